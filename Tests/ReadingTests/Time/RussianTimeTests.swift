import Documents
import Testing

@Suite struct RussianTimeTests {
  @Test(arguments: [
    "Война началась ⟦27 января 1904 г=1904-01-27⟧. на рассвете.",
    "Он умер ⟦в феврале 1905 года=1905-02⟧.", "Он жил там ⟦с 1904 года=1904⟧.",
    "Бой шёл ⟦8–9 октября 1904 года=1904-10-08/1904-10-09⟧.",
    "Николай Хвостов (⟦1776—1809=1776/1809⟧) был моряком.",
    "Это было ⟦в XIX веке=18⟧.", "Он ждал ⟦пять лет=P5Y⟧.", "Это было ⟦осенью 1904 года=1904-FA⟧.",
    "Он пришёл ⟦во вторник=XXXX-WXX-2⟧.", "Он ушёл ⟦в начале 1905 года=1905⟧.",
    "Тогда он уже ушёл, а затем вернулся.",
  ])
  func `dates take their preposition, adverbs of order are none`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .russian) == text.expected)
  }

  @Test(arguments: [
    "Служил ⟦с 1904 по 1905 год=1904/1905⟧.",
    "Шёл ⟦с 11 по 22 мая 1904 года=1904-05-11/1904-05-22⟧.",
    "Бои ⟦в августе-сентябре 1904 года=1904-08/1904-09⟧.", "Родился ⟦28.07.1888=1888-07-28⟧.",
    "Умер ⟦в 1997-м=1997⟧.", "Писал ⟦в середине 1970-х=197⟧.", "Вручают ⟦ежегодно=P1Y⟧.",
    "Ушёл ⟦в прошлый вторник=XXXX-WXX-2⟧.", "Приехал ⟦в среду вечером=XXXX-WXX-3TEV⟧.",
    "Сигнал подали ⟦в 11:25 мск=XXXX-XX-XXT11:25⟧.",
  ])
  func `spans, dates in numbers, clock times and sets`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .russian) == text.expected)
  }

  @Test(arguments: [
    "Ему было 45 лет.", "Скончалась на 75 году жизни.", "В возрасте 45 лет ушёл.",
    "Он (45 лет) молчал.", "Нарушена 2 ст. закона.",
  ])
  func `an age or an article is no time`(text: String) {
    #expect(times(in: text, language: .russian) == [])
  }
}

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
}

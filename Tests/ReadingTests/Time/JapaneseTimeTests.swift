import Documents
import Testing

@Suite struct JapaneseTimeTests {
  @Test(arguments: [
    "⟦1904年2月8日=1904-02-08⟧に始まった。", "⟦明治37年10月=1904-10⟧のことである。",
    "⟦１８５５年=1855⟧に結ばれた。", "⟦1905年（明治38年）9月5日=1905-09-05⟧に終わった。",
    "⟦十九世紀=18⟧の人。", "⟦明治参拾七年=1904⟧に結ばれた。", "⟦20世紀後半=19⟧の人。", "⟦1970年代=197⟧の歌。",
    "⟦紀元前27年=BC0027⟧に始まる。",
    "⟦江戸時代=1603/1868⟧の藩。", "⟦9年間=P9Y⟧続いた。",
  ])
  func `dates, periods and lengths`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .japanese) == text.expected)
  }

  @Test(arguments: [
    "⟦1905年=1905⟧（⟦明治38年=1905⟧）に結ばれた。", "⟦天保9年閏4月22日=1838-06-14⟧に生まれた。",
    "⟦2020年夏=2020-SU⟧に開かれた。", "⟦西暦79年=0079⟧の噴火。", "⟦ユリウス暦1711年4月26日=1711-04-26⟧に生まれた。",
    "⟦推古天皇12年=0604⟧に定めた。", "⟦6600万年前=PAST_REF⟧に絶えた。", "⟦午後3時半=XXXX-XX-XXT15:30⟧に着いた。",
    "⟦毎年=P1Y⟧開く。", "⟦明治初期=1868/1912⟧に栄えた。",
    "⟦1904年2月=1904-02⟧に開戦し、⟦翌年9月5日=1905-09-05⟧に講和した。⟦同月15日=1905-09-15⟧のこと。",
  ])
  func `reigns, reckonings, clock times and what points to a time told`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .japanese) == text.expected)
  }

  @Test(arguments: [
    "明治神宮に参る。", "三分の一が残る。", "古代の都市。", "かつて一時は栄えた。", "百年の計。",
  ])
  func `what is no time`(text: String) {
    #expect(times(in: text, language: .japanese) == [])
  }
}

import Documents
import Testing

@Suite struct JapaneseTimeTests {
  @Test(arguments: [
    "⟦1904年2月8日=1904-02-08⟧に始まった。", "⟦明治37年10月=1904-10⟧のことである。",
    "⟦１８５５年=1855⟧に結ばれた。", "⟦1905年（明治38年）9月5日=1905-09-05⟧に終わった。",
    "⟦十九世紀=18⟧の人。", "⟦20世紀後半=19⟧の人。", "⟦1970年代=197⟧の歌。", "⟦紀元前27年=BC0027⟧に始まる。",
    "⟦江戸時代=1603/1868⟧の藩。", "⟦9年間=P9Y⟧続いた。",
  ])
  func `dates, periods and lengths`(marked: String) {
    let text = MarkedText(marked)
    #expect(times(in: text.plain, language: .japanese) == text.expected)
  }
}

import Ledger
import Testing

@testable import Evaluation

@Suite struct StatementReportTests {
  @Test func `voice and stance of claims are counted apart`() {
    var report = StatementReport()
    let own = GoldStatement(range: 0..<4, holders: [], stances: [.asserts])
    let other = GoldStatement(range: 4..<8, holders: ["Henry Blake"], stances: [.denies])
    #expect(report.count(own, (nil, .asserts)) == nil)
    #expect(report.count(other, (.init(name: "Blake"), .denies)) == nil)
    #expect(
      report.count(other, (nil, .asserts))
        == "voice is the author, expected Henry Blake; stance is asserts, expected denies"
    )
    #expect(report.voice == Tally(right: 2, of: 3))
    #expect(report.othersVoice == Tally(right: 1, of: 2))
    #expect(report.stance == Tally(right: 2, of: 3))
  }

  @Test func `a voice is right by its name and by the words of the text`() {
    var report = StatementReport()
    let claim = GoldStatement(range: 0..<4, holders: ["US"], stances: [.asserts])
    #expect(report.count(claim, (.init(name: "United States", written: "US"), .asserts)) == nil)
    #expect(report.count(claim, (.init(name: "United States", written: "they"), .asserts)) != nil)
  }
}

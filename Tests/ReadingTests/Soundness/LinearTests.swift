import Documents
import Ledger
import Testing

/// Texts on which a careless rule takes time that grows with the square of their length.
///
/// At this length such a rule takes minutes in a debug build; one that is linear, a second.
@Suite(.serialized, .timeLimit(.minutes(1))) struct LinearTests {
  static let count = 12_000

  static let units: [String] = [
    "a", "1", "1 ", "zero ", "hundred ", "one thousand ", "! ", ". ", "“", "' ", "((1904 ", "to ",
    "May to ", "to to to 1904 ", "1904-", "the end of ", "later ", "'s", "-", "\n\n", "1.",
    "1,000,",
    "\u{301}", "three days later ",
  ]

  static let russian = [
    "двадцать ", "1904 г. ", "XIX ", "через ", "1960-х — ", "1 мая — ", "весной-", "от 5 до ",
  ]
  static let japanese = [
    "〇", "十一", "年", "（", "ー", "。", "明治・", "83年 - ", "王国時代",
  ]

  @Test(arguments: units)
  func `repeated English takes linear time`(unit: String) {
    expectRead(unit, .english)
  }

  @Test(arguments: russian)
  func `repeated Russian takes linear time`(unit: String) {
    expectRead(unit, .russian)
  }

  @Test(arguments: japanese)
  func `repeated Japanese takes linear time`(unit: String) {
    expectRead(unit, .japanese)
  }

  /// Only the kinds whose rules are read here; a fault of another rule is that rule's test's.
  private func expectRead(_ unit: String, _ language: Language) {
    let text = String(repeating: unit, count: Self.count)
    let found = annotations(of: text, language: language, kinds: [.time])
    #expect(found.allSatisfy { $0.kind == .time && $0.passage.end <= text.utf8.count })
  }
}

import Evaluation
import Testing

@Suite struct ExpectedFieldTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let comparison: ExpectedField.Comparison
    let expected: String
    let answer: String
    let isRight: Bool

    var testDescription: String { "\(comparison): \(expected) / \(answer)" }
  }

  static let cases = [
    Case(comparison: .exact, expected: "© A / B", answer: " © A  /\nB ", isRight: true),
    Case(comparison: .exact, expected: "XIX", answer: "xix", isRight: false),
    Case(comparison: .exact, expected: "", answer: "", isRight: true),
    Case(comparison: .folded, expected: "Ōtsu", answer: "ōTSU", isRight: true),
    Case(comparison: .folded, expected: "Ōtsu", answer: "Otsu", isRight: false),
    Case(comparison: .number, expected: "62000", answer: "62000.0", isRight: true),
    Case(comparison: .number, expected: "0.5", answer: "0.6", isRight: false),
    Case(comparison: .number, expected: "many", answer: "many", isRight: false),
    Case(comparison: .name, expected: "Oda", answer: "Ken Oda", isRight: true),
    Case(comparison: .name, expected: "Ken Oda", answer: "oda", isRight: true),
    Case(comparison: .name, expected: "Oda", answer: "Odawara", isRight: false),
    Case(comparison: .name, expected: "A C", answer: "A B C", isRight: false),
    Case(comparison: .name, expected: "Oda", answer: "", isRight: false),
  ]

  @Test(arguments: cases)
  func `an answer is held against the expectation`(_ row: Case) {
    let field = ExpectedField("x", [row.expected], comparison: row.comparison)
    #expect(field.accepts(row.answer) == row.isRight)
  }

  @Test func `no answer is right only where that is expected`() {
    #expect(!ExpectedField("x", ["a"]).accepts(nil))
    #expect(ExpectedField("x", ["a"], absentIsRight: true).accepts(nil))
    #expect(ExpectedField("x", ["a", "b"]).accepts("b"))
    #expect(!ExpectedField("x", [], absentIsRight: true).accepts("a"))
  }
}

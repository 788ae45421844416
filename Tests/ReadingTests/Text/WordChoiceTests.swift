import Testing

@testable import Reading

/// A choice finds each of its words, whatever shares their length and first letter, and no other.
struct WordChoiceTests {
  private static let words: WordChoice = [
    "a", "an", "his", "her", "their", "unlike", "notwithstanding", "он", "её", "согласно",
  ]

  private func found(in text: String) -> [String] {
    let text = TokenizedDocument(document(text))
    return text.tokens.indices
      .filter { text.isWord($0, anyOf: Self.words) }
      .map { text.text(of: $0) }
  }

  @Test func findsEveryWordWithSmallLettersAndCapitals() {
    let words = "A an HIS Her their Unlike notwithstanding Он её СОГЛАСНО"
    #expect(found(in: words) == words.split(separator: " ").map(String.init))
  }

  @Test func findsNoOtherWord() {
    let others = "I at hit hem there unkind notwithstandinx un ох ее соглашно"
    #expect(found(in: others + " он-то") == ["он"])
  }

  @Test func anEmptyChoiceHoldsNothing() {
    let none: WordChoice = []
    let text = TokenizedDocument(document("a an"))
    #expect(none.isEmpty && !text.isWord(0, anyOf: none))
  }
}

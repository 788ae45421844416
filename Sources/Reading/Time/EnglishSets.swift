/// Times that recur: "daily", "every year", "per month", "each week".
struct EnglishSet: TimePattern {
  static let id = "en.time.set"
  static let summary = "A time that recurs."
  static let triggers: WordClasses = [.frequency, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let term = text.term(at: index, of: .frequency) {
      return TimeMatch(term.tokens, .set(term.entry.value(as: .frequency) ?? ""))
    }
    guard text.value(at: index, as: .timePointer) == "EACH",
      let unit = text.value(at: index + 1, as: .timeUnit), !unit.isEmpty,
      !text.isWord(index + 1, "second")
    else { return nil }
    return TimeMatch(index..<index + 2, .set(DurationValue.text("1", unit)))
  }
}

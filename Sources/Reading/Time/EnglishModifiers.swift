/// Parts of a longer time, and dates called near.
///
/// "early 1806", "the late 1850s", "mid-August", "end of 1941", "c. 1780".
struct EnglishModified: TimePattern {
  static let id = "en.time.modified"
  static let summary = "A part of a year, a month or a period, or a date called near."
  static let triggers: WordClasses = [.timeModifier, .approximator]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let modifier: String
    var end: Int
    if let term = text.term(at: index, of: .timeModifier) {
      modifier = term.entry.value(as: .timeModifier) ?? ""
      end = term.tokens.upperBound
    } else if let term = text.term(at: index, of: .approximator),
      term.entry.value(as: .approximator) == "APPROX"
    {
      modifier = "APPROX"
      end = term.tokens.upperBound
      if text.isMark(end, ".") { end += 1 }
    } else {
      return nil
    }
    if text.isMark(end, anyOf: Marks.dashes) { end += 1 }
    if text.isWord(end, "of") || text.isWord(end, "in") { end += 1 }
    if text.isWord(end, "the") { end += 1 }
    guard end < text.tokens.count, let inner = Self.inner(in: text, at: end) else { return nil }
    guard case .date(var date) = inner.meaning else { return nil }
    date.modifier = modifier
    return TimeMatch(index..<inner.tokens.upperBound, .date(date))
  }

  private static func inner(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    EnglishPeriod.match(in: text, at: index) ?? EnglishMonthDate.match(in: text, at: index)
      ?? EnglishSeason.match(in: text, at: index) ?? EnglishYear.match(in: text, at: index)
  }
}

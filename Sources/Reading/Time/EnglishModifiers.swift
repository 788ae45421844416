/// Parts of a longer time, and dates called near.
///
/// "early 1806", "the late 1850s", "mid-August", "end of 1941", "the end of the year", "early in
/// 1862", "the second half of 2008", "c. 1780".
struct EnglishModified: TimePattern {
  static let id = "en.time.modified"
  static let summary = "A part of a year, a month or a period, or a date called near."
  static let triggers: WordClasses = [.timeModifier, .approximator]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let modifier: PartialDate.Modifier?
    var end: Int
    if let term = text.term(at: index, of: .timeModifier) {
      modifier = term.entry.value(as: .timeModifier).flatMap { PartialDate.Modifier(rawValue: $0) }
      end = term.tokens.upperBound
    } else if let term = text.term(at: index, of: .approximator),
      term.entry.value(as: .approximator) == "APPROX"
    {
      modifier = .approximate
      end = term.tokens.upperBound
      if text.isMark(end, ".") { end += 1 }
    } else {
      return nil
    }
    if text.isMark(end, anyOf: Marks.dashes) { end += 1 }
    if text.isWord(end, "of") || text.isWord(end, "in") { end += 1 }
    let hasArticle = text.isWord(end, "the")
    if hasArticle { end += 1 }
    guard end < text.tokens.count,
      let inner = Self.inner(in: text, at: end) ?? (hasArticle ? unit(in: text, at: end) : nil),
      case .date(var date) = inner.meaning
    else { return nil }
    date.modifier = modifier
    if date.month == nil, date.year != nil, date.part == nil, text.isWord(end - 2, "half") {
      date.part = .half(modifier == .start ? 1 : 2)
    }
    return TimeMatch(
      index..<inner.tokens.upperBound,
      .date(date),
      takesLead: modifier != .approximate
    )
  }

  private static func inner(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    EnglishPeriod.match(in: text, at: index) ?? EnglishMonthDate.match(in: text, at: index)
      ?? EnglishSeason.match(in: text, at: index) ?? EnglishDayPart.match(in: text, at: index)
      ?? EnglishYear.match(in: text, at: index)
  }

  /// "the end of the year", "the middle of the month": those the story has reached.
  private static func unit(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let unit = text.dateUnit(at: index),
      unit == .year || unit == .month || unit == .decade || unit == .century,
      text.bytes(of: index).last != UInt8(ascii: "s"), EnglishSeason.isAlone(index + 1, text),
      !text.isWord(index + 1, "of")
    else { return nil }
    let anchor = PartialDate.Anchor(unit: unit, count: 0)
    return TimeMatch(index..<index + 1, .date(PartialDate(anchor: anchor)))
  }
}

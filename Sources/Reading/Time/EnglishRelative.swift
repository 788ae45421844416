/// Dates that point back to the time the story has reached: "that year", "the following spring",
/// "later that month", "the previous April", "the next day".
struct EnglishRelative: TimePattern {
  static let id = "en.time.relative"
  static let summary = "A date that points to the time the story has reached, or next to it."
  static let triggers: WordClasses = [.timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    switch text.value(at: index, as: .timePointer) {
    case "LATER", "EARLIER": inYear(in: text, at: index)
    case "-1", "0", "1": pointed(in: text, at: index)
    default: nil
    }
  }

  /// "later that month", "earlier in the year".
  private static func inYear(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var start = index + 1
    if text.isWord(start, "in") {
      start += 1
      // "later in 1792".
      if start < text.tokens.count, text.tokens[start].kind == .number,
        let year = EnglishYear.match(in: text, at: start)
      {
        return TimeMatch(index..<year.tokens.upperBound, year.meaning)
      }
    }
    guard text.isWord(start, "that") || text.isWord(start, "the") || text.isWord(start, "this"),
      let inner = unit(in: text, at: start + (text.isWord(start + 1, "same") ? 2 : 1), count: 0),
      // "late the day" is none: only a longer time has a later part.
      !text.isWord(inner.tokens.lowerBound, "day")
    else { return nil }
    return TimeMatch(index..<inner.tokens.upperBound, inner.meaning)
  }

  /// "that same day", "the following spring", "next year", "the previous April".
  private static func pointed(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let count = text.number(at: index, as: .timePointer) else {
      return nil
    }
    var next = index + 1
    if count == 0, !text.isWord(index, "same"), text.isWord(next, "same") { next += 1 }
    let takesLead = text.isWord(index - 1, "the")
    // "same year" and "following day" speak of a time only as "the same year"; "next" and "last"
    // may stand alone.
    let isFree =
      text.isWord(index, "next") || text.isWord(index, "last")
      || text.isWord(index, "that") || text.isWord(index, "this")
    guard isFree || takesLead, let inner = unit(in: text, at: next, count: count) else {
      return nil
    }
    return TimeMatch(index..<inner.tokens.upperBound, inner.meaning, takesLead: true)
  }

  private static func unit(
    in text: TokenizedDocument,
    at index: Int,
    count: Int
  ) -> TimeMatch? {
    guard index < text.tokens.count, text.tokens[index].gap <= .line else { return nil }
    if let season = text.season(at: index) {
      let anchor = PartialDate.Anchor(unit: .year, count: count)
      return TimeMatch(
        index..<index + 1,
        .date(PartialDate(month: nil, part: .season(season), anchor: anchor))
      )
    }
    if count != 0, text.tokens[index].isCapitalised,
      let month = text.number(at: index, as: .month)
    {
      let anchor = PartialDate.Anchor(unit: .year, count: count)
      return TimeMatch(index..<index + 1, .date(PartialDate(month: month, anchor: anchor)))
    }
    guard let unit = text.dateUnit(at: index), !text.isWord(index, "night"),
      text.bytes(of: index).last != UInt8(ascii: "s")
    else { return nil }
    let tokens = index..<index + 1
    if text.isWord(index - 1, "past"), unit != .century {
      return TimeMatch(tokens, .duration(DurationValue.text("1", unit.rawValue)))
    }
    if count != 0, unit != .decade, unit != .century {
      return TimeMatch(tokens, .shift(by: count, unit: unit))
    }
    let anchor = PartialDate.Anchor(unit: unit, count: count)
    return TimeMatch(tokens, .date(PartialDate(anchor: anchor)))
  }
}

/// Dates so many units before or after the time the story has reached: "three days later", "a year
/// earlier", "two years ago", "five years previously", "weeks later".
struct EnglishCountedShift: TimePattern {
  static let id = "en.time.shift"
  static let summary = "A date counted from the time the story has reached."
  static let triggers: WordClasses = [
    .number, .timePointer, .approximator, .quantityWord, .timeUnit,
  ]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let length = EnglishDuration.length(in: text, at: index) else { return nil }
    let end = length.end
    guard let sign = direction(in: text, at: end, isPlain: length.count != nil) else { return nil }
    let tokens = index..<end + 1
    guard let count = length.count, let unit = PartialDate.Unit(rawValue: length.unit) else {
      return TimeMatch(tokens, .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
    }
    // "a decade earlier" is ten years, "almost two decades earlier" some year of another decade.
    let isExact = text.term(at: index, of: .approximator) == nil
    return TimeMatch(
      tokens,
      unit == .decade && isExact
        ? .shift(by: 10 * sign * count, unit: .year) : .shift(by: sign * count, unit: unit)
    )
  }

  private static func direction(
    in text: TokenizedDocument,
    at index: Int,
    isPlain: Bool
  ) -> Int? {
    if text.isWord(index, "later") || text.isWord(index, "afterwards")
      || text.isWord(index, "afterward")
    {
      return 1
    }
    if text.isWord(index, "earlier") || text.isWord(index, "previously")
      || text.isWord(index, "ago")
    {
      return -1
    }
    let next = index + 1
    // "twenty years on, they met again".
    if text.isWord(index, "on"), next < text.tokens.count, text.tokens[next].kind == .mark {
      return 1
    }
    guard text.isWord(index, "before") else { return nil }
    // "three days before the battle" counts from the battle, which is another's date.
    return next >= text.tokens.count || text.tokens[next].kind == .mark ? -1 : nil
  }
}

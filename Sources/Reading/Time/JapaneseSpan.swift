/// Japanese years from one to another, told as one: "1904〜05年", "1904-1905年", "明治37～38年"; and the
/// ten years of an era's decade, "明治30年代".
///
/// Only the later end bears 年, so neither end is an expression alone. Where both bear it, as in
/// "1904年〜1905年", each is one.
struct JapaneseSpan: TimePattern {
  static let id = "ja.time.span"
  static let summary = "Japanese years from one to another, with 年 only after the later."
  static let triggers: WordClasses = [.era, .eraMark]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let era = text.term(at: index, of: .era)
    let first = era.flatMap { $0.entry.value(as: .era) }.flatMap { Int($0) }
    let start = era?.tokens.upperBound ?? index
    // "明治三十七八年".
    if let first, let pair = JapaneseNumber.pair(in: text, at: start),
      JapaneseDate.isCharacter("年", in: text, at: pair.end)
    {
      return TimeMatch(index..<pair.end + 1, years(first + pair.value - 1, first + pair.value))
    }
    guard let number = JapaneseNumber.value(in: text, at: start) else { return nil }
    if let first, let decade = decade(number, of: first, in: text) {
      let end = JapanesePeriod.part(in: text, at: number.end + 2)?.end ?? number.end + 2
      return TimeMatch(index..<end, decade)
    }
    if era == nil, let life = bracketed(number, at: index, in: text) { return life }
    guard text.isMark(number.end, anyOf: Marks.joints), text.tokens[number.end].gap == .none,
      let later = later(in: text, at: number.end + 1),
      !JapaneseDate.isCharacter(anyOf: "間生制目前後代", in: text, at: later.end)
    else { return nil }
    let tokens = index..<later.end
    if let first {
      guard number.value >= 1, number.value < later.value, later.value <= 100 else { return nil }
      return TimeMatch(tokens, years(first + number.value - 1, first + later.value - 1))
    }
    guard (1000...2100).contains(number.value) else { return nil }
    // "1904〜05年": the century stands in the earlier year.
    let end =
      later.value < 100 ? number.value - number.value % 100 + later.value : later.value
    guard end > number.value, end <= 2100 else { return nil }
    return TimeMatch(tokens, years(number.value, end))
  }

  /// Years without 年 that end a bracket, as a life's do: "（1868-1918）", "(Ernest Satow 1843-1929)".
  private static func bracketed(
    _ first: (value: Int, end: Int),
    at index: Int,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    guard text.isMark(first.end, anyOf: Marks.joints),
      let last = JapaneseNumber.value(in: text, at: first.end + 1),
      text.isMark(last.end, anyOf: Marks.closeBrackets),
      (1000...2100).contains(first.value), (first.value...2100).contains(last.value)
    else { return nil }
    return TimeMatch(index..<last.end, years(first.value, last.value))
  }

  /// The later end: a number before 年, or before a season of games.
  private static func later(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    if let year = JapaneseDate.counted(in: text, at: index, unit: "年") {
      return text.isWord(year.end, "シーズン") ? (year.value, year.end + 1) : year
    }
    guard let number = JapaneseNumber.value(in: text, at: index),
      text.isWord(number.end, "シーズン")
    else { return nil }
    return (number.value, number.end + 1)
  }

  /// The decade of an era, where 年代 follows the number.
  private static func decade(
    _ number: (value: Int, end: Int),
    of first: Int,
    in text: TokenizedDocument
  ) -> TimeMatch.Meaning? {
    guard (10...90).contains(number.value), number.value % 10 == 0,
      JapaneseDate.isCharacter("年", in: text, at: number.end),
      JapaneseDate.isCharacter("代", in: text, at: number.end + 1)
    else { return nil }
    let year = first + number.value - 1
    return years(year, year + 9)
  }

  private static func years(_ first: Int, _ last: Int) -> TimeMatch.Meaning {
    .span(PartialDate(year: first), PartialDate(year: last))
  }
}

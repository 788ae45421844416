import Chronology

/// Dates of the French Republican calendar as English prose writes them: "18 Brumaire, Year VIII",
/// "9 Thermidor of the Year II", "the Year III".
struct EnglishRepublicanDate: TimePattern {
  static let id = "en.time.republican"
  static let summary = "A date or year of the French Republican calendar, as a Gregorian one."
  static let triggers: WordClasses = [.timeUnit]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.tokens[index].kind == .number else { return year(in: text, at: index) }
    guard let day = NumberReading.day(in: text, at: index),
      let month = text.number(at: day.end, as: .republicanMonth),
      let year = yearNumber(in: text, after: day.end + 1),
      let date = try? RepublicanDate(year: year.value, month: month, day: day.day)
    else { return nil }
    let gregorian = GregorianDate(date.rataDie)
    return TimeMatch(
      index..<year.end,
      .date(PartialDate(year: gregorian.year, month: gregorian.month, day: gregorian.day)),
      calendar: .ofEra(.republican)
    )
  }

  /// "the Year III": from September to September, so that it is a span of two years' parts.
  private static func year(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index - 1, "the"), text.isWord(index, "year"),
      text.tokens[index].isCapitalised, let number = yearNumber(in: text, after: index - 1),
      let first = try? RepublicanDate(year: number.value, month: 1, day: 1)
    else { return nil }
    let begin = GregorianDate(first.rataDie)
    return TimeMatch(
      index..<number.end,
      .span(
        PartialDate(year: begin.year, month: begin.month),
        PartialDate(year: begin.year + 1, month: begin.month)
      ),
      calendar: .ofEra(.republican),
      takesLead: true
    )
  }

  /// Reads ", Year VIII", "of the Year VIII", "year 8", "an VIII".
  private static func yearNumber(
    in text: TokenizedDocument,
    after index: Int
  ) -> (value: Int, end: Int)? {
    var next = text.isMark(index, ",") ? index + 1 : index
    if text.isWord(next, "of") { next += 1 }
    if text.isWord(next, "the") { next += 1 }
    guard text.isWord(next, "year") || text.isWord(next, "an") else { return nil }
    next += 1
    guard next < text.tokens.count else { return nil }
    let value =
      RomanNumeral.value(of: text.bytes(of: next))
      ?? NumberReading.digits(in: text, at: next)?.value
    guard let value, RepublicanDate.years.contains(value) else { return nil }
    return (value, next + 1)
  }
}

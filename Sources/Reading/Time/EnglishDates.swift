/// Dates with a month's name: "September 26, 1804", "13 April 1941", "October 1806", "the 5th of
/// May", "June".
///
/// A bare "may" or "march" is a month only when it is capitalised and not the first word of its
/// sentence.
struct EnglishMonthDate: TimePattern {
  static let id = "en.time.month-date"
  static let summary = "A date with the name of its month."
  static let triggers: WordClasses = [.month]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let parsed = date(in: text, at: index) else { return nil }
    return TimeMatch(index..<parsed.end, .date(parsed.date))
  }

  /// Reads one date that begins at `index`, with the token after it.
  static func date(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard index < text.tokens.count else { return nil }
    if text.tokens[index].classes.contains(.month) { return monthFirst(in: text, at: index) }
    return dayFirst(in: text, at: index)
  }

  private static func monthFirst(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard let month = month(in: text, at: index) else { return nil }
    var date = PartialDate(month: month)
    var end = index + 1
    if text.isMark(end, "."), text.tokens[end].gap == .none, end + 1 < text.tokens.count,
      text.tokens[end + 1].kind == .number
    {
      end += 1
    }
    if let day = NumberReading.day(in: text, at: end), !isDayOfNextMonth(in: text, at: day.end) {
      date.day = day.day
      end = day.end
      if let year = yearAfterComma(in: text, at: end) {
        date.year = year.year
        end = year.end
      }
      return (date, end)
    }
    if let year = yearAfterComma(in: text, at: end) {
      date.year = year.year
      return (date, year.end)
    }
    return isSureMonth(in: text, at: index) ? (date, index + 1) : nil
  }

  /// "in March 5 April 1921 followed" keeps the 5 for April: rare, but a day belongs to the month
  /// that follows it when both stand.
  private static func isDayOfNextMonth(in text: TokenizedDocument, at index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].classes.contains(.month)
      && text.tokens[index].isCapitalised
  }

  private static func dayFirst(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard let day = NumberReading.day(in: text, at: index) else { return nil }
    var next = day.end
    if text.isWord(next, "of") { next += 1 }
    guard next < text.tokens.count, let month = month(in: text, at: next) else { return nil }
    var date = PartialDate(month: month, day: day.day)
    var end = next + 1
    if text.isMark(end, "."), NumberReading.year(in: text, at: end + 1) != nil { end += 1 }
    if let year = yearAfterComma(in: text, at: end) {
      date.year = year.year
      end = year.end
    }
    return (date, end)
  }

  private static func month(in text: TokenizedDocument, at index: Int) -> Int? {
    guard text.tokens[index].isCapitalised else { return nil }
    return text.value(at: index, as: .month).flatMap { Int($0) }
  }

  private static func yearAfterComma(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, end: Int)? {
    let next = text.isMark(index, ",") ? index + 1 : index
    guard let year = NumberReading.year(in: text, at: next),
      EnglishYear.isYear(in: text, at: next, afterMonth: true)
    else { return nil }
    return EnglishYear.withEra(year, in: text, end: next + 1)
  }

  /// Whether a month's name alone is surely a month.
  private static func isSureMonth(in text: TokenizedDocument, at index: Int) -> Bool {
    guard text.text(of: index).utf8.count > 3 || text.isWord(index, "may") else { return false }
    let isAmbiguous = text.isWord(index, "may") || text.isWord(index, "march")
    guard isAmbiguous else { return true }
    let sentence = text.sentences[text.sentence(of: index)]
    guard index > sentence.lowerBound else { return false }
    return text.tokens[index - 1].classes.contains(.timePreposition)
      || text.term(at: index - 1, of: .timeModifier) != nil
      || text.tokens[index - 1].classes.contains(.month)
      || (text.isMark(index - 1, ",") && index >= 2
        && text.tokens[index - 2].classes.contains(.month))
  }
}

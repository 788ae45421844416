/// One day in two calendars: "27 января (9 февраля) 1904 года", "8 (21) октября 1904 г.", "25 октября
/// (7 ноября по новому стилю) 1917 года".
struct RussianDualDate: TimePattern, DualDateWords {
  static let id = "ru.time.dual-date"
  static let summary = "A day given in the Julian and in the Gregorian calendar, in Russian."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    DualDate.match(in: text, at: index, as: self)
  }

  /// Reads a day with its month, be it in two calendars.
  static func day(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    match(in: text, at: index) ?? RussianMonthDate.match(in: text, at: index)
  }

  static func half(in text: TokenizedDocument, at index: Int) -> DualDate.Half? {
    guard let day = RussianMonthDate.day(in: text, at: index) else { return nil }
    guard let whole = RussianMonthDate.match(in: text, at: index),
      case .date(let date) = whole.meaning, date.day != nil, date.time == nil
    else {
      return DualDate.Half(date: PartialDate(day: day.day), end: day.end)
    }
    return DualDate.Half(date: date, calendar: whole.calendar, end: whole.tokens.upperBound)
  }

  static func month(in text: TokenizedDocument, at index: Int) -> (date: PartialDate, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].classes.contains(.month),
      let month = RussianMonthDate.match(in: text, at: index), case .date(let date) = month.meaning,
      date.day == nil
    else { return nil }
    return (date, month.tokens.upperBound)
  }

  static func year(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    NumberReading.year(in: text, at: index).map {
      ($0, RussianYear.afterWord(in: text, at: index + 1))
    }
  }
}

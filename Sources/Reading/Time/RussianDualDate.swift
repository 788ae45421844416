/// One day in two calendars: "27 января (9 февраля) 1904 года", "8 (21) октября 1904 г.", "25 октября
/// (7 ноября по новому стилю) 1917 года".
struct RussianDualDate: TimePattern, DualDateWords {
  static let id = "ru.time.dual-date"
  static let summary = "A day given in the Julian and in the Gregorian calendar, in Russian."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    DualDate.match(in: text, at: index, as: self) ?? days(in: text, at: index)
  }

  /// "14—15 (27—28) мая 1905 года": the days of a span in both calendars.
  private static func days(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = range(in: text, at: index), text.isMark(first.end, anyOf: Marks.openBrackets),
      let second = range(in: text, at: first.end + 1),
      text.isMark(second.end, anyOf: Marks.closeBrackets),
      let month = month(in: text, at: second.end + 1)
    else { return nil }
    var begin = month.date
    begin.day = first.days.lowerBound
    var other = month.date
    other.day = second.days.lowerBound
    guard let calendar = WrittenCalendar.ofFirst(begin, beside: other) else { return nil }
    var close = month.date
    close.day = first.days.upperBound
    return TimeMatch(
      index..<month.end,
      .span(begin, close),
      calendar: calendar,
      takesLead: true
    )
  }

  /// Two days of one month: "14—15".
  private static func range(
    in text: TokenizedDocument,
    at index: Int
  ) -> (days: ClosedRange<Int>, end: Int)? {
    guard let first = NumberReading.digits(in: text, at: index), first.count < 3,
      text.isMark(index + 1, anyOf: Marks.dashes),
      let last = NumberReading.digits(in: text, at: index + 2), last.count < 3,
      1 <= first.value, first.value < last.value, last.value <= 31
    else { return nil }
    return (first.value...last.value, index + 3)
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

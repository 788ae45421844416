/// One day in two calendars, as English writes it.
///
/// "25 October (7 November) 1917", "2/15 October 1904", "7 November [O.S. 25 October] 1917", "October 25
/// (November 7), 1917", "26 January O.S. (8 February N.S.) 1904".
struct EnglishDualDate: TimePattern, DualDateWords {
  static let id = "en.time.dual-date"
  static let summary = "A day given in the Julian and in the Gregorian calendar."
  static let triggers: WordClasses = [.month]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    DualDate.match(in: text, at: index, as: self)
  }

  /// Reads a day with its month, be it in two calendars.
  static func day(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard index < text.tokens.count else { return nil }
    return match(in: text, at: index) ?? EnglishMonthDate.match(in: text, at: index)
  }

  static func half(in text: TokenizedDocument, at index: Int) -> DualDate.Half? {
    let before = EnglishStyle.word(in: text, at: index)
    let start = before?.end ?? index
    guard start < text.tokens.count else { return nil }
    var half: DualDate.Half
    if let whole = EnglishMonthDate.date(in: text, at: start), whole.date.day != nil {
      half = DualDate.Half(date: whole.date, calendar: before?.calendar, end: whole.end)
    } else if let day = NumberReading.day(in: text, at: start) {
      let date = PartialDate(day: day.day)
      half = DualDate.Half(date: date, calendar: before?.calendar, end: day.end)
    } else {
      return nil
    }
    let next = text.isMark(half.end, ",") ? half.end + 1 : half.end
    if let after = EnglishStyle.word(in: text, at: next) {
      half.calendar = after.calendar
      half.end = after.end
    }
    return half
  }

  static func month(in text: TokenizedDocument, at index: Int) -> (date: PartialDate, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].classes.contains(.month),
      let month = EnglishMonthDate.date(in: text, at: index), month.date.day == nil
    else { return nil }
    return month
  }

  static func year(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    EnglishYear.followingYear(in: text, at: index).map { ($0.year, $0.end) }
  }
}

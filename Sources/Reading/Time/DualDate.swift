/// One day given in two calendars, as every language of the field writes it: one day, and the other in
/// brackets or after a stroke.
///
/// The whole is one date, that of the day given first. Two days side by side are one only where the
/// calendars' distance shows it or a style is named; "the night of 21/22 October" is of two days.
enum DualDate {
  /// One of the two days, as far as its own words give it.
  struct Half {
    /// The day, with its month and year where they stand in the half itself.
    var date: PartialDate
    /// The calendar named beside it.
    var calendar: WrittenCalendar?
    /// The token after it.
    var end: Int
  }

  /// Reads the dual date that begins at token `index`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - index: The first token.
  ///   - words: How the language writes the halves.
  /// - Returns: The date of the day given first, with its calendar; nil when none begins there.
  static func match(
    in text: TokenizedDocument,
    at index: Int,
    as words: any DualDateWords.Type
  ) -> TimeMatch? {
    guard var first = words.half(in: text, at: index) else { return nil }
    let isOpened = text.isMark(first.end, anyOf: Marks.openBrackets)
    guard isOpened || text.isMark(first.end, "/"),
      var second = words.half(in: text, at: first.end + 1)
    else { return nil }
    var end = second.end
    if isOpened {
      guard text.isMark(end, anyOf: Marks.closeBrackets) else { return nil }
      end += 1
    }
    if first.date.month == nil, second.date.month == nil {
      // "2 (15) October": the month of both follows.
      guard let month = words.month(in: text, at: end) else { return nil }
      first.date.month = month.date.month
      first.date.year = month.date.year
      end = month.end
    }
    first.date.month = first.date.month ?? second.date.month
    second.date.month = second.date.month ?? first.date.month
    guard first.date.anchor == nil, second.date.anchor == nil else { return nil }
    if first.date.year == nil, second.date.year == nil {
      if let year = words.year(in: text, at: end) {
        first.date.year = year.value
        end = year.end
      }
    } else if let year = second.date.year, first.date.year == nil {
      first.date.year = yearOfFirst(first.date, second.date, year)
    }
    guard let calendar = calendar(first, second) else { return nil }
    return TimeMatch(index..<end, .date(first.date), calendar: calendar, takesLead: true)
  }

  /// The year of a day whose fellow alone has one: December's is the year before January's.
  private static func yearOfFirst(_ first: PartialDate, _ second: PartialDate, _ year: Int) -> Int {
    switch (first.month, second.month) {
    case (12, 1): year - 1
    case (1, 12): year + 1
    default: year
    }
  }

  private static func calendar(_ first: Half, _ second: Half) -> WrittenCalendar? {
    if let own = first.calendar { return own.name == second.calendar?.name ? nil : own }
    if let other = second.calendar { return other == .oldStyle ? .newStyle : .oldStyle }
    return WrittenCalendar.ofFirst(first.date, beside: second.date)
  }
}

/// How a language writes the parts of a dual date.
protocol DualDateWords {
  /// Reads a day with or without its month and year, and the style named beside it.
  static func half(in text: TokenizedDocument, at index: Int) -> DualDate.Half?
  /// Reads a month without a day, and its year where one follows.
  static func month(in text: TokenizedDocument, at index: Int) -> (date: PartialDate, end: Int)?
  /// Reads the year after both days.
  static func year(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)?
}

extension EDTF {
  /// The expression in words, as prose has it: “early 1806”, «осень 1807 г.», 1780年頃.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - calendar: The calendar; spans that are whole months or years in it are written as such, parts of
  ///     years, decades and centuries stay Gregorian.
  /// - Returns: The words; ``HistoricalDate`` reads them back, but for sets and digits unspecified in
  ///   the middle.
  public func words(in language: DateLanguage, calendar: CalendarName = .gregorian) -> String {
    let writer = WordsWriter(language: language, calendar: calendar)
    switch form {
    case .date(let date):
      return writer.text(date)
    case .interval(let interval):
      return writer.text(interval)
    case .set(let set):
      return writer.text(set)
    }
  }
}

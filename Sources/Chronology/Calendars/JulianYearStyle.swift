/// The day on which the number of the Julian year changes.
///
/// The month and day are the same in all styles, only the number of the year differs.
public enum JulianYearStyle: String, Hashable, Sendable, CaseIterable {
  /// 1 January.
  case january
  /// 25 March, after the 1 January of that number: England to 1751, Florence.
  case annunciation
  /// 1 September, before the 1 January of that number: the Byzantine civil year, counted from Christ.
  case september

  /// The year that begins on 1 January in which the day lies.
  public func januaryYear(year: Int, month: Int, day: Int) -> Int {
    switch self {
    case .january: year
    case .annunciation: month < 3 || (month == 3 && day < 25) ? year + 1 : year
    case .september: month >= 9 ? year - 1 : year
    }
  }

  /// The number that the style gives to the year of a Julian date.
  public func year(of date: JulianDate) -> Int {
    switch self {
    case .january: date.year
    case .annunciation:
      date.month < 3 || (date.month == 3 && date.day < 25) ? date.year - 1 : date.year
    case .september: date.month >= 9 ? date.year + 1 : date.year
    }
  }
}

extension JulianDate {
  /// Creates the date from a year counted in another style; throws when there is no such day.
  ///
  /// - Parameters:
  ///   - year: The number that the style gives to the year.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month.
  ///   - style: When the number of the year changes.
  /// - Throws: ``DateError/outOfRange(field:value:allowed:)``.
  public init(year: Int, month: Int, day: Int, style: JulianYearStyle) throws(DateError) {
    try self.init(
      year: style.januaryYear(year: year, month: month, day: day),
      month: month,
      day: day
    )
  }
}

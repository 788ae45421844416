/// A Julian date with the Byzantine year of the world, as older Russian sources count.
///
/// The world was held to be made 5,508 years before Christ. From 1492 the Russian year began on 1
/// September, before that mostly on 1 March; it is often not said which March is meant. Peter I ended
/// the count with December 7208: the next day was 1 January 1700.
///
/// Source: E. F. Kamentseva, Khronologiia (1967), chapters 4 and 5.
public struct ByzantineDate: Hashable, Sendable {
  /// When the year begins.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// 1 September, half a year before the March year of that number.
    case september
    /// 1 March, half a year after the September year of that number.
    case march
    /// 1 March, half a year before the September year of that number.
    case ultraMarch
  }

  /// The years that can be written.
  public static let years: ClosedRange<Int> = 1...9_999

  /// The year of the world.
  public let year: Int
  /// The style of the year.
  public let style: Style
  /// The month, 1 to 12, 1 for January.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// Creates the date; throws when there is no such day.
  public init(
    year: Int,
    month: Int,
    day: Int,
    style: Style = .september
  ) throws(DateError) {
    try DateError.check("year of the world", year, in: Self.years)
    try DateError.check("month", month, in: 1...12)
    self.year = year
    self.style = style
    self.month = month
    let julian = Self.julianYear(year, month: month, style: style)
    try DateError.check("day", day, in: 1...JulianDate.days(inMonth: month, of: julian))
    self.day = day
  }

  /// Creates the date on which `day` falls; nil when its year is not among those that can be written.
  public init?(_ day: RataDie, style: Style = .september) {
    let date = JulianDate(day)
    let year = date.year + 5_508 + Self.offset(month: date.month, style: style)
    guard Self.years.contains(year) else { return nil }
    self.year = year
    self.style = style
    month = date.month
    self.day = date.day
  }

  /// The day on which the date falls.
  public var rataDie: RataDie {
    let julian = Self.julianYear(year, month: month, style: style)
    return RataDie(MarchYear.julianDay(year: julian, month: month, day: day))
  }

  private static func julianYear(_ year: Int, month: Int, style: Style) -> Int {
    year - 5_508 - offset(month: month, style: style)
  }

  /// What is added to 5,508 in a month.
  private static func offset(month: Int, style: Style) -> Int {
    switch style {
    case .september: month >= 9 ? 1 : 0
    case .march: month >= 3 ? 0 : -1
    case .ultraMarch: month >= 3 ? 1 : 0
    }
  }
}

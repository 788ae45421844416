/// A date in the Julian calendar, proleptic before 45 BCE and as it was meant from then on.
///
/// Years are astronomical (year 0 is 1 BCE) and begin on 1 January. A year is a leap year when 4
/// divides it; months are as long as in the Gregorian calendar. Russia used it in civil life until
/// 31 January 1918.
///
/// Source: E. M. Reingold, N. Dershowitz, *Calendrical Calculations*, 4th edition, chapter 3.
public struct JulianDate: Hashable, Sendable {
  /// The years that can be written.
  public static let years = GregorianDate.years

  /// The astronomical year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates the date; throws when there is no such day.
  public init(year: Int, month: Int, day: Int) throws(DateError) {
    try DateError.check("year", year, in: Self.years)
    try DateError.check("month", month, in: 1...12)
    try DateError.check("day", day, in: 1...Self.days(inMonth: month, of: year))
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the date on which `day` falls.
  public init(_ day: RataDie) {
    let (year, month, dayOfMonth) = MarchYear.julianDate(ofDay: day.day)
    self.year = year
    self.month = month
    self.day = dayOfMonth
  }

  /// The day on which the date falls.
  public var rataDie: RataDie {
    RataDie(MarchYear.julianDay(year: year, month: month, day: day))
  }

  /// Whether `year` has 366 days.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 }

  /// The days of a month, 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : MarchYear.days(inMonth: month)
  }
}

extension JulianDate: Comparable, CustomStringConvertible {
  /// Orders by day.
  public static func < (left: JulianDate, right: JulianDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as ISO 8601 writes it: `1905-09-05`.
  public var description: String { isoText(year: year, month: month, day: day) }
}

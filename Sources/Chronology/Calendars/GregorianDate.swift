/// A date in the Gregorian calendar, proleptic before 15 October 1582.
///
/// Years are astronomical: year 0 is 1 BCE. Months have 31, 28 or 29, 31, 30, 31, 30, 31, 31, 30,
/// 31, 30 and 31 days; a year is a leap year when 4 divides it, unless 100 does and 400 does not.
///
/// Source: Inter gravissimas (1582); the conversion follows P. Baum, *Date Algorithms* (1998), with
/// years counted from March so that the leap day comes last.
public struct GregorianDate: Hashable, Sendable {
  /// The years that can be written.
  public static let years: ClosedRange<Int> = -999_999...999_999

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
    let (year, month, dayOfMonth) = MarchYear.gregorianDate(ofDay: day.day)
    self.year = year
    self.month = month
    self.day = dayOfMonth
  }

  /// The day on which the date falls.
  public var rataDie: RataDie {
    RataDie(MarchYear.gregorianDay(year: year, month: month, day: day))
  }

  /// Whether `year` has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days of a month, 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : MarchYear.days(inMonth: month)
  }
}

extension GregorianDate: Comparable, CustomStringConvertible {
  /// Orders by day.
  public static func < (left: GregorianDate, right: GregorianDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as ISO 8601 writes it: `1905-09-05`.
  public var description: String { isoText(year: year, month: month, day: day) }
}

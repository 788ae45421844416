/// A date in the calendar of the French Republic.
///
/// Twelve months of thirty days and five additional days, six in the years 3, 7 and 11. In force from 15
/// Vendémiaire II (decreed on 6 October 1793) to 10 Nivôse XIV (31 December 1805); years are counted
/// from 22 September 1792, before the decree by retroaction.
///
/// Source: decrees of the Convention, 5 October 1793 and 24 November 1793; Sénatus-consulte of 22
/// Fructidor XIII.
public struct RepublicanDate: Hashable, Sendable {
  /// The years that can be written.
  public static let years: ClosedRange<Int> = 1...14
  /// 22 September 1792 to 31 December 1805.
  public static let days: ClosedRange<RataDie> = RataDie(654_415)...RataDie(659_262)

  /// The names of the months; the thirteenth are the additional days.
  public static let monthNames = [
    "Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse", "Germinal", "Floréal",
    "Prairial", "Messidor", "Thermidor", "Fructidor", "jours complémentaires",
  ]

  /// The year of the Republic.
  public let year: Int
  /// The month, 1 to 12; 13 for the additional days.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// Creates the date; throws when there is no such day.
  public init(year: Int, month: Int, day: Int) throws(DateError) {
    try DateError.check("year of the Republic", year, in: Self.years)
    try DateError.check("month", month, in: 1...13)
    let length = month < 13 ? 30 : Self.isLeap(year) ? 6 : 5
    try DateError.check("day", day, in: 1...length)
    self.year = year
    self.month = month
    self.day = day
    guard rataDie <= Self.days.upperBound else {
      throw .notCovered(
        calendar: "the Republican calendar",
        first: "1 Vendémiaire 1 (1792-09-22)",
        last: "10 Nivôse 14 (1805-12-31)"
      )
    }
  }

  /// Creates the date on which `day` falls; nil when the calendar was not in force.
  public init?(_ day: RataDie) {
    guard Self.days.contains(day) else { return nil }
    var rest = Int(day.day - Self.days.lowerBound.day)
    var year = 1
    while rest >= Self.length(of: year) {
      rest -= Self.length(of: year)
      year += 1
    }
    self.year = year
    month = rest / 30 + 1
    self.day = rest % 30 + 1
  }

  /// The day on which the date falls.
  public var rataDie: RataDie {
    let before = (1..<year).reduce(0) { $0 + Self.length(of: $1) }
    return Self.days.lowerBound.advanced(by: Int64(before + (month - 1) * 30 + day - 1))
  }

  /// Whether the year has six additional days.
  public static func isLeap(_ year: Int) -> Bool { year == 3 || year == 7 || year == 11 }

  private static func length(of year: Int) -> Int { isLeap(year) ? 366 : 365 }
}

extension RepublicanDate: CustomStringConvertible {
  /// The date in French: 18 Brumaire an 8.
  public var description: String { "\(day) \(Self.monthNames[month - 1]) an \(year)" }
}

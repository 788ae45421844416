/// A day, counted without any calendar: day 1 is 1 January 1 CE, proleptic Gregorian.
///
/// Every calendar converts to and from this number, so that no calendar needs to know another.
///
/// Source: E. M. Reingold, N. Dershowitz, *Calendrical Calculations*, 4th edition, chapter 1.
public struct RataDie: Hashable, Comparable, Sendable {
  /// Whole days; day 1 is 1 January 1 CE, proleptic Gregorian.
  public let day: Int64

  /// Creates the day with the number `day`.
  public init(_ day: Int64) {
    self.day = day
  }

  /// The day's place in the week: 0 is Sunday, 6 is Saturday.
  public var weekday: Int {
    let remainder = Int(day % 7)
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// Orders as lists are printed.
  public static func < (left: RataDie, right: RataDie) -> Bool {
    left.day < right.day
  }

  /// The day `days` after (before, when negative) this one.
  public func advanced(by days: Int64) -> RataDie {
    RataDie(day + days)
  }
}

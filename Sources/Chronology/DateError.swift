/// Why a date cannot be.
public enum DateError: Error, Hashable, Sendable {
  /// A field lies outside what the calendar allows there.
  case outOfRange(field: String, value: Int, allowed: ClosedRange<Int>)
  /// The year has no such leap month; `has` is the one that it has, 0 for none.
  case noLeapMonth(year: Int, month: Int, has: Int)
  /// The day lies before the first of the era, `begins`.
  case beforeEra(era: String, begins: String)
  /// The day lies after the last of the era, `ended`.
  case afterEra(era: String, ended: String)
  /// The calendar did not count the day: it went from `last` to `next`.
  case skipped(last: String, next: String)
  /// Days outside `first` to `last` are not covered.
  case notCovered(calendar: String, first: String, last: String)

  static func check(
    _ field: String,
    _ value: Int,
    in allowed: ClosedRange<Int>
  ) throws(DateError) {
    guard allowed.contains(value) else {
      throw .outOfRange(field: field, value: value, allowed: allowed)
    }
  }
}

extension DateError: CustomStringConvertible {
  /// The form that is printed.
  public var description: String {
    switch self {
    case .outOfRange(let field, let value, let allowed):
      "\(field) is \(value), allowed are \(allowed.lowerBound) to \(allowed.upperBound)"
    case .noLeapMonth(let year, let month, 0):
      "the lunisolar year \(year) has no leap month, so none after month \(month)"
    case .noLeapMonth(let year, let month, let has):
      "the lunisolar year \(year) has its leap month after month \(has), not after month \(month)"
    case .beforeEra(let era, let begins):
      "the era \(era) begins on \(begins), the day is before that"
    case .afterEra(let era, let ended):
      "the era \(era) ended on \(ended), the day is after that"
    case .skipped(let last, let next):
      "there was no such day: after \(last) came \(next)"
    case .notCovered(let calendar, let first, let last):
      "\(calendar) is known from \(first) to \(last), the day is outside that"
    }
  }
}

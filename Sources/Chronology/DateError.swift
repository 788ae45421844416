/// Why a date cannot be.
public enum DateError: Error, Hashable, Sendable {
  /// A field lies outside what the calendar allows there.
  case outOfRange(field: String, value: Int, allowed: ClosedRange<Int>)

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
    }
  }
}

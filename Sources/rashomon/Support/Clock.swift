import Foundation

/// The present, for what is written into a ledger.
enum Clock {
  /// The time in RFC 3339 UTC, whole seconds.
  static func now() -> String {
    Date.now.formatted(.iso8601)
  }

  /// Who adds what the rules propose.
  static let author = "rashomon \(Rashomon.version)"
}

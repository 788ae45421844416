import Foundation

/// What is said on standard error: one clause a line.
enum Complaints {
  /// Writes one line.
  static func say(_ clause: String) {
    FileHandle.standardError.write(Data((clause + "\n").utf8))
  }

  /// An error as one clause, on one line, without a full stop.
  static func clause(_ error: any Error) -> String {
    let text = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Says an error.
  static func say(_ error: any Error) {
    say(clause(error))
  }
}

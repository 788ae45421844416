/// How many columns text takes on a terminal.
enum DisplayWidth {
  /// Returns the columns of one scalar: none for marks and invisible ones, two for wide ones.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and finals of decomposed Hangul are drawn into their initial's two columns.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return WideScalars.contain(scalar) ? 2 : 1
  }

  /// Returns the columns of `text`.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Returns `text` filled up with spaces to `columns`.
  static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }
}

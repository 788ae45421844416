/// Makes a document's words safe to print on a terminal.
enum Printable {
  /// The text on one line, without control characters or marks that turn its direction.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        continue
      }
      guard !isHidden(scalar) else { continue }
      if isBlank, !scalars.isEmpty { scalars.append(" ") }
      isBlank = false
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate: true
    case .format: scalar.value != 0x200D
    default: false
    }
  }
}

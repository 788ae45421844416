/// Text from a document, made safe to print on a terminal.
///
/// A document may hold anything: escape sequences that move the cursor or retitle the window, and
/// bidi controls that show words in another order than they stand in. Here every control becomes
/// visible and loses its effect; line ends and tabs become spaces.
enum TerminalText {
  /// Returns `text` without any scalar that a terminal would act upon.
  static func safe(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      append(scalar, to: &result)
    }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      result.append(" ")
    case 0x00...0x1F, 0x7F:
      // The block of control pictures runs parallel to the controls: ␛ is U+241B.
      let picture = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
      result.append(Unicode.Scalar(picture) ?? "\u{FFFD}")
    case 0xAD, 0xFEFF:
      break
    default:
      guard isHarmful(scalar) else { return result.append(scalar) }
      result.append(contentsOf: name(of: scalar).unicodeScalars)
    }
  }

  /// A scalar's number in words that show: `⟨U+202E⟩`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)⟩"
  }

  /// Whether a scalar acts on what is drawn instead of being drawn.
  ///
  /// The C1 controls, the bidi controls, the interlinear marks and the tag characters.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default:
      false
    }
  }
}

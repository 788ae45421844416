/// The classes of scalars that the tokenizer tells apart.
enum ScalarClass {
  case lower
  case upper
  /// A letter without case.
  case letter
  case katakana
  /// Han or hiragana.
  case character
  case digit
  /// What combines with the letter before it, or is not seen.
  case combining
  case space
  case line
  case mark

  /// The class of a scalar outside ASCII.
  init(nonASCII scalar: UInt32) {
    switch scalar {
    case 0x400...0x42F: self = .upper
    case 0x430...0x45F: self = .lower
    case 0x4E00...0x9FFF, 0x3041...0x3096, 0x3005...0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF:
      self = .character
    case 0x30A1...0x30FA, 0x30FC...0x30FE, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0xFF10...0xFF19: self = .digit
    // Soft hyphens and joiners are seen by nobody, so they stand inside a word.
    case 0x300...0x36F, 0x483...0x489, 0xAD, 0x200C, 0x200D, 0x2060: self = .combining
    case 0x85, 0x2028, 0x2029: self = .line
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0xAB, 0xBB, 0xB7, 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3004,
      0x3008...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      self = .mark
    default: self = Self.fromProperties(scalar)
    }
  }

  private static func fromProperties(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .mark }
    let properties = scalar.properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    if properties.isIdeographic { return .character }
    switch properties.generalCategory {
    case .otherLetter, .modifierLetter, .titlecaseLetter: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .combining
    case .decimalNumber: return .digit
    default: return .mark
    }
  }
}

/// The scripts in which the names of this field are written.
public enum Script: String, CaseIterable, Sendable {
  case latin
  case cyrillic
  case kana
  case han
  case hangul
  case other

  /// Returns the script of the first letter of `text`; nil where it has none.
  public static func first(in text: String) -> Script? {
    text.unicodeScalars.lazy.compactMap(Script.init).first
  }

  /// The script of one letter; nil for digits, marks, signs and spaces.
  public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = .latin
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F:
      self = .cyrillic
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F:
      self = .kana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      self = .han
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3:
      self = .hangul
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      self = .other
    }
  }
}

import Foundation

/// Writes text as the search compares it: without case, accents and widths.
///
/// - Case: small letters; ß as ss, final ς as σ.
/// - Accents: the marks of Latin, Greek and Cyrillic letters go, ё becomes е; й stays й, which is a
///   letter of its own that nobody leaves out. Letters whose accent is part of their shape take
///   their plain fellow: ł l, ø o, đ d, æ ae. Hebrew points and Arabic vowel signs go.
/// - Widths and compatibility forms: NFKC, so that ｶﾞ is ガ, ＡＢＣ is abc, ﬁ is fi and ㍻ is 平成.
///   Voiced kana keep their marks: か is not が.
/// - Soft hyphens, zero-width and direction marks go.
///
/// Source: Unicode Standard Annex 15, *Unicode Normalization Forms*.
enum SearchFolding {
  /// Adds the folded scalars of `text` to `folded`.
  static func fold(_ text: some StringProtocol, into folded: inout [Unicode.Scalar]) {
    if text.unicodeScalars.contains(where: needsNormalizing) {
      let normal = text.precomposedStringWithCompatibilityMapping
      for scalar in normal.unicodeScalars { fold(scalar, into: &folded) }
    } else {
      for scalar in text.unicodeScalars { fold(scalar, into: &folded) }
    }
  }

  /// Returns `text` folded.
  static func folded(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    fold(text, into: &scalars)
    return String(String.UnicodeScalarView(scalars))
  }

  private static func fold(_ scalar: Unicode.Scalar, into folded: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0x41...0x5A:
      folded.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
    case 0..<0xA0:
      folded.append(scalar)
    case 0xA0..<0x0590, 0x1E00..<0x2000:
      let entry = table[Int(scalar.value < 0x0590 ? scalar.value - 0xA0 : scalar.value - 0x1910)]
      if entry.count == 1 { folded.append(entry[0]) } else { folded.append(contentsOf: entry) }
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3:
      folded.append(scalar)
    default:
      if isDropped(scalar) { return }
      if scalar.properties.changesWhenLowercased {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        folded.append(scalar)
      }
    }
  }

  /// Whether a scalar, or one beside it, could have another normal form; those of the table have
  /// theirs there.
  private static func needsNormalizing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0300, 0x0370..<0x0483, 0x048A..<0x0590, 0x1E00..<0x2000: false
    case 0x2010...0x201F, 0x3001...0x301F, 0x3041...0x3096, 0x309D...0x309E: false
    case 0x30A1...0x30FE, 0x3400...0x9FFF, 0xAC00...0xD7A3: false
    default: true
    }
  }

  /// What the scalars from U+00A0 to U+058F and from U+1E00 to U+1FFF fold to.
  private static let table: [[Unicode.Scalar]] =
    (Array(0xA0..<0x0590) + Array(0x1E00..<0x2000)).map { (value: UInt32) in
      guard let scalar = Unicode.Scalar(value) else { return [] }
      return folded(letter: scalar)
    }

  private static func folded(letter scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "й", "Й": return ["й"]
    case "ß", "ẞ": return ["s", "s"]
    case "ς": return ["σ"]
    case "æ", "Æ": return ["a", "e"]
    case "œ", "Œ": return ["o", "e"]
    case "ł", "Ł": return ["l"]
    case "ø", "Ø": return ["o"]
    case "đ", "Đ": return ["d"]
    case "ħ", "Ħ": return ["h"]
    case "ı": return ["i"]
    default: break
    }
    if isDropped(scalar) { return [] }
    return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !isDropped($0) }
      .flatMap { $0.properties.lowercaseMapping.unicodeScalars }
      .filter { !isDropped($0) }
      .map { $0 == "ς" ? "σ" : $0 }
  }

  /// Marks and signs that words are compared without.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0483...0x0487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20F0,
      0xFE20...0xFE2F:
      true
    case 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670:
      scalar.properties.generalCategory == .nonspacingMark
    default:
      scalar.properties.generalCategory == .format
    }
  }
}

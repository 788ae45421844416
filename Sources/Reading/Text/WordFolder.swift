/// Folds words to the form under which the lexicon keeps them: lower case, without diacritics.
///
/// ё becomes е, full-width letters their narrow forms, and Han characters in their old forms those
/// of today ("條約" is "条約"); й keeps its breve, being a letter of its own. Word lists and texts go through the same fold, so it need only be the same for both.
enum WordFolder {
  /// Appends the folded form of `scalar` to `buffer`; combining marks add nothing.
  static func append(_ scalar: UInt32, to buffer: inout [UInt8]) {
    switch scalar {
    case 0x41...0x5A: buffer.append(UInt8(scalar | 0x20))
    case 0..<0x80: buffer.append(UInt8(scalar))
    case 0xC0...0x17F: appendLatin(scalar, to: &buffer)
    case 0x300...0x36F, 0x483...0x489, 0xAD, 0x200C, 0x200D, 0x2060: break
    case 0x401, 0x451: encode(0x435, to: &buffer)
    case 0x410...0x42F: encode(scalar + 0x20, to: &buffer)
    case 0x400...0x40F: encode(scalar + 0x50, to: &buffer)
    case 0x4E00...0x9FFF: encode(HanForms.today(scalar), to: &buffer)
    case 0x430...0x45F, 0x3000...0x4DFF: encode(scalar, to: &buffer)
    case 0xFF21...0xFF3A: buffer.append(UInt8(scalar - 0xFF21) + UInt8(ascii: "a"))
    case 0xFF41...0xFF5A: buffer.append(UInt8(scalar - 0xFF41) + UInt8(ascii: "a"))
    default: appendByProperties(scalar, to: &buffer)
    }
  }

  /// Returns the folded form of `text`.
  static func fold(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { fold($0) }
  }

  /// Returns the folded form of a word of a text, given in valid UTF-8.
  static func fold(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.withUnsafeBufferPointer { fold($0) }
  }

  private static func fold(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
    var buffer: [UInt8] = []
    buffer.reserveCapacity(word.count)
    var place = 0
    while place < word.count {
      let lead = word[place]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
      for byte in word[place + 1..<place + length] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
      append(scalar, to: &buffer)
      place += length
    }
    return buffer
  }

  /// The base letters of U+00C0 to U+017F in order; a space stands for what has none.
  private static let bases = Array(
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8
  )

  private static func appendLatin(_ scalar: UInt32, to buffer: inout [UInt8]) {
    let base = bases[Int(scalar - 0xC0)]
    if base == UInt8(ascii: " ") { encode(scalar, to: &buffer) } else { buffer.append(base) }
  }

  private static func appendByProperties(_ value: UInt32, to buffer: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if scalar.properties.generalCategory == .nonspacingMark { return }
    buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// Appends a scalar of the Basic Multilingual Plane.
  private static func encode(_ value: UInt32, to buffer: inout [UInt8]) {
    switch value {
    case ..<0x80: buffer.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      buffer.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      buffer.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      buffer.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      buffer.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      buffer.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}

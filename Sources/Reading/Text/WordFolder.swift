/// Folds words to the form under which the lexicon keeps them: lower case, without diacritics.
///
/// ё becomes е, full-width letters their narrow forms, and Han characters in their old forms those
/// of today ("條約" is "条約"); й keeps its breve, being a letter of its own. Word lists and texts go
/// through the same fold, so it need only be the same for both.
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
    var folded: [UInt8] = []
    fold(word, into: &folded)
    return folded
  }

  /// Puts the folded form of a word, given in valid UTF-8, in the place of what `buffer` holds.
  static func fold(_ word: UnsafeBufferPointer<UInt8>, into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: word)
    if buffer.withUnsafeMutableBufferPointer(foldsInPlace) { return }
    buffer.removeAll(keepingCapacity: true)
    var place = 0
    while place < word.count {
      let lead = word[place]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
      for byte in word[place + 1..<place + length] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
      append(scalar, to: &buffer)
      place += length
    }
  }

  /// Folds ASCII and the letters of Russian, most of which are folded as they stand; false where there
  /// is another letter.
  private static func foldsInPlace(_ word: inout UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < word.count {
      let lead = word[place]
      if lead < 0x80 {
        if lead &- 0x41 < 26 { word[place] = lead | 0x20 }
        place += 1
        continue
      }
      guard lead == 0xD0 || lead == 0xD1, place + 1 < word.count else { return false }
      switch (lead, word[place + 1]) {
      case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F): break
      case (0xD0, let second) where (0x90...0x9F).contains(second):
        word[place + 1] = second + 0x20
      case (0xD0, let second) where (0xA0...0xAF).contains(second):
        (word[place], word[place + 1]) = (0xD1, second - 0x20)
      // Ё and ё, for which stands е.
      case (0xD0, 0x81), (0xD1, 0x91): (word[place], word[place + 1]) = (0xD0, 0xB5)
      default: return false
      }
      place += 2
    }
    return true
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

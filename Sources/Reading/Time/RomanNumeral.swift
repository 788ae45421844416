/// Roman numerals as printed: capitals, in their standard form.
enum RomanNumeral {
  /// Returns the value of `bytes`; nil when they are no Roman numeral in its standard form.
  static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard let first = bytes.first, digit(first) != nil, (1...15).contains(bytes.count) else {
      return nil
    }
    var total = 0
    var previous = 0
    for byte in bytes {
      guard let value = digit(byte) else { return nil }
      total += value > previous && previous > 0 ? value - 2 * previous : value
      previous = value
    }
    return written(total).elementsEqual(bytes) ? total : nil
  }

  /// Returns the value of a numeral in which Cyrillic letters may stand for the Latin ones that look
  /// like them: "ХIХ", "ХХ".
  static func lookalike(of bytes: some Collection<UInt8>) -> Int? {
    guard bytes.contains(0xD0), bytes.count <= 15 else { return value(of: bytes) }
    var latin: [UInt8] = []
    var isCyrillic = false
    for byte in bytes {
      switch (isCyrillic, byte) {
      case (false, 0xD0): isCyrillic = true
      case (true, 0xA5): latin.append(UInt8(ascii: "X"))
      case (true, 0x86): latin.append(UInt8(ascii: "I"))
      case (true, _): return nil
      default: latin.append(byte)
      }
      if byte != 0xD0 { isCyrillic = false }
    }
    return value(of: latin)
  }

  /// Whether a word is a number, in capitals or small letters.
  static func isOne(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 < 0x80 } && value(of: word.utf8.map { $0 & ~0x20 }) != nil
  }

  /// Writes `value`, 1 to 3999; empty outside.
  static func written(_ value: Int) -> [UInt8] {
    guard (1...3999).contains(value) else { return [] }
    var digits = Array(repeating: letters[0], count: value / 1000)
    var place = 0
    for scale in [100, 10, 1] {
      let (one, five, ten) = (letters[place + 2], letters[place + 1], letters[place])
      let digit = value / scale % 10
      switch digit {
      case 9: digits += [one, ten]
      case 4: digits += [one, five]
      default:
        if digit >= 5 { digits.append(five) }
        digits += Array(repeating: one, count: digit % 5)
      }
      place += 2
    }
    return digits
  }

  /// The letters, from the highest: each two places are a power of ten.
  private static let letters = Array("MDCLXVI".utf8)

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: nil
    }
  }
}

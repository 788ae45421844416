/// Roman numerals as printed: capitals, in their standard form.
enum RomanNumeral {
  /// Returns the value of `bytes`; nil when they are no Roman numeral in its standard form.
  static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var total = 0
    var previous = 0
    for byte in bytes {
      guard let value = digit(byte) else { return nil }
      total += value > previous && previous > 0 ? value - 2 * previous : value
      previous = value
    }
    return written(total).elementsEqual(bytes) ? total : nil
  }

  /// Writes `value`, 1 to 3999; empty outside.
  static func written(_ value: Int) -> [UInt8] {
    guard (1...3999).contains(value) else { return [] }
    let steps: [(Int, StaticString)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var digits: [UInt8] = []
    for (step, letters) in steps {
      while rest >= step {
        digits.append(contentsOf: "\(letters)".utf8)
        rest -= step
      }
    }
    return digits
  }

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

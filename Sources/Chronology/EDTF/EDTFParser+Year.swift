extension EDTFParser {
  /// Four digits or `X`, with sign, and with significant digits.
  static func shortYear(_ bytes: Span<UInt8>, _ at: inout Int) throws(EDTFError) -> EDTFYear {
    let place = at
    var isNegative = false
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") {
      isNegative = true
      at += 1
    }
    var magnitude: UInt64 = 0
    var unspecified: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count else { throw failure(bytes, at, .yearDigit) }
      let digit = bytes[at] &- 48
      magnitude *= 10
      unspecified <<= 1
      if digit <= 9 {
        magnitude += UInt64(digit)
      } else if bytes[at] == UInt8(ascii: "X") {
        unspecified |= 1
      } else {
        throw failure(bytes, at, .yearDigit)
      }
      at += 1
    }
    if isNegative && magnitude == 0 && unspecified == 0 {
      throw failure(bytes, place, .yearOtherThanMinusZero)
    }
    var significant: UInt16 = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: "S") {
      significant = try significantDigits(bytes, &at, upTo: 4)
    }
    return EDTFYear(
      magnitude: magnitude,
      unspecifiedPlaces: unspecified,
      isNegative: isNegative,
      significantDigits: significant
    )
  }

  /// `Y`, and a year of more than four digits, or with a power of ten.
  static func longYear(_ bytes: Span<UInt8>, _ at: inout Int) throws(EDTFError) -> EDTFYear {
    at += 1
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    guard at < bytes.count, isDigit(bytes[at]), bytes[at] != UInt8(ascii: "0") else {
      throw failure(bytes, at, .longYearDigit)
    }
    let place = at
    var magnitude: UInt64 = 0
    var unspecified: UInt32 = 0
    while at < bytes.count, isDigit(bytes[at]) {
      guard at - place < 18 else { throw failure(bytes, at, .longYearOfEighteenDigits) }
      magnitude *= 10
      unspecified <<= 1
      if bytes[at] == UInt8(ascii: "X") {
        unspecified |= 1
      } else {
        magnitude += UInt64(bytes[at] - 48)
      }
      at += 1
    }
    let count = at - place
    // A first X would leave the number of digits unsaid when the year is written without X.
    guard unspecified & (1 << UInt32(count - 1)) == 0 else {
      throw failure(bytes, place, .longYearDigit)
    }
    var exponent = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: "E") {
      at += 1
      exponent = try number(bytes, &at, upTo: 999, .exponent)
    } else if count < 5 {
      throw failure(bytes, at, .longYearOfFiveDigits)
    }
    var significant: UInt16 = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: "S") {
      significant = try significantDigits(bytes, &at, upTo: count + exponent)
    }
    return EDTFYear(
      magnitude: magnitude,
      unspecifiedPlaces: unspecified,
      isNegative: isNegative,
      isLong: true,
      exponent: UInt16(exponent),
      significantDigits: significant
    )
  }

  private static func significantDigits(
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    upTo most: Int
  ) throws(EDTFError) -> UInt16 {
    at += 1
    return UInt16(try number(bytes, &at, upTo: most, .significantDigits(upTo: most)))
  }

  private static func number(
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    upTo most: Int,
    _ expected: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let place = at
    var value = 0
    while at < bytes.count, bytes[at] &- 48 <= 9, value <= most {
      value = value * 10 + Int(bytes[at] - 48)
      at += 1
    }
    guard at > place, bytes[place] != UInt8(ascii: "0"), value <= most else {
      throw failure(bytes, place, expected)
    }
    return value
  }
}

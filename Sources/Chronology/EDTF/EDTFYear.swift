/// A year as EDTF writes it: four digits, or `Y` and more; with `X` for digits not specified, `E` for
/// a power of ten, `S` for the number of digits that can be trusted.
public struct EDTFYear: Hashable, Sendable {
  /// The years that a day number can hold; a longer year counts as the nearest of them.
  static let limit: Int64 = 20_000_000_000_000_000

  /// The digits as written, 0 for `X`.
  let magnitude: UInt64
  /// The decimal places written `X`: bit 0 for the units.
  let unspecifiedPlaces: UInt32
  /// Whether a minus stands before the digits.
  let isNegative: Bool
  /// Whether `Y` stands before the year.
  let isLong: Bool
  /// The power of ten after `E`; 0 when there is none.
  let exponent: UInt16
  /// The number after `S`; 0 when there is none.
  let significantDigits: UInt16

  init(
    magnitude: UInt64,
    unspecifiedPlaces: UInt32 = 0,
    isNegative: Bool = false,
    isLong: Bool = false,
    exponent: UInt16 = 0,
    significantDigits: UInt16 = 0
  ) {
    self.magnitude = magnitude
    self.unspecifiedPlaces = unspecifiedPlaces
    self.isNegative = isNegative
    self.isLong = isLong
    self.exponent = exponent
    self.significantDigits = significantDigits
  }

  /// Whether the year is one number, written without `X`, `E` and `S`.
  var isPlain: Bool { unspecifiedPlaces == 0 && exponent == 0 && significantDigits == 0 }

  /// The year as a number where it is one: astronomical, 0 is 1 BCE.
  public var value: Int64? {
    guard unspecifiedPlaces == 0 else { return nil }
    let scaled = Self.scale(magnitude, by: exponent)
    return isNegative ? -scaled : scaled
  }

  /// The earliest year that it can be.
  public var earliest: Int64 { isNegative ? -highest : lowest }

  /// The latest year that it can be.
  public var latest: Int64 {
    // No year is written -0000, so a minus before unspecified digits ends at -1.
    isNegative ? -max(1, lowest) : highest
  }

  /// The least absolute value.
  private var lowest: Int64 {
    let least = Self.scale(magnitude, by: exponent)
    guard significantDigits > 0, least < Self.limit else { return least }
    let step = Self.power(digitCount - Int(significantDigits))
    return least / step * step
  }

  /// The greatest absolute value.
  private var highest: Int64 {
    var greatest = Self.scale(magnitude, by: exponent)
    if unspecifiedPlaces != 0 {
      var place = 0
      var rest = unspecifiedPlaces
      var power: UInt64 = 1
      var sum = magnitude
      while rest != 0 {
        if rest & 1 == 1 { sum += 9 * power }
        rest >>= 1
        place += 1
        power = rest == 0 ? power : power * 10
      }
      greatest = Self.scale(sum, by: exponent)
    }
    guard significantDigits > 0, greatest < Self.limit else { return greatest }
    let step = Self.power(digitCount - Int(significantDigits))
    return min(Self.limit, greatest / step * step + (step - 1))
  }

  /// The digits of the year written out in full.
  var digitCount: Int {
    guard isLong else { return 4 }
    return Self.digits(in: magnitude) + Int(exponent)
  }

  static func digits(in value: UInt64) -> Int {
    var count = 1
    var rest = value / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  private static func power(_ exponent: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<max(0, min(exponent, 17)) { result *= 10 }
    return result
  }

  private static func scale(_ value: UInt64, by exponent: UInt16) -> Int64 {
    var result = value
    var rest = exponent
    while rest > 0 && result <= UInt64(limit) {
      result *= 10
      rest -= 1
    }
    return Int64(min(result, UInt64(limit)))
  }
}

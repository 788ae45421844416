extension EDTFParser {
  /// Reads a date from `at`, and leaves `at` behind it.
  static func date(_ bytes: Span<UInt8>, _ at: inout Int) throws(EDTFError) -> EDTFDate {
    var qualifiers = EDTFQualifiers()
    if let left = qualification(bytes, &at) { qualifiers.setLeft(.year, left) }
    let isLong = at < bytes.count && bytes[at] == UInt8(ascii: "Y")
    let year = isLong ? try longYear(bytes, &at) : try shortYear(bytes, &at)
    if let right = qualification(bytes, &at) { qualifiers.setRight(.year, right) }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "-"), !isLong, year.significantDigits == 0
    else {
      return EDTFDate(year: year, precision: .year, qualifiers: qualifiers)
    }
    at += 1

    if let left = qualification(bytes, &at) { qualifiers.setLeft(.month, left) }
    let monthPlace = at
    let month = try digits(bytes, &at)
    if let right = qualification(bytes, &at) { qualifiers.setRight(.month, right) }
    let isSeason = month.unspecifiedPlaces == 0 && month.value >= 21 && month.value <= 41
    guard isSeason || isMonth(month) else {
      throw failure(bytes, monthPlace, month, .monthOrSeason)
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "-") else {
      return EDTFDate(
        year: year,
        monthDigits: month,
        precision: isSeason ? .season : .month,
        qualifiers: qualifiers
      )
    }
    guard !isSeason else { throw failure(bytes, at, .noDayAfterSeason) }
    at += 1

    if let left = qualification(bytes, &at) { qualifiers.setLeft(.day, left) }
    let dayPlace = at
    let day = try digits(bytes, &at)
    if let right = qualification(bytes, &at) { qualifiers.setRight(.day, right) }
    var time: EDTFTime?
    if at < bytes.count, bytes[at] == UInt8(ascii: "T"), qualifiers.isEmpty,
      year.unspecifiedPlaces == 0, month.unspecifiedPlaces | day.unspecifiedPlaces == 0
    {
      at += 1
      time = try self.time(bytes, &at)
    }
    let result = EDTFDate(
      year: year,
      monthDigits: month,
      dayDigits: day,
      time: time,
      precision: time == nil ? .day : .second,
      qualifiers: qualifiers
    )
    try check(result, bytes, dayPlace)
    return result
  }

  /// Makes sure that the day exists, in at least one reading of what is unspecified.
  private static func check(
    _ date: EDTFDate,
    _ bytes: Span<UInt8>,
    _ place: Int
  ) throws(EDTFError) {
    let day = date.dayDigits
    if date.hasUnspecifiedDigits {
      guard date.matchingDay(latest: false) != nil else {
        throw failure(bytes, place, day, .dayThatExists)
      }
      return
    }
    let month = Int(date.monthDigits.value)
    guard day.value >= 1, day.value <= 28 || day.value <= lastDay(of: month, in: date.year) else {
      throw failure(bytes, place, day, .day(upTo: lastDay(of: month, in: date.year)))
    }
  }

  private static func lastDay(of month: Int, in year: EDTFYear) -> Int {
    month == 2
      ? (GregorianDate.isLeap(Int(year.magnitude)) ? 29 : 28) : MarchYear.days(inMonth: month)
  }

  private static func isMonth(_ digits: EDTFDate.Digits) -> Bool {
    switch digits.unspecifiedPlaces {
    case 0: digits.value >= 1 && digits.value <= 12
    case 1: digits.value <= 10
    default: true
    }
  }

  private static func qualification(_ bytes: Span<UInt8>, _ at: inout Int) -> EDTFQualification? {
    guard at < bytes.count, bytes[at] == 0x25 || bytes[at] == 0x3F || bytes[at] == 0x7E,
      let result = EDTFQualification(byte: bytes[at])
    else { return nil }
    at += 1
    return result
  }

  /// Two digits or `X`.
  private static func digits(
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(EDTFError) -> EDTFDate.Digits {
    guard at + 2 <= bytes.count else {
      throw failure(bytes, at + (at < bytes.count && isDigit(bytes[at]) ? 1 : 0), .twoDigits)
    }
    let tens = bytes[at] &- 48
    let units = bytes[at + 1] &- 48
    if tens <= 9 && units <= 9 {
      at += 2
      return EDTFDate.Digits(value: tens &* 10 &+ units)
    }
    var result = EDTFDate.Digits()
    for place in [UInt8(2), 1] {
      let byte = bytes[at]
      if byte == UInt8(ascii: "X") {
        result.unspecifiedPlaces |= place
      } else if byte &- 48 <= 9 {
        result.value += (byte - 48) * (place == 2 ? 10 : 1)
      } else {
        throw failure(bytes, at, .twoDigits)
      }
      at += 1
    }
    return result
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 <= 9 || byte == UInt8(ascii: "X") }

  static func failure(
    _ bytes: Span<UInt8>,
    _ at: Int,
    _ digits: EDTFDate.Digits,
    _ expected: EDTFError.Expectation
  ) -> EDTFError {
    guard digits.unspecifiedPlaces == 0 else { return failure(bytes, at, expected) }
    return EDTFError(offset: at, found: .number(Int(digits.value)), expected: expected)
  }
}

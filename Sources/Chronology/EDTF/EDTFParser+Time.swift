extension EDTFParser {
  /// `hh:mm:ss`, with `Z` or a shift in hours, or in hours and minutes.
  static func time(_ bytes: Span<UInt8>, _ at: inout Int) throws(EDTFError) -> EDTFTime {
    let hour = try pair(bytes, &at, upTo: 23, .hour)
    try expect(UInt8(ascii: ":"), bytes, &at, .colon)
    let minute = try pair(bytes, &at, upTo: 59, .minute)
    try expect(UInt8(ascii: ":"), bytes, &at, .colon)
    let secondPlace = at
    let second = try pair(bytes, &at, upTo: 60, .second)
    var form = EDTFTime.ShiftForm.none
    var shift = 0
    if at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "Z"):
        at += 1
        form = .zulu
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        (form, shift) = try self.shift(bytes, &at)
      default:
        break
      }
    }
    if second == 60 {
      let universal = (hour * 60 + minute - shift + 2 * 1_440) % 1_440
      guard form == .none ? minute == 59 : universal == 1_439 else {
        throw EDTFError(offset: secondPlace, found: .number(60), expected: .leapSecond)
      }
    }
    return EDTFTime(hour: hour, minute: minute, second: second, shiftForm: form, shift: shift)
  }

  private static func shift(
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(EDTFError) -> (form: EDTFTime.ShiftForm, minutes: Int) {
    let place = at
    let isNegative = bytes[at] == UInt8(ascii: "-")
    at += 1
    var size = try pair(bytes, &at, upTo: 14, .shift) * 60
    var form = EDTFTime.ShiftForm.hours
    if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
      at += 1
      size += try pair(bytes, &at, upTo: 59, .minute)
      form = .hoursAndMinutes
    }
    guard isNegative ? size > 0 && size <= 12 * 60 : size <= 14 * 60 else {
      throw failure(bytes, place, .shift)
    }
    return (form, isNegative ? -size : size)
  }

  private static func pair(
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    upTo most: Int,
    _ expected: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    for offset in at..<at + 2 {
      guard offset < bytes.count, bytes[offset] &- 48 <= 9 else {
        throw failure(bytes, offset, expected)
      }
    }
    let value = Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
    guard value <= most else {
      throw EDTFError(offset: at, found: .number(value), expected: expected)
    }
    at += 2
    return value
  }
}

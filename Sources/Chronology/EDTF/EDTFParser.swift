/// The grammar of EDTF over UTF-8 bytes.
enum EDTFParser {
  static func expression(_ bytes: Span<UInt8>) throws(EDTFError) -> EDTF.Form {
    var at = 0
    guard !bytes.isEmpty else {
      throw EDTFError(offset: 0, found: .end, expected: .anything)
    }
    switch bytes[0] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return .set(try set(bytes))
    case UInt8(ascii: "/"), UInt8(ascii: "."):
      return .interval(try interval(bytes, from: nil, &at))
    default:
      let first = try date(bytes, &at)
      if at == bytes.count { return .date(first) }
      if bytes[at] == UInt8(ascii: "/"), first.precision != .second {
        return .interval(try interval(bytes, from: first, &at))
      }
      throw failure(bytes, at, .end)
    }
  }

  private static func interval(
    _ bytes: Span<UInt8>,
    from first: EDTFDate?,
    _ at: inout Int
  ) throws(EDTFError) -> EDTFInterval {
    let start: EDTFInterval.End
    if let first {
      start = .date(first)
    } else if bytes[at] == UInt8(ascii: "/") {
      start = .unknown
    } else {
      try dots(bytes, &at)
      start = .open
    }
    try expect(UInt8(ascii: "/"), bytes, &at, .intervalEnd)
    let place = at
    if at == bytes.count {
      guard first != nil else { throw failure(bytes, at, .oneOpenEnd) }
      return EDTFInterval(start: start, end: .unknown)
    }
    if bytes[at] == UInt8(ascii: ".") {
      try dots(bytes, &at)
      guard at == bytes.count else { throw failure(bytes, at, .end) }
      guard first != nil else {
        throw EDTFError(offset: place, found: .character("."), expected: .oneOpenEnd)
      }
      return EDTFInterval(start: start, end: .open)
    }
    let last = try date(bytes, &at)
    guard last.precision != .second else {
      throw EDTFError(offset: place, found: .expression, expected: .dateWithoutTime)
    }
    guard at == bytes.count else { throw failure(bytes, at, .end) }
    if let first, first.earliest > last.latest {
      throw EDTFError(offset: place, found: .expression, expected: .intervalEndAfterStart)
    }
    return EDTFInterval(start: start, end: .date(last))
  }

  private static func set(_ bytes: Span<UInt8>) throws(EDTFError) -> EDTFSet {
    let isOne = bytes[0] == UInt8(ascii: "[")
    let close: UInt8 = isOne ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var members: [EDTFSet.Member] = []
    members.reserveCapacity(4)
    var at = 1
    while true {
      let isFirst = members.isEmpty
      let new = try member(bytes, &at, isFirst: isFirst)
      members.append(new)
      guard at < bytes.count else {
        throw failure(bytes, at, .closing(isOne ? "]" : "}"))
      }
      if bytes[at] == close {
        guard at + 1 == bytes.count else { throw failure(bytes, at + 1, .end) }
        return EDTFSet(kind: isOne ? .one : .all, members: members)
      }
      // Only the last member may be without end.
      if case .from = new { throw failure(bytes, at, .closing(isOne ? "]" : "}")) }
      try expect(UInt8(ascii: ","), bytes, &at, .closing(isOne ? "]" : "}"))
    }
  }

  private static func member(
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    isFirst: Bool
  ) throws(EDTFError) -> EDTFSet.Member {
    if isFirst, at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      try dots(bytes, &at)
      return .through(try rangeEnd(bytes, &at))
    }
    let place = at
    let first = try date(bytes, &at)
    guard first.precision != .second else {
      throw EDTFError(offset: place, found: .expression, expected: .dateWithoutTime)
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: ".") else { return .date(first) }
    try checkRangeEnd(first, place)
    try dots(bytes, &at)
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: "}") {
      return .from(first)
    }
    let lastPlace = at
    let last = try rangeEnd(bytes, &at)
    guard last.precision == first.precision else {
      throw EDTFError(offset: lastPlace, found: .expression, expected: .rangeEndOfSamePrecision)
    }
    guard first.earliest <= last.earliest else {
      throw EDTFError(offset: lastPlace, found: .expression, expected: .rangeEndAfterStart)
    }
    return .range(first, last)
  }

  private static func rangeEnd(
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(EDTFError) -> EDTFDate {
    let place = at
    let result = try date(bytes, &at)
    try checkRangeEnd(result, place)
    return result
  }

  private static func checkRangeEnd(_ date: EDTFDate, _ place: Int) throws(EDTFError) {
    guard date.precision != .second else {
      throw EDTFError(offset: place, found: .expression, expected: .dateWithoutTime)
    }
    guard !date.hasUnspecifiedDigits, date.qualifiers.isEmpty else {
      throw EDTFError(offset: place, found: .expression, expected: .rangeEndWithoutQualification)
    }
  }

  private static func dots(_ bytes: Span<UInt8>, _ at: inout Int) throws(EDTFError) {
    try expect(UInt8(ascii: "."), bytes, &at, .anything)
    try expect(UInt8(ascii: "."), bytes, &at, .anything)
  }

  static func expect(
    _ byte: UInt8,
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    _ expected: EDTFError.Expectation
  ) throws(EDTFError) {
    guard at < bytes.count, bytes[at] == byte else { throw failure(bytes, at, expected) }
    at += 1
  }

  /// The error for what stands at `at`.
  static func failure(
    _ bytes: Span<UInt8>,
    _ at: Int,
    _ expected: EDTFError.Expectation
  ) -> EDTFError {
    guard at < bytes.count else {
      return EDTFError(offset: bytes.count, found: .end, expected: expected)
    }
    var codeUnits: [UInt8] = []
    for index in at..<min(at + 4, bytes.count) { codeUnits.append(bytes[index]) }
    let scalar = String(decoding: codeUnits, as: UTF8.self).unicodeScalars.first
    return EDTFError(offset: at, found: .character(scalar ?? "\u{FFFD}"), expected: expected)
  }
}

/// Reads dates in Japanese, over UTF-8 bytes and without allocation for plain dates.
enum JapaneseParser {
  /// Whether the text has a character by which Japanese dates are told.
  static func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x3000 && $0.value < 0xFF00 && $0 != "\u{3000}" }
  }

  static func time(_ bytes: Span<UInt8>) throws(DateTextError) -> WrittenTime {
    var at = 0
    if let era = wholeEra(bytes) { return era }
    let isApproximate = accept("約", bytes, &at) || accept("およそ", bytes, &at)
    var first = try date(bytes, &at)
    if isApproximate { first.isApproximate = true }
    let result = try rest(after: first, bytes, &at)
    guard at == bytes.count else { throw failure(bytes, at, "the end") }
    return result
  }

  private static func rest(
    after first: WrittenDate,
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(DateTextError) -> WrittenTime {
    if at == bytes.count { return .date(first) }
    if let second = try second(of: first, bytes, &at) { return .dual(first, second) }
    if accept("以前", bytes, &at) || accept("まで", bytes, &at) { return .before(first) }
    if accept("以降", bytes, &at) || accept("以後", bytes, &at) { return .after(first) }
    let isFrom = accept("から", bytes, &at)
    if isFrom && at == bytes.count { return .after(first) }
    guard isFrom || acceptRangeMark(bytes, &at) else { return .date(first) }
    var last = try date(bytes, &at, after: first)
    _ = accept("まで", bytes, &at)
    // The second year of 明治37年から38年 is of the same era.
    if case .era = first.count, case .western = last.count, last.calendar == nil,
      let year = last.year, year < 100
    {
      last.count = first.count
      last.calendar = first.calendar
      // 三十七、八年 is 37 and 38.
      if let before = first.year, year < 10, before / 10 * 10 + year > before {
        last.year = before / 10 * 10 + year
      }
    }
    last.complete(from: first)
    return .range(first, last)
  }

  static func isRangeMark(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    var at = at
    return acceptRangeMark(bytes, &at)
  }

  private static func acceptRangeMark(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    accept("〜", bytes, &at) || accept("～", bytes, &at) || accept("－", bytes, &at)
      || accept("-", bytes, &at) || accept("–", bytes, &at) || accept("—", bytes, &at)
      || accept("、", bytes, &at)
  }

  /// The same day in another calendar, in brackets: 嘉永7年3月3日（1854年3月31日）.
  private static func second(
    of first: WrittenDate,
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(DateTextError) -> WrittenDate? {
    let start = at
    guard open(bytes, &at) else { return nil }
    var result = try date(bytes, &at, after: first)
    guard close(bytes, &at) else {
      at = start
      return nil
    }
    if result.year == nil {
      result.year = first.year
      result.count = first.count
      if case .era = first.count {
        result.count = .western
        result.year = first.glossYear
      }
      if first.month == 12, result.month == 1 { result.year = result.year.map { $0 + 1 } }
    }
    return result
  }

  // MARK: Characters

  static func open(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    accept("（", bytes, &at) || accept("(", bytes, &at)
  }

  static func close(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    accept("）", bytes, &at) || accept(")", bytes, &at)
  }

  static func accept(_ text: StaticString, _ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    let start = at
    let isThere = text.withUTF8Buffer { buffer in
      for index in 0..<count where buffer[index] != bytes[start + index] { return false }
      return true
    }
    if isThere { at += count }
    return isThere
  }

  /// The character of three bytes at `place`; nil for shorter and longer ones.
  static func wide(_ bytes: Span<UInt8>, _ place: Int) -> UInt32? {
    guard place + 3 <= bytes.count, bytes[place] & 0xF0 == 0xE0 else { return nil }
    return UInt32(bytes[place] & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
  }

  static func failure(_ bytes: Span<UInt8>, _ at: Int, _ expected: String) -> DateTextError {
    var units: [UInt8] = []
    for index in at..<min(at + 4, bytes.count) { units.append(bytes[index]) }
    let found = String(decoding: units, as: UTF8.self).unicodeScalars.first.map { String($0) } ?? ""
    return DateTextError(offset: at, found: found, expected: expected)
  }

  /// A number in Arabic, full-width or Chinese digits; 元 is 1.
  static func number(_ bytes: Span<UInt8>, _ at: inout Int) -> Int? {
    let start = at
    var total = 0
    var current = 0
    var hasDigit = false
    var count = 0
    while at < bytes.count, count < 9 {
      if bytes[at] &- 48 <= 9 {
        current = current * 10 + Int(bytes[at] - 48)
        hasDigit = true
        at += 1
      } else if let character = wide(bytes, at), let value = value(of: character) {
        switch value {
        case 0...9:
          current = current * 10 + value
          hasDigit = true
        case 10, 100, 1_000:
          total += max(1, current) * value
          current = 0
          hasDigit = true
        default:
          total += value - 100_000
          current = 0
          hasDigit = true
        }
        at += 3
      } else {
        break
      }
      count += 1
    }
    guard hasDigit else {
      at = start
      return nil
    }
    return total + current
  }

  /// The digit or the power of ten that a character writes; 廿 and 卅 with 100,000 added.
  private static func value(of character: UInt32) -> Int? {
    switch character {
    case 0xFF10...0xFF19: Int(character) - 0xFF10
    case 0x3007, 0x96F6: 0
    case 0x4E00, 0x5143, 0x58F1: 1  // 一 元 壱
    case 0x4E8C, 0x5F10: 2  // 二 弐
    case 0x4E09, 0x53C2: 3  // 三 参
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341, 0x62FE: 10  // 十 拾
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x5EFF: 100_020  // 廿
    case 0x5345: 100_030  // 卅
    default: nil
    }
  }
}

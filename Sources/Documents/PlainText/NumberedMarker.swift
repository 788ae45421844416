/// The number before a note or an item of a list: "1.", "[1]", "(1)", "1)", "¹", "注1", "（注1）", "1　".
struct NumberedMarker: Equatable {
  /// How the number is set.
  enum Style: Equatable {
    case dot, bracket, parentheses, parenthesis, superscript, word
  }

  let style: Style
  let number: Int
  /// The byte after the marker.
  let end: Int

  /// The marker as a note's block keeps it.
  var text: String { String(number) }

  init?(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) {
    var index = line.start
    let end = line.end
    func digits() -> Int? {
      var value = 0
      let from = index
      while index < end, (0x30...0x39).contains(bytes[index]), index - from < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index == from ? nil : value
    }
    func take(_ byte: UInt8) -> Bool {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
      return true
    }
    let found: (Style, Int)?
    if let (style, number, after) = Self.bracketed(bytes, index, end) {
      guard after < end else { return nil }
      self.style = style
      self.number = number
      self.end = after
      return
    }
    switch bytes[index] {
    case 0x30...0x39:
      found = digits().flatMap { number in
        if number > 999 { return nil }
        if take(UInt8(ascii: ")")) { return (.parenthesis, number) }
        if Self.isWideSpace(bytes, index, end) { return (.word, number) }
        guard take(UInt8(ascii: ".")) else { return nil }
        // "2.1" and "16.04.2023" are numbers, not markers.
        return index < end && (0x30...0x39).contains(bytes[index]) ? nil : (.dot, number)
      }
    case 0xE2 where end - index > 3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xBB:
      // ※1
      index += 3
      found = digits().map { (.word, $0) }
    case 0xC2, 0xE2:
      found = Self.superscript(bytes, &index, end).map { (.superscript, $0) }
    case 0xE6, 0xE8:
      // 注1, 註1
      let word = Self.afterNoteWord(bytes, index, end)
      index = word ?? index
      found = word == nil ? nil : digits().map { (.word, $0) }
    default:
      found = nil
    }
    guard let (style, number) = found, index < end else { return nil }
    self.style = style
    self.number = number
    self.end = index
  }

  /// Reads a number of up to three digits in brackets at `index`, ASCII's or full-width.
  static func bracketed(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> (style: Style, number: Int, end: Int)? {
    guard let (opening, first) = sign(bytes, index, end), opening == 0x28 || opening == 0x5B else {
      return nil
    }
    var position = afterNoteWord(bytes, first, end) ?? first
    var value = 0
    var digits = 0
    while let (digit, after) = sign(bytes, position, end), (0x30...0x39).contains(digit) {
      digits += 1
      guard digits <= 3 else { return nil }
      value = value * 10 + Int(digit - 0x30)
      position = after
    }
    guard digits > 0, let (closing, after) = sign(bytes, position, end),
      closing == (opening == 0x28 ? 0x29 : 0x5D)
    else { return nil }
    return (opening == 0x28 ? .parentheses : .bracket, value, after)
  }

  /// The byte after 注 or 註 at `index`; nil where neither stands there.
  private static func afterNoteWord(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Int? {
    guard end - index > 3 else { return nil }
    let word = bytes[index..<index + 3]
    return word.elementsEqual([0xE6, 0xB3, 0xA8]) || word.elementsEqual([0xE8, 0xA8, 0xBB])
      ? index + 3 : nil
  }

  /// Whether an ideographic space stands at `index`.
  private static func isWideSpace(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Bool {
    end - index > 3 && bytes[index..<index + 3].elementsEqual([0xE3, 0x80, 0x80])
  }

  /// The ASCII sign at `index`, full-width forms made ASCII, and the byte after it.
  private static func sign(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> (UInt8, Int)? {
    guard index < end else { return nil }
    if bytes[index] < 0x80 { return (bytes[index], index + 1) }
    // U+FF01 to U+FF5E are ASCII's signs at full width.
    guard index + 2 < end, bytes[index] == 0xEF else { return nil }
    switch bytes[index + 1] {
    case 0xBC where bytes[index + 2] >= 0x81: return (bytes[index + 2] - 0x80 + 0x20, index + 3)
    case 0xBD where bytes[index + 2] <= 0x9E: return (bytes[index + 2] - 0x80 + 0x60, index + 3)
    default: return nil
    }
  }

  /// The number written in superscript digits at `index`; moves past it.
  static func superscript(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: inout Int,
    _ end: Int
  ) -> Int? {
    var value = 0
    var count = 0
    while index < end, count < 4 {
      if bytes[index] == 0xC2, index + 1 < end, let digit = latin[bytes[index + 1]] {
        value = value * 10 + digit
        index += 2
      } else if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x81,
        bytes[index + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[index + 2])
      {
        value = value * 10 + Int(bytes[index + 2] - 0xB0)
        index += 3
      } else {
        break
      }
      count += 1
    }
    return count == 0 ? nil : value
  }

  private static let latin: [UInt8: Int] = [0xB9: 1, 0xB2: 2, 0xB3: 3]
}

/// Small questions asked of a few bytes of UTF-8 text.
enum ByteText {
  /// The length of the white space at `index`, if one stands there: ASCII's, U+00A0 and U+3000.
  static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: 2
    case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: 3
    default: 0
    }
  }

  /// The range without white space at its ends.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = spaceLength(bytes, at: start, end: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let last = bytes[end - 1]
      if last == 0x20 || (0x09...0x0D).contains(last) {
        end -= 1
      } else if last == 0xA0, end - start >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if last == 0x80, end - start >= 3, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The bytes with the capitals of ASCII and of the Russian alphabet made small.
  static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if (0x41...0x5A).contains(byte) {
        result.append(byte | 0x20)
      } else if byte == 0xD0, index + 1 < range.upperBound {
        let next = bytes[index + 1]
        switch next {
        case 0x81: result.append(contentsOf: [0xD1, 0x91])
        case 0x90...0x9F: result.append(contentsOf: [0xD0, next + 0x20])
        case 0xA0...0xAF: result.append(contentsOf: [0xD1, next - 0x20])
        default: result.append(contentsOf: [byte, next])
        }
        index += 1
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }

  /// Where `needle` first stands in `bytes`; nil when nowhere.
  static func find(_ needle: [UInt8], in bytes: [UInt8], from: Int = 0) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var index = from
    let last = bytes.count - needle.count
    while index <= last {
      if bytes[index] == first, bytes[index...].starts(with: needle) { return index }
      index += 1
    }
    return nil
  }

  /// What the last sign of a line is; a note's marker, closing quotation marks and brackets are
  /// looked through.
  static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Ending {
    var end = noteMarker(bytes, range) ?? range.upperBound
    let start = range.lowerBound
    while end > start {
      let (scalar, from) = lastScalar(bytes, start: start, end: end)
      switch scalar {
      case 0x22, 0x27, 0xBB, 0x2019, 0x201D, 0x300D, 0x300F, 0x29, 0x5D, 0xFF09:
        end = from
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E: return .sentence
      case 0x3A, 0xFF1A: return .colon
      case 0x2C, 0x3B, 0x3001, 0xFF0C: return .comma
      default: return .open
      }
    }
    return .open
  }

  /// Where the line's text ends before a note's marker, "(1)", "[12]" or "¹", at its end; nil when
  /// there is none.
  static func noteMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    var end = range.upperBound
    guard end - start > 3 else { return nil }
    // The longest marker, "（１２３）", is fifteen bytes long.
    var from = end - 3
    while from >= start, end - from <= 15 {
      if let marker = NumberedMarker.bracketed(bytes, from, end), marker.end == end {
        return trimmed(bytes, start..<from).upperBound
      }
      from -= 1
    }
    while end > start, let from = superscript(bytes, start: start, end: end) { end = from }
    guard end < range.upperBound else { return nil }
    return trimmed(bytes, start..<end).upperBound
  }

  private static func superscript(
    _ bytes: UnsafeBufferPointer<UInt8>,
    start: Int,
    end: Int
  ) -> Int? {
    let (scalar, from) = lastScalar(bytes, start: start, end: end)
    switch scalar {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: return from
    default: return nil
    }
  }

  /// The last scalar before `end`, and where it begins.
  static func lastScalar(
    _ bytes: UnsafeBufferPointer<UInt8>,
    start: Int,
    end: Int
  ) -> (scalar: UInt32, from: Int) {
    var from = end - 1
    while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    var index = from
    let scalar = Scalars.next(in: UnsafeBufferPointer(rebasing: bytes[..<end]), at: &index) ?? 0
    return (scalar, from)
  }

  /// How a line ends.
  enum Ending {
    case sentence, colon, comma, open
  }
}

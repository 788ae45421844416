/// One line of a plain text, without its line end and the white space around it.
struct Line {
  /// The first byte that is not white space.
  let start: Int
  /// The byte after the last that is not white space.
  let end: Int
  /// The columns of white space before it.
  let indent: Int
  /// The columns it fills, white space before it left out; a wide character fills two.
  let columns: Int

  var isBlank: Bool { start == end }
  var range: Range<Int> { start..<end }
}

extension Line {
  /// Cuts a text into lines at LF, CR LF, CR and form feed.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64 + 1)
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != 0x0C {
        end += 1
      }
      lines.append(Line(bytes, index..<end))
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      index = end + 1
    }
    return lines
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let inner = ByteText.trimmed(bytes, range)
    var indent = 0
    var index = range.lowerBound
    while index < inner.lowerBound {
      let length = ByteText.spaceLength(bytes, at: index, end: range.upperBound)
      indent += bytes[index] == 0x09 ? 8 - indent % 8 : length == 3 ? 2 : 1
      index += max(length, 1)
    }
    start = inner.lowerBound
    end = inner.upperBound
    self.indent = indent
    columns = Self.columns(bytes, inner)
  }

  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var columns = 0
    for index in range {
      let byte = bytes[index]
      // From U+3000 to U+DFFF nearly everything is wide, and what else is above U+1000 is not.
      if byte & 0xC0 != 0x80 { columns += (0xE3...0xED).contains(byte) ? 2 : 1 }
    }
    return columns
  }

  /// The columns of the line's first word: what would not have fitted on the line before.
  func firstWordColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    var columns = 0
    while index < end, bytes[index] != 0x20, columns < 60 {
      let byte = bytes[index]
      if (0xE3...0xED).contains(byte) { return columns + 2 }
      if byte & 0xC0 != 0x80 { columns += 1 }
      index += 1
    }
    return columns
  }

  /// Whether the line's first character is wide, as in Chinese, Japanese and Korean.
  func beginsWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    start < end && (0xE3...0xED).contains(bytes[start])
  }

  /// Whether the line begins with a small letter of the Latin or Cyrillic alphabet.
  func beginsSmall(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start < end else { return false }
    var index = start
    let scalar = Scalars.next(in: UnsafeBufferPointer(rebasing: bytes[..<end]), at: &index) ?? 0
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: return true
    default: return false
    }
  }
}

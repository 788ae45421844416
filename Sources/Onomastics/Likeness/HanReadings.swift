/// How Han letters are read in Japanese, Chinese and Korean names.
enum HanReadings {
  /// The readings of one letter.
  struct Entry: Equatable {
    /// In hiragana; the readings that are for names first.
    var japanese: [Substring]
    /// Pinyin without tones.
    var pinyin: Substring
    /// Hangul.
    var hangul: Substring
  }

  /// The table as bytes, sorted by letter: it is searched where it lies, so that a program which
  /// meets no Han letter pays nothing for it.
  private static let bytes = Array(OnomasticsData.hanReadings.utf8)
  private static let nameBytes = Array(OnomasticsData.nameReadings.utf8)

  /// Looks a letter up; nil when no table has it.
  static func entry(of letter: UInt32) -> Entry? {
    let general = line(of: letter, in: bytes)
    let names = line(of: letter, in: nameBytes)
    guard general != nil || names != nil else { return nil }
    var japanese: [Substring] = []
    for line in [names, general] {
      guard let line, line.count > 1 else { continue }
      for reading in line[1].split(separator: " ") where !japanese.contains(reading) {
        japanese.append(reading)
      }
    }
    let cells = general ?? []
    return Entry(
      japanese: japanese,
      pinyin: cells.count > 2 ? cells[2] : "",
      hangul: cells.count > 3 ? cells[3] : ""
    )
  }

  /// The cells of the line that starts with `letter`, by binary search.
  private static func line(of letter: UInt32, in bytes: [UInt8]) -> [Substring]? {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let found = firstLetter(of: bytes[start..<end])
      if found == letter {
        return String(decoding: bytes[start..<end], as: UTF8.self)
          .split(separator: "\t", omittingEmptySubsequences: false)
      }
      if found < letter { low = min(end + 1, high) } else { high = start }
    }
    return nil
  }

  /// The first scalar of a line; comments and the empty line come before every letter.
  private static func firstLetter(of line: ArraySlice<UInt8>) -> UInt32 {
    guard let first = line.first, first >= 0xE0 else { return 0 }
    let continuation = line.dropFirst().prefix(first >= 0xF0 ? 3 : 2)
    let mask: UInt8 = first >= 0xF0 ? 0x07 : 0x0F
    return continuation.reduce(UInt32(first & mask)) { $0 << 6 | UInt32($1 & 0x3F) }
  }
}

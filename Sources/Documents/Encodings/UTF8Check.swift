/// Where a run of bytes breaks the rules of UTF-8.
struct UTF8Check {
  /// The first byte that belongs to no character, and how many such sequences there are.
  private(set) var firstBad: Int?
  private(set) var bad = 0
  /// Where the unfinished character at the very end begins, if there is one.
  private(set) var truncatedAt: Int?
  /// How many characters lie outside ASCII.
  private(set) var multibyte = 0

  /// Whether nothing is wrong but, at most, the last character cut short.
  var isValidButForItsEnd: Bool { bad == 0 }

  /// Reads `bytes` once.
  ///
  /// Source: The Unicode Standard, table 3-7, *Well-Formed UTF-8 Byte Sequences*.
  init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let end = buffer.count
      while index < end {
        let lead = buffer[index]
        if lead < 0x80 {
          index += 1
          continue
        }
        guard let (length, second) = Self.form(of: lead) else {
          report(start + index)
          index += 1
          continue
        }
        var taken = 1
        while taken < length, index + taken < end,
          (taken == 1 ? second : 0x80...0xBF).contains(buffer[index + taken])
        {
          taken += 1
        }
        if taken == length {
          multibyte += 1
        } else if index + taken == end {
          truncatedAt = start + index
        } else {
          report(start + index)
        }
        index += taken
      }
    }
  }

  private mutating func report(_ position: Int) {
    if firstBad == nil { firstBad = position }
    bad += 1
  }

  /// The length that `lead` announces, and the range of its second byte; nil when it leads nothing.
  private static func form(of lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

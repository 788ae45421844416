/// Tells the encoding of a text from its bytes alone.
///
/// The order of the questions is by how sure an answer is: byte-order mark, the escapes of
/// ISO-2022-JP, zero bytes (UTF-16 or no text at all), well-formed UTF-8, the kana of the Japanese
/// double-byte encodings, and last the letter frequencies of the single-byte ones.
enum EncodingDetector {
  /// How many bytes the statistics look at.
  static let sample = 1 << 18

  /// The encoding of a byte-order mark, and the mark's length.
  static func byteOrderMark(of bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// The encoding that fits `bytes` best; nil when none makes text of them.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(sample)
    let census = ByteCensus(head)
    if census.zeros > 0 || bytes.contains(0) { return UTF16Census.encoding(of: head) }
    // A text has line ends and tabs; other controls beyond a stray few are data.
    guard census.controls * 50 <= head.count else { return nil }
    if census.high == 0, census.escapes > 0, Self.hasISO2022Escape(head) { return .iso2022JP }
    let check = UTF8Check(bytes[...])
    if check.bad == 0, check.multibyte > 0 || check.truncatedAt == nil { return .utf8 }
    if check.multibyte > check.bad * 10 { return .utf8 }
    return singleOrDoubleByte(head)
  }

  private static func singleOrDoubleByte(_ head: ArraySlice<UInt8>) -> TextEncoding? {
    let best = SingleByteGuess.best(for: head)
    let japanese = [
      (TextEncoding.eucJP, DoubleByteCensus(eucJP: head)),
      (TextEncoding.shiftJIS, DoubleByteCensus(shiftJIS: head)),
    ]
    for (encoding, census) in japanese where census.isJapanese { return encoding }
    if let best, best.score > SingleByteGuess.plausible { return best.encoding }
    for (encoding, census) in japanese where census.mayBeKanjiAlone { return encoding }
    return best.flatMap { $0.score > SingleByteGuess.possible ? $0.encoding : nil }
  }

  private static func hasISO2022Escape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index + 2 < buffer.count {
        if buffer[index] == 0x1B {
          let pair = (buffer[index + 1], buffer[index + 2])
          if pair.0 == UInt8(ascii: "$"), pair.1 == UInt8(ascii: "B") || pair.1 == UInt8(ascii: "@")
          {
            return true
          }
          if pair.0 == UInt8(ascii: "("), pair.1 == UInt8(ascii: "I") { return true }
        }
        index += 1
      }
      return false
    }
  }
}

/// Counts of the bytes that tell text from data.
struct ByteCensus {
  private(set) var high = 0
  private(set) var controls = 0
  private(set) var escapes = 0
  private(set) var zeros = 0

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        switch byte {
        case 0x80...: high += 1
        case 0: zeros += 1
        case 0x1B: escapes += 1
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: break
        default: controls += 1
        }
      }
    }
  }
}

/// How well bytes fit UTF-16 in one order of bytes.
struct UTF16Census {
  /// Units that are letters of everyday text in any script.
  private(set) var common = 0
  /// Units that only text in this order has so often: ASCII, Cyrillic, kana.
  private(set) var telling = 0
  private(set) var units = 0

  /// The order in which `bytes` are text; nil when they are none.
  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let little = UTF16Census(bytes, isBigEndian: false)
    let big = UTF16Census(bytes, isBigEndian: true)
    let better = little.telling >= big.telling ? little : big
    guard better.units > 0, better.common * 100 >= better.units * 95,
      better.telling * 4 >= better.units, little.telling != big.telling
    else { return nil }
    return little.telling > big.telling ? .utf16LE : .utf16BE
  }

  private init(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      for index in stride(from: 0, to: buffer.count - 1, by: 2) {
        let pair = (UInt16(buffer[index]), UInt16(buffer[index + 1]))
        count(isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0)
      }
    }
  }

  private mutating func count(_ unit: UInt16) {
    units += 1
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x410...0x44F, 0x3001...0x3002, 0x3041...0x30FF:
      telling += 1
      common += 1
    case 0xA0...0x52F, 0x2010...0x203A, 0x2100...0x214F, 0x3000...0x303F, 0x4E00...0x9FFF,
      0xAC00...0xDFFF, 0xFF00...0xFFEF:
      common += 1
    default: break
    }
  }
}

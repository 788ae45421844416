/// How well bytes fit one of the Japanese double-byte encodings.
///
/// Kana are the sign: about half of a Japanese text is hiragana, and no other encoding puts so many
/// bytes into the one row where hiragana stand.
struct DoubleByteCensus {
  private(set) var pairs = 0
  private(set) var kana = 0
  /// Kanji of JIS level 1 and punctuation: the characters of everyday text.
  private(set) var common = 0
  private(set) var halfWidth = 0
  private(set) var errors = 0

  /// Whether the text is Japanese beyond doubt.
  var isJapanese: Bool {
    pairs > 0 && errors * 50 <= pairs && kana * 8 >= pairs && halfWidth * 4 <= pairs
      && (kana + common) * 10 >= pairs * 8
  }

  /// Whether the text may be a few kanji without kana, such as a title.
  var mayBeKanjiAlone: Bool {
    (1...60).contains(pairs) && errors == 0 && halfWidth == 0 && common * 10 >= pairs * 9
  }

  init(eucJP bytes: ArraySlice<UInt8>) {
    scan(bytes) { buffer, index in
      let lead = buffer[index]
      if lead == 0x8F { return (3, .rare) }
      guard index + 1 < buffer.count else { return (1, .cut) }
      let trail = buffer[index + 1]
      if lead == 0x8E { return (0xA1...0xDF).contains(trail) ? (2, .halfWidth) : (1, .error) }
      guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return (1, .error) }
      switch lead {
      case 0xA4, 0xA5: return (2, .kana)
      case 0xA1, 0xA3, 0xB0...0xCF: return (2, .common)
      default: return (2, .rare)
      }
    }
  }

  init(shiftJIS bytes: ArraySlice<UInt8>) {
    scan(bytes) { buffer, index in
      let lead = buffer[index]
      if (0xA1...0xDF).contains(lead) { return (1, .halfWidth) }
      guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead) else { return (1, .error) }
      guard index + 1 < buffer.count else { return (1, .cut) }
      let trail = buffer[index + 1]
      guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else {
        return (1, .error)
      }
      switch (lead, trail) {
      case (0x82, 0x9F...0xF1), (0x83, 0x40...0x96): return (2, .kana)
      case (0x81, _), (0x82, _), (0x88...0x97, _), (0x98, 0x40...0x72): return (2, .common)
      default: return (2, .rare)
      }
    }
  }

  private enum Find { case kana, common, rare, halfWidth, error, cut }

  private mutating func scan(
    _ bytes: ArraySlice<UInt8>,
    _ step: (UnsafeBufferPointer<UInt8>, Int) -> (Int, Find)
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard buffer[index] >= 0x80 else {
          index += 1
          continue
        }
        let (length, find) = step(buffer, index)
        index += length
        switch find {
        case .kana: kana += 1
        case .common: common += 1
        case .halfWidth: halfWidth += 1
        case .error: errors += 1
        case .rare, .cut: break
        }
        if length > 1 { pairs += 1 }
      }
    }
  }
}

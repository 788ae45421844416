/// A few words of a closed class, asked for together: "he", "she", "they".
///
/// Most words are told from all of them by their length and first byte.
struct WordChoice: Sendable, ExpressibleByArrayLiteral {
  /// The words, in small letters without diacritics.
  let words: [StaticString]
  /// A bit for each length in bytes; longer ones share the last.
  private let lengths: UInt64
  /// A bit for the low six bits of each first byte, of Cyrillic words for both that letters begin with.
  private let leads: UInt64

  init(arrayLiteral words: StaticString...) {
    self.words = words
    var lengths: UInt64 = 0
    var leads: UInt64 = 0
    for word in words {
      lengths |= Self.bit(ofLength: word.utf8CodeUnitCount)
      let lead = word.utf8Start.pointee
      leads |= Self.isCyrillic(lead) ? Self.bit(0xD0) | Self.bit(0xD1) : Self.bit(lead)
    }
    self.lengths = lengths
    self.leads = leads
  }

  /// Whether none of the words is there.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a word of `length` bytes that begins, in small letters, with `lead` may be one of them.
  @inline(__always)
  func mayHold(length: Int, lead: UInt8) -> Bool {
    lengths & Self.bit(ofLength: length) != 0 && leads & Self.bit(lead) != 0
  }

  private static func isCyrillic(_ lead: UInt8) -> Bool { lead == 0xD0 || lead == 0xD1 }

  @inline(__always)
  private static func bit(ofLength length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  @inline(__always)
  private static func bit(_ lead: UInt8) -> UInt64 { 1 << UInt64(lead & 63) }
}

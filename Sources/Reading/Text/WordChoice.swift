/// A few words of a closed class, asked for together: "he", "she", "they".
///
/// Most words are told from all of them by their length and first byte.
struct WordChoice: Sendable, ExpressibleByArrayLiteral {
  /// The words, in small letters without diacritics, the shorter first.
  let words: [StaticString]
  /// By length in bytes: how many words are shorter; longer ones share the last.
  private let firsts: [Int32]
  /// A bit for each length in bytes together with the first byte, of Cyrillic words for both that
  /// letters begin with: all words of a text but one in eight are told from these by it.
  private let openings: UInt64

  init(arrayLiteral words: StaticString...) {
    self.words = words.sorted { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount }
    var firsts = Array(repeating: Int32(0), count: Self.longest + 2)
    var openings: UInt64 = 0
    for word in words {
      let length = word.utf8CodeUnitCount
      for longer in Self.number(ofLength: length) + 1..<firsts.count { firsts[longer] += 1 }
      let lead = word.utf8Start.pointee
      for lead in Self.isCyrillic(lead) ? [0xD0, 0xD1] : [lead] {
        openings |= Self.bit(length, lead)
      }
    }
    self.firsts = firsts
    self.openings = openings
  }

  /// Whether none of the words is there.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a word of `length` bytes that begins, in small letters, with `lead` may be one of them.
  @inline(__always)
  func mayHold(length: Int, lead: UInt8) -> Bool { openings & Self.bit(length, lead) != 0 }

  /// Whether `isIt` holds for one of the words of `length` bytes.
  @inline(__always)
  func contains(length: Int, where isIt: (StaticString) -> Bool) -> Bool {
    let length = Self.number(ofLength: length)
    for number in Int(firsts[length])..<Int(firsts[length + 1]) where isIt(words[number]) {
      return true
    }
    return false
  }

  /// The length in bytes from which words are told apart by it no more.
  private static let longest = 63

  @inline(__always)
  private static func number(ofLength length: Int) -> Int { min(length, longest) }

  private static func isCyrillic(_ lead: UInt8) -> Bool { lead == 0xD0 || lead == 0xD1 }

  @inline(__always)
  private static func bit(_ length: Int, _ lead: UInt8) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: (length &* 11 &+ Int(lead)) & 63)
  }
}

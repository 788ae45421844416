/// Numbers folded words from 0, in the order met: an open hash table over one arena of bytes.
///
/// A dictionary of strings would hash and compare each word of a text as Unicode; here a look-up is
/// one multiplication a byte and, when the hashes agree, one comparison of bytes.
struct WordTable: Sendable {
  /// The high half of the hash above the word's number; ``empty`` where nothing is.
  private var slots: [UInt64]
  private var starts: [Int32] = [0]
  private var arena: [UInt8] = []

  private static let empty = UInt64.max

  /// Creates a table.
  ///
  /// - Parameter capacity: How many words it is expected to hold; it grows beyond.
  init(capacity: Int = 0) {
    var size = 1 << 6
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    starts.reserveCapacity(capacity + 1)
    arena.reserveCapacity(capacity * 8)
  }

  /// How many words it holds.
  var count: Int { starts.count - 1 }

  /// Returns the number of `word`, or ``Lexicon/unknown``.
  func number(of word: ArraySlice<UInt8>) -> Int32 {
    word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
  }

  /// Returns the number of `word`, or ``Lexicon/unknown``.
  func number(of word: [UInt8]) -> Int32 {
    word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
  }

  /// Returns the number of the word in `word`, whose hash is `hash`, or ``Lexicon/unknown``.
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let slot = slots[slot(of: word, hash: hash)]
    return slot == Self.empty ? Lexicon.unknown : Int32(truncatingIfNeeded: slot)
  }

  /// Returns the number of the unaccented Latin word at `start..<end` of `bytes`, whatever its case;
  /// `hash` is that of its small letters.
  func number(ofASCII bytes: [UInt8], from start: Int, to end: Int, hash: UInt64) -> Int32 {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[index]
      if slot == Self.empty { return Lexicon.unknown }
      if slot & Self.tagMask == Self.tag(hash), holds(slot, inASCII: bytes, from: start, to: end) {
        return Int32(truncatingIfNeeded: slot)
      }
      index = (index + 1) & mask
    }
  }

  private func holds(_ slot: UInt64, inASCII bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let number = Int(Int32(truncatingIfNeeded: slot))
    let own = Int(starts[number])
    guard Int(starts[number + 1]) - own == end - start else { return false }
    return arena.withUnsafeBufferPointer { arena in
      bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<(end - start) where arena[own + offset] != bytes[start + offset] | 0x20 {
          return false
        }
        return true
      }
    }
  }

  /// Returns the number of `word`, giving it the next one when it is new.
  @discardableResult
  mutating func intern(_ word: [UInt8]) -> Int32 {
    word.withUnsafeBufferPointer { intern($0) }
  }

  /// Returns the number of `word`, giving it the next one when it is new.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] != Self.empty { return Int32(truncatingIfNeeded: slots[slot]) }
    let number = Int32(count)
    slots[slot] = Self.tag(hash) | UInt64(number)
    arena.append(contentsOf: word)
    starts.append(Int32(arena.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.empty, !isWord(slots[slot], word, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ slot: UInt64, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
    guard slot & Self.tagMask == Self.tag(hash) else { return false }
    let number = Int(Int32(truncatingIfNeeded: slot))
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for offset in 0..<word.count where arena[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: Self.empty, count: mask + 1)
    for number in 0..<count {
      let word = arena[Int(starts[number])..<Int(starts[number + 1])]
      let hash = word.withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = Self.tag(hash) | UInt64(number)
    }
  }

  /// Leaves out the top bit, so that no word looks like an empty slot.
  private static let tagMask: UInt64 = 0x7FFF_FFFF_0000_0000

  private static func tag(_ hash: UInt64) -> UInt64 { hash & tagMask }

  /// FNV-1a, with the high half folded in: the table's masks read only low bits.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = hashStart
    for byte in word { hash = mix(hash, byte) }
    return finish(hash)
  }

  /// What a hash begins with, before the first byte.
  static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes one more byte into a hash.
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Ends a hash, after the last byte.
  static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 32) }
}

/// Numbers folded words from 0, in the order met: an open hash table over one arena of bytes.
///
/// A dictionary of strings would hash and compare each word of a text as Unicode; here a look-up is
/// one multiplication a byte and, when the hashes agree, one comparison of bytes.
struct WordTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 12)
  private var hashes: [UInt64] = []
  private var starts: [Int32] = [0]
  private var arena: [UInt8] = []

  /// Returns the number of `word`, or ``Lexicon/unknown``.
  func number(of word: [UInt8]) -> Int32 {
    slots[slot(of: word, hash: Self.hash(word))]
  }

  /// Returns the number of `word`, giving it the next one when it is new.
  mutating func intern(_ word: [UInt8]) -> Int32 {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    arena.append(contentsOf: word)
    starts.append(Int32(arena.count))
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of word: [UInt8], hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, !isWord(Int(slots[slot]), word, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ number: Int, _ word: [UInt8], _ hash: UInt64) -> Bool {
    guard hashes[number] == hash else { return false }
    let range = Int(starts[number])..<Int(starts[number + 1])
    guard range.count == word.count else { return false }
    for offset in 0..<word.count where arena[range.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a, with the high half folded in: the table's masks read only low bits.
  private static func hash(_ word: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}

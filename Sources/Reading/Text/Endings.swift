/// Endings of words, all looked for at once.
///
/// Rules ask of nearly every word of an inflected language whether it has one of a score of endings.
/// The last two letters tell most words from all of them, so that few endings are compared.
struct Endings: Sendable, ExpressibleByArrayLiteral {
  private let endings: [[UInt8]]
  /// For the low six bits of a word's last byte, a bit for each value of those of the second byte
  /// before it: in Cyrillic, whose letters have two bytes, the last byte of the letter before.
  private let sieve: [UInt64]

  /// The endings in the order in which they are looked for; none may be empty.
  init(_ endings: [String]) {
    self.endings = endings.map { Array($0.utf8) }
    var sieve = [UInt64](repeating: 0, count: 64)
    for ending in self.endings {
      let isLong = ending.count > 2
      let bits = isLong ? 1 << UInt64(ending[ending.count - 3] & 63) : UInt64.max
      sieve[Int(ending[ending.count - 1] & 63)] |= bits
    }
    self.sieve = sieve
  }

  init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  /// Returns the number of the first ending that `word`, in UTF-8, has; nil when it has none.
  func first(of word: some Collection<UInt8>) -> Int? {
    let found = word.withContiguousStorageIfAvailable { first(in: $0) }
    return found ?? Array(word).withUnsafeBufferPointer { first(in: $0) }
  }

  /// Whether `word` has one of the endings.
  func contain(endOf word: String) -> Bool { first(of: word.utf8) != nil }

  /// Returns the numbers of all endings that `word`, in UTF-8, has, in their order.
  func all(of word: some Collection<UInt8>) -> [Int] {
    let found = word.withContiguousStorageIfAvailable { all(in: $0) }
    return found ?? Array(word).withUnsafeBufferPointer { all(in: $0) }
  }

  /// How many bytes an ending has.
  func count(of number: Int) -> Int { endings[number].count }

  private func first(in word: UnsafeBufferPointer<UInt8>) -> Int? {
    mayHaveAny(word) ? endings.firstIndex { Self.has(word, $0) } : nil
  }

  private func all(in word: UnsafeBufferPointer<UInt8>) -> [Int] {
    mayHaveAny(word) ? endings.indices.filter { Self.has(word, endings[$0]) } : []
  }

  private func mayHaveAny(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    let before = word.count > 2 ? word[word.count - 3] : 0
    return sieve[Int(last & 63)] >> UInt64(before & 63) & 1 != 0
  }

  private static func has(_ word: UnsafeBufferPointer<UInt8>, _ ending: [UInt8]) -> Bool {
    let start = word.count - ending.count
    guard start >= 0, ending[ending.count - 1] == word[word.count - 1] else { return false }
    var place = 0
    while place < ending.count, word[start + place] == ending[place] { place += 1 }
    return place == ending.count
  }
}

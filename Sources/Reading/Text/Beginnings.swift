/// Beginnings of words, all looked for at once; see ``Endings``.
struct Beginnings: Sendable, ExpressibleByArrayLiteral {
  private let beginnings: [[UInt8]]
  /// For the low six bits of a word's second byte, a bit for each value of those of its fourth: in
  /// Cyrillic, whose letters have two bytes, the last bytes of the first two letters.
  private let sieve: [UInt64]

  init(arrayLiteral beginnings: String...) {
    self.init(beginnings)
  }

  init(_ beginnings: [String]) {
    self.beginnings = beginnings.map { Array($0.utf8) }
    var sieve = [UInt64](repeating: 0, count: 64)
    for beginning in self.beginnings {
      let rows = beginning.count > 1 ? [Int(beginning[1] & 63)] : Array(sieve.indices)
      let bits = beginning.count > 3 ? 1 << UInt64(beginning[3] & 63) : UInt64.max
      for row in rows { sieve[row] |= bits }
    }
    self.sieve = sieve
  }

  /// Whether `word`, in UTF-8, has one of the beginnings.
  func contain(startOf word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { contain(startIn: $0) }
  }

  /// Whether `word` has one of the beginnings.
  func contain(startOf word: String) -> Bool {
    contain(startOf: Array(word.utf8)[...])
  }

  private func contain(startIn word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 1 else { return false }
    let fourth = word.count > 3 ? word[3] : 0
    guard sieve[Int(word[1] & 63)] >> UInt64(fourth & 63) & 1 != 0 else { return false }
    return beginnings.contains { word.starts(with: $0) }
  }
}

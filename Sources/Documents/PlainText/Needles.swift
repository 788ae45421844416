/// A set of words that are looked for together, in one pass over the bytes.
struct Needles: Sendable {
  private let words: [[UInt8]]
  /// The numbers of the words by their first byte.
  private let byFirst: [[Int]]

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var byFirst: [[Int]] = Array(repeating: [], count: 256)
    for (number, word) in self.words.enumerated() {
      if let first = word.first { byFirst[Int(first)].append(number) }
    }
    self.byFirst = byFirst
  }

  /// Where the first word found ends in `line`; nil when none stands in it.
  func end(in line: [UInt8]) -> Int? {
    line.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        for number in byFirst[Int(bytes[index])] {
          if Self.matches(words[number], bytes, index) { return index + words[number].count }
        }
      }
      return nil
    }
  }

  /// The words with which `line` begins, longest first.
  func openings(of line: [UInt8]) -> [[UInt8]] {
    guard let first = line.first else { return [] }
    return line.withUnsafeBufferPointer { bytes in
      byFirst[Int(first)].filter { Self.matches(words[$0], bytes, 0) }.map { words[$0] }
        .sorted { $0.count > $1.count }
    }
  }

  /// Whether `line` begins with one of the words.
  func isOpening(of line: [UInt8]) -> Bool {
    guard let first = line.first, !byFirst[Int(first)].isEmpty else { return false }
    return line.withUnsafeBufferPointer { bytes in
      byFirst[Int(first)].contains { Self.matches(words[$0], bytes, 0) }
    }
  }

  private static func matches(
    _ word: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int
  ) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in 1..<max(1, word.count) where bytes[index + offset] != word[offset] {
      return false
    }
    return true
  }
}

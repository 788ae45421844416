/// Finds, among many names, those that may be spellings of a given one.
///
/// A name is kept under its folded words, the given names they are forms of, and the skeletons of their
/// consonants; a name in Han letters under those of its likely surname. Looking a name up meets no other
/// name than those that share a key with it.
public struct NameIndex: Sendable {
  /// One name found.
  public struct Match: Hashable, Sendable {
    /// The number of the name, in the order in which the index was given them.
    public let index: Int
    /// The score of ``NameLikeness/score(_:_:)``.
    public let score: Double
  }

  /// The names, in the order given.
  public let names: [PreparedName]
  private let keys: [UInt64]
  private let entries: [UInt32]

  /// The most names that one look-up compares, those under the rarest keys first.
  public static let maximumCandidates = 512

  /// Makes an index of names.
  ///
  /// - Complexity: O(n log n).
  public init(_ names: some Sequence<String>) {
    self.init(prepared: names.map { PreparedName($0) })
  }

  /// Makes an index of names made ready before.
  ///
  /// - Parameter prepared: The names; their places are what look-ups give.
  public init(prepared: [PreparedName]) {
    var postings: [(key: UInt64, entry: UInt32)] = []
    postings.reserveCapacity(prepared.count * 5)
    for (index, name) in prepared.enumerated() {
      for key in NameKeys.keys(of: name) { postings.append((key, UInt32(index))) }
    }
    postings.sort { ($0.key, $0.entry) < ($1.key, $1.entry) }
    names = prepared
    keys = postings.map(\.key)
    entries = postings.map(\.entry)
  }

  /// The number of names.
  public var count: Int { names.count }

  /// Returns the numbers of the names that share a key with `name`.
  ///
  /// Those that share more and rarer keys come first; at most ``maximumCandidates``.
  ///
  /// - Complexity: O(k log n) for k keys, and the names found.
  public func candidates(for name: PreparedName) -> [Int] {
    let ranges = NameKeys.keys(of: name).map(range).filter { !$0.isEmpty }
      .sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
    var found: [UInt64] = []
    for range in ranges {
      guard found.isEmpty || found.count + range.count <= 8 * Self.maximumCandidates else { break }
      // The rarer the key, the more it says: a weight of the bits by which it narrows the names.
      let weight = UInt64(range.count.leadingZeroBitCount)
      for entry in entries[range].prefix(8 * Self.maximumCandidates) {
        found.append(UInt64(entry) << 32 | weight)
      }
    }
    found.sort()
    var weighed: [UInt64] = []
    weighed.reserveCapacity(found.count)
    for item in found {
      let entry = item >> 32
      if let last = weighed.last, last & 0xFFFF_FFFF == entry {
        weighed[weighed.count - 1] += item << 32
      } else {
        weighed.append(item << 32 | entry)
      }
    }
    weighed.sort { ($1 >> 32, $0 & 0xFFFF_FFFF) < ($0 >> 32, $1 & 0xFFFF_FFFF) }
    return weighed.prefix(Self.maximumCandidates).map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Returns the names that are like `name`, the likest first.
  ///
  /// - Parameters:
  ///   - name: The name to look for.
  ///   - threshold: The least score.
  /// - Returns: The matches by falling score, then by number.
  public func matches(
    for name: PreparedName,
    threshold: Double = Likeness.threshold
  ) -> [Match] {
    candidates(for: name)
      .map { Match(index: $0, score: NameLikeness.score(name, names[$0])) }
      .filter { $0.score >= threshold }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  }

  /// Where a key stands.
  private func range(of key: UInt64) -> Range<Int> {
    let start = firstIndex { $0 >= key }
    var end = start
    if start < keys.count, keys[start] == key { end = firstIndex { $0 > key } }
    return start..<end
  }

  private func firstIndex(where isReached: (UInt64) -> Bool) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if isReached(keys[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Phrases as paths of word numbers.
struct PhraseTrie: Sendable {
  private var steps: [UInt64: Int32] = [:]
  private var phrases: [Int32] = []

  /// Returns the phrase that ends at `node`; nil when none does.
  func phrase(at node: Int32) -> Int32? {
    let phrase = phrases[Int(node)]
    return phrase < 0 ? nil : phrase
  }

  /// Returns the node reached from `node` by `word`; nil when no phrase goes on so.
  func step(from node: Int32, by word: Int32) -> Int32? {
    steps[Self.key(node, word)]
  }

  mutating func set(phrase: Int32, at node: Int32) {
    phrases[Int(node)] = phrase
  }

  mutating func newNode() -> Int32 {
    phrases.append(-1)
    return Int32(phrases.count - 1)
  }

  mutating func stepOrNew(from node: Int32, by word: Int32) -> Int32 {
    if let known = step(from: node, by: word) { return known }
    let new = newNode()
    steps[Self.key(node, word)] = new
    return new
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}

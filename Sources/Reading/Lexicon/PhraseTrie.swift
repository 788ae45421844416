/// Phrases as paths of word numbers.
struct PhraseTrie: Sendable {
  /// Steps as keys (node and word) and the nodes that they lead to: an open hash table.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var stepCount = 0
  private var phrases: [Int32] = []

  private static let empty = UInt64.max

  /// Creates a trie.
  ///
  /// - Parameter capacity: How many steps it is expected to hold; it grows beyond.
  init(capacity: Int = 0) {
    var size = 1 << 6
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.empty, count: size)
    targets = Array(repeating: -1, count: size)
  }

  /// Returns the phrase that ends at `node`; nil when none does.
  func phrase(at node: Int32) -> Int32? {
    let phrase = phrases[Int(node)]
    return phrase < 0 ? nil : phrase
  }

  /// Returns the node reached from `node` by `word`; nil when no phrase goes on so.
  func step(from node: Int32, by word: Int32) -> Int32? {
    let slot = slot(of: Self.key(node, word))
    return keys[slot] == Self.empty ? nil : targets[slot]
  }

  mutating func set(phrase: Int32, at node: Int32) {
    phrases[Int(node)] = phrase
  }

  mutating func newNode() -> Int32 {
    phrases.append(-1)
    return Int32(phrases.count - 1)
  }

  mutating func stepOrNew(from node: Int32, by word: Int32) -> Int32 {
    let key = Self.key(node, word)
    let slot = slot(of: key)
    if keys[slot] != Self.empty { return targets[slot] }
    let new = newNode()
    keys[slot] = key
    targets[slot] = new
    stepCount += 1
    if stepCount * 2 > keys.count { grow() }
    return new
  }

  private mutating func grow() {
    let old = (keys, targets)
    keys = Array(repeating: Self.empty, count: old.0.count * 2)
    targets = Array(repeating: -1, count: keys.count)
    for (index, key) in old.0.enumerated() where key != Self.empty {
      let slot = slot(of: key)
      keys[slot] = key
      targets[slot] = old.1[index]
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // The multiplier is 2 to the 64th over the golden ratio; the middle bits are the best mixed.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != Self.empty, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Both numbers are never negative, so that no key is the empty one.
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}

import Algorithms

/// A one-to-one matching of gold with what was found, as large as there can be.
///
/// Pairs are first taken greedily, best first: the very same span, then the larger share in common,
/// then the earlier in the text. Augmenting paths then enlarge the matching until none is left, so
/// it is a maximum one (C. Berge, *Two theorems in graph theory*, 1957); a better pair is given up
/// only where that wins another. Nothing depends on the order in which the spans came but ties.
struct Matching {
  /// For each gold span the found one's index.
  private(set) var foundOfGold: [Int?]
  /// For each found span the gold one's index.
  private(set) var goldOfFound: [Int?]

  /// How many pairs there are.
  var count: Int { foundOfGold.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }

  /// Matches spans that overlap and, as far as the caller can tell, agree.
  ///
  /// - Complexity: O(*p* log *p*) for *p* overlapping pairs, where few overlap one another; O(*n* *p*)
  ///   at worst.
  init(
    gold: [SpanSet],
    found: [SpanSet],
    allows: (_ gold: Int, _ found: Int) -> Bool = { _, _ in true }
  ) {
    foundOfGold = Array(repeating: nil, count: gold.count)
    goldOfFound = Array(repeating: nil, count: found.count)
    var pairs = Self.overlaps(gold: gold, found: found).filter { allows($0.gold, $0.found) }
    pairs.sort { $0.isBetter(than: $1) }
    var neighbours: [[Int]] = Array(repeating: [], count: gold.count)
    for pair in pairs {
      neighbours[pair.gold].append(pair.found)
      if foundOfGold[pair.gold] == nil, goldOfFound[pair.found] == nil {
        foundOfGold[pair.gold] = pair.found
        goldOfFound[pair.found] = pair.gold
      }
    }
    for index in gold.indices where foundOfGold[index] == nil {
      augment(from: index, along: neighbours)
    }
  }

  /// Matches spans that are the very same.
  static func strict(
    gold: [SpanSet],
    found: [SpanSet],
    allows: (_ gold: Int, _ found: Int) -> Bool = { _, _ in true }
  ) -> Matching {
    Matching(gold: gold, found: found) { gold[$0] == found[$1] && allows($0, $1) }
  }

  private mutating func augment(from root: Int, along neighbours: [[Int]]) {
    var queue = [root]
    var next = 0
    var reachedFrom: [Int: Int] = [:]
    while next < queue.count {
      let gold = queue[next]
      next += 1
      for found in neighbours[gold] where reachedFrom[found] == nil {
        reachedFrom[found] = gold
        guard let holder = goldOfFound[found] else {
          flip(endingAt: found, reachedFrom: reachedFrom)
          return
        }
        queue.append(holder)
      }
    }
  }

  private mutating func flip(endingAt last: Int, reachedFrom: [Int: Int]) {
    var found: Int? = last
    while let here = found, let gold = reachedFrom[here] {
      found = foundOfGold[gold]
      foundOfGold[gold] = here
      goldOfFound[here] = gold
    }
  }
}

extension Matching {
  private struct Pair {
    let gold: Int
    let found: Int
    let isSame: Bool
    let shared: Int
    let covered: Int
    let start: Int

    /// Compares the shares as fractions, in whole numbers.
    func isBetter(than other: Pair) -> Bool {
      if isSame != other.isSame { return isSame }
      let (left, right) = (shared * other.covered, other.shared * covered)
      if left != right { return left > right }
      return (start, gold, found) < (other.start, other.gold, other.found)
    }
  }

  private static func overlaps(gold: [SpanSet], found: [SpanSet]) -> [Pair] {
    let order = found.indices.sorted {
      let (left, right) = (found[$0].hull, found[$1].hull)
      return (left.lowerBound, left.upperBound, $0) < (right.lowerBound, right.upperBound, $1)
    }
    // How far the spans up to here reach: walking back may stop where none reaches the gold span.
    var reach: [Int] = []
    for index in order { reach.append(max(reach.last ?? 0, found[index].hull.upperBound)) }
    var pairs: [Pair] = []
    for (index, span) in gold.enumerated() {
      var low = order.partitioningIndex {
        found[$0].hull.lowerBound >= span.hull.upperBound
      }
      while low > 0, reach[low - 1] > span.hull.lowerBound {
        low -= 1
        let other = found[order[low]]
        let shared = span.shared(with: other)
        guard shared > 0 else { continue }
        pairs.append(
          Pair(
            gold: index,
            found: order[low],
            isSame: span == other,
            shared: shared,
            covered: span.count + other.count - shared,
            start: span.hull.lowerBound
          )
        )
      }
    }
    return pairs
  }
}

import Testing

@testable import Evaluation

/// Invariants of the matching, which the reports only show in sums.
@Suite struct MatchingTests {
  private func spans(_ ranges: [Range<Int>]) -> [SpanSet] { ranges.map { SpanSet($0) } }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let gold: [Range<Int>]
    let found: [Range<Int>]
    let pairs: [Int?]

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", gold: [], found: [], pairs: []),
    Case(name: "nothing found", gold: [0..<4], found: [], pairs: [nil]),
    Case(name: "touching is not overlapping", gold: [0..<4], found: [4..<8], pairs: [nil]),
    Case(name: "an empty span overlaps nothing", gold: [0..<4], found: [2..<2], pairs: [nil]),
    Case(name: "one found serves one", gold: [0..<4, 5..<9], found: [0..<9], pairs: [0, nil]),
    Case(
      name: "the very same span comes first",
      gold: [0..<10, 2..<10, 6..<10],
      found: [2..<10],
      pairs: [nil, 0, nil]
    ),
    Case(
      name: "a better pair yields where that wins another",
      gold: [0..<10, 8..<12],
      found: [0..<10, 0..<2],
      pairs: [1, 0]
    ),
    Case(
      name: "a chain is turned over to its end",
      gold: [0..<3, 2..<6, 5..<9],
      found: [2..<6, 5..<9, 8..<10],
      pairs: [0, 1, 2]
    ),
  ]

  @Test(arguments: cases)
  func `a matching is the largest, and then the best`(_ row: Case) {
    let matching = Matching(gold: spans(row.gold), found: spans(row.found))
    #expect(matching.foundOfGold == row.pairs)
    for (gold, found) in matching.foundOfGold.enumerated() {
      if let found { #expect(matching.goldOfFound[found] == gold) }
    }
  }

  /// Tries every way to match, which is the definition of the largest.
  private func largest(_ gold: [SpanSet], _ found: [SpanSet], _ taken: Set<Int> = []) -> Int {
    guard let first = gold.first else { return 0 }
    let rest = Array(gold.dropFirst())
    var best = largest(rest, found, taken)
    for index in found.indices where !taken.contains(index) && first.overlaps(found[index]) {
      best = max(best, 1 + largest(rest, found, taken.union([index])))
    }
    return best
  }

  @Test(arguments: 0..<60)
  func `no matching is larger than the one taken`(_ seed: Int) {
    var state = UInt64(seed &+ 1) &* 0x9e37_79b9_7f4a_7c15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func ranges() -> [SpanSet] {
      (0..<6).map { _ in
        let start = next(24)
        return SpanSet(start..<(start + 1 + next(9)))
      }
    }
    let (gold, found) = (ranges(), ranges())
    #expect(Matching(gold: gold, found: found).count == largest(gold, found))
    let turned = Matching(gold: gold, found: found.reversed())
    #expect(turned.count == Matching(gold: gold, found: found).count)
  }

  @Test func `a strict matching asks for every piece`() throws {
    let two = try #require(SpanSet([8..<9, 0..<3]))
    #expect(two.hull == 0..<9)
    let one = SpanSet(0..<9)
    #expect(Matching.strict(gold: [two], found: [one]).count == 0)
    #expect(Matching(gold: [two], found: [one]).count == 1)
    #expect(Matching(gold: [two], found: [SpanSet(4..<7)]).count == 0)
    #expect(Matching.strict(gold: [two, two], found: [two]).count == 1)
  }
}

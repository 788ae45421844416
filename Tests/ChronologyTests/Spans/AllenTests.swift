import Chronology
import Testing

@Suite struct `Relations of spans` {
  @Test(arguments: [
    ("1904", "1905", "possibly", "meets before"),
    ("1904-02-08", "1904-02-09", "certainly", "meets"),
    ("1904-02-08", "1904-02-10", "certainly", "before"),
    ("1904-02-08", "1904-02-08", "certainly", "equals"),
    ("1904-02-08", "1904-02-01/1904-02-29", "certainly", "during"),
    ("1904-02-01/1904-02-10", "1904-02-05/1904-02-20", "certainly", "overlaps"),
    ("1904/1905", "1906", "possibly", "before meets"),
    ("1904/..", "1903-05-05", "certainly", "after"),
    ("1904-02-10/1905-09-05", "1904-02-10", "certainly", "started by"),
    ("1904-01-01/1904-01-31", "1904-02-01/1904-02-02", "certainly", "meets"),
  ])
  func `the relations of two expressions that can be`(
    _ first: String,
    _ second: String,
    _ certainty: String,
    _ relations: String
  ) throws {
    let one = TemporalSpan(try EDTF(first))
    let two = TemporalSpan(try EDTF(second))
    let possible = one.possibleRelations(to: two).map(\.rawValue)
    let expected =
      certainty == "certainly" ? [relations] : relations.split(separator: " ").map(String.init)
    #expect(Set(possible) == Set(expected))
    let relation = try #require(AllenRelation(rawValue: possible[0]))
    #expect(one.holds(relation, to: two).rawValue == certainty)
  }

  @Test func `what can be is what some choice of days gives`() {
    var random = SplitMix(seed: 13)
    func bounds() -> TemporalSpan.Bounds? {
      let first = Int64.random(in: 0...5, using: &random)
      let last = first + Int64.random(in: 0...3, using: &random)
      return TemporalSpan.Bounds(earliest: RataDie(first), latest: RataDie(last))
    }
    func spans(_ span: TemporalSpan) -> [ClosedRange<RataDie>] {
      guard let first = span.begin.earliest?.day, let last = span.begin.latest?.day,
        let endFirst = span.end.earliest?.day, let endLast = span.end.latest?.day
      else { return [] }
      return (first...last).flatMap { begin in
        (endFirst...endLast).filter { $0 >= begin }.map { RataDie(begin)...RataDie($0) }
      }
    }
    for _ in 0..<400 {
      guard let begin = bounds(), let end = bounds(), let otherBegin = bounds(),
        let otherEnd = bounds(),
        let one = TemporalSpan(begin: begin, end: end),
        let two = TemporalSpan(begin: otherBegin, end: otherEnd)
      else { continue }
      var found: Set<AllenRelation> = []
      for first in spans(one) {
        for second in spans(two) { found.insert(AllenRelation(first, second)) }
      }
      #expect(Set(one.possibleRelations(to: two)) == found)
      for relation in AllenRelation.allCases {
        let certainty: Certainty =
          !found.contains(relation) ? .never : found.count == 1 ? .certainly : .possibly
        #expect(one.holds(relation, to: two) == certainty)
        #expect(two.holds(relation.inverse, to: one) == certainty)
      }
    }
  }

  @Test func `a span that would end before it begins is none`() throws {
    let late = try #require(TemporalSpan.Bounds(earliest: RataDie(10), latest: nil))
    let early = try #require(TemporalSpan.Bounds(earliest: nil, latest: RataDie(9)))
    #expect(TemporalSpan(begin: late, end: early) == nil)
    #expect(TemporalSpan.Bounds(earliest: RataDie(2), latest: RataDie(1)) == nil)
  }
}

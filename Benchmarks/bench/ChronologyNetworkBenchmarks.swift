import Chronology

/// A generator that gives the same numbers in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64 = 1_904

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

extension ChronologyBenchmarks {
  /// Adds 300,000 statements on 100,000 events, then asks for all bounds.
  static func network() -> [Benchmark] {
    let count = 100_000
    var random = Numbers()
    let begins = (0..<count).map { _ in Int64.random(in: 600_000...700_000, using: &random) }
    let ends = begins.map { $0 + Int64.random(in: 0...400, using: &random) }
    var network = TemporalNetwork()
    let events = (0..<count).map { _ in network.addEvent() }
    var statements: [TemporalStatement] = []
    for index in 0..<count {
      let slack = Int64.random(in: 0...200, using: &random)
      let begin = TemporalSpan.Bounds(
        earliest: RataDie(begins[index] - slack),
        latest: RataDie(begins[index] + slack)
      )
      let end = TemporalSpan.Bounds(
        earliest: RataDie(ends[index] - slack),
        latest: RataDie(ends[index] + slack)
      )
      if let begin, let end, let span = TemporalSpan(begin: begin, end: end) {
        statements.append(.spans(events[index], span))
      }
    }
    while statements.count < 300_000 {
      let first = Int.random(in: 0..<count, using: &random)
      let second = Int.random(in: 0..<count, using: &random)
      if ends[first] < begins[second] {
        statements.append(.precedes(events[first], events[second]))
      } else if begins[second] <= begins[first], ends[first] <= ends[second] {
        statements.append(.within(events[first], events[second]))
      }
    }
    statements.shuffle(using: &random)
    let all = statements
    let empty = network
    for statement in all { _ = network.add(statement) }
    let full = network
    return [
      benchmark("network of 100,000 events: add", all.count, "statements") {
        var network = empty
        var refused: Int64 = 0
        for statement in all where network.add(statement) != nil { refused += 1 }
        return refused
      },
      benchmark("network of 100,000 events: tighten", count, "events") {
        Int64(full.spans().count { $0.begin.earliest != nil })
      },
    ]
  }
}

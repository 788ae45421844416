/// One or more ranges of a text that belong to one annotation, sorted.
struct SpanSet: Hashable {
  let ranges: [Range<Int>]
  let hull: Range<Int>

  /// Sorts `ranges`; nil when there is none.
  init?(_ ranges: [Range<Int>]) {
    let sorted = ranges.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    guard let first = sorted.first else { return nil }
    self.ranges = sorted
    hull = first.lowerBound..<sorted.reduce(first.upperBound) { max($0, $1.upperBound) }
  }

  init(_ range: Range<Int>) {
    ranges = [range]
    hull = range
  }

  /// How many scalars the two share; pieces of one set do not overlap one another.
  func shared(with other: SpanSet) -> Int {
    guard hull.overlaps(other.hull) else { return 0 }
    var count = 0
    for left in ranges {
      for right in other.ranges where left.overlaps(right) {
        count += left.clamped(to: right).count
      }
    }
    return count
  }

  func overlaps(_ other: SpanSet) -> Bool {
    shared(with: other) > 0
  }

  var count: Int { ranges.reduce(0) { $0 + $1.count } }
}

/// Whether something holds when not all is known.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Whatever the days were.
  case certainly
  /// For some of the days that can be, not for all.
  case possibly
  /// For none of them.
  case never
}

extension TemporalSpan {
  /// The relations to another span that some choice of days within the bounds gives.
  public func possibleRelations(to other: TemporalSpan) -> [AllenRelation] {
    AllenRelation.allCases.filter { isPossible($0, other) }
  }

  /// Whether a relation to another span holds.
  public func holds(_ relation: AllenRelation, to other: TemporalSpan) -> Certainty {
    guard isPossible(relation, other) else { return .never }
    let isOnly = AllenRelation.allCases.allSatisfy { $0 == relation || !isPossible($0, other) }
    return isOnly ? .certainly : .possibly
  }

  /// Whether one of several relations holds: `[.before, .meets]` for not later than the day before.
  public func holds(anyOf relations: Set<AllenRelation>, to other: TemporalSpan) -> Certainty {
    let possible = possibleRelations(to: other)
    let matching = possible.count { relations.contains($0) }
    return matching == 0 ? .never : matching == possible.count ? .certainly : .possibly
  }

  /// The relation as inequalities between the four ends and the bounds, solved as shortest paths
  /// among five points, of which the last is day 0.
  private func isPossible(_ relation: AllenRelation, _ other: TemporalSpan) -> Bool {
    let none = Int64.max / 4
    var path = [Int64](repeating: none, count: 25)
    for point in 0..<5 { path[point * 5 + point] = 0 }
    func limit(_ from: Int, _ to: Int, _ days: Int64) {
      path[from * 5 + to] = min(path[from * 5 + to], days)
    }
    for (point, bounds) in [begin, end, other.begin, other.end].enumerated() {
      if let latest = bounds.latest { limit(4, point, latest.day) }
      if let earliest = bounds.earliest { limit(point, 4, -earliest.day) }
    }
    limit(1, 0, 0)
    limit(3, 2, 0)
    for difference in relation.differences {
      limit(difference.from.rawValue, difference.to.rawValue, difference.days)
    }
    for middle in 0..<5 {
      for from in 0..<5 where path[from * 5 + middle] < none {
        for to in 0..<5 where path[middle * 5 + to] < none {
          limit(from, to, path[from * 5 + middle] + path[middle * 5 + to])
        }
      }
    }
    return (0..<5).allSatisfy { path[$0 * 5 + $0] >= 0 }
  }
}

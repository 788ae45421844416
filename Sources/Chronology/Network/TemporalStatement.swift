/// What a statement says about the time of one event, or of two.
public enum TemporalStatement: Hashable, Sendable {
  /// The event lies within the bounds.
  case spans(TemporalNetwork.Event, TemporalSpan)
  /// The first stands in this relation to the second.
  case relation(TemporalNetwork.Event, AllenRelation, TemporalNetwork.Event)
  /// The first ended before the second began, or on the day before.
  case precedes(TemporalNetwork.Event, TemporalNetwork.Event)
  /// The first lies within the second; begin or end may be the same.
  case within(TemporalNetwork.Event, TemporalNetwork.Event)
  /// From the end of the first to the begin of the second there are so many days: 1 for the next
  /// day; nil where nothing is said.
  case gap(TemporalNetwork.Event, TemporalNetwork.Event, atLeast: Int64?, atMost: Int64?)
  /// The event lasted so many days, the first and the last counted.
  case lasts(TemporalNetwork.Event, atLeast: Int64?, atMost: Int64?)

  /// The statement as edges: `to` - `from` ≤ days, between points.
  var edges: [TemporalNetwork.Edge] {
    switch self {
    case .spans(let event, let span):
      return Self.bounds(event.begin, span.begin) + Self.bounds(event.end, span.end)
    case .relation(let first, let relation, let second):
      let points = [first.begin, first.end, second.begin, second.end]
      return relation.differences.map {
        .init(from: points[$0.from.rawValue], to: points[$0.to.rawValue], days: $0.days)
      }
    case .precedes(let first, let second):
      return [.init(from: second.begin, to: first.end, days: -1)]
    case .within(let first, let second):
      return [
        .init(from: first.begin, to: second.begin, days: 0),
        .init(from: second.end, to: first.end, days: 0),
      ]
    case .gap(let first, let second, let least, let most):
      return Self.distance(from: first.end, to: second.begin, least, most)
    case .lasts(let event, let least, let most):
      return Self.distance(from: event.begin, to: event.end, least, most, offset: 1)
    }
  }

  private static func bounds(
    _ point: Int32,
    _ bounds: TemporalSpan.Bounds
  ) -> [TemporalNetwork.Edge] {
    var edges: [TemporalNetwork.Edge] = []
    if let latest = bounds.latest, latest.day < farthest {
      edges.append(.init(from: 0, to: point, days: max(latest.day, -farthest)))
    }
    if let earliest = bounds.earliest, earliest.day > -farthest {
      edges.append(.init(from: point, to: 0, days: -min(earliest.day, farthest)))
    }
    return edges
  }

  /// The farthest day on either side of day 0 that is told from infinity.
  private static let farthest: Int64 = 1_000_000_000_000_000

  /// The longest distance that is told from any longer one: some 2.7 million years.
  private static let longest: Int64 = 1_000_000_000

  /// A day after all that statements can reach, in a network of up to a million of them.
  static let beyond: Int64 = 4_000_000_000_000_000

  private static func distance(
    from first: Int32,
    to second: Int32,
    _ least: Int64?,
    _ most: Int64?,
    offset: Int64 = 0
  ) -> [TemporalNetwork.Edge] {
    var edges: [TemporalNetwork.Edge] = []
    if let most, most < longest {
      edges.append(.init(from: first, to: second, days: max(most, -longest) - offset))
    }
    if let least, least > -longest {
      edges.append(.init(from: second, to: first, days: offset - min(least, longest)))
    }
    return edges
  }

  /// The same statement about other events.
  func replacingEvents(
    _ event: (TemporalNetwork.Event) -> TemporalNetwork.Event
  ) -> TemporalStatement {
    switch self {
    case .spans(let only, let span): .spans(event(only), span)
    case .relation(let first, let relation, let second):
      .relation(event(first), relation, event(second))
    case .precedes(let first, let second): .precedes(event(first), event(second))
    case .within(let first, let second): .within(event(first), event(second))
    case .gap(let first, let second, let least, let most):
      .gap(event(first), event(second), atLeast: least, atMost: most)
    case .lasts(let only, let least, let most): .lasts(event(only), atLeast: least, atMost: most)
    }
  }
}

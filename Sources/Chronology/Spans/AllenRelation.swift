/// How two spans lie to each other: the thirteen relations, of which exactly one holds.
///
/// Days are whole: a span meets another when it ends on the day before the other begins.
///
/// Source: J. F. Allen, Maintaining Knowledge about Temporal Intervals, CACM 26 (1983).
public enum AllenRelation: String, Hashable, Sendable, CaseIterable {
  case before
  case meets
  case overlaps
  case starts
  case during
  case finishes
  case equals
  case finishedBy = "finished by"
  case contains
  case startedBy = "started by"
  case overlappedBy = "overlapped by"
  case metBy = "met by"
  case after

  /// The relation of the second to the first.
  public var inverse: AllenRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .finishedBy: .finishes
    case .contains: .during
    case .startedBy: .starts
    case .overlappedBy: .overlaps
    case .metBy: .meets
    case .after: .before
    }
  }

  /// The relation of two spans that are known to the day.
  public init(_ first: ClosedRange<RataDie>, _ second: ClosedRange<RataDie>) {
    let begin = first.lowerBound.day - second.lowerBound.day
    let end = first.upperBound.day - second.upperBound.day
    let gap = second.lowerBound.day - first.upperBound.day - 1
    let reverseGap = first.lowerBound.day - second.upperBound.day - 1
    if gap > 0 {
      self = .before
    } else if gap == 0 {
      self = .meets
    } else if reverseGap > 0 {
      self = .after
    } else if reverseGap == 0 {
      self = .metBy
    } else {
      switch (begin.signum(), end.signum()) {
      case (-1, -1): self = .overlaps
      case (-1, 0): self = .finishedBy
      case (-1, 1): self = .contains
      case (0, -1): self = .starts
      case (0, 0): self = .equals
      case (0, 1): self = .startedBy
      case (1, -1): self = .during
      case (1, 0): self = .finishes
      default: self = .overlappedBy
      }
    }
  }

  /// The relation as differences between the four ends; see ``EndDifference``.
  var differences: [EndDifference] {
    switch self {
    case .before: [.init(.secondBegin, .firstEnd, -2)]
    case .meets: [.init(.secondBegin, .firstEnd, -1), .init(.firstEnd, .secondBegin, 1)]
    case .overlaps:
      [
        .init(.secondBegin, .firstBegin, -1), .init(.firstEnd, .secondBegin, 0),
        .init(.secondEnd, .firstEnd, -1),
      ]
    case .starts:
      [
        .init(.secondBegin, .firstBegin, 0), .init(.firstBegin, .secondBegin, 0),
        .init(.secondEnd, .firstEnd, -1),
      ]
    case .during: [.init(.firstBegin, .secondBegin, -1), .init(.secondEnd, .firstEnd, -1)]
    case .finishes:
      [
        .init(.firstBegin, .secondBegin, -1), .init(.firstEnd, .secondEnd, 0),
        .init(.secondEnd, .firstEnd, 0),
      ]
    case .equals:
      [
        .init(.firstBegin, .secondBegin, 0), .init(.secondBegin, .firstBegin, 0),
        .init(.firstEnd, .secondEnd, 0), .init(.secondEnd, .firstEnd, 0),
      ]
    case .finishedBy, .contains, .startedBy, .overlappedBy, .metBy, .after:
      inverse.differences.map(\.exchanged)
    }
  }
}

/// That one end lies at most `days` after another: `later` - `earlier` ≤ `days`.
///
/// Written with the subtrahend first, as an edge from it is drawn.
struct EndDifference: Hashable, Sendable {
  enum End: Int, Sendable {
    case firstBegin = 0
    case firstEnd = 1
    case secondBegin = 2
    case secondEnd = 3
  }

  let from: End
  let to: End
  let days: Int64

  init(_ from: End, _ to: End, _ days: Int64) {
    self.from = from
    self.to = to
    self.days = days
  }

  var exchanged: EndDifference {
    func other(_ end: End) -> End { End(rawValue: end.rawValue ^ 2) ?? end }
    return EndDifference(other(from), other(to), days)
  }
}

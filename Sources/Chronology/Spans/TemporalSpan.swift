/// A stretch of whole days of which begin and end may be known only within bounds.
///
/// The end is the last day, so that begin and end of one day are the same; a begin is never after its
/// end.
public struct TemporalSpan: Hashable, Sendable {
  /// The first and last day on which something can be; nil where nothing is known.
  public struct Bounds: Hashable, Sendable {
    /// The earliest day.
    public let earliest: RataDie?
    /// The latest day.
    public let latest: RataDie?

    /// Creates bounds; nil when the earliest is after the latest.
    public init?(earliest: RataDie?, latest: RataDie?) {
      if let earliest, let latest, earliest > latest { return nil }
      self.earliest = earliest
      self.latest = latest
    }

    /// Creates bounds of which one may be missing.
    init(unchecked earliest: RataDie?, _ latest: RataDie?) {
      self.earliest = earliest
      self.latest = latest
    }
  }

  /// When it begins.
  public let begin: Bounds
  /// When it ends, that day included.
  public let end: Bounds

  /// Creates a span; nil when it would have to end before it begins.
  public init?(begin: Bounds, end: Bounds) {
    if let first = begin.earliest, let last = end.latest, first > last { return nil }
    // A begin cannot be after the latest end, nor an end before the earliest begin.
    let latestBegin = [begin.latest, end.latest].compactMap { $0 }.min()
    let earliestEnd = [begin.earliest, end.earliest].compactMap { $0 }.max()
    self.begin = Bounds(unchecked: begin.earliest, latestBegin)
    self.end = Bounds(unchecked: earliestEnd, end.latest)
  }

  /// The span of all days from one to another.
  public init(_ days: ClosedRange<RataDie>) {
    begin = Bounds(unchecked: days.lowerBound, days.lowerBound)
    end = Bounds(unchecked: days.upperBound, days.upperBound)
  }

  /// The span that an expression tells of.
  ///
  /// A date coarser than a day is taken for something that happened within it, an interval for
  /// something that lasted from the one end to the other; of a set, from the first member to the last.
  public init(_ expression: EDTF) {
    switch expression.form {
    case .date, .set:
      let bounds = Bounds(unchecked: expression.earliest, expression.latest)
      begin = bounds
      end = bounds
    case .interval(let interval):
      let first = interval.start.date
      let last = interval.end.date
      let latestBegin = [first?.latest, last?.latest].compactMap { $0 }.min()
      let earliestEnd = [first?.earliest, last?.earliest].compactMap { $0 }.max()
      begin = Bounds(unchecked: first?.earliest, latestBegin)
      end = Bounds(unchecked: earliestEnd, last?.latest)
    }
  }
}

/// Two ends with a slash between them.
public struct EDTFInterval: Hashable, Sendable {
  /// One end of an interval.
  public enum End: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: there is none, or it is left open.
    case open
    /// Nothing is written: there is one, but it is not known.
    case unknown

    /// The date, where there is one.
    public var date: EDTFDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// Where it begins.
  public let start: End
  /// Where it ends.
  public let end: End

  init(start: End, end: End) {
    self.start = start
    self.end = end
  }
}

/// Dates in brackets: one of them, or all of them.
public struct EDTFSet: Hashable, Sendable {
  /// Which of the dates are meant.
  public enum Kind: Hashable, Sendable {
    /// `[…]`: one of them, it is not known which.
    case one
    /// `{…}`: every one.
    case all
  }

  /// A member of a set.
  public enum Member: Hashable, Sendable {
    case date(EDTFDate)
    /// All from one to the other, both included.
    case range(EDTFDate, EDTFDate)
    /// The date and all before it.
    case through(EDTFDate)
    /// The date and all after it.
    case from(EDTFDate)

    /// The earliest day; nil when the member has no begin.
    public var earliest: RataDie? {
      switch self {
      case .date(let date), .range(let date, _), .from(let date): date.earliest
      case .through: nil
      }
    }

    /// The latest day; nil when the member has no end.
    public var latest: RataDie? {
      switch self {
      case .date(let date), .range(_, let date), .through(let date): date.latest
      case .from: nil
      }
    }
  }

  /// Which of the dates are meant.
  public let kind: Kind
  /// The members, in the order in which they are written.
  public let members: [Member]

  init(kind: Kind, members: [Member]) {
    self.kind = kind
    self.members = members
  }

  var earliest: RataDie? {
    var least: RataDie?
    for member in members {
      guard let day = member.earliest else { return nil }
      if least.map({ day < $0 }) ?? true { least = day }
    }
    return least
  }

  var latest: RataDie? {
    var greatest: RataDie?
    for member in members {
      guard let day = member.latest else { return nil }
      if greatest.map({ day > $0 }) ?? true { greatest = day }
    }
    return greatest
  }
}

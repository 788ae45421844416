/// Why two dates of one incident differ, where a calendar accounts for it.
///
/// It shows that the two dates could name one day, not that they do.
public struct CalendarExplanation: Hashable, Sendable {
  /// The ways in which a calendar makes one day look like two, the likeliest first.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One date is in the Julian calendar, the other in the Gregorian.
    case sameDay = "same day"
    /// One was converted from Julian to Gregorian twice, or in the wrong direction.
    case convertedTwice = "converted twice"
    /// Month and day of a lunisolar calendar were printed as if Western.
    case copiedMonthAndDay = "copied month and day"
    /// The number of the year changed on another day than 1 January.
    case yearStyle = "year style"
    /// Month and day are converted, but the year is that of the lunisolar year, which had not ended.
    case lunarYear = "lunar year"
    /// The two differ by the leap month of their year.
    case leapMonth = "leap month"
    /// The year of an era was counted one off.
    case eraYear = "era year"
    /// The days of difference between the calendars were those of another century.
    case otherOffset = "other century's offset"
  }

  /// The way.
  public let kind: Kind
  /// Which of the two dates is the one to doubt or to convert: 0 the first, 1 the second.
  public let doubted: Int
  /// The calendar that accounts for the difference.
  public let calendar: CalendarName
  /// The day, or the days, that both name if the explanation holds.
  public let days: ClosedRange<RataDie>
  /// The explanation in a clause.
  public let text: String

  /// The explanation of the difference between two expressions that fits best; nil when no calendar
  /// accounts for it, and when they do not differ.
  ///
  /// Both are taken as written down in EDTF from sources that may not have said their calendar.
  public static func explain(_ first: EDTF, _ second: EDTF) -> CalendarExplanation? {
    all(first, second).first
  }

  /// The explanation of the difference between two days.
  public static func explain(_ first: RataDie, _ second: RataDie) -> CalendarExplanation? {
    guard let first = EDTF(first), let second = EDTF(second) else { return nil }
    return explain(first, second)
  }

  /// All explanations of the difference between two expressions, the likeliest first.
  public static func all(_ first: EDTF, _ second: EDTF) -> [CalendarExplanation] {
    switch (first.form, second.form) {
    case (.date(let first), .date(let second)):
      return all(first, second)
    case (.interval(let first), .interval(let second)):
      guard let firstStart = first.start.date, let firstEnd = first.end.date,
        let secondStart = second.start.date, let secondEnd = second.end.date
      else { return [] }
      let ends = all(firstEnd, secondEnd)
      return all(firstStart, secondStart).compactMap { start in
        guard let end = ends.first(where: { $0.kind == start.kind && $0.doubted == start.doubted })
        else { return nil }
        return CalendarExplanation(
          kind: start.kind,
          doubted: start.doubted,
          calendar: start.calendar,
          days: start.days.lowerBound...max(start.days.lowerBound, end.days.upperBound),
          text: start.text + "; and " + end.text
        )
      }
    default:
      return []
    }
  }

  private static func all(_ first: EDTFDate, _ second: EDTFDate) -> [CalendarExplanation] {
    let bounds = (first.bounds, second.bounds)
    guard !bounds.0.overlaps(bounds.1), first.precision >= .month, second.precision >= .month,
      !first.hasUnspecifiedDigits, !second.hasUnspecifiedDigits
    else { return [] }
    guard let one = WesternDate(first), let two = WesternDate(second) else { return [] }
    var found: [CalendarExplanation] = []
    for doubted in [0, 1] {
      let (wrong, right) = doubted == 0 ? (one, two) : (two, one)
      let matcher = CalendarMatcher(wrong: wrong, right: right, doubted: doubted)
      found += matcher.explanations
    }
    let order = Kind.allCases
    func rank(_ explanation: CalendarExplanation) -> Int {
      (order.firstIndex(of: explanation.kind) ?? 0) * 2 + explanation.doubted
    }
    return found.sorted { rank($0) < rank($1) }
  }
}

extension CalendarExplanation: CustomStringConvertible {
  /// The explanation in a clause.
  public var description: String { text }
}

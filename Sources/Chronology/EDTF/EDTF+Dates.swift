extension EDTF {
  /// The dates that the expression runs through, at its own precision, from the first on.
  ///
  /// An interval or a range gives each of its days, months, parts of years or years; unspecified
  /// digits give each date that they allow; a set gives its members in their order. What has no
  /// begin gives nothing; what has no end never ends.
  public var dates: EDTFDates { EDTFDates(self) }
}

/// The dates of an expression, made one by one.
public struct EDTFDates: Sequence, IteratorProtocol, Sendable {
  /// Dates of one precision from one to another.
  private struct Run: Sendable {
    var next: EDTFDate?
    let last: EDTFDate?
    /// The digits that every date must have, and how many of their readings are behind.
    var pattern: EDTFDatePattern?
  }

  private var runs: [Run] = []

  init(_ expression: EDTF) {
    switch expression.form {
    case .date(let date):
      runs = [Self.run(of: date)]
    case .interval(let interval):
      guard let start = interval.start.date else { return }
      let first = start.first
      runs = [Run(next: first, last: interval.end.date?.last(at: first.precision), pattern: nil)]
      if case .unknown = interval.end { runs = [] }
    case .set(let set):
      for member in set.members {
        switch member {
        case .date(let date): runs.append(Self.run(of: date))
        case .range(let first, let last): runs.append(Run(next: first, last: last, pattern: nil))
        case .from(let first): runs.append(Run(next: first, last: nil, pattern: nil))
        case .through: break
        }
      }
    }
    runs.reverse()
  }

  private static func run(of date: EDTFDate) -> Run {
    guard date.hasUnspecifiedDigits else { return Run(next: date, last: date, pattern: nil) }
    return Run(
      next: date.first,
      last: date.last(at: date.precision),
      pattern: EDTFDatePattern(date)
    )
  }

  /// The next date; nil after the last.
  public mutating func next() -> EDTFDate? {
    while var run = runs.popLast() {
      if var pattern = run.pattern {
        guard let date = pattern.next() else { continue }
        run.pattern = pattern
        runs.append(run)
        return date
      }
      guard let date = run.next else { continue }
      if let last = run.last, date.earliest > last.earliest { continue }
      run.next = run.last == date ? nil : date.successor
      runs.append(run)
      return date
    }
    return nil
  }
}

extension EDTFDate {
  /// The first date that this one allows, without `X` and qualification.
  var first: EDTFDate { plain(on: GregorianDate(earliest), at: precision) }

  /// The last date of that precision within this one.
  func last(at precision: Precision) -> EDTFDate {
    guard precision == .season, self.precision == .season else {
      return plain(on: GregorianDate(latest), at: precision)
    }
    // A winter ends in the next year, but is counted to the one in which it began.
    return EDTFDate(
      year: EDTFYear(magnitude: year.latest.magnitude, isNegative: year.latest < 0),
      monthDigits: monthDigits,
      precision: .season
    )
  }

  func plain(on day: GregorianDate, at precision: Precision) -> EDTFDate {
    let isLong = abs(day.year) > 9_999
    let year = EDTFYear(
      magnitude: UInt64(abs(day.year)),
      isNegative: day.year < 0,
      isLong: isLong
    )
    switch precision {
    case .year:
      return EDTFDate(year: year, precision: .year)
    case .season:
      return EDTFDate(year: year, monthDigits: monthDigits, precision: .season)
    case .month:
      return EDTFDate(
        year: year,
        monthDigits: Digits(value: UInt8(day.month)),
        precision: isLong ? .year : .month
      )
    case .day, .second:
      return EDTFDate(day) ?? EDTFDate(year: year, precision: .year)
    }
  }

  /// The next date of the same precision; nil after the last that can be written.
  var successor: EDTFDate? {
    switch precision {
    case .year:
      guard let value = year.value, value < EDTFYear.limit else { return nil }
      return plain(on: GregorianDate(latest.advanced(by: 1)), at: .year)
    case .season:
      return nextSeason
    case .month:
      let next = GregorianDate(latest.advanced(by: 1))
      return next.year > 9_999 ? nil : plain(on: next, at: .month)
    case .day, .second:
      return EDTFDate(GregorianDate(latest.advanced(by: 1)))
    }
  }

  private var nextSeason: EDTFDate? {
    // The groups of parts that follow one another within a year.
    let groups: [ClosedRange<UInt8>] = [21...24, 25...28, 29...32, 33...36, 37...39, 40...41]
    guard let group = groups.first(where: { $0.contains(monthDigits.value) }),
      let value = year.value
    else { return nil }
    let wraps = monthDigits.value == group.upperBound
    let next = wraps ? value + 1 : value
    guard next.magnitude <= 9_999 else { return nil }
    return EDTFDate(
      year: EDTFYear(magnitude: next.magnitude, isNegative: next < 0),
      monthDigits: Digits(value: wraps ? group.lowerBound : monthDigits.value + 1),
      precision: .season
    )
  }
}

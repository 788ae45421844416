/// A lunisolar calendar of East Asia, as it was in force.
///
/// The years of all of them have twelve months of 29 or 30 days, and a leap month when twelve are too
/// few: it follows the month whose number it repeats. Years are numbered by the Western year in which
/// they begin. None is proleptic: outside ``years`` there are no dates.
public enum LunisolarCalendar: String, CaseIterable, Sendable {
  /// Japan, 645 to 1872: Genka, Gihō, Taien, Goki and (862 to 1684) Senmyō calendars, then Jōkyō,
  /// Hōryaku (1755), Kansei (1798) and Tenpō (1844). It ends with the 2nd day of the 12th month of
  /// Meiji 5, 31 December 1872.
  case japanese
  /// China under the Qing, 1616 to 1911: to 1644 the months of the Ming calendar, then Shixian.
  case chinese
  /// Korea under the Joseon, 1392 to 1895; from 1654 the Shixian calendar, with months that differ from
  /// China's a few times. It ends with the 16th day of the 11th month, 31 December 1895.
  case korean

  var table: LunisolarTable {
    switch self {
    case .japanese: .japanese
    case .chinese: .chinese
    case .korean: .korean
    }
  }

  /// The years that are known.
  public var years: ClosedRange<Int> { table.years }

  /// The days that are known.
  public var days: ClosedRange<RataDie> {
    // Korea left the calendar within its last year.
    self == .korean
      ? table.days.lowerBound...min(table.days.upperBound, RataDie(692_134)) : table.days
  }

  /// The number of the leap month of a year, nil when it has none or is not known.
  public func leapMonth(of year: Int) -> Int? {
    guard years.contains(year), table.leapMonth(of: year) > 0 else { return nil }
    return table.leapMonth(of: year)
  }
}

/// A date by year, month and day of a lunisolar calendar, without era.
public struct LunisolarDate: Hashable, Sendable {
  /// The calendar.
  public let calendar: LunisolarCalendar
  /// The Western year in which the lunisolar year begins.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// Whether the month is the leap month after the month of that number.
  public let isLeapMonth: Bool
  /// The day of the month, from 1.
  public let day: Int
  /// The day on which the date falls.
  public let rataDie: RataDie

  /// Creates the date; throws when there is no such month or day.
  public init(
    _ calendar: LunisolarCalendar,
    year: Int,
    month: Int,
    isLeapMonth: Bool = false,
    day: Int
  ) throws(DateError) {
    let rataDie = try calendar.table.day(year: year, month: month, isLeap: isLeapMonth, day: day)
    guard calendar.days.contains(rataDie) else {
      throw .notCovered(
        calendar: "the \(calendar.rawValue) lunisolar calendar",
        first: GregorianDate(calendar.days.lowerBound).description,
        last: GregorianDate(calendar.days.upperBound).description
      )
    }
    self.calendar = calendar
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
    self.rataDie = rataDie
  }

  /// Creates the date on which `day` falls; nil when the calendar was not in force.
  public init?(_ calendar: LunisolarCalendar, _ day: RataDie) {
    guard calendar.days.contains(day), let (month, number) = calendar.table.month(of: day) else {
      return nil
    }
    self.calendar = calendar
    year = Int(month.year)
    self.month = Int(month.month)
    isLeapMonth = month.isLeap
    self.day = number
    rataDie = day
  }
}

/// A date as Japan wrote it: era, year of the era, month, day.
///
/// To Meiji 5 (31 December 1872) months are those of the lunisolar calendar, from Meiji 6 (1 January
/// 1873) on those of the Gregorian. Eras begin with Taika (645); see ``JapaneseEra``.
public struct JapaneseDate: Hashable, Sendable {
  /// 1 January 1873, Meiji 6: the first day of the Gregorian calendar in Japan.
  public static let firstGregorianDay = RataDie(683_735)

  /// The era.
  public let era: JapaneseEra
  /// The year of the era, from 1.
  public let yearOfEra: Int
  /// The month, 1 to 12.
  public let month: Int
  /// Whether the month is the leap month after the month of that number.
  public let isLeapMonth: Bool
  /// The day of the month, from 1.
  public let day: Int
  /// The day on which the date falls.
  public let rataDie: RataDie

  /// Creates the date on which `day` falls; nil when there was no era.
  ///
  /// - Parameters:
  ///   - day: A day.
  ///   - court: The court whose eras count from 1331 to 1392.
  /// - Complexity: O(1).
  public init?(_ day: RataDie, court: JapaneseEra.Court = .southern) {
    guard let era = JapaneseEra(day, court: court) else { return nil }
    let year: Int
    if day >= Self.firstGregorianDay {
      let date = GregorianDate(day)
      year = date.year
      month = date.month
      isLeapMonth = false
      self.day = date.day
    } else {
      guard let (found, number) = LunisolarTable.japanese.month(of: day) else { return nil }
      year = Int(found.year)
      month = Int(found.month)
      isLeapMonth = found.isLeap
      self.day = number
    }
    self.era = era
    yearOfEra = year - era.firstYear + 1
    rataDie = day
  }

  /// Creates the date; throws when there is no such day in the era.
  ///
  /// The day on which an era changed may be dated by either, but for the changes to Heisei and Reiwa, at
  /// midnight.
  ///
  /// - Parameters:
  ///   - era: The era.
  ///   - yearOfEra: The year of the era, from 1.
  ///   - month: The month, 1 to 12.
  ///   - isLeapMonth: Whether the month is the leap month after it.
  ///   - day: The day of the month.
  ///   - allowsRetroactive: Whether the era's first year may be used before its proclamation, as
  ///     later writers do; for Meiji it always may.
  /// - Throws: ``DateError`` that says why there is no such day.
  public init(
    era: JapaneseEra,
    year yearOfEra: Int,
    month: Int,
    isLeapMonth: Bool = false,
    day: Int,
    allowsRetroactive: Bool = false
  ) throws(DateError) {
    try DateError.check("year of the era", yearOfEra, in: 1...999)
    let year = era.firstYear + yearOfEra - 1
    let rataDie: RataDie
    if year >= 1_873 {
      guard !isLeapMonth else { throw .noLeapMonth(year: year, month: month, has: 0) }
      rataDie = try GregorianDate(year: year, month: month, day: day).rataDie
    } else {
      if year == 1_872, month == 12, !isLeapMonth, (3...31).contains(day) {
        throw .skipped(last: "明治5年12月2日 (1872-12-31)", next: "明治6年1月1日 (1873-01-01)")
      }
      rataDie = try LunisolarTable.japanese.day(
        year: year,
        month: month,
        isLeap: isLeapMonth,
        day: day
      )
    }
    if rataDie < era.firstDay {
      let mayBe = yearOfEra == 1 && (allowsRetroactive || era.firstYear == 1_868)
      guard mayBe else { throw .beforeEra(era: era.name, begins: Self.text(of: era.firstDay)) }
    }
    guard rataDie <= era.dayOfChange else {
      throw .afterEra(era: era.name, ended: Self.text(of: era.lastDay))
    }
    self.era = era
    self.yearOfEra = yearOfEra
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
    self.rataDie = rataDie
  }

  /// Whether the day is before the proclamation of its era.
  public var isRetroactive: Bool { rataDie < era.firstDay }

  private static func text(of day: RataDie) -> String {
    "\(JapaneseDate(day)?.description ?? "") (\(GregorianDate(day)))"
  }
}

extension JapaneseDate: CustomStringConvertible {
  /// The date in Japanese: 嘉永6年6月3日, 明治元年閏4月1日.
  public var description: String {
    let year = yearOfEra == 1 ? "元" : "\(yearOfEra)"
    return "\(era.name)\(year)年\(isLeapMonth ? "閏" : "")\(month)月\(day)日"
  }
}

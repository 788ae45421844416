extension WrittenDate {
  /// The days that the date covers in a calendar, without its parts and doubts.
  func days(in calendar: CalendarName) throws(DateError) -> ClosedRange<RataDie> {
    switch (calendar, count) {
    case (.japanese, .era(let era)):
      return try japaneseDays(era)
    case (.chinese, .reign(let reign)), (.korean, .reign(let reign)):
      return try lunisolarDays(reign.calendar, reign.firstYear + (try yearOfReign(reign)) - 1)
    case (.japanese, _), (.chinese, _), (.korean, _):
      return try lunisolarDays(calendar.lunisolar ?? .japanese, year ?? 0)
    case (.republican, _):
      let year = year ?? 1
      let first = try RepublicanDate(year: year, month: month ?? 1, day: day ?? 1)
      return first.rataDie...first.rataDie
    case (.byzantine, _):
      return try worldDays
    case (.julian, _):
      return try westernDays { year, month, day throws(DateError) in
        try JulianDate(year: year, month: month, day: day).rataDie
      } last: {
        JulianDate.days(inMonth: $1, of: $0)
      }
    case (.gregorian, _):
      return try westernDays { year, month, day throws(DateError) in
        try GregorianDate(year: year, month: month, day: day).rataDie
      } last: {
        GregorianDate.days(inMonth: $1, of: $0)
      }
    }
  }

  private func yearOfReign(_ reign: Reign) throws(DateError) -> Int {
    let year = year ?? 1
    let most = reign.lastYear - reign.firstYear + 1
    try DateError.check("year of \(reign.romanised)", year, in: 1...most)
    return year
  }

  private func westernDays(
    _ day: (Int, Int, Int) throws(DateError) -> RataDie,
    last: (Int, Int) -> Int
  ) throws(DateError) -> ClosedRange<RataDie> {
    let year = year ?? 0
    switch unit {
    case .century: return try day(year, 1, 1)...(try day(year + 99, 12, 31))
    case .decade: return try day(year, 1, 1)...(try day(year + 9, 12, 31))
    case .year: return try day(year, 1, 1)...(try day(year, 12, 31))
    case .season:
      let first = season?.firstMonth ?? 1
      let end = first + (season?.length ?? 12) - 1
      let endYear = end > 12 ? year + 1 : year
      let endMonth = end > 12 ? end - 12 : end
      return try day(year, first, 1)...(try day(endYear, endMonth, last(endYear, endMonth)))
    case .month:
      let month = month ?? 1
      try DateError.check("month", month, in: 1...12)
      return try day(year, month, 1)...(try day(year, month, last(year, month)))
    case .day:
      let start = try day(year, month ?? 1, self.day ?? 1)
      return start...start
    }
  }

  private var worldDays: ClosedRange<RataDie> {
    get throws(DateError) {
      let year = year ?? 1
      if unit == .day {
        let date = try ByzantineDate(year: year, month: month ?? 1, day: day ?? 1)
        return date.rataDie...date.rataDie
      }
      if unit == .month, let month {
        let first = try ByzantineDate(year: year, month: month, day: 1)
        let julian = JulianDate(first.rataDie)
        let length = JulianDate.days(inMonth: month, of: julian.year)
        return first.rataDie...first.rataDie.advanced(by: Int64(length - 1))
      }
      return try ByzantineDate(year: year, month: 9, day: 1)
        .rataDie...(try ByzantineDate(
          year: year,
          month: 8,
          day: 31
        ).rataDie)
    }
  }

  private func lunisolarDays(
    _ calendar: LunisolarCalendar,
    _ year: Int
  ) throws(DateError) -> ClosedRange<RataDie> {
    let table = calendar.table
    try DateError.check("year", year, in: table.years)
    switch unit {
    case .day:
      let date = try LunisolarDate(
        calendar,
        year: year,
        month: month ?? 1,
        isLeapMonth: isLeapMonth,
        day: day ?? 1
      )
      return date.rataDie...date.rataDie
    case .month:
      let first = try table.day(year: year, month: month ?? 1, isLeap: isLeapMonth, day: 1)
      let count = table.days(ofMonth: month ?? 1, isLeap: isLeapMonth, in: year).count
      return first...first.advanced(by: Int64(count - 1))
    default:
      return table.firstDay(of: year)...table.lastDay(of: year)
    }
  }

  private func japaneseDays(_ era: JapaneseEra) throws(DateError) -> ClosedRange<RataDie> {
    let yearOfEra = year ?? 1
    if unit == .day {
      let date = try JapaneseDate(
        era: era,
        year: yearOfEra,
        month: month ?? 1,
        isLeapMonth: isLeapMonth,
        day: day ?? 1,
        allowsRetroactive: true
      )
      return date.rataDie...date.rataDie
    }
    try DateError.check("year of the era", yearOfEra, in: 1...999)
    let western = era.firstYear + yearOfEra - 1
    var range: ClosedRange<RataDie>
    if western >= 1_873 {
      guard !isLeapMonth else { throw .noLeapMonth(year: western, month: month ?? 0, has: 0) }
      var plain = self
      plain.count = .western
      plain.year = western
      range = try plain.days(in: .gregorian)
    } else {
      range = try lunisolarDays(.japanese, western)
    }
    // A year of an era ends with the era; its first year may be dated back.
    guard range.lowerBound <= era.dayOfChange else {
      let last = era.lastDay
      let text = "\(JapaneseDate(last)?.description ?? "") (\(GregorianDate(last)))"
      throw .afterEra(era: era.name, ended: text)
    }
    range = range.lowerBound...min(range.upperBound, max(range.lowerBound, era.dayOfChange))
    if western >= 1_873, range.upperBound >= era.firstDay {
      range = max(range.lowerBound, era.firstDay)...range.upperBound
    }
    return range
  }
}

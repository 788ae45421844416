/// Spans that are whole months or years of the calendar asked for.
extension WordsWriter {
  /// The month or year that two days bound: 文化3年9月, May 1905 O.S.; nil when they bound neither.
  func whole(_ first: RataDie, _ last: RataDie) -> String? {
    guard first < last else { return nil }
    switch calendar {
    case .julian: return wholeJulian(first, last)
    case .japanese:
      guard let begin = JapaneseDate(first), let end = JapaneseDate(last), begin.era == end.era
      else {
        return nil
      }
      let era = pick(begin.era.romaji, begin.era.russian, begin.era.name)
      if first >= JapaneseDate.firstGregorianDay {
        return wholeGregorian(first, last, era, begin.yearOfEra)
      }
      return wholeLunisolar(.japanese, first, last, era, begin.yearOfEra)
    case .chinese, .korean:
      guard let lunisolar = calendar.lunisolar, let begin = ReignDate(lunisolar, first),
        let end = ReignDate(lunisolar, last), begin.reign == end.reign
      else { return nil }
      let name = pick(begin.reign.romanised, begin.reign.romanised, begin.reign.name)
      return wholeLunisolar(lunisolar, first, last, name, begin.yearOfReign)
    case .gregorian, .republican, .byzantine: return nil
    }
  }

  private func wholeJulian(_ first: RataDie, _ last: RataDie) -> String? {
    let begin = JulianDate(first)
    let end = JulianDate(last)
    guard begin.day == 1, begin.year == end.year,
      end.day == JulianDate.days(inMonth: end.month, of: end.year)
    else { return nil }
    let year = yearText(begin.year)
    let text: String
    if begin.month == end.month {
      text = month(begin.month, year)
    } else if begin.month == 1, end.month == 12 {
      text = self.year(year)
    } else {
      return nil
    }
    return pick("\(text) O.S.", "\(text) ст. ст.", "ユリウス暦\(text)")
  }

  private func wholeGregorian(
    _ first: RataDie,
    _ last: RataDie,
    _ era: String,
    _ yearOfEra: Int
  ) -> String? {
    let begin = GregorianDate(first)
    let end = GregorianDate(last)
    guard begin.day == 1, begin.year == end.year,
      end.day == GregorianDate.days(inMonth: end.month, of: end.year)
    else { return nil }
    if begin.month == 1, end.month == 12 { return eraYear(era, yearOfEra) }
    guard begin.month == end.month else { return nil }
    let month = begin.month
    return pick(
      "\(MonthNames.english[month - 1]), \(era) \(yearOfEra)",
      "\(MonthNames.russian[month - 1]), \(era) \(yearOfEra)",
      "\(eraYear(era, yearOfEra))\(month)月"
    )
  }

  private func wholeLunisolar(
    _ calendar: LunisolarCalendar,
    _ first: RataDie,
    _ last: RataDie,
    _ era: String,
    _ yearOfEra: Int
  ) -> String? {
    guard let begin = LunisolarDate(calendar, first), begin.day == 1,
      let end = LunisolarDate(calendar, last), begin.year == end.year
    else { return nil }
    let table = calendar.table
    if first == table.firstDay(of: begin.year), last == table.lastDay(of: begin.year) {
      return eraYear(era, yearOfEra)
    }
    let (start, count) = table.days(
      ofMonth: begin.month,
      isLeap: begin.isLeapMonth,
      in: begin.year
    )
    guard last == start.advanced(by: Int64(count - 1)) else { return nil }
    let month = begin.month
    let leap = begin.isLeapMonth
    return pick(
      "\(leap ? "leap " : "")\(ordinal(month)) month of \(era) \(yearOfEra)",
      "\(leap ? "вставной " : "")\(month)-й месяц, \(era) \(yearOfEra)",
      "\(eraYear(era, yearOfEra))\(leap ? "閏" : "")\(month)月"
    )
  }

  private func eraYear(_ era: String, _ year: Int) -> String {
    pick("\(era) \(year)", "\(era) \(year)", "\(era)\(year == 1 ? "元" : "\(year)")年")
  }
}

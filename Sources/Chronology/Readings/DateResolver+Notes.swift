/// What is to be said about a date that can be read.
extension DateResolver {
  /// Compares the year with the one that stands beside it.
  mutating func checkGloss(_ date: WrittenDate) {
    guard let gloss = date.glossYear, let year = date.year else { return }
    switch date.count {
    case .era(let era):
      let western = era.firstYear + year - 1
      if western != gloss {
        notes.append("\(era.romaji) \(year) is \(western), the text has \(gloss)")
      }
    case .western:
      if gloss != year { notes.append("the era's year is \(gloss), the text has \(year)") }
    default:
      break
    }
  }

  /// Says that an era is used for days before it.
  mutating func noteRetroactive(_ date: WrittenDate) {
    guard case .era(let era) = date.count, date.unit == .day,
      let days = try? date.days(in: .japanese), days.lowerBound < era.firstDay
    else { return }
    let begin = GregorianDate(era.firstDay)
    let then = JapaneseDate(days.lowerBound).map { "; then it was \($0)" } ?? ""
    notes.append("\(era.name) was proclaimed on \(begin), after that day\(then)")
  }

  /// Says that a name belongs to a reign of the Qing as well: 嘉慶.
  mutating func noteReign(_ date: WrittenDate) {
    guard case .era(let era) = date.count, let year = date.year,
      let reign = Reign(named: era.name), reign.name == era.name
    else { return }
    notes.append(
      "\(era.name) is also a reign of the Qing, of which year \(year) is \(reign.firstYear + year - 1)"
    )
  }

  /// Compares the place of the year in the cycle of sixty.
  mutating func noteCycle(_ date: WrittenDate) {
    guard let cycle = date.cycle, let year = date.year else { return }
    let western: Int
    switch date.count {
    case .era(let era): western = era.firstYear + year - 1
    case .reign(let reign): western = reign.firstYear + year - 1
    case .western: western = year
    case .republic, .world: return
    }
    guard ((western - 4 - cycle) % 60 + 60) % 60 != 0 else { return }
    notes.append(
      "\(western) is \(SexagenaryCycle.name(western - 4)), "
        + "the text has \(SexagenaryCycle.name(cycle))"
    )
  }

  /// Says where the day was left out when the Gregorian calendar came in, if nothing tells the country.
  mutating func noteReforms(_ date: WrittenDate) {
    guard case .western = date.count, date.unit == .day, date.calendar == nil,
      context.calendar == nil, context.country == nil,
      let gregorian = (try? date.days(in: .gregorian))?.lowerBound,
      let julian = (try? date.days(in: .julian))?.lowerBound
    else { return }
    let reforms: [(country: DateContext.Country, name: String)] = [
      (.italy, "Italy, Spain and Poland"), (.britain, "Britain"), (.russia, "Russia"),
    ]
    for (country, name) in reforms {
      let change = country.firstGregorianDay
      guard gregorian < change, julian >= change else { continue }
      notes.append(
        "in \(name) there was no such day: after \(JulianDate(change.advanced(by: -1))) (Julian) came "
          + "\(GregorianDate(change)) (Gregorian)"
      )
    }
  }

  /// Puts first the readings that fall on the day of the week which the text names.
  mutating func byWeekday(_ readings: [DateReading], _ date: WrittenDate) -> [DateReading] {
    guard let weekday = date.weekday else { return readings }
    let days = readings.compactMap { $0.earliest == $0.latest ? $0.earliest : nil }
    guard days.count == readings.count else { return readings }
    let name = MonthNames.englishWeekdays[weekday]
    let fitting = zip(readings, days).filter { $0.1.weekday == weekday }.map(\.0)
    if fitting.isEmpty {
      let found = zip(readings, days).map { reading, day in
        "a \(MonthNames.englishWeekdays[day.weekday]) in the \(reading.calendar.english) calendar"
      }
      notes.append("the text has \(name), the day was \(found.joined(separator: ", "))")
      return readings
    }
    guard fitting.count < readings.count else { return readings }
    return fitting.map { reading in
      DateReading(
        calendar: reading.calendar,
        reason: reading.reason + ", and the day was a \(name)",
        edtf: reading.edtf
      )
    } + zip(readings, days).filter { $0.1.weekday != weekday }.map(\.0)
  }
}

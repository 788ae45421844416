extension DateResolver {
  private static let reform = RataDie(
    MarchYear.gregorianDay(year: 1582, month: 10, day: 15)
  )

  /// The calendars that a date can be in, each with the reason, the likeliest first.
  func candidates(
    for date: WrittenDate
  ) throws(DateError) -> [(calendar: CalendarName, reason: String)] {
    if let calendar = date.calendar { return [(calendar, reason(for: date, calendar))] }
    if let calendar = context.calendar { return [(calendar, "the calendar was given")] }
    guard date.unit >= .month else {
      return [(.gregorian, "a year without a day needs no other calendar")]
    }
    if let country = context.country { return try [candidate(for: date, country)] }
    guard
      let day = (try? date.days(in: .gregorian))?.lowerBound
        ?? (try? date.days(in: .julian))?.lowerBound
    else {
      return [(.gregorian, "the calendar in general use"), (.julian, "used in Russia until 1918")]
    }
    if day < Self.reform {
      return [
        (.julian, "before 15 October 1582 the West counted by the Julian calendar"),
        (.gregorian, "carried back before its introduction, as ISO 8601 has it"),
      ]
    }
    return candidates(after: day)
  }

  private func candidates(after day: RataDie) -> [(calendar: CalendarName, reason: String)] {
    let russia = DateContext.Country.russia.firstGregorianDay
    guard day < russia else { return [(.gregorian, "the calendar in general use since 1918")] }
    if isRussian {
      // 1 to 13 February of 1918, which in Russia were no days.
      let isLeftOut = day >= russia.advanced(by: -13)
      return [
        (
          .julian,
          isLeftOut
            ? "a Russian text, and many kept the Julian calendar after 31 January 1918"
            : "a Russian text, and Russia used the Julian calendar until 31 January 1918"
        ),
        (.gregorian, "the calendar of most other countries"),
      ]
    }
    if isJapanese, day < JapaneseDate.firstGregorianDay {
      return [
        (.gregorian, "a year of the common era"),
        (
          .japanese,
          "Japan used the lunisolar calendar until 2 December of Meiji 5, and only the year may be Western"
        ),
      ]
    }
    let britain = DateContext.Country.britain.firstGregorianDay
    let where_ = day < britain ? "Britain until 2 September 1752 and Russia" : "Russia"
    return [
      (.gregorian, "the calendar of most of the West since 1582"),
      (.julian, "used in \(where_) until 31 January 1918"),
    ]
  }

  private func reason(for date: WrittenDate, _ calendar: CalendarName) -> String {
    switch date.count {
    case .era(let era): return "\(era.romaji) is a Japanese era"
    case .reign(let reign):
      return
        "\(reign.romanised) is a reign of \(reign.calendar == .chinese ? "the Qing" : "the Joseon")"
    case .republic: return "the month is one of the French Republic"
    case .world: return "the year is one of the world, 5508 before the common era"
    case .western:
      return "the text says \(calendar.english)"
    }
  }

  /// The civil calendar of a country on the day.
  private func candidate(
    for date: WrittenDate,
    _ country: DateContext.Country
  ) throws(DateError) -> (calendar: CalendarName, reason: String) {
    let change = country.firstGregorianDay
    let last = change.advanced(by: -1)
    if let day = (try? date.days(in: .gregorian))?.upperBound, day >= change {
      let since = GregorianDate(change)
      return (.gregorian, "\(country.english) used the Gregorian calendar from \(since) on")
    }
    let former = country.formerCalendar
    let days = try date.days(in: former)
    guard days.lowerBound < change else {
      throw .skipped(
        last:
          "\(former == .julian ? JulianDate(last).description : GregorianDate(last).description)"
          + " (\(former.english))",
        next: "\(GregorianDate(change)) (Gregorian)"
      )
    }
    let until = former == .julian ? JulianDate(last).description : GregorianDate(last).description
    return (former, "\(country.english) used the \(former.english) calendar until \(until)")
  }
}

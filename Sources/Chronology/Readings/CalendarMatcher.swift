/// Tries whether `wrong`, misread or miscopied in one way, is `right`.
struct CalendarMatcher {
  let wrong: WesternDate
  let right: WesternDate
  let doubted: Int

  /// The years in which both calendars were in use side by side in Europe.
  private static let twoCalendarYears = 1_582...1_949

  var explanations: [CalendarExplanation] {
    var found: [CalendarExplanation] = []
    found += [sameDay, convertedTwice, otherOffset].compactMap { $0 }
    for calendar in LunisolarCalendar.allCases {
      let here = [
        copiedMonthAndDay(calendar), lunarYear(calendar), leapMonth(calendar),
      ].compactMap { $0 }
      // One lunisolar calendar is enough: mostly their months are the same.
      if !here.isEmpty {
        found += here
        break
      }
    }
    found += [yearStyle, eraYear ?? lunisolarEraYear].compactMap { $0 }
    return found
  }

  private func explanation(
    _ kind: CalendarExplanation.Kind,
    _ calendar: CalendarName,
    _ days: ClosedRange<RataDie>,
    _ text: String
  ) -> CalendarExplanation {
    CalendarExplanation(kind: kind, doubted: doubted, calendar: calendar, days: days, text: text)
  }

  /// `wrong` is Julian, `right` the same in the Gregorian calendar.
  private var sameDay: CalendarExplanation? {
    guard Self.twoCalendarYears.contains(wrong.year), let julian = wrong.julian,
      let gregorian = right.gregorian
    else { return nil }
    if wrong.day != nil && right.day != nil {
      guard julian == gregorian else { return nil }
    } else {
      guard julian.overlaps(gregorian) else { return nil }
    }
    let days = julian.clamped(to: gregorian)
    let offset = Self.offset(on: days.lowerBound)
    let isOneDay = days.lowerBound == days.upperBound
    return explanation(
      .sameDay,
      .julian,
      days,
      "\(wrong.english) in the Julian calendar \(isOneDay ? "is" : "overlaps") "
        + "\(right.english) in the Gregorian: the calendars were \(offset) days apart"
    )
  }

  private static func offset(on day: RataDie) -> Int64 {
    let date = GregorianDate(day)
    return MarchYear.julianDay(year: date.year, month: date.month, day: date.day) - day.day
  }

  /// The two lie the same way on either side of a third day.
  ///
  /// The offset was added twice, or taken off instead of added. These cannot be told apart; the later
  /// of the two counts as doubted.
  private var convertedTwice: CalendarExplanation? {
    guard wrong.day != nil, right.day != nil, Self.twoCalendarYears.contains(right.year),
      let once = right.julian?.lowerBound, let late = wrong.gregorian?.lowerBound
    else { return nil }
    let first = GregorianDate(once)
    let middle = WesternDate(year: first.year, month: first.month, day: first.day)
    guard middle.julian?.lowerBound == late else { return nil }
    return explanation(
      .convertedTwice,
      .julian,
      once...once,
      "\(right.english) and \(wrong.english) lie \(Self.offset(on: once)) days on either side of "
        + "\(middle.english): a Julian date was converted twice, or in the wrong direction"
    )
  }

  /// The offset of the twentieth century was used in an earlier one.
  private var otherOffset: CalendarExplanation? {
    guard wrong.day != nil, right.day != nil, let correct = right.gregorian,
      let other = wrong.gregorian,
      (1_700..<1_900).contains(right.year)
    else { return nil }
    let offset = Self.offset(on: correct.lowerBound)
    guard other.lowerBound.day - correct.lowerBound.day == 13 - offset else { return nil }
    let julian = JulianDate(correct.lowerBound)
    let source = WesternDate(year: julian.year, month: julian.month, day: julian.day)
    return explanation(
      .otherOffset,
      .julian,
      correct,
      "\(source.english) in the Julian calendar is \(right.english), \(offset) days later; with the 13 "
        + "days of the twentieth century it becomes \(wrong.english)"
    )
  }

  /// The readings of `right` as a day: Gregorian first, then Julian.
  private func rightDays(_ calendar: LunisolarCalendar) -> [(day: RataDie, name: String)] {
    guard right.day != nil else { return [] }
    var days: [(day: RataDie, name: String)] = []
    if let day = right.gregorian?.lowerBound { days.append((day, right.english)) }
    // Russians and Japanese met while both counted in their own way; with China and Korea the third
    // calendar would explain too much.
    if calendar == .japanese, let day = right.julian?.lowerBound {
      days.append((day, "\(right.english) (Julian)"))
    }
    return days
  }

  /// Month and day of `wrong` are those of a lunisolar calendar.
  private func copiedMonthAndDay(_ calendar: LunisolarCalendar) -> CalendarExplanation? {
    guard let wrongDay = wrong.day else { return nil }
    for (day, name) in rightDays(calendar) {
      guard let date = LunisolarDate(calendar, day), date.month == wrong.month,
        date.day == wrongDay,
        date.year == wrong.year || right.year == wrong.year
      else { continue }
      return explanation(
        .copiedMonthAndDay,
        Self.name(calendar),
        day...day,
        "\(name) is \(Self.words(date)); month and day were printed as if Western"
      )
    }
    return nil
  }

  /// Month and day are converted, the year is not.
  private func lunarYear(_ calendar: LunisolarCalendar) -> CalendarExplanation? {
    guard wrong.month == right.month, wrong.day == right.day, wrong.year + 1 == right.year else {
      return nil
    }
    for (day, name) in rightDays(calendar) {
      guard let date = LunisolarDate(calendar, day), date.year == wrong.year else { continue }
      return explanation(
        .lunarYear,
        Self.name(calendar),
        day...day,
        "\(name) is \(Self.words(date)), in the lunisolar year that began in \(wrong.year); the year was "
          + "taken from there"
      )
    }
    return nil
  }

  /// The two differ by a leap month: it was taken for the month itself, or counted as one.
  private func leapMonth(_ calendar: LunisolarCalendar) -> CalendarExplanation? {
    guard wrong.day != nil, let other = wrong.gregorian?.lowerBound,
      let wrongDate = LunisolarDate(calendar, other)
    else { return nil }
    for (day, name) in rightDays(calendar) {
      guard let date = LunisolarDate(calendar, day), date.year == wrongDate.year,
        date.day == wrongDate.day, let leap = calendar.leapMonth(of: date.year)
      else { continue }
      let places = [date, wrongDate].map { item in
        item.month + (item.isLeapMonth || item.month > leap ? 1 : 0)
      }
      guard abs(places[0] - places[1]) == 1, places.max() ?? 0 > leap else { continue }
      return explanation(
        .leapMonth,
        Self.name(calendar),
        day...day,
        "\(name) is \(Self.words(date)), \(wrong.english) is \(Self.words(wrongDate)): a month apart, in "
          + "a year with a leap month after the \(ordinal(leap))"
      )
    }
    return nil
  }

  /// The same month and day, in a year that began on another day.
  private var yearStyle: CalendarExplanation? {
    guard wrong.month == right.month, let day = wrong.day, day == right.day,
      wrong.year + 1 == right.year || wrong.year - 1 == right.year, right.year < 1_752,
      let days = right.julian
    else { return nil }
    if JulianYearStyle.annunciation.januaryYear(year: wrong.year, month: wrong.month, day: day)
      == right.year, wrong.year != right.year
    {
      return explanation(
        .yearStyle,
        .julian,
        days,
        "where the year began on 25 March, \(right.english) was still counted to \(wrong.year)"
      )
    }
    guard
      JulianYearStyle.september.januaryYear(year: wrong.year, month: wrong.month, day: day)
        == right.year, wrong.year != right.year, right.year < 1_700
    else { return nil }
    return explanation(
      .yearStyle,
      .byzantine,
      days,
      "where the year began on 1 September, \(right.english) was already counted to \(wrong.year)"
    )
  }

  /// The same month and day a year apart, within an era.
  private var eraYear: CalendarExplanation? {
    guard wrong.month == right.month, wrong.day == right.day, abs(wrong.year - right.year) == 1,
      right.day != nil, let days = right.gregorian, let date = JapaneseDate(days.lowerBound)
    else { return nil }
    let year = date.yearOfEra
    return explanation(
      .eraYear,
      .japanese,
      days,
      "\(right.english) lies in \(date.era.romaji) \(year), \(date.era.firstYear) being its first "
        + "year; counted one off that gives \(wrong.english)"
    )
  }

  /// The same month and day of the Japanese lunisolar calendar, a year apart.
  private var lunisolarEraYear: CalendarExplanation? {
    guard wrong.day != nil, right.day != nil, let other = wrong.gregorian?.lowerBound,
      let days = right.gregorian, let wrongDate = LunisolarDate(.japanese, other),
      let date = LunisolarDate(.japanese, days.lowerBound), abs(date.year - wrongDate.year) == 1,
      date.month == wrongDate.month, date.day == wrongDate.day,
      date.isLeapMonth == wrongDate.isLeapMonth
    else { return nil }
    return explanation(
      .eraYear,
      .japanese,
      days,
      "\(right.english) is \(Self.words(date)), \(wrong.english) is \(Self.words(wrongDate)): the year "
        + "of the era was counted one off"
    )
  }

  private static func name(_ calendar: LunisolarCalendar) -> CalendarName {
    switch calendar {
    case .japanese: .japanese
    case .chinese: .chinese
    case .korean: .korean
    }
  }

  /// A lunisolar date in English words.
  private static func words(_ date: LunisolarDate) -> String {
    let month =
      "the \(ordinal(date.day)) day of the \(date.isLeapMonth ? "leap " : "")"
      + "\(ordinal(date.month)) month"
    switch date.calendar {
    case .japanese:
      guard let japanese = JapaneseDate(date.rataDie) else { return "\(month) of \(date.year)" }
      return "\(month) of \(japanese.era.romaji) \(japanese.yearOfEra)"
    case .chinese, .korean:
      guard let reign = ReignDate(date.calendar, date.rataDie) else {
        return "\(month) of \(date.year)"
      }
      return "\(month) of \(reign.reign.romanised) \(reign.yearOfReign)"
    }
  }
}

/// An English ordinal number: 1st, 2nd, 3rd, 11th.
func ordinal(_ number: Int) -> String {
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)\(ending)"
}

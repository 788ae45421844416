extension WordsParser {
  /// The date itself.
  mutating func core() throws(DateTextError) -> (first: WrittenDate, second: WrittenDate?) {
    if let season = take({ if case .season(let season) = $0 { season } else { nil } }) {
      return (try seasonDate(season), nil)
    }
    if let month = acceptMonth() { return try monthFirst(month) }
    if let date = try eraFirst() { return (date, nil) }
    if let date = try leapMonth() { return (date, nil) }
    if let date = romanOrOrdinal() { return (date, nil) }
    if accept(.ce) {
      var date = WrittenDate()
      guard let year = acceptNumber(upTo: 9_999) else { throw failure("a year") }
      date.year = year
      return (date, nil)
    }
    guard at < tokens.count, case .number(let value, let digits, let ending) = tokens[at].kind
    else {
      throw failure("a date in words")
    }
    at += 1
    return try numberFirst(value, digits: digits, ending: ending)
  }

  private mutating func seasonDate(_ season: EDTFSeason) throws(DateTextError) -> WrittenDate {
    skipFillers()
    var date = WrittenDate()
    date.unit = .season
    date.season = season
    try year(of: &date)
    // The winter of 1904–05 is that which began in 1904.
    if season == .winter, acceptSign("-") || acceptSign("/") { _ = acceptNumber(upTo: 9_999) }
    return date
  }

  /// A century by a Roman numeral or by a word: XIX век, the eighteenth century.
  private mutating func romanOrOrdinal() -> WrittenDate? {
    let start = at
    var number: Int?
    if at < tokens.count, case .word(_, let roman?) = tokens[at].kind {
      number = roman
      at += 1
    } else {
      number = take { if case .ordinal(let number) = $0 { number } else { nil } }
    }
    if let number, number >= 1, number <= 21 {
      if acceptUnit(.century) { return century(number) }
      // «в» is the abbreviation of «век» after a Roman numeral.
      if at < tokens.count, case .word("в", _) = tokens[at].kind {
        at += 1
        _ = acceptSign(".")
        return century(number)
      }
    }
    at = start
    return nil
  }

  private func century(_ number: Int) -> WrittenDate {
    var date = WrittenDate()
    date.unit = .century
    date.year = (number - 1) * 100
    return date
  }

  /// September 1905; September 12, 1905; August 9 (21), 1905.
  private mutating func monthFirst(
    _ month: Int
  ) throws(DateTextError) -> (first: WrittenDate, second: WrittenDate?) {
    var date = WrittenDate()
    date.month = month
    date.unit = .month
    _ = acceptSign("-")
    guard at < tokens.count, case .number(let value, let digits, _) = tokens[at].kind, digits <= 2,
      value <= 31
    else {
      try optionalYear(of: &date)
      return (date, nil)
    }
    at += 1
    date.day = value
    date.unit = .day
    var second: WrittenDate?
    let start = at
    if acceptSign("(") || acceptSign("/") {
      skipFillers()
      let calendar = acceptCalendar()
      skipFillers()
      let other = acceptMonth()
      if let day = acceptNumber(upTo: 31) {
        skipFillers()
        second = date
        second?.month = other ?? acceptMonth() ?? month
        second?.day = day
        _ = acceptSign(",")
        second?.calendar = calendar ?? acceptCalendar()
        _ = acceptSign(".")
        _ = acceptSign(")")
      } else {
        at = start
      }
    }
    try optionalYear(of: &date)
    return (date, Self.sameYear(date, second))
  }

  /// The second of two days takes its year from the first, or the next one after December.
  static func sameYear(_ first: WrittenDate, _ second: WrittenDate?) -> WrittenDate? {
    guard var second else { return nil }
    if second.year == nil {
      second.year = first.year
      second.count = first.count
      if first.month == 12, second.month == 1 { second.year = first.year.map { $0 + 1 } }
      if first.month == 1, second.month == 12 { second.year = first.year.map { $0 - 1 } }
    }
    return second
  }

  private mutating func numberFirst(
    _ value: Int,
    digits: Int,
    ending: String
  ) throws(DateTextError) -> (first: WrittenDate, second: WrittenDate?) {
    var date = WrittenDate()
    let decadeEndings = ["s", "е", "х", "ые", "ых"]
    if digits >= 3, value % 10 == 0, decadeEndings.contains(ending) {
      _ = accept(.unit(.year))
      date.unit = value % 100 == 0 && ending == "s" ? .century : .decade
      date.year = value
      return (date, nil)
    }
    if value <= 21, acceptUnit(.century) { return (century(value), nil) }
    if acceptUnit(.day) { return (try lunarDay(value), nil) }
    if let date = try lunarMonth(value) { return (date, nil) }
    if let date = try republican(value) { return (date, nil) }
    if digits <= 2, let result = try dayFirst(value) { return result }
    if let date = try yearOfEra(value) { return (date, nil) }
    at -= 1
    date.unit = .year
    try year(of: &date)
    return (date, nil)
  }

  /// 12 September 1905; 26 August (8 September) 1812; 10/23 February 1904; 12.09.1905.
  private mutating func dayFirst(
    _ day: Int
  ) throws(DateTextError) -> (first: WrittenDate, second: WrittenDate?)? {
    let start = at
    var date = WrittenDate()
    date.day = day
    date.unit = .day
    var second: WrittenDate?
    if acceptSign(".") {
      if let month = numericMonth(), acceptSign(".") {
        date.month = month
        try year(of: &date)
        return (date, nil)
      }
      // 30.13.1905 can be nothing else.
      if at + 1 < tokens.count, case .number = tokens[at].kind, tokens[at + 1].kind == .sign(".") {
        throw failure("a month from 1 to 12")
      }
      at = start
    }
    if acceptSign("/") || acceptSign("(") {
      if let other = acceptNumber(upTo: 31) {
        _ = acceptSign(")")
        if let month = acceptMonth() {
          date.month = month
          second = date
          second?.day = other
          try optionalYear(of: &date)
          return (date, Self.sameYear(date, second))
        }
      }
      at = start
    }
    skipFillers()
    guard let month = acceptMonth() else {
      // 9–21 August, from 9 to 21 August: the month comes with the second day.
      if isRangeMark { return (date, nil) }
      at = start
      return nil
    }
    date.month = month
    try yearBeforeSecond(&date)
    second = otherDay(than: date)
    if date.year == nil { try optionalYear(of: &date) }
    if date.year == nil, let later = second?.year {
      date.year = date.month == 12 && second?.month == 1 ? later - 1 : later
      date.count = second?.count ?? .western
    }
    return (date, Self.sameYear(date, second))
  }

  /// The same day otherwise, after a slash or in brackets.
  ///
  /// As in (8 September), (27 January O.S.) and [O.S. 27 January].
  private mutating func otherDay(than date: WrittenDate) -> WrittenDate? {
    let start = at
    let isOpen = acceptSign("(")
    guard isOpen || acceptSign("/") else { return nil }
    var second = date
    second.year = nil
    skipFillers()
    if isOpen, let calendar = acceptCalendar() {
      second.calendar = calendar
      _ = acceptSign(",") || acceptSign(".")
      skipFillers()
    }
    if let month = acceptMonth(), let day = acceptNumber(upTo: 31) {
      (second.month, second.day) = (month, day)
    } else if let day = acceptNumber(upTo: 31) {
      skipFillers()
      guard let month = acceptMonth() else {
        at = start
        return nil
      }
      (second.month, second.day) = (month, day)
    } else {
      at = start
      return nil
    }
    try? optionalYear(of: &second)
    guard isOpen else { return second }
    let afterDay = at
    _ = acceptSign(",")
    skipFillers()
    if second.calendar == date.calendar, let calendar = acceptCalendar() {
      second.calendar = calendar
      skipFillers()
      _ = acceptSign(".")
    } else {
      at = afterDay
    }
    _ = acceptSign(")")
    return second
  }

  /// Whether a word or sign stands here that joins the ends of a range.
  private var isRangeMark: Bool {
    guard at < tokens.count else { return false }
    if case .sign("-") = tokens[at].kind { return true }
    return meanings(at: at)?.meanings.contains { $0 == .to || $0 == .and } ?? false
  }

  /// The year of 12 September 1905 (30 August 1905), when it stands before the second day.
  private mutating func yearBeforeSecond(_ date: inout WrittenDate) throws(DateTextError) {
    let start = at
    var asked = date
    do throws(DateTextError) {
      try optionalYear(of: &asked)
    } catch {
      at = start
      return
    }
    date = asked
  }

  private mutating func numericMonth() -> Int? {
    if let month = acceptNumber(upTo: 12) { return month }
    if at < tokens.count, case .word(_, let roman?) = tokens[at].kind, (1...12).contains(roman) {
      at += 1
      return roman
    }
    return nil
  }
}

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
    if acceptUnit(.year) {
      // The year 1806.
      var date = WrittenDate()
      try year(of: &date)
      return (date, nil)
    }
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
      if isRangeOfCenturies { return century(number) }
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

  /// Whether the end of a range of centuries follows its begin: XVIII–XIX вв.
  private var isRangeOfCenturies: Bool {
    guard isRangeMark, at + 2 < tokens.count, case .word(_, let roman?) = tokens[at + 1].kind,
      (1...21).contains(roman)
    else { return false }
    return meanings(at: at + 2)?.meanings.contains(.unit(.century)) ?? false
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
    if digits == 2, value % 10 == 0, decadeEndings.contains(ending),
      let date = decadeOfCentury(value)
    {
      return (date, nil)
    }
    let beforeUnit = at
    if acceptUnit(.day) {
      // The 14th day of May.
      if let result = try dayFirst(value) { return result }
      at = beforeUnit + 1
      return (try lunarDay(value), nil)
    }
    if let date = try lunarMonth(value) { return (date, nil) }
    if let date = try republican(value) { return (date, nil) }
    if digits <= 2, let result = try dayFirst(value) { return result }
    if let date = try yearOfEra(value) { return (date, nil) }
    at -= 1
    date.unit = .year
    try year(of: &date)
    return (date, nil)
  }

  /// The 80s of a century: 80-е годы XVIII века.
  private mutating func decadeOfCentury(_ value: Int) -> WrittenDate? {
    let start = at
    _ = acceptUnit(.year)
    skipFillers()
    guard var date = romanOrOrdinal(), let first = date.year else {
      at = start
      return nil
    }
    date.unit = .decade
    date.year = first + value
    return date
  }
}

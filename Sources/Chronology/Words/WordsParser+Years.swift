extension WordsParser {
  /// A year if one follows.
  mutating func optionalYear(of date: inout WrittenDate) throws(DateTextError) {
    let start = at
    _ = acceptSign(",")
    skipFillers()
    guard at < tokens.count else { return }
    switch tokens[at].kind {
    case .number:
      try year(of: &date)
    case .word:
      if try !eraYear(of: &date) { at = start }
    case .sign:
      at = start
    }
  }

  /// A year of the common era, of the world, or of an era.
  mutating func year(of date: inout WrittenDate) throws(DateTextError) {
    skipFillers()
    if try eraYear(of: &date) { return }
    guard at < tokens.count, case .number(let value, let digits, _) = tokens[at].kind, digits <= 4
    else {
      throw failure("a year of at most four digits")
    }
    at += 1
    _ = acceptUnit(.year)
    if acceptSign(",") {}
    if accept(.bce) {
      date.year = 1 - value
      return
    }
    let isMarked = accept(.ce)
    if acceptByzantine() || ((5_500..<7_300).contains(value) && !isMarked) {
      date.count = .world
      date.calendar = .byzantine
      date.year = value
      return
    }
    guard digits >= 3 || isMarked else {
      at -= 1
      throw failure("a year of three or four digits")
    }
    date.year = value
    // 10 February 1712/13: the year of which the end is told in the new style of years.
    let start = at
    if date.unit >= .month, acceptSign("/") {
      if let next = acceptNumber(upTo: 9_999), next == value + 1 || next == (value + 1) % 100 {
        date.year = value + 1
        date.calendar = .julian
      } else {
        at = start
      }
    }
  }

  private mutating func acceptByzantine() -> Bool {
    let start = at
    if acceptCalendar() == .byzantine { return true }
    at = start
    return false
  }

  /// An era and its year: Bunka 3, Guangxu 30.
  private mutating func eraYear(of date: inout WrittenDate) throws(DateTextError) -> Bool {
    let start = at
    guard at < tokens.count, case .word(let word, _) = tokens[at].kind, word.count > 2 else {
      return false
    }
    let count: WrittenDate.Count
    if let era = JapaneseEra(named: word) {
      count = .era(era)
    } else if let reign = Reign(named: word) {
      count = .reign(reign)
    } else {
      return false
    }
    at += 1
    guard let year = acceptNumber(upTo: 99) else {
      at = start
      return false
    }
    date.count = count
    date.year = year
    if case .era = count { date.calendar = .japanese }
    if case .reign(let reign) = count {
      date.calendar = reign.calendar == .chinese ? .chinese : .korean
    }
    gloss(&date)
    return true
  }

  /// The year of the common era in brackets: Meiji 38 (1905).
  private mutating func gloss(_ date: inout WrittenDate) {
    let start = at
    if acceptSign("("), let year = acceptNumber(upTo: 9_999), acceptSign(")") {
      date.glossYear = year
    } else {
      at = start
    }
  }

  /// Bunka 3; Bunka 3/9/11; Meiji 38.9.5.
  mutating func eraFirst() throws(DateTextError) -> WrittenDate? {
    var date = WrittenDate()
    guard try eraYear(of: &date) else { return nil }
    let start = at
    if acceptSign("/") || acceptSign(".") || acceptSign("-"), let month = acceptNumber(upTo: 13) {
      date.month = month
      date.unit = .month
      if acceptSign("/") || acceptSign(".") || acceptSign("-"), let day = acceptNumber(upTo: 31) {
        date.day = day
        date.unit = .day
      }
    } else {
      at = start
    }
    return date
  }

  /// 11th day of the leap 9th month of Bunka 3.
  mutating func lunarDay(_ day: Int) throws(DateTextError) -> WrittenDate {
    skipFillers()
    let isLeap = accept(.leap)
    guard let number = acceptNumber(upTo: 13) ?? ordinalWord(), var date = try lunarMonth(number)
    else {
      throw failure("a month by number, and an era with its year")
    }
    date.day = day
    date.unit = .day
    if isLeap { date.isLeapMonth = true }
    return date
  }

  /// 9th month of Bunka 3.
  mutating func lunarMonth(_ month: Int) throws(DateTextError) -> WrittenDate? {
    let start = at
    var date = WrittenDate()
    if accept(.leap) { date.isLeapMonth = true }
    guard acceptUnit(.month) else {
      at = start
      return nil
    }
    date.month = month
    date.unit = .month
    _ = acceptSign(",")
    skipFillers()
    if let number = acceptNumber(upTo: 99) {
      guard let era = try yearOfEra(number) else { throw failure("an era") }
      date.complete(from: era)
    } else {
      try year(of: &date)
      if case .western = date.count { date.calendar = .japanese }
    }
    return date
  }

  /// leap 8th month of Bunka 2.
  mutating func leapMonth() throws(DateTextError) -> WrittenDate? {
    let start = at
    if accept(.leap), let number = acceptNumber(upTo: 12) ?? ordinalWord(),
      var date = try lunarMonth(number)
    {
      date.isLeapMonth = true
      return date
    }
    at = start
    return nil
  }

  /// 3rd year of Bunka, 38-й год Мэйдзи.
  mutating func yearOfEra(_ number: Int) throws(DateTextError) -> WrittenDate? {
    let start = at
    guard acceptUnit(.year) else { return nil }
    skipFillers()
    guard at < tokens.count, case .word(let word, _) = tokens[at].kind, word.count > 2 else {
      at = start
      return nil
    }
    var date = WrittenDate()
    if let era = JapaneseEra(named: word) {
      date.count = .era(era)
      date.calendar = .japanese
    } else if let reign = Reign(named: word) {
      date.count = .reign(reign)
      date.calendar = reign.calendar == .chinese ? .chinese : .korean
    } else {
      at = start
      return nil
    }
    at += 1
    date.year = number
    gloss(&date)
    return date
  }

  /// 18 Brumaire an VIII.
  mutating func republican(_ day: Int) throws(DateTextError) -> WrittenDate? {
    let start = at
    guard let month = take({ if case .republican(let month) = $0 { month } else { nil } }) else {
      return nil
    }
    _ = acceptSign(",")
    _ = accept(.republic)
    skipFillers()
    var date = WrittenDate()
    if at < tokens.count, case .word(_, let roman?) = tokens[at].kind {
      at += 1
      date.year = roman
    } else if let year = acceptNumber(upTo: 99) {
      date.year = year
    } else {
      at = start
      return nil
    }
    _ = acceptUnit(.year)
    date.count = .republic
    date.calendar = .republican
    date.month = month
    date.day = day
    date.unit = .day
    return date
  }

  private mutating func ordinalWord() -> Int? {
    take { if case .ordinal(let number) = $0 { number } else { nil } }
  }
}

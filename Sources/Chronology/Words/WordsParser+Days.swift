/// Dates that begin with a day.
extension WordsParser {
  /// 12 September 1905; 26 August (8 September) 1812; 10/23 February 1904; 12.09.1905.
  mutating func dayFirst(
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
        return (date, Self.sameYear(date, numericDay(like: date)))
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
    if isNightMark { return (date, nil) }
    skipFillers()
    guard let month = acceptMonth() ?? hyphenatedMonth() else {
      // 9–21 August, from 9 to 21 August: the month comes with the second day.
      if isRangeMark { return (date, nil) }
      at = start
      return nil
    }
    date.month = month
    let beforeCalendar = at
    if let calendar = acceptCalendar() {
      // 18 апреля ст. ст. 1905 года.
      date.calendar = calendar
      if at == tokens.count || tokens[at].kind == .sign(")") {
        date.calendar = nil
        at = beforeCalendar
      }
    }
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
  mutating func otherDay(than date: WrittenDate) -> WrittenDate? {
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
  var isRangeMark: Bool {
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

  /// The other half of 18.04.1905 (01.05.1905).
  private mutating func numericDay(like date: WrittenDate) -> WrittenDate? {
    let start = at
    var second = date
    second.year = nil
    if acceptSign("("), let day = acceptNumber(upTo: 31), acceptSign("."),
      let month = numericMonth()
    {
      (second.day, second.month) = (day, month)
      if acceptSign(".") { second.year = acceptNumber(upTo: 9_999) }
      if acceptSign(")") { return second }
    }
    at = start
    return nil
  }

  /// The month of 14-May-1905.
  private mutating func hyphenatedMonth() -> Int? {
    let start = at
    if acceptSign("-"), let month = acceptMonth(), acceptSign("-"), isYear(at) { return month }
    at = start
    return nil
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

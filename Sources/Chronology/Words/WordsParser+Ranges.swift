/// Dates that stand alone, and those that are joined to ranges.
extension WordsParser {
  /// One date, or two with what joins them.
  mutating func expression() throws(DateTextError) -> WrittenTime {
    skipFillers()
    let isNight = accept(.night)
    if isNight { skipFillers() }
    if accept(.between) {
      var (first, last) = try pair { $0.accept(.and) }
      first.complete(from: last)
      last.complete(from: first)
      if last.unit == .day, last.month == nil { last.month = first.month }
      return .between(first, last)
    }
    let start = at
    if accept(.from) {
      var first = try point().first
      guard acceptTo() || isNight && acceptNightMark() else { return .after(first) }
      var last = try end(after: first)
      first.complete(from: last)
      if last.unit == .day, last.month == nil { last.month = first.month }
      return .range(first, last)
    }
    if accept(.before) { return .before(try point().first) }
    at = start
    if accept(.after) { return .after(try point().first) }
    var (first, second) = try point()
    if let second {
      return Self.isNight(first, second) ? .range(first, second) : .dual(first, second)
    }
    guard acceptTo() else { return .date(first) }
    var last = try end(after: first)
    first.complete(from: last)
    if last.unit == .day, last.month == nil { last.month = first.month }
    return .range(first, last)
  }

  private mutating func pair(
    _ separator: (inout WordsParser) -> Bool
  ) throws(DateTextError) -> (WrittenDate, WrittenDate) {
    let first = try point().first
    guard separator(&self) else { throw failure("“and” with a second date") }
    return (first, try end(after: first))
  }

  private mutating func end(after first: WrittenDate) throws(DateTextError) -> WrittenDate {
    if let short = shortYear(after: first) { return short }
    if let short = try shortDay(after: first) { return short }
    return try point().first
  }

  /// The second day of May 9–21, 1905.
  private mutating func shortDay(after first: WrittenDate) throws(DateTextError) -> WrittenDate? {
    let start = at
    guard first.unit == .day, first.month != nil, first.year == nil,
      let day = acceptNumber(upTo: 31)
    else { return nil }
    guard at == tokens.count || tokens[at].kind == .sign(",") || isYear(at) else {
      at = start
      return nil
    }
    var date = WrittenDate()
    date.month = first.month
    date.day = day
    date.unit = .day
    try optionalYear(of: &date)
    return date
  }

  /// Whether a number of three or four digits stands at a place.
  func isYear(_ place: Int) -> Bool {
    guard place < tokens.count, case .number(_, let digits, _) = tokens[place].kind else {
      return false
    }
    return digits == 3 || digits == 4
  }

  /// Whether two halves are the days around a night, 8/9 February, and not one day in two calendars.
  private static func isNight(_ first: WrittenDate, _ second: WrittenDate) -> Bool {
    guard let day = first.day, second.day == day + 1, first.month == second.month else {
      return false
    }
    return first.year == second.year && first.calendar == second.calendar
  }

  /// «На» in «в ночь с 8 на 9 февраля».
  var isNightMark: Bool {
    guard at + 1 < tokens.count, case .word("на", _) = tokens[at].kind,
      case .number = tokens[at + 1].kind
    else { return false }
    return true
  }

  private mutating func acceptNightMark() -> Bool {
    guard isNightMark else { return false }
    at += 1
    return true
  }

  private mutating func acceptTo() -> Bool {
    accept(.to) || acceptSign("-")
  }

  /// The second year of 1904–05 and 1904–5.
  private mutating func shortYear(after first: WrittenDate) -> WrittenDate? {
    guard first.unit == .year, let year = first.year, year >= 1_000, at < tokens.count,
      case .number(let value, let digits, let ending) = tokens[at].kind, digits <= 2, ending.isEmpty
    else { return nil }
    let base = digits == 2 ? 100 : 10
    let result = year / base * base + value
    guard result > year else { return nil }
    at += 1
    _ = acceptUnit(.year)
    var date = first
    date.year = result
    return date
  }
}

/// Year, month and perhaps day as they stand in a text, in a Western calendar not yet decided.
struct WesternDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int?

  init(year: Int, month: Int, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  init?(_ date: EDTFDate) {
    guard let year = date.year.value, year.magnitude <= 9_999, let month = date.month else {
      return nil
    }
    self.init(year: Int(year), month: month, day: date.day)
  }

  /// The days when read in the Gregorian calendar; nil when there is no such day.
  var gregorian: ClosedRange<RataDie>? {
    let last = GregorianDate.days(inMonth: month, of: year)
    guard let start = try? GregorianDate(year: year, month: month, day: day ?? 1),
      let end = try? GregorianDate(year: year, month: month, day: day ?? last)
    else { return nil }
    return start.rataDie...end.rataDie
  }

  /// The days when read in the Julian calendar; nil when there is no such day.
  var julian: ClosedRange<RataDie>? {
    let last = JulianDate.days(inMonth: month, of: year)
    guard let start = try? JulianDate(year: year, month: month, day: day ?? 1),
      let end = try? JulianDate(year: year, month: month, day: day ?? last)
    else { return nil }
    return start.rataDie...end.rataDie
  }

  /// The date in English: 9 February 1904.
  var english: String {
    (day.map { "\($0) " } ?? "") + "\(MonthNames.english[month - 1]) \(year)"
  }
}

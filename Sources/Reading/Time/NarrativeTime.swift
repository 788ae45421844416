import Chronology

/// The time that a story has reached: what a date without its year is counted from.
struct NarrativeTime {
  /// The date last told, as far as it was given.
  private(set) var now = PartialDate()

  /// Starts at the document's own date, if it has one; a story seldom stays there.
  init() {}

  /// Supplies what `date` leaves out, and moves the story there.
  mutating func resolve(_ date: PartialDate) -> PartialDate {
    var date = date
    if date.lacksYear { date.year = now.year }
    if date.year != nil { now = date }
    return date
  }

  /// Supplies what a span's ends leave out; the story stands at its beginning.
  mutating func resolve(
    _ begin: PartialDate,
    _ end: PartialDate?
  ) -> (PartialDate, PartialDate?) {
    var begin = begin
    var end = end
    if begin.lacksYear { begin.year = now.year }
    if let open = end, open.lacksYear { end?.year = begin.year }
    return (begin, end)
  }

  /// Returns the date a whole number of units from now; nil when now is not known so finely.
  mutating func shifted(by count: Int, unit: String) -> PartialDate? {
    guard let year = now.year else { return nil }
    switch unit {
    case "Y": now = PartialDate(year: year + count)
    case "DE": now = PartialDate(year: year + 10 * count)
    case "M":
      guard let month = now.month else { return nil }
      let months = year * 12 + month - 1 + count
      let newYear = months >= 0 ? months / 12 : (months - 11) / 12
      now = PartialDate(year: newYear, month: months - newYear * 12 + 1)
    case "W", "D":
      let days = Int64(unit == "W" ? 7 * count : count)
      guard let month = now.month, let day = now.day,
        let date = try? GregorianDate(year: year, month: month, day: day)
      else { return nil }
      let moved = GregorianDate(date.rataDie.advanced(by: days))
      now = PartialDate(year: moved.year, month: moved.month, day: moved.day)
    default: return nil
    }
    return now
  }
}

import Chronology

/// A date as a document gives it, with the days it can mean.
struct DatedDays: Hashable {
  /// The date in EDTF.
  let edtf: String
  /// The calendar that the document names or shows; nil where it leaves it open.
  let calendar: String?
  /// The earliest and latest day, Rata Die; nil where that end is open.
  let earliest: Int64?
  let latest: Int64?

  /// Reads a date; nil when it is no EDTF.
  init?(edtf: String, calendar: String?) {
    guard let parsed = try? EDTF(edtf) else { return nil }
    self.edtf = edtf
    self.calendar = calendar
    // The numbers of a Julian date name another day than they would in the Gregorian calendar.
    let isJulian = calendar == "julian"
    earliest = parsed.earliest.flatMap { isJulian ? Self.julian($0) : $0 }?.day
    latest = parsed.latest.flatMap { isJulian ? Self.julian($0) : $0 }?.day
  }

  /// Whether the date is known to the day, or to a few.
  var isToTheDay: Bool {
    guard let earliest, let latest else { return false }
    return latest - earliest < Self.fewDays
  }

  /// The years of its earliest and latest day.
  var years: ClosedRange<Int>? {
    guard let earliest, let latest, earliest <= latest else { return nil }
    return GregorianDate(RataDie(earliest)).year...GregorianDate(RataDie(latest)).year
  }

  /// A span of fewer days counts as a date to the day: a night, a battle of some days.
  private static let fewDays: Int64 = 10

  /// The day that the Julian calendar calls by the numbers the Gregorian gives `day`; the same day
  /// where the Julian has no such date.
  private static func julian(_ day: RataDie) -> RataDie? {
    let numbers = GregorianDate(day)
    let date = try? JulianDate(year: numbers.year, month: numbers.month, day: numbers.day)
    return date?.rataDie ?? day
  }
}

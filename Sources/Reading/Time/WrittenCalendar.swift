import Chronology
import Ledger

/// The calendar that a date is written in, and what shows it.
struct WrittenCalendar: Hashable, Sendable {
  /// The calendar.
  var name: CalendarName
  /// What shows it.
  var reason: CalendarReason

  /// The Julian calendar, named beside the date.
  static let oldStyle = WrittenCalendar(name: .julian, reason: .named)
  /// The Gregorian calendar, named beside the date.
  static let newStyle = WrittenCalendar(name: .gregorian, reason: .named)

  /// The Julian calendar of a year with two beginnings.
  static let twoBeginnings = WrittenCalendar(name: .julian, reason: .dualYear)
  /// The Japanese calendar, of an era.
  static let japanese = ofEra(.japanese)

  /// Returns a calendar shown by the era, reign or month that a date names.
  static func ofEra(_ name: CalendarName) -> WrittenCalendar {
    WrittenCalendar(name: name, reason: .era)
  }

  /// The calendar's name as annotations give it: `julian`.
  var code: String { name.rawValue }

  /// Returns the calendar that an era mark of the lists names; nil for the others, as "BC".
  static func named(by mark: String?) -> WrittenCalendar? {
    switch mark {
    case "OS": oldStyle
    case "NS": newStyle
    default: nil
    }
  }

  /// Returns the calendar of the first of two days that stand side by side, when the two are one day
  /// in the Julian and the Gregorian calendar.
  ///
  /// - Parameters:
  ///   - first: The day whose calendar is asked for; without a year of its own it has the other's.
  ///   - second: The day beside it.
  /// - Returns: The calendar; nil when the days are not one in these calendars. Where neither has a
  ///   year, any distance that the calendars have had since 1582 will do.
  static func ofFirst(_ first: PartialDate, beside second: PartialDate) -> WrittenCalendar? {
    guard let distance = distance(from: first, to: second) else { return nil }
    let year = first.year ?? second.year
    guard let year else {
      guard offsets.contains(abs(distance)) else { return nil }
      return WrittenCalendar(name: distance > 0 ? .julian : .gregorian, reason: .dual)
    }
    let julian = distance > 0 ? first : second
    guard let month = julian.month, let day = julian.day,
      let days = try? JulianDate(year: julian.year ?? year, month: month, day: day).rataDie,
      let same = try? GregorianDate(year: julian.year ?? year, month: month, day: day).rataDie,
      days.day - same.day == Int64(abs(distance))
    else { return nil }
    return WrittenCalendar(name: distance > 0 ? .julian : .gregorian, reason: .dual)
  }

  /// By how many days the two calendars have differed since the Gregorian one began.
  private static let offsets = 10...13

  /// How many days the numbers of two dates lie apart, read in one calendar.
  private static func distance(from first: PartialDate, to second: PartialDate) -> Int? {
    let year = first.year ?? second.year ?? 1901
    guard let from = days(first, year), var to = days(second, year) else { return nil }
    // "25 December (6 January)": the other day may lie in the next year, or the one before.
    if first.year == nil || second.year == nil {
      let half: Int64 = 183
      if to - from > half { to = days(second, year - 1) ?? to }
      if from - to > half { to = days(second, year + 1) ?? to }
    }
    return Int(to - from)
  }

  private static func days(_ date: PartialDate, _ year: Int) -> Int64? {
    guard let month = date.month, let day = date.day else { return nil }
    return try? GregorianDate(year: date.year ?? year, month: month, day: day).rataDie.day
  }
}

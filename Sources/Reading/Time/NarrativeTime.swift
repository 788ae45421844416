import Chronology

/// The time that a story has reached: what a date without its year is counted from.
///
/// A date told moves the story. Three kinds do not: what stands in brackets, notes or captions,
/// being publication or life years; a look back ("two years earlier"); and a bare year more than
/// ``reach`` years away, unless the next year told lies near it, for an example from another time is
/// mentioned once, while a story that has moved stays. A month without its year that lies far before
/// the month reached belongs to the year after: December is followed by January.
struct NarrativeTime {
  /// The date last told, as far as it was given.
  private(set) var now = PartialDate()
  /// A bare year far from the story, which the next one may confirm.
  private var distant: Int?

  /// How many years a bare year may lie away and still move the story at once.
  private static let reach = 12
  /// The years within which dates are counted.
  private static let years = -9999...9999

  /// Starts with nothing told.
  init() {}

  /// Supplies what `date` leaves out.
  ///
  /// - Parameters:
  ///   - date: The date as its words give it.
  ///   - isAside: Whether it stands where it does not move the story.
  /// - Returns: The date in full; nil where it points to a time that is not known.
  mutating func resolve(_ date: PartialDate, isAside: Bool) -> PartialDate? {
    var date = date
    // A season's year is only a guess, which the story must not follow.
    let isGuess = date.lacksYear && date.part != nil && date.anchor == nil
    if date.anchor != nil {
      guard let anchored = anchored(date) else { return nil }
      date = anchored
    } else if date.lacksYear {
      date.year = yearOf(date)
      if date.month == nil, date.day != nil || date.time != nil { date.month = now.month }
      if date.day == nil, date.time != nil, date.month == now.month { date.day = now.day }
    }
    if !isAside, !isGuess { move(to: date) }
    return date
  }

  /// Supplies what a span's ends leave out; the story stands at its beginning.
  mutating func resolve(
    _ begin: PartialDate,
    _ end: PartialDate?,
    isAside: Bool
  ) -> (PartialDate, PartialDate?) {
    var begin = begin
    var end = end
    if begin.lacksYear { begin.year = yearOf(begin) }
    if let open = end, open.lacksYear { end?.year = begin.year }
    if !isAside, begin.month != nil { move(to: begin) }
    return (begin, end)
  }

  /// Sets the story to where a heading says that it goes on.
  mutating func restart(at date: PartialDate) {
    guard date.year != nil else { return }
    now = date
    distant = nil
  }

  /// Returns the date a whole number of units from now; nil when now is not known so finely.
  ///
  /// Counting forward moves the story; a look back does not.
  mutating func shifted(by count: Int, unit: String) -> PartialDate? {
    guard let date = counted(from: now, by: count, unit: unit) else { return nil }
    if count >= 0 { now = date }
    return date
  }

  /// The year for a date without one.
  private func yearOf(_ date: PartialDate) -> Int? {
    guard let year = now.year else { return nil }
    guard let reached = now.month else { return year }
    if let month = date.month { return month + 6 < reached ? year + 1 : year }
    guard case .season(let season) = date.part else { return year }
    return reached >= 9 && season == "SP" || reached >= 11 && season == "WI" ? year + 1 : year
  }

  private mutating func move(to date: PartialDate) {
    guard let year = date.year else { return }
    let isBare = date.month == nil && date.part == nil
    if isBare, let known = now.year, abs(known - year) > Self.reach {
      guard let before = distant, abs(before - year) <= Self.reach else {
        distant = year
        return
      }
    }
    distant = nil
    // The year alone says nothing new of the month reached in it.
    guard !isBare || year != now.year else { return }
    now = date
    now.time = nil
    now.modifier = nil
  }

  private func anchored(_ date: PartialDate) -> PartialDate? {
    guard let anchor = date.anchor else { return date }
    var counted = counted(from: now, by: anchor.count, unit: anchor.unit)
    if anchor.unit == "Y", let own = date.month, let reached = now.month, anchor.count != 0,
      now.year != nil
    {
      // "the previous April", "the following spring": the nearest one before or after.
      let isPassed = anchor.count > 0 ? own <= reached : own >= reached
      counted = PartialDate(year: (now.year ?? 0) + (isPassed ? anchor.count : 0))
    }
    guard var date = counted.map({ merged(date, into: $0) }) else { return nil }
    date.anchor = nil
    return date
  }

  private func merged(_ date: PartialDate, into found: PartialDate) -> PartialDate {
    var merged = found
    if let month = date.month {
      merged.month = month
      merged.day = nil
    }
    merged.day = date.day ?? merged.day
    merged.part = date.part
    merged.modifier = date.modifier
    merged.time = date.time
    return merged
  }

  private func counted(from date: PartialDate, by count: Int, unit: String) -> PartialDate? {
    guard let year = date.year else { return nil }
    switch unit {
    case "Y", "DE", "CE":
      let moved = year + count * (unit == "Y" ? 1 : unit == "DE" ? 10 : 100)
      return Self.years.contains(moved) ? PartialDate(year: moved) : nil
    case "M":
      guard let month = date.month else { return nil }
      let months = year * 12 + month - 1 + count
      let moved = months >= 0 ? months / 12 : (months - 11) / 12
      guard Self.years.contains(moved) else { return nil }
      return PartialDate(year: moved, month: months - moved * 12 + 1)
    case "W", "D":
      guard let month = date.month, let day = date.day,
        let start = try? GregorianDate(year: year, month: month, day: day)
      else { return nil }
      let moved = GregorianDate(
        start.rataDie.advanced(by: Int64(unit == "W" ? 7 * count : count))
      )
      guard Self.years.contains(moved.year) else { return nil }
      return PartialDate(year: moved.year, month: moved.month, day: moved.day)
    default: return nil
    }
  }
}

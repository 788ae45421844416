import Chronology

/// The time that a story has reached: what a date without its year is counted from.
///
/// A date told moves the story. Four kinds do not: what stands in brackets, notes or captions, being
/// publication or life years; a look back ("two years earlier"); the end of a period ("until the
/// fall of the city in May 1945"); and a bare year more than ``reach`` years away, unless the next
/// year told lies near it, for an example from another time is mentioned once, while a story that
/// has moved stays.
///
/// Whether a date of another year in the middle of a sentence moves the story or only looks back or
/// ahead, its words do not tell, so for a stretch of text the time before it is kept as well: a
/// month without its year goes with whichever of the two it follows more closely. A month that lies
/// far before the month reached belongs to the year after, December being followed by January, and
/// one that lies nearly a year ahead to the year before. In a section whose heading is a year, months
/// and seasons are that year's until the text says otherwise.
struct NarrativeTime {
  /// Where a date stands, as far as it matters to the story.
  struct Stand {
    /// Whether it stands where it does not move the story.
    var isAside = false
    /// Whether its clause looks back, so that an earlier year is not the story's.
    var looksBack = false
    /// Whether something is compared with it or counted since it, so that it is past.
    var isPast = false
    /// Whether it is a bare year that only tells which of several things is meant.
    var isExample = false
    /// Whether it opens its paragraph, and so sets the scene.
    var isFronted = false
    /// Its place, in bytes.
    var place = 0
  }

  /// The date last told, as far as it was given.
  private(set) var now = PartialDate()
  /// The time the story had reached before a date that may only look back or ahead, and its place.
  private var former: (date: PartialDate, place: Int)?
  /// A bare year far from the story, which the next one may confirm.
  private var distant: Int?

  /// The year that the heading of the section names.
  private var section: Int?
  /// A winter that the story has come to, by the year in which it ends, and its place.
  private var winter: (year: Int, place: Int)?

  /// How many years a bare year may lie away and still move the story at once.
  private static let reach = 12
  /// The years within which dates are counted.
  private static let years = -9999...9999
  /// How long, in bytes, the time before a look back or ahead is remembered.
  private static let memory = 800
  /// A month further behind the month reached than this belongs to the next year.
  private static let furthestBehind = 7
  /// A month further ahead of the month reached than this belongs to the year before.
  private static let furthestAhead = 9
  /// By how many months the former time must be the nearer to be believed.
  private static let margin = 3
  /// A month that opens a paragraph this far behind the month reached belongs to the next year.
  private static let furthestReturn = 4
  /// By how many months a story may have gone on untold before something is counted from then.
  private static let untold = 3
  /// How many months a month counts as away from a time of which only the year was told.
  private static let unknownMonth = 3

  /// Starts with nothing told.
  init() {}

  /// Supplies what `date` leaves out.
  ///
  /// - Parameters:
  ///   - date: The date as its words give it.
  ///   - stand: Where it stands.
  /// - Returns: The date in full; nil where it points to a time that is not known.
  mutating func resolve(_ date: PartialDate, at stand: Stand) -> PartialDate? {
    var date = date
    let isGuess = date.isGuess
    if date.anchor != nil {
      guard let anchored = anchored(date) else { return nil }
      date = anchored
    } else if date.lacksYear {
      date.year = yearOf(date, at: stand)
      if date.month == nil, date.day != nil || date.time != nil { date.month = now.month }
      if date.day == nil, date.time != nil, date.month == now.month { date.day = now.day }
    }
    if !stand.isAside, !isGuess { move(to: date, at: stand) }
    return date
  }

  /// Supplies what a span's ends leave out; the story stands at its beginning.
  mutating func resolve(
    _ begin: PartialDate,
    _ end: PartialDate?,
    at stand: Stand
  ) -> (PartialDate, PartialDate?) {
    var begin = begin
    var end = end
    if begin.lacksYear { begin.year = yearOf(begin, at: stand) }
    if let open = end, open.lacksYear, let year = begin.year {
      // "from October to March" in a story that has come to March: over the last new year.
      let turns = (open.month ?? 12) < (begin.month ?? 1)
      if turns, now.year == year, let reached = now.month, reached <= open.month ?? 0 {
        begin.year = year - 1
      }
      end?.year = turns ? (begin.year ?? year) + 1 : year
    }
    if !stand.isAside, begin.month != nil { move(to: begin, at: stand) }
    return (begin, end)
  }

  /// Sets the story to where a heading says that it goes on.
  ///
  /// - Parameters:
  ///   - date: The date, or the beginning of a span.
  ///   - isWhole: Whether the date is all of it, so that a bare year is that of the whole section.
  mutating func restart(at date: PartialDate, isWhole: Bool = true) {
    guard date.year != nil else { return }
    now = date
    former = nil
    distant = nil
    section = isWhole && date.month == nil && date.part == nil ? date.year : nil
  }

  /// Returns the date a whole number of units from now; nil when now is not known so finely.
  ///
  /// Counting forward moves the story; a look back does not.
  mutating func shifted(by count: Int, unit: PartialDate.Unit) -> PartialDate? {
    guard let date = counted(from: now, by: count, unit: unit) else { return nil }
    if count >= 0, date.year != nil { now = date }
    return date
  }

  /// Returns the date so many units away from an event's; nil when that is not known so finely.
  func shifted(from event: PartialDate, by count: Int, unit: PartialDate.Unit) -> PartialDate? {
    counted(from: event, by: count, unit: unit)
  }

  /// The year for a date without one.
  private mutating func yearOf(_ date: PartialDate, at stand: Stand) -> Int? {
    guard let year = now.year else { return nil }
    let place = stand.place
    if let month = date.month ?? Self.middle(of: date.part) {
      if stand.isPast, let reached = now.month {
        return month > reached + Self.untold ? year - 1 : year
      }
      // The spring after a winter lies in the year in which the winter ends.
      if let winter, date.part != nil, winter.year == year + 1, place - winter.place < Self.memory {
        return winter.year
      }
      if let section { return section }
      var told = Self.nearest(month, to: now, in: year)
      // What opens a paragraph goes on: "On 26 October … In May".
      if stand.isFronted, told.year == year, let reached = now.month,
        reached - month >= Self.furthestReturn
      {
        told.year += 1
      }
      if let former, place - former.place < Self.memory, let before = former.date.year {
        let other = Self.nearest(month, to: former.date, in: before)
        if other.distance + Self.margin <= told.distance { return other.year }
      }
      return told.year
    }
    guard case .season(.winter) = date.part,
      let reached = now.month ?? Self.middle(of: now.part)
    else { return year }
    // The winter after a date late in the year is the next year's, as after its autumn.
    guard reached >= 11 || now.part == .season(.autumn) else { return year }
    winter = (year + 1, place)
    return year + 1
  }

  /// The month in the middle of a season that lies within one year; nil for others.
  private static func middle(of part: PartialDate.Part?) -> Int? {
    switch part {
    case .season(.spring): 4
    case .season(.summer): 7
    case .season(.autumn): 10
    default: nil
    }
  }

  /// The month about which "early", "the middle of" or "late" in a year lies.
  private static func month(of modifier: PartialDate.Modifier?) -> Int? {
    switch modifier {
    case .start: 2
    case .middle: 6
    case .end: 11
    case .approximate, nil: nil
    }
  }

  /// Returns the year in which a month lies nearest to a time reached, and how many months away; a
  /// step back counts for more than one ahead, for stories go on.
  private static func nearest(
    _ month: Int,
    to reached: PartialDate,
    in year: Int
  ) -> (year: Int, distance: Int) {
    guard let before = reached.month ?? middle(of: reached.part) ?? self.month(of: reached.modifier)
    else {
      return (year, unknownMonth)
    }
    let step = month - before
    if step < -furthestBehind { return (year + 1, step + 12) }
    if step > furthestAhead { return (year - 1, 12 - step + margin) }
    return (year, step < 0 ? margin - step : step)
  }

  private static func modulo(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private mutating func move(to date: PartialDate, at stand: Stand) {
    guard let year = date.year else { return }
    if stand.looksBack, let known = now.year, year < known { return }
    if stand.isPast { return }
    if let section, year != section, stand.isFronted || date.month != nil && abs(year - section) > 1
    {
      self.section = nil
    }
    let isBare = date.month == nil && date.part == nil
    if isBare, let known = now.year, abs(known - year) > Self.reach {
      if stand.isExample { return }
      guard let before = distant, abs(before - year) <= Self.reach else {
        distant = year
        return
      }
    }
    distant = nil
    // The year alone says nothing new of the month reached in it.
    guard !isBare || year != now.year else { return }
    if stand.isFronted || date.anchor != nil {
      former = nil
    } else if let known = now.year, known != year {
      former = former ?? (now, stand.place)
    } else if !isBare {
      former = nil
    }
    now = date
    now.time = nil
    if date.month != nil || date.modifier == .approximate { now.modifier = nil }
  }

  private func anchored(_ date: PartialDate) -> PartialDate? {
    guard let anchor = date.anchor else { return date }
    // "1792年、…、翌年6月": a year counted from one far from the story confirms it.
    let base = anchor.unit == .calendarYear ? distant.map { PartialDate(year: $0) } ?? now : now
    var counted = counted(from: base, by: anchor.count, unit: anchor.unit)
    if anchor.unit == .year, let own = date.month, let reached = now.month, anchor.count != 0,
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

  private func counted(from date: PartialDate, by count: Int, unit: PartialDate.Unit)
    -> PartialDate?
  {
    guard let year = date.year else { return nil }
    switch unit {
    case .twoDigits:
      // "'89": the last year with these digits that the story has not passed.
      return PartialDate(year: year - Self.modulo(year - count, 100))
    case .year, .calendarYear:
      let moved = year + count
      return Self.years.contains(moved) ? PartialDate(year: moved) : nil
    case .decade, .century:
      let moved = year + count * (unit == .decade ? 10 : 100)
      guard Self.years.contains(moved) else { return nil }
      let digits = PartialDate(year: moved).value
      return PartialDate(truncated: String(digits.dropLast(unit == .decade ? 1 : 2)))
    case .month:
      guard let month = date.month else { return nil }
      let months = year * 12 + month - 1 + count
      let moved = months >= 0 ? months / 12 : (months - 11) / 12
      guard Self.years.contains(moved) else { return nil }
      return PartialDate(year: moved, month: months - moved * 12 + 1)
    case .week, .day:
      guard let month = date.month, let day = date.day,
        let start = try? GregorianDate(year: year, month: month, day: day)
      else { return nil }
      let moved = GregorianDate(
        start.rataDie.advanced(by: Int64(unit == .week ? 7 * count : count))
      )
      guard Self.years.contains(moved.year) else { return nil }
      return PartialDate(year: moved.year, month: moved.month, day: moved.day)
    case .quarter, .half: return nil
    }
  }
}

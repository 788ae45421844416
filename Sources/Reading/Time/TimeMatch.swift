/// What a time pattern found: tokens, and what they say.
struct TimeMatch: Sendable {
  /// What the words say.
  enum Meaning: Hashable, Sendable {
    case date(PartialDate)
    /// From one date to another; an absent end is open.
    case span(PartialDate, PartialDate?)
    /// A TIMEX3 duration: `P25Y`.
    case duration(String)
    /// A TIMEX3 reference: `PRESENT_REF`.
    case reference(String)
    /// A time of the day on the narrative day: `TMO`, `T05:30`.
    case timeOfDay(String)
    /// A whole number of units away from the narrative time.
    case shift(by: Int, unit: String)
    /// A TIMEX3 set: `XXXX-WXX-5`.
    case set(String)
  }

  /// The tokens.
  var tokens: Range<Int>
  /// What they say.
  var meaning: Meaning
  /// The calendar the words name, as "O.S." does.
  var calendar: String?

  /// Creates a match.
  init(_ tokens: Range<Int>, _ meaning: Meaning, calendar: String? = nil) {
    self.tokens = tokens
    self.meaning = meaning
    self.calendar = calendar
  }
}

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
    /// The time the story has reached, no finer than the unit; with `isOpen`, from then on.
    case narrative(unit: String, isOpen: Bool)
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
  /// Whether a definite article or preposition before the words belongs to them, as in "the 1920s".
  var takesLead = false

  /// Creates a match.
  init(
    _ tokens: Range<Int>,
    _ meaning: Meaning,
    calendar: String? = nil,
    takesLead: Bool = false
  ) {
    self.tokens = tokens
    self.meaning = meaning
    self.calendar = calendar
    self.takesLead = takesLead
  }
}

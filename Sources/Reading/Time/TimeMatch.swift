/// What a time pattern found: tokens, and what they say.
struct TimeMatch: Sendable {
  /// What the words say; behind a pointer, for most tries find nothing and would copy an empty one.
  indirect enum Meaning: Hashable, Sendable {
    case date(PartialDate)
    /// From one date to another; an absent end is open.
    case span(PartialDate, PartialDate?)
    /// The part of the day that begins on the first of two days: "the night of 21–22 October".
    case dayPart(PartialDate, PartialDate)
    /// A TIMEX3 duration: `P25Y`.
    case duration(String)
    /// A TIMEX3 reference: `PRESENT_REF`.
    case reference(String)
    /// The time the story has reached, no finer than the unit; with `isOpen`, from then on.
    case narrative(unit: PartialDate.Unit, isOpen: Bool)
    /// A day counted within the story, or the part of one: only the month reached tells more of it.
    case dayWithin(part: String?)
    /// The date that stands right before, told again in other words; else the value given.
    case told(String)
    /// The date that stands right before, as a day counted within the story: "1 July 1916, the first
    /// day of the battle".
    case dayTold
    /// A whole number of units away from the narrative time.
    case shift(by: Int, unit: PartialDate.Unit)
    /// So many units after or before the event that the tokens of `name` name; nil units are some.
    case event(by: Int?, unit: PartialDate.Unit, name: Range<Int>)
    /// A TIMEX3 set: `XXXX-WXX-5`.
    case set(String)
  }

  /// The tokens.
  var tokens: Range<Int>
  /// What they say.
  var meaning: Meaning
  /// The calendar that the words are in, where they show it.
  var calendar: WrittenCalendar?
  /// The tokens of a span's later end, where the two ends are two expressions: "22" and "25 April
  /// 1951" in "22–25 April 1951".
  var laterEnd: Range<Int>?
  /// Whether a definite article or preposition before the words belongs to them, as in "the 1920s".
  var takesLead = false

  /// Where the earlier end stops, before the dash, where the ends are two expressions.
  var earlierEnd: Int {
    laterEnd.map { max(tokens.lowerBound + 1, $0.lowerBound - 1) } ?? tokens.upperBound
  }

  /// Creates a match.
  init(
    _ tokens: Range<Int>,
    _ meaning: Meaning,
    calendar: WrittenCalendar? = nil,
    takesLead: Bool = false,
    laterEnd: Range<Int>? = nil
  ) {
    self.tokens = tokens
    self.meaning = meaning
    self.calendar = calendar
    self.takesLead = takesLead
    self.laterEnd = laterEnd
  }
}

/// Feasts of a fixed day, after a preposition of time: "до Нового года", "на Рождество".
///
/// Without one the words name the feast rather than tell when.
struct RussianHoliday: TimePattern {
  static let id = "ru.time.holiday"
  static let summary = "A Russian feast of a fixed day, after a preposition of time."
  static let triggers: WordClasses = .holiday
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard index > 0, text.tokens[index - 1].classes.contains(.timePreposition),
      let term = text.term(at: index, of: .holiday),
      let parts = term.entry.value(as: .holiday)?.split(separator: "-"), parts.count == 3,
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    let date = PartialDate(month: month, day: day)
    return TimeMatch(term.tokens, .date(date), takesLead: true)
  }
}

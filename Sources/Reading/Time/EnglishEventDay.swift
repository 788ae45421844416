/// A day, week, month or year next to an event: "the day after the battle", "the week before Pearl
/// Harbor", "the day following".
struct EnglishEventDay: TimePattern {
  static let id = "en.time.event-day"
  static let summary = "A day, week, month or year next to an event or to the date told."
  static let triggers: WordClasses = [.timeUnit]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index - 1, "the"), let unit = text.dateUnit(at: index),
      unit != .decade, unit != .century, text.bytes(of: index).last != UInt8(ascii: "s"),
      let sign = sign(at: index + 1, in: text)
    else { return nil }
    let start = index + 2
    let end = EnglishExtent.relation(at: index + 1, in: text)
    if end > start {
      return TimeMatch(
        index..<end,
        .event(by: sign, unit: unit, name: start..<end),
        takesLead: true
      )
    }
    // "the day following" alone; "the day before" needs a mark, for a verb may follow.
    guard
      text.isWord(index + 1, "following") || start >= text.tokens.count
        || text.tokens[start].kind == .mark
    else { return nil }
    return TimeMatch(index..<start, .shift(by: sign, unit: unit), takesLead: true)
  }

  private static func sign(at index: Int, in text: TokenizedDocument) -> Int? {
    if text.isWord(index, "after") || text.isWord(index, "following") { return 1 }
    return text.isWord(index, "before") || text.isWord(index, "preceding") ? -1 : nil
  }
}

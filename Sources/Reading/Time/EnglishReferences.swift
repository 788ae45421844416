/// References to the speaker's or the story's time: "today", "at present", "at that time", "since
/// then", "in recent years", "former" before a noun.
///
/// Adverbs that only order what is told ("then", "finally", "already", "soon") are none: what they
/// say is the order, which the story gives anyway.
struct EnglishReference: TimePattern {
  static let id = "en.time.reference"
  static let summary = "A reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .deictic),
      let value = term.entry.value(as: .deictic), !value.isEmpty
    else { return nil }
    let end = term.tokens.upperBound
    if text.isWord(end - 1, "former") || text.isWord(end - 1, "future"), term.tokens.count == 1 {
      // "the former" and "the latter" point to words, not to times.
      guard end < text.tokens.count, text.tokens[end].kind == .word, text.tokens[end].gap <= .line,
        text.tokens[end].classes.isDisjoint(with: [.functionWord, .timePreposition])
      else { return nil }
    }
    // "the past decade", "the present front": the words describe what follows.
    if text.isWord(index, "the"), text.isWord(end - 1, "past") || text.isWord(end - 1, "present") {
      guard EnglishSeason.isAlone(end, text) else { return nil }
    }
    if text.isWord(end - 1, "then"), text.isWord(index, "since") {
      return TimeMatch(term.tokens, .narrative(unit: "D", isOpen: true))
    }
    if text.isWord(index, "at") || text.isWord(index, "the"), value == "PAST_REF",
      text.isWord(end - 1, "time") || text.isWord(end - 1, "moment")
    {
      let unit = text.isWord(end - 2, "same") ? "D" : "Y"
      return TimeMatch(term.tokens, .narrative(unit: unit, isOpen: false))
    }
    return TimeMatch(term.tokens, .reference(value))
  }
}

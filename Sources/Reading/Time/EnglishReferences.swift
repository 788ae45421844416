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
    guard !isOrderOnly(index, end: end, in: text) else { return nil }
    // "The Time magazine": a name.
    if text.isWord(end - 1, "time"), end > index + 1,
      text.tokens[end - 1].letterCase == .capitalised
    {
      return nil
    }
    // "The present-day state": an adjective of two words.
    if text.isMark(end, "-"), end < text.tokens.count, text.tokens[end].gap == .none,
      text.isWord(end + 1, "day")
    {
      return TimeMatch(end - 1..<end + 2, .reference(value))
    }
    // "the past decade", "the present front": the words describe what follows.
    if end > index + 1, text.isWord(end - 1, "past") || text.isWord(end - 1, "present") {
      guard EnglishSeason.isAlone(end, text), text.value(at: end, as: .number) == nil,
        text.value(at: end, as: .timeUnit) == nil
      else { return nil }
    }
    if text.isWord(end - 1, "then"), text.isWord(index, "since") {
      return TimeMatch(term.tokens, .narrative(unit: .day, isOpen: true))
    }
    if text.isWord(index, "the"), end == index + 2,
      text.isWord(end - 1, "time") || text.isWord(end - 1, "period")
    {
      let inner = EnglishExtent.ofPhrase(at: end, in: text)
      if inner > end { return TimeMatch(index..<inner, .narrative(unit: .year, isOpen: false)) }
      // "by the time they came": the clause says which.
      if text.isWord(index - 1, "by"), let clause = EnglishExtent.clause(at: end, in: text) {
        return TimeMatch(index..<clause, .narrative(unit: .year, isOpen: false))
      }
    }
    if text.isWord(index, "at") || text.isWord(index, "the"), value == "PAST_REF",
      text.isWord(end - 1, "time") || text.isWord(end - 1, "moment")
    {
      let unit: PartialDate.Unit = text.isWord(end - 2, "same") ? .day : .year
      return TimeMatch(term.tokens, .narrative(unit: unit, isOpen: false))
    }
    return TimeMatch(term.tokens, .reference(value))
  }

  /// Whether the words only order what is told: "a later battle", "was later joined", or "this time"
  /// for another turn.
  private static func isOrderOnly(
    _ index: Int,
    end: Int,
    in text: TokenizedDocument
  ) -> Bool {
    if end == index + 1, text.isWord(index, "later") { return !pointsAhead(index, in: text) }
    guard text.isWord(end - 1, "time"), end > index + 1 else { return false }
    if text.isWord(index - 1, "all") { return true }
    return text.isWord(index, "this")
      && !(index > 0 && text.tokens[index - 1].classes.contains(.timePreposition))
      && !text.isWord(index - 1, "around")
  }

  /// Whether "later" says when, at the end of its clause or at the head of one after a comma ("later
  /// he became"); before a verb or adjective it only says in which order.
  private static func pointsAhead(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard text.tokens[index].letterCase == .lower else { return false }
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].gap < .block else { return true }
    if text.tokens[next].kind == .mark {
      return !text.isMark(next, ",") && !text.isMark(next, anyOf: Marks.dashes)
        && !text.isWord(index - 1, "and")
    }
    return text.isMark(index - 1, ",")
      && (text.tokens[next].isCapitalised || text.tokens[next].classes.contains(.phraseEnd))
      && !text.tokens[next].classes.contains(.timePreposition)
  }
}

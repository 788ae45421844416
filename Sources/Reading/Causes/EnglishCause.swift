import Documents

/// Causes in English: "because", "due to", "thus", "as a result", "led to".
///
/// A purpose is no cause, and what an author concludes is none either.
struct EnglishCause: CauseRule {
  static let id = "en.cause.marker"
  static let languages: [Language] = [.english]
  static let summary = "Clauses that a causal word joins."

  static func tells(
    _ marker: TokenizedDocument.Term,
    before after: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool {
    switch marker.entry.value(as: .causeMarker) {
    case "effect-after":
      return !isConclusion(marker.tokens, before: after, text)
        && !text.isWord(after.lowerBound, "called") && !text.isWord(after.lowerBound, "for")
        && !isDegree(marker.tokens, text)
    case "effect-after-verb":
      let verb = marker.tokens.lowerBound
      return (marker.tokens.count > 1 || text.isWord(verb, anyOf: strong))
        && (!text.isWord(verb, anyOf: moving) || isMoved(after, text))
    default: return true
    }
  }

  /// Whether a word of consequence opens what the author concludes and no event: its clause says how a
  /// thing is ("thus the pact was a dead letter", "hence it is necessary").
  private static func isConclusion(
    _ marker: Range<Int>,
    before clause: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    guard text.isWord(marker.lowerBound, anyOf: inferences) else { return false }
    let near = clause.prefix(subjectReach)
    let verb = near.first { index in
      text.isWord(index, anyOf: copulas)
        || text.tokens[index].letterCase == .lower
          && text.tokens[index].classes.contains(.eventVerb)
    }
    guard let verb, text.isWord(verb, anyOf: copulas) else { return false }
    return !(verb + 1..<min(verb + 4, clause.upperBound)).contains {
      text.tokens[$0].classes.contains(.eventVerb)
    }
  }

  /// Whether "so" only tells how much, or about how many: "so much better", "lasted for so long", "a century or
  /// so", "was so weak that".
  private static func isDegree(_ marker: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard marker.count == 1, text.isWord(marker.lowerBound, "so") else { return false }
    let next = marker.upperBound
    if text.isWord(marker.lowerBound - 1, anyOf: befores) || text.isWord(next, anyOf: degrees) {
      return true
    }
    // "So grave that they fled", "so rapidly that".
    if next + 2 < text.tokens.count, text.tokens[next].letterCase == .lower,
      text.isWord(next + 1, "that") || text.isWord(next + 2, "that"),
      text.tokens[next].classes.isDisjoint(with: .functionWord)
    {
      return true
    }
    // "Wrecked the land so thoroughly", "I think so": with no mark before it, it joins only a clause
    // that tells what came of it, and not what it was for ("rained so they stayed", "so they could stay").
    let before = marker.lowerBound - 1
    if before >= 0, text.tokens[before].kind == .word, !text.isWord(before, "and"),
      text.tokens[marker.lowerBound].letterCase == .lower
    {
      let opensClause =
        text.isWord(next, anyOf: EnglishClause.pronouns)
        || text.isWord(next, anyOf: EnglishClause.articles)
      guard opensClause else { return true }
      return (next..<min(next + purposeReach, text.tokens.count)).contains {
        text.isWord($0, anyOf: purposes)
      }
    }
    return false
  }

  private static let purposeReach = 8
  private static let purposes: WordChoice = [
    "could", "would", "can", "might", "may", "will", "should", "to",
  ]
  private static let befores: WordChoice = [
    "or", "for", "do", "did", "does", "doing", "done", "if", "is", "are", "was", "were", "been",
    "be", "by", "even", "not", "ever", "more", "less", "think", "thought", "say", "said", "hope",
    "just",
  ]
  private static let degrees: WordChoice = [
    "much", "many", "long", "far", "often", "few", "little", "great", "well", "soon", "as", "on",
    "forth", "to",
  ]

  /// Whether "to" follows a verb of moving somebody to do something, and none of purpose: "forced the guild
  /// to leave", but not "forced labour in order to".
  private static func isMoved(_ effect: Range<Int>, _ text: TokenizedDocument) -> Bool {
    effect.prefix(subjectReach).contains { index in
      text.isWord(index, "to") && index > effect.lowerBound && !text.isWord(index - 1, "order")
    }
  }

  private static let inferences: WordChoice = ["thus", "hence", "therefore", "ergo"]
  private static let copulas: WordChoice = [
    "is", "are", "was", "were", "'s", "’s", "must", "should", "seems", "remains",
  ]
  private static let moving: WordChoice = ["forced", "helped", "enabled"]
  private static let subjectReach = 16

  /// Verbs that say little but that one thing brought about another.
  private static let strong: WordChoice = [
    "led", "leads", "leading", "caused", "causes", "causing", "brought", "resulted", "results",
    "resulting", "provoked", "triggered", "sparked", "prompted", "instigated", "forced",
    "changed", "worsened", "contributed", "enabled", "helped", "prepared",
  ]
}

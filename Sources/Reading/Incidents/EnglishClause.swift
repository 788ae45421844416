/// The small words by which the clauses of an English sentence are told apart.
enum EnglishClause {
  /// Helping verbs that make a passive.
  static let being: WordChoice = ["was", "were", "been", "be", "being", "is", "are"]
  /// The other helping verbs of something that came to pass.
  static let helping: WordChoice = ["has", "have", "had", "having"]
  /// Words before a verb that make it no event: meant, possible or denied.
  static let unreal: WordChoice = [
    "to", "would", "could", "should", "might", "may", "must", "will", "shall", "can", "cannot",
    "not", "never", "if", "nor", "without",
  ]
  static let pronouns: WordChoice = ["he", "she", "they", "it", "we", "i", "you"]
  static let articles: WordChoice = [
    "the", "a", "an", "this", "that", "its", "their", "his", "her", "these", "those",
  ]
  /// What begins another clause.
  static let breakers: WordChoice = [
    "that", "because", "while", "when", "although", "though", "whereas", "if", "after", "before",
    "since", "until", "but", "however", "where", "as",
  ]
  static let prepositions: WordChoice = [
    "of", "in", "at", "on", "by", "with", "for", "to", "from", "against", "near", "off", "into",
    "through", "under", "over", "between", "among", "via", "during", "about", "without", "like",
    "towards", "toward", "upon", "within", "across", "around", "inside", "outside", "along",
  ]
  /// What may stand behind a verb as a part of it.
  static let particles: WordChoice = ["out", "up", "off", "down", "away", "back", "over"]
  /// Prepositions behind which stands somebody who takes part.
  static let companions: WordChoice = ["with", "against", "between", "among"]

  /// Whether token `index` is an adverb that may stand inside a verb: "had finally been jailed".
  static func isAdverb(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index >= 0, text.tokens[index].letterCase == .lower else { return false }
    return text.hasEnding(index, "ly") && !text.isWord(index, anyOf: nounsInLy)
      || text.isWord(index, anyOf: adverbs)
  }

  /// Nouns that end as adverbs do: "the Kato family".
  static let nounsInLy: WordChoice = [
    "family", "assembly", "monopoly", "ally", "reply", "supply", "anomaly", "folly", "rally",
    "bully",
    "oligopoly", "homily", "italy", "july", "belly", "jelly", "lily",
  ]

  private static let adverbs: WordChoice = [
    "also", "then", "later", "soon", "once", "first", "now", "again", "further", "even", "just",
    "already", "still", "thus", "both", "all", "twice",
  ]

  /// Whether token `index` only joins others, so that no phrase ends in it.
  static func isJoint(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, anyOf: articles) || text.isWord(index, anyOf: prepositions)
      || text.isWord(index, "and") || text.isWord(index, "or") || isAdverb(index, text)
  }

  /// Whether an infinitive begins at token `index`: "to establish", and not "to Norway".
  static func isInfinitive(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "to") && index + 1 < text.tokens.count
      && text.tokens[index + 1].letterCase == .lower
      && text.tokens[index + 1].classes.isDisjoint(with: [.functionWord, .demonym])
  }

  /// Whether a clause ends before token `index`.
  static func ends(at index: Int, _ text: TokenizedDocument) -> Bool {
    if text.isMark(index, ";") || text.isMark(index, ":") { return true }
    if text.isWord(index, "who") || text.isWord(index, "which") { return true }
    if text.isWord(index, anyOf: breakers) { return true }
    guard text.isWord(index, "and") || text.isMark(index, ","), index + 1 < text.tokens.count else {
      return false
    }
    let next = text.tokens[index + 1]
    if text.isWord(index + 1, anyOf: pronouns) { return true }
    return next.letterCase == .lower
      && (!next.classes.isDisjoint(with: [.eventVerb, .agreementVerb, .sayVerb])
        || text.hasEnding(index + 1, "ed"))
  }
}

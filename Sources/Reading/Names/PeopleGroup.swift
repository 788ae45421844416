import Documents
import Ledger

/// Peoples that take part: "the Japanese repelled them", "Turks", "between the Greeks and the Persians".
///
/// A people's word in "-s" is nobody's adjective; one without it ("the French") means the people behind
/// "the" where no noun follows. "The Russian", one man, is no people, nor is a language
/// ("translated from the Dutch"); and a people counted ("300 Swedes") are so many persons.
struct PeopleGroup: ReadingRule {
  static let id = "en.group.people"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.english]
  static let summary = "Peoples by their own word, where it is no adjective."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for index in text.tokens.indices where isPeople(index, in: text) {
      let name = NameValue(name: text.text(of: index))
      findings.add(.group(name), over: index..<index + 1, rule: id)
    }
  }

  private static func isPeople(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard text.tokens[index].classes.contains(.demonym),
      text.tokens[index].letterCase == .capitalised, !isHyphenated(index, text),
      !isCounted(index, text)
    else { return false }
    if text.hasEnding(index, "s"), !text.isWord(index, "swiss") { return true }
    guard text.hasEnding(index, "ese") || text.isWord(index, anyOf: collectives) else {
      return false
    }
    return text.isWord(index - 1, "the") && !isLanguage(index, text) && standsAlone(index, text)
  }

  /// Words for a people as a whole, besides those in "-ese".
  private static let collectives: WordChoice = [
    "british", "french", "dutch", "english", "irish", "spanish", "welsh", "swiss",
  ]

  private static func isHyphenated(_ index: Int, _ text: TokenizedDocument) -> Bool {
    [index, index + 1].contains { place in
      place < text.tokens.count && place > 0 && text.tokens[place].gap == .none
        && (text.isMark(place, anyOf: Marks.dashes) || text.isMark(place - 1, anyOf: Marks.dashes))
    }
  }

  private static func isCounted(_ index: Int, _ text: TokenizedDocument) -> Bool {
    index > 0 && text.tokens[index].gap == .space
      && (text.tokens[index - 1].kind == .number
        || !text.tokens[index - 1].classes.isDisjoint(with: [.number, .countedNoun]))
  }

  /// "Translated from the Dutch", "the Chinese for".
  private static func isLanguage(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index + 1, "for") || text.isWord(index + 1, "word")
      || text.isWord(index - 2, "from") && text.isWord(index - 3, "translated")
  }

  /// Whether no noun follows that the word would be the adjective of.
  private static func standsAlone(_ index: Int, _ text: TokenizedDocument) -> Bool {
    var next = index + 1
    // "The British and French armies": adjectives of one noun.
    while text.isWord(next, "and") || text.isWord(next, "or"), next + 1 < text.tokens.count,
      text.tokens[next].gap <= .space, text.tokens[next + 1].classes.contains(.demonym)
    {
      next += 2
    }
    guard next < text.tokens.count, text.tokens[next].gap <= .space else { return true }
    // "The Japanese 2nd Fleet".
    guard text.tokens[next].kind == .word else { return text.tokens[next].kind != .number }
    guard text.tokens[next].letterCase == .lower, !isAdjective(next, text) else { return false }
    let classes = text.tokens[next].classes
    if !classes.isDisjoint(with: [.functionWord, .timePreposition, .sourcePreposition]) {
      return !text.isWord(next, "own")
    }
    guard classes.isDisjoint(with: [.incidentNoun, .agreementNoun, .sayNoun]) else { return false }
    return !classes.isDisjoint(with: [.eventVerb, .agreementVerb, .sayVerb])
      || text.hasEnding(next, "ed") || EnglishClause.isAdverb(next, text)
      || text.isWord(next, anyOf: StateActors.auxiliaries)
      || text.isWord(next, anyOf: pastForms)
  }

  /// "The British early attempts", "the British armed forces", but not "the British armed the militia".
  private static func isAdjective(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.isWord(index, anyOf: adjectivesInLy) { return true }
    let noun = index + 1
    return text.isWord(index, anyOf: participles) && noun < text.tokens.count
      && text.tokens[noun].gap == .space && text.tokens[noun].letterCase == .lower
      && text.tokens[noun].classes.isDisjoint(with: [.functionWord, .timePreposition])
  }

  private static let adjectivesInLy: WordChoice = [
    "early", "daily", "weekly", "monthly", "yearly", "elderly", "friendly", "deadly", "costly",
  ]
  /// Participles that describe forces and lands more often than they tell a deed.
  private static let participles: WordChoice = [
    "armed", "armoured", "armored", "united", "combined", "mechanised", "mechanized",
  ]

  /// Past forms of common verbs that do not end in "-ed".
  private static let pastForms: WordChoice = [
    "lost", "won", "held", "fought", "fled", "fell", "took", "made", "gave", "went", "came", "kept",
    "left", "led", "saw", "sent", "set", "put", "brought", "built", "began", "broke", "drove",
    "met",
    "knew", "thought", "felt", "found", "got", "let", "ran", "rose", "sank", "sought", "stood",
    "struck",
    "threw", "withdrew", "wrote", "bought", "sold", "paid", "spoke", "told", "cut", "dug", "grew",
    "laid",
    "retook", "beat", "overran", "shot", "swept", "bore", "chose", "drew",
  ]
}

/// How far an expression of time reaches over the words that say which time is meant: "two months of
/// fierce battles", "the first years of the war", "three weeks after the siege began".
///
/// The guidelines of TIDES and TimeML count such words to the expression. Where they end, only a
/// parse could tell for sure; here a noun phrase ends at a mark, at a word that begins or joins
/// another phrase (the class `phrase-end`) or before a verb known by its ending.
enum EnglishExtent {
  /// The most tokens of a noun phrase or clause.
  private static let longest = 14

  /// Returns where the complement "of …" that begins at `index` ends; `index` when there is none.
  static func ofPhrase(at index: Int, in text: TokenizedDocument) -> Int {
    guard text.isWord(index, "of"), text.tokens[index].gap == .space else { return index }
    let start = index + 1
    guard start < text.tokens.count, text.tokens[start].kind == .word else { return index }
    let end = nounPhrase(at: start, in: text)
    return end > start ? end : index
  }

  /// Returns where "after …" or "before …" with its noun phrase or clause ends, or "since …" with
  /// its noun phrase; `index` when none begins there.
  static func relation(at index: Int, in text: TokenizedDocument) -> Int {
    let isClause = text.isWord(index, "after") || text.isWord(index, "before")
    let start = index + 1
    guard
      isClause || text.isWord(index, "since") || text.isWord(index, "following")
        || text.isWord(index, "preceding"),
      start < text.tokens.count, text.tokens[start].kind == .word,
      text.tokens[start].gap == .space, !isVerbal(start, in: text),
      // "A week before Christmas 1979": the day has its own date.
      !text.tokens[start].classes.contains(.holiday) || !text.tokens[start].isCapitalised
    else { return index }
    if isClause, let end = clause(at: start, in: text) { return end }
    let end = nounPhrase(at: start, in: text)
    return end > start ? end : index
  }

  /// Returns the end of a clause that a mark or a conjunction closes soon; nil when none does.
  static func clause(at start: Int, in text: TokenizedDocument) -> Int? {
    var index = start
    while index < text.tokens.count, index - start <= longest {
      let token = text.tokens[index]
      if token.gap >= .line { return index > start ? index : nil }
      if isClosing(index, in: text) || isConjunction(index, in: text) {
        return index > start ? index : nil
      }
      if index > start + 1,
        isSubject(index, in: text) || isSecondPhrase(index, from: start, in: text)
      {
        return index
      }
      index += 1
    }
    return index == text.tokens.count && index - start <= longest ? index : nil
  }

  /// Returns where the noun phrase that begins at `start` ends; `start` when none begins there.
  private static func nounPhrase(at start: Int, in text: TokenizedDocument) -> Int {
    var index = start
    while index < text.tokens.count, index - start < longest {
      let token = text.tokens[index]
      guard index == start || token.gap <= .space else { break }
      if token.kind == .mark {
        guard isInner(index, in: text) else { break }
      } else if text.isWord(index, "in") {
        guard index > start, index + 1 < text.tokens.count, text.tokens[index + 1].isCapitalised
        else { break }
      } else if text.isWord(index, "and") {
        guard index > start, joins(index, in: text) else { break }
      } else if token.classes.contains(.phraseEnd), index > start || !text.isWord(index, "that") {
        break
      } else if index > start, isDeterminer(index, in: text), !text.isWord(index - 1, "of"),
        !text.isWord(index - 1, "in")
      {
        break
      } else if index > start, isVerb(index, in: text) {
        break
      }
      index += 1
    }
    while index > start, text.isWord(index - 1, "of") || text.tokens[index - 1].kind == .mark {
      index -= 1
    }
    return index
  }

  /// Whether a word begins the main clause after the noun of a relation: "a year after the war he left".
  private static func isSubject(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(index, anyOf: Self.subjects)
      && text.tokens[index - 1].classes.isDisjoint(with: [.functionWord, .phraseEnd])
  }

  /// Whether another noun phrase begins behind the noun of a relation, with no verb between: "after the
  /// armistice the last prisoners", "after the invasion Minsk".
  private static func isSecondPhrase(
    _ index: Int,
    from start: Int,
    in text: TokenizedDocument
  ) -> Bool {
    guard isDeterminer(start, in: text), text.tokens[index].gap == .space,
      text.tokens[index - 1].classes.contains(.incidentNoun)
        || text.tokens[index - 1].classes.contains(.agreementNoun)
    else { return false }
    if isDeterminer(index, in: text) {
      return (start + 1..<index - 1).allSatisfy { inner in
        text.tokens[inner].kind == .word && !endsAsParticiple(inner, in: text)
          && text.tokens[inner].classes.isDisjoint(with: [.eventVerb, .sayVerb, .phraseEnd])
      }
    }
    return text.tokens[index].isCapitalised && text.tokens[index - 1].letterCase == .lower
      && text.tokens[index].classes.isDisjoint(with: .functionWord)
      && text.isWord(index - 2, anyOf: Self.articles)
  }

  private static let articles: WordChoice = ["the", "a", "an"]
  private static let subjects: WordChoice = ["he", "she", "they", "we", "there", "no"]

  /// Whether "and" joins two nouns and does not begin another clause.
  private static func joins(_ index: Int, in text: TokenizedDocument) -> Bool {
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].kind == .word else { return false }
    return !isDeterminer(next, in: text) && !text.tokens[next].classes.contains(.phraseEnd)
      && !endsAsParticiple(next, in: text)
      && text.tokens[next].classes.isDisjoint(with: .number)
  }

  /// Whether a mark stands inside a phrase: a hyphen, an apostrophe.
  private static func isInner(_ index: Int, in text: TokenizedDocument) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index].gap == .none
      && text.tokens[index + 1].gap == .none && text.isMark(index, anyOf: Marks.dashes)
  }

  private static func isClosing(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.tokens[index].kind == .mark && !isInner(index, in: text)
  }

  private static func isConjunction(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(index, "and") || text.isWord(index, "but") || text.isWord(index, "when")
      || text.isWord(index, "while") || text.isWord(index, "which") || text.isWord(index, "who")
  }

  private static func isDeterminer(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(index, "the") || text.isWord(index, "a") || text.isWord(index, "an")
      || text.isWord(index, "his") || text.isWord(index, "their") || text.isWord(index, "its")
  }

  /// Whether a word that may be a participle stands where only a verb can: before an article or a
  /// preposition.
  private static func isVerb(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    // "the years following the war improving its finances".
    if isVerbal(index, in: text), text.tokens[index].letterCase == .lower {
      return isDeterminer(index + 1, in: text)
    }
    guard endsAsParticiple(index, in: text) else { return false }
    return isDeterminer(index + 1, in: text) || isObject(index + 1, in: text)
      || !text.tokens[index + 1].classes.isDisjoint(with: [.phraseEnd])
  }

  /// Whether a word other than an article begins what a verb is done to.
  private static func isObject(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(index, anyOf: Self.wholes)
  }

  private static let wholes: WordChoice = [
    "all", "most", "both", "many", "him", "them", "it", "us",
  ]

  /// Whether a word in small letters ends in "ed".
  private static func endsAsParticiple(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.tokens[index].letterCase == .lower && text.hasEnding(index, "ed")
  }

  /// Whether a participle begins there: "before moving back".
  private static func isVerbal(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.hasEnding(index, "ing")
  }
}

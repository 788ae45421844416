import Ledger

/// A phrase in the text that names who speaks.
struct VoicePhrase {
  /// Its tokens.
  var tokens: Range<Int>
  /// The voice's name: the person's full name, or the phrase itself.
  var name: String
}

/// Finds the phrases that name voices: persons, groups, and nouns for those who speak ("some Russian
/// historians", "the author", "Soviet archives").
struct VoiceFinder {
  let text: TokenizedDocument
  let findings: Findings

  /// The most tokens between a voice and its verb.
  private static let reach = 6

  /// Returns the voice that ends nearest before token `index`, with nothing but adverbs and
  /// auxiliary verbs between them.
  func voice(before index: Int, floor: Int) -> VoicePhrase? {
    var end = index
    while end > floor, index - end <= Self.reach {
      if let phrase = phrase(endingBefore: end, floor: floor) { return phrase }
      guard isBetween(end - 1) else { return nil }
      end -= 1
    }
    return nil
  }

  /// Returns the voice that begins at token `index`.
  func voice(from index: Int, limit: Int) -> VoicePhrase? {
    guard index < limit else { return nil }
    if let title = text.term(at: index, of: .title),
      let person = findings.named(.person, startingAt: title.tokens.upperBound),
      person.tokens.upperBound <= limit
    {
      return VoicePhrase(tokens: index..<person.tokens.upperBound, name: person.name)
    }
    if let person = findings.named(.person, startingAt: index), person.tokens.upperBound <= limit {
      return VoicePhrase(tokens: person.tokens, name: person.name)
    }
    // "The U.S. Army": with its article.
    if text.isWord(index, "the"), let group = findings.named(.group, startingAt: index + 1),
      group.tokens.upperBound <= limit,
      group.tokens.upperBound >= limit || !continues(group.tokens.upperBound)
    {
      return VoicePhrase(tokens: index..<group.tokens.upperBound, name: group.name)
    }
    for end in index + 1..<min(index + 8, limit) + 1 {
      guard let phrase = phrase(endingBefore: end, floor: index),
        phrase.tokens.lowerBound == index, end >= limit || !continues(end)
      else { continue }
      return phrase
    }
    return nil
  }

  /// Returns the noun phrase that begins at `index`, whoever it names: up to a mark or a verb.
  func phrase(from index: Int, limit: Int) -> VoicePhrase? {
    var end = index
    while end < limit, end - index < Self.longest, belongs(end, from: index) { end += 1 }
    while end > index, isDeterminer(end - 1) || isOf(end - 1, from: index) { end -= 1 }
    return phrase(index..<end)
  }

  /// Returns the noun phrase right before `index`, whoever it names, with adverbs and auxiliary
  /// verbs between them, and past a bracketing comma: "a spokesman for the ministry said".
  func subject(before index: Int, floor: Int) -> VoicePhrase? {
    var end = index
    while end > floor, index - end <= Self.reach, isBetween(end - 1) { end -= 1 }
    // "Grey (Ohio) said": the name stands before the bracket.
    if end > floor, text.isMark(end - 1, ")"), let open = bracket(closedAt: end - 1, floor: floor) {
      end = open
    }
    while end > floor + 1, isAdverb(end - 1), index - end < Self.reach { end -= 1 }
    var start = end
    while start > floor, end - start < Self.longest,
      isNounPhraseWord(start - 1) || start < end && isOf(start - 1, from: floor)
    {
      start -= 1
    }
    while start < end,
      text.isWord(start, "of") || text.isWord(start, "for") || text.tokens[start].kind == .clitic
    {
      start += 1
    }
    // "Authorised the release of a story claiming": the verb before is no part of it.
    if start + 1 < end, text.hasEnding(start, "ed"), isDeterminer(start + 1) { start += 1 }
    return namesNobody(start..<end) ? nil : phrase(start..<end)
  }

  /// Returns the owner right before a noun: "Russia's claim", "his criticism".
  func owner(before index: Int, floor: Int) -> VoicePhrase? {
    var end = index
    while end > floor, index - end < 2, text.tokens[end - 1].kind == .word,
      text.tokens[end - 1].letterCase == .lower,
      text.tokens[end - 1].classes.isDisjoint(with: .functionWord)
    {
      end -= 1
    }
    guard end > floor else { return nil }
    if text.isWord(end - 1, anyOf: Self.owners) { return phrase(end - 1..<end) }
    // "The survivors' demands": the mark alone.
    let isPlural =
      end - 1 > floor && text.tokens[end - 1].gap == .none && text.hasEnding(end - 2, "s")
      && text.isMark(end - 1, anyOf: Self.apostrophes)
    guard text.tokens[end - 1].kind == .clitic || isPlural else { return nil }
    return phrase(endingBefore: end - 1, floor: floor)
      ?? subject(before: end - 1, floor: floor)
  }

  private static let owners: WordChoice = ["his", "her", "their", "its", "our", "my"]

  func phrase(_ tokens: Range<Int>) -> VoicePhrase? {
    guard tokens.contains(where: { text.tokens[$0].kind == .word }) else { return nil }
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens).singleSpaced)
  }

  /// Whether the token can go on a noun phrase that begins at `start`, whose verbs are nouns.
  private func belongs(_ index: Int, from start: Int) -> Bool {
    if isNounPhraseWord(index) || isOf(index, from: start) { return true }
    guard text.tokens[index].kind == .word else { return false }
    // "His best friend", "former Gov. Grey".
    if index > start && isDeterminer(index - 1) || text.tokens[index].classes.contains(.title) {
      return true
    }
    return text.tokens[index].letterCase == .lower
      && text.tokens[index].classes.isDisjoint(with: .functionWord)
  }

  func isDeterminer(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.determiners)
  }

  func isOf(_ index: Int, from start: Int) -> Bool {
    index > start && (text.isWord(index, "of") || text.isWord(index, "for"))
  }

  /// Whether the token can stand in a noun phrase.
  func isNounPhraseWord(_ index: Int) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .clitic, .number: return true
    case .mark:
      guard token.gap == .none, index > 0 else { return false }
      // "Sen. Grey": the point is the title's.
      return text.isMark(index, anyOf: Marks.dashes)
        || token.isMark(".")
          && text.tokens[index - 1].classes.isSuperset(of: [.title, .sentenceAbbreviation])
    case .character: return false
    case .word: break
    }
    if isDeterminer(index) { return true }
    if token.isCapitalised, token.classes.isDisjoint(with: .functionWord) { return true }
    if token.classes.contains(.voiceNoun) { return true }
    if token.classes.contains(.functionWord) { return isNameAfterArticle(index) }
    // "the state", "the report": a verb of the lists after an article is a noun.
    if index > 0, isDeterminer(index - 1) { return true }
    return token.classes.isDisjoint(with: [
      .functionWord, .timePreposition, .sayVerb, .eventVerb, .causeMarker,
    ])
  }

  /// Whether a word of grammar is written as a name: "the Times", "the Morning Post".
  private func isNameAfterArticle(_ index: Int) -> Bool {
    guard text.tokens[index].isCapitalised, index > 1 else { return false }
    return text.isWord(index - 1, "the")
      || text.tokens[index - 1].isCapitalised && text.isWord(index - 2, "the")
  }

  private static let longest = 9

  private func continues(_ index: Int) -> Bool {
    text.tokens[index].classes.contains(.voiceNoun) && text.tokens[index].gap == .space
      || findings.isCovered(index, by: .person) && findings.isCovered(index - 1, by: .person)
      || describes(index - 1) || isQuantified(index)
  }

  /// Whether a noun phrase goes on behind a word of number: "most independent accounts".
  private func isQuantified(_ index: Int) -> Bool {
    text.isWord(index - 1, anyOf: Self.quantifiers) && text.tokens[index].letterCase == .lower
      && text.tokens[index].gap == .space && isNounPhraseWord(index)
  }

  private static let quantifiers: WordChoice = ["most", "many", "some", "several", "other", "all"]

  /// Whether a people's name only describes those named behind it: "Danish professional officers".
  private func describes(_ index: Int) -> Bool {
    guard !text.tokens[index].classes.isDisjoint(with: [.demonym, .place]) else { return false }
    var next = index + 1
    while next < text.tokens.count, next - index <= 3, text.tokens[next].gap == .space,
      text.tokens[next].letterCase == .lower, isNounPhraseWord(next)
    {
      if text.tokens[next].classes.contains(.voiceNoun) { return true }
      next += 1
    }
    return false
  }

  /// A voice whose last token is `end - 1`.
  private func phrase(endingBefore end: Int, floor: Int) -> VoicePhrase? {
    let last = end - 1
    guard last >= floor else { return nil }
    if let person = findings.named(.person, endingAt: end), person.tokens.lowerBound >= floor {
      var start = title(before: person.tokens.lowerBound, floor: floor)
      // "The South African judge Peter Hale": with what describes him.
      if start < person.tokens.lowerBound { start = nounPhrase(endingAt: start, floor: floor) }
      return VoicePhrase(tokens: start..<person.tokens.upperBound, name: person.name)
    }
    if let group = findings.named(.group, endingAt: end), group.tokens.lowerBound >= floor {
      if let sovereign = sovereign(of: group.tokens.lowerBound, floor: floor) {
        return VoicePhrase(tokens: sovereign.tokens.lowerBound..<end, name: sovereign.name)
      }
      return VoicePhrase(tokens: group.tokens, name: group.name)
    }
    if text.isMark(last, ")"), let open = bracket(closedAt: last, floor: floor) {
      return phrase(endingBefore: open, floor: floor)
    }
    guard text.tokens[last].classes.contains(.voiceNoun) else {
      return withoutNoun(last, floor: floor)
    }
    // "The most important critique": a superlative, and nobody.
    if text.isWord(last, "most"), last > floor, text.isWord(last - 1, "the") { return nil }
    let start = author(before: nounPhrase(endingAt: last, floor: floor), of: last, floor: floor)
    return VoicePhrase(tokens: start..<end, name: text.text(of: start..<end).singleSpaced)
  }

  /// Where the owner begins of a text that speaks: "Zhukov's memoirs"; `start` where it has none.
  private func author(before start: Int, of noun: Int, floor: Int) -> Int {
    guard text.value(at: noun, as: .voiceNoun) == "text", start - 1 > floor,
      text.tokens[start - 1].kind == .clitic
    else { return start }
    return phrase(endingBefore: start - 1, floor: floor)?.tokens.lowerBound ?? start
  }

  /// "Frederick I of Sweden": he, and not his land, which is named at `index`.
  private func sovereign(of index: Int, floor: Int) -> VoicePhrase? {
    guard text.isWord(index - 1, "of"),
      let person = findings.named(.person, endingAt: index - 1), person.tokens.lowerBound >= floor
    else { return nil }
    return VoicePhrase(tokens: person.tokens.lowerBound..<index + 1, name: person.name)
  }

  /// The beginning of the titles right before a name: "Mr.", "former President".
  private func title(before index: Int, floor: Int) -> Int {
    var start = index
    while start > floor, index - start < 5, text.tokens[start].gap <= .space {
      let isPoint = text.isMark(start - 1, ".") && start - 1 > floor
      guard text.tokens[isPoint ? start - 2 : start - 1].classes.contains(.title) else { break }
      start -= isPoint ? 2 : 1
    }
    return start
  }

  /// A country or people as a voice ("Japan", "the Chinese"), or a pronoun.
  private func withoutNoun(_ last: Int, floor: Int) -> VoicePhrase? {
    let isName =
      text.tokens[last].isCapitalised
      && !text.tokens[last].classes.isDisjoint(with: [.place, .demonym, .familyName])
    guard isName || text.isWord(last, anyOf: Self.pronouns) else { return nil }
    if let sovereign = sovereign(of: last, floor: floor) { return sovereign }
    return VoicePhrase(tokens: last..<last + 1, name: text.text(of: last))
  }

  /// Takes adjectives, demonyms, determiners and numbers before the noun.
  private func nounPhrase(endingAt last: Int, floor: Int) -> Int {
    var start = last
    while start > floor, last - start < 6, text.tokens[start].gap <= .space, isModifier(start - 1) {
      start -= 1
    }
    // "The ex-ambassador": both words of a compound.
    if start - 1 > floor, text.tokens[start].kind == .mark, text.tokens[start - 1].kind == .word {
      start -= 1
      while start > floor, isDeterminer(start - 1) { start -= 1 }
    }
    return start
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else {
      return token.kind == .mark && token.gap == .none && text.isMark(index, anyOf: Marks.dashes)
    }
    if !token.classes.isDisjoint(with: [
      .demonym, .place, .groupNoun, .quantityWord, .voiceNoun, .number,
    ]) {
      return true
    }
    if text.isWord(index, anyOf: Self.determiners) { return true }
    // "The Orbeno Peace Foundation", "Associated Press articles": words of one name.
    if token.isCapitalised, text.tokens[index + 1].isCapitalised,
      token.classes.isDisjoint(with: [.functionWord, .timePreposition]),
      !findings.isCovered(index, by: .person), !findings.isCovered(index, by: .time)
    {
      return true
    }
    // "The South African judge".
    if text.isWord(index, anyOf: Self.quarters), text.tokens[index + 1].classes.contains(.demonym) {
      return true
    }
    // "Western scholars": an adjective that is written with a capital.
    if token.isCapitalised, text.tokens[index + 1].letterCase == .lower {
      // "The Tamil website": between an article and a noun.
      if index > 0, isDeterminer(index - 1), !findings.isCovered(index, by: .person) { return true }
      return text.hasEnding(index, anyOf: Self.properEndings)
        && token.classes.isDisjoint(with: [.givenName, .familyName])
    }
    return token.letterCase == .lower
      && token.classes.isDisjoint(with: [
        .functionWord, .timePreposition, .sayVerb, .eventVerb, .causeMarker,
      ])
  }

  private static let apostrophes = Marks("'’")
  private static let quarters: WordChoice = [
    "south", "north", "east", "west", "latin", "central", "new", "saudi", "sri", "costa",
  ]
  private static let properEndings: Endings = [
    "ern", "ish", "ese", "ian", "ist", "ic", "can", "ean", "man",
  ]

  func isBetween(_ index: Int) -> Bool {
    if text.isWord(index, anyOf: Self.auxiliaries) { return true }
    // "He's predicting", "they've said".
    if text.tokens[index].kind == .clitic, index > 0,
      text.isWord(index - 1, anyOf: Self.pronouns) || text.isWord(index, anyOf: Self.nots)
    {
      return true
    }
    // "Lenin in 1916 wrote", "the minister on Tuesday said".
    if findings.isCovered(index, by: .time) { return true }
    if findings.isCovered(index + 1, by: .time),
      text.isWord(index, "in") || text.isWord(index, "on")
    {
      return true
    }
    let token = text.tokens[index]
    return token.isMark(",") || token.kind == .word && token.letterCase == .lower && endsInLy(index)
  }

  private func endsInLy(_ index: Int) -> Bool {
    text.bytes(of: index).count > 3 && text.hasEnding(index, "ly")
      && !text.isWord(index, anyOf: EnglishClause.nounsInLy)
  }

  /// The bracket that `index` closes, if it is short: life years after a name.
  private func bracket(closedAt index: Int, floor: Int) -> Int? {
    var open = index - 1
    while open >= floor, index - open < 12 {
      if text.isMark(open, "(") { return open }
      open -= 1
    }
    return nil
  }

  /// "Can't" is a word and its "not".
  private static let nots: WordChoice = ["n't", "n’t", "'t", "’t"]
  static let pronouns: WordChoice = [
    "he", "she", "they", "we", "i", "who", "it", "you", "which",
  ]
  private static let determiners: WordChoice = [
    "the", "a", "an", "some", "many", "most", "several", "other", "all", "both", "certain", "his",
    "their", "no", "these", "those", "another", "one", "her", "my", "its", "our", "this", "such",
    "every", "each", "any",
  ]
  private static let auxiliaries: WordChoice = [
    "has", "have", "had", "also", "later", "once", "often", "long", "now", "only", "rightly",
    "always",
    "first", "then", "already", "still",
    "never", "even", "further", "well", "was", "were", "is", "are", "who", "more", "most",
    "however",
    "though",
    "since", "both", "too", "must", "should",
    "would", "will", "could", "can", "may", "might", "shall", "not", "did",
    "does", "do",
  ]
}

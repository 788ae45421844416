import Ledger

extension VoiceFinder {
  /// The most tokens looked at for a subject or the head of an apposition.
  private static let span = 40

  /// Returns the subject of the sentence's main clause, what stands before its first comma left out
  /// where a preposition, conjunction or participle opens it: "On Monday, the ministry …".
  func mainSubject(of sentence: Range<Int>, before limit: Int) -> VoicePhrase? {
    var start = sentence.lowerBound
    while start < limit, text.tokens[start].kind != .word, text.tokens[start].kind != .number {
      start += 1
    }
    start = afterDateline(start, limit: limit)
    while start < limit, isOpener(start) { start += 1 }
    if start < limit, opensAdjunct(start) {
      let end = min(start + Self.span, limit)
      guard let comma = (start..<end).first(where: { text.isMark($0, ",") }) else { return nil }
      start = comma + 1
    }
    guard start < limit, !beginsWithVerb(start), !isDeed(start) else { return nil }
    return voice(from: start, limit: limit) ?? nounPhrase(from: start, limit: limit)
  }

  /// Whether a sentence begins with its verb, as notes on a book do, so that it has no subject: "Opens by
  /// saying", "States openly that", "Calls the raid a crime".
  private func beginsWithVerb(_ index: Int) -> Bool {
    let next = index + 1
    guard text.hasEnding(index, "s"), !text.hasEnding(index, "ss"), next < text.tokens.count,
      text.tokens[index].isCapitalised, text.tokens[next].letterCase == .lower,
      text.tokens[index].classes.isDisjoint(with: [
        .functionWord, .place, .demonym, .givenName, .familyName, .group,
      ]), !findings.isCovered(index, by: .person)
    else { return false }
    if text.isWord(isAdverb(next) ? next + 1 : next, "that") { return true }
    guard text.tokens[index].classes.isDisjoint(with: [.voiceNoun, .countedNoun]) else {
      return false
    }
    return isDeterminer(next) || isAdverb(next) || text.isWord(next, anyOf: Self.verbSequels)
  }

  private static let verbSequels: WordChoice = [
    "by", "how", "what", "why", "it", "him", "them", "whether", "out",
  ]

  /// Whether a participle begins what follows, and no noun phrase: "There is the duke, hosting parties".
  private func isDeed(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower && text.hasEnding(index, "ing")
      && text.tokens[index].classes.isDisjoint(with: [.voiceNoun, .demonym])
  }

  /// Where the report begins behind its place and date: "OSAKA (Jiji) — The consul left".
  private func afterDateline(_ start: Int, limit: Int) -> Int {
    let end = min(start + Self.longestDateline, limit - 1)
    guard start < end, text.tokens[start].isCapitalised else { return start }
    for index in start + 1..<end {
      let token = text.tokens[index]
      if token.kind == .mark, token.gap != .none, text.isMark(index, anyOf: Marks.dashes),
        text.tokens[index + 1].gap != .none
      {
        return index + 1
      }
      guard token.kind == .mark || token.kind == .number || token.isCapitalised else {
        return start
      }
    }
    return start
  }

  private static let longestDateline = 10
  /// Adverbs of time that stand between a subject and its verb.
  private static let onceWords: WordChoice = ["once", "later", "then", "often", "never", "long"]

  /// Returns the subject that follows a participle's clause: "Having announced this, he …".
  func subject(afterClauseFrom index: Int, limit: Int) -> VoicePhrase? {
    let end = min(index + Self.span, limit)
    // "Remembering that he had said, “you may go,” Abara": nobody in the marks is the subject.
    var from = index
    while from < end, !text.isMark(from, ",") { from += 1 }
    if from + 1 < end, let pair = QuotationRule.pair(at: from + 1, limit: limit, text),
      pair.end < limit, text.isMark(pair.inner.upperBound - 1, ",")
    {
      return voice(from: pair.end, limit: limit) ?? nounPhrase(from: pair.end, limit: limit)
    }
    guard index < end, let comma = (index..<end).first(where: { text.isMark($0, ",") }),
      comma + 1 < limit
    else { return nil }
    // "In calling it “a farce,” he": the comma stands within the marks.
    let start = text.tokens[comma + 1].kind == .mark ? comma + 2 : comma + 1
    return voice(from: start, limit: limit) ?? nounPhrase(from: start, limit: limit)
  }

  /// Returns the noun before an apposition that a comma closes right before `index`: "Smith, a
  /// member of the board, said".
  func apposition(before index: Int, floor: Int) -> VoicePhrase? {
    var end = index
    while end > floor, index - end < 4, !text.isMark(end - 1, ","),
      isAdverb(end - 1) || isAuxiliary(end - 1) || text.isWord(end - 1, anyOf: Self.onceWords)
    {
      end -= 1
    }
    guard text.isMark(end - 1, ","), end - 1 > floor else { return nil }
    let lowest = max(floor + 1, end - Self.span)
    var open = end - 2
    while open >= lowest {
      defer { open -= 1 }
      guard text.isMark(open, ","), opensApposition(open + 1),
        let head = nameOrNoun(endingBefore: open, floor: floor)
          ?? (isRelative(open + 1) ? subject(before: open, floor: floor) : nil)
      else { continue }
      return head
    }
    return nil
  }

  /// Returns the noun phrase that begins at `index`, up to its verb.
  func nounPhrase(from index: Int, limit: Int) -> VoicePhrase? {
    var end = index
    let longest = min(index + 9, limit)
    while end < longest, isNounPhraseWord(end) || isOf(end, from: index) {
      if end > index + 1, isPastTense(end), !isDeterminer(end - 1) { break }
      end += 1
    }
    while end > index,
      isDeterminer(end - 1) || isOf(end - 1, from: index) || end > index + 1 && isAdverb(end - 1)
    {
      end -= 1
    }
    return phrase(index..<end)
  }

  /// Returns whatever "according to" can govern: the words up to a mark, or to "that" or a verb.
  func complement(from index: Int, limit: Int) -> VoicePhrase? {
    var end = index
    let longest = min(index + 12, limit)
    while end < longest {
      let token = text.tokens[end]
      if token.kind == .mark, !(token.gap == .none && text.isMark(end, anyOf: Marks.dashes)) {
        break
      }
      if end > index, text.isWord(end, anyOf: Self.clauseWords) { break }
      end += 1
    }
    return phrase(index..<end)
  }

  /// Returns the words before a verb back to the beginning of their clause, where nothing better
  /// names the speaker: "majorities in all five say".
  func clause(before index: Int, floor: Int) -> VoicePhrase? {
    var start = index
    let lowest = max(floor, index - 9)
    while start > lowest, text.tokens[start - 1].kind != .mark, !isBoundary(start - 1) {
      start -= 1
    }
    if start == index, start > floor, text.isWord(start - 1, anyOf: Self.relatives) {
      start -= 1
    }
    // "Article 5, paragraph 2, of the convention forbids": the part cited.
    if text.isWord(start, "of"), start - floor < 9, text.isMark(start - 1, ",") { start = floor }
    return namesNobody(start..<index) || start == floor && start < index && beginsWithVerb(start)
      ? nil : phrase(start..<index)
  }

  private func isBoundary(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.boundaries)
  }

  /// A person or group that ends before `end`, or a noun phrase whose last word is a name.
  private func nameOrNoun(endingBefore end: Int, floor: Int) -> VoicePhrase? {
    if let person = findings.named(.person, endingAt: end), person.tokens.lowerBound >= floor {
      return VoicePhrase(tokens: person.tokens, name: person.name)
    }
    guard text.tokens[end - 1].kind == .word, text.tokens[end - 1].isCapitalised else { return nil }
    var start = end
    while start > floor, end - start < 5, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].isCapitalised,
      text.tokens[start - 1].classes.isDisjoint(with: .functionWord)
    {
      start -= 1
    }
    return phrase(start..<end)
  }

  /// Whether an apposition can begin here: an article, "who", or a noun in small letters.
  private func opensApposition(_ index: Int) -> Bool {
    // "Grey, 57, said": his age.
    if text.tokens[index].kind == .number { return text.isMark(index + 1, ",") }
    guard text.tokens[index].kind == .word else { return false }
    if isDeterminer(index) || isRelative(index)
      || text.isWord(index, anyOf: Self.asides)
    {
      return true
    }
    return text.tokens[index].letterCase == .lower
      && text.tokens[index].classes.isDisjoint(with: [.functionWord, .sayVerb, .eventVerb])
      || !text.tokens[index].classes.isDisjoint(with: [.voiceNoun, .title, .roleNoun, .demonym])
        && !findings.isCovered(index, by: .person)
  }

  private func isRelative(_ index: Int) -> Bool {
    text.isWord(index, "who") || text.isWord(index, "whose") || text.isWord(index, "which")
  }

  /// Whether the token is a helping verb or its "not", and no subject.
  func isAuxiliary(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.auxiliaryVerbs)
  }

  /// Whether the words are helping verbs, adverbs and prepositions only: they name no speaker.
  func namesNobody(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { index in
      text.tokens[index].kind != .word && text.tokens[index].kind != .number
        || isAdverb(index) || isAuxiliary(index)
        || text.isWord(index, anyOf: Self.hollow)
    }
  }

  static let auxiliaryVerbs: WordChoice = [
    "has", "have", "had", "is", "are", "was", "were", "been", "will", "would", "can", "could",
    "may", "might", "must", "should", "did", "does", "do", "not", "now", "also", "since",
  ]
  private static let hollow: WordChoice = [
    "after", "before", "from", "by", "so", "then", "seldom", "often", "while", "without", "instead",
    "on", "in", "at", "first", "the", "a", "an",
  ]
  /// What an aside of circumstance begins with: "Grey, in a letter, said", "Grey, for his part, said".
  private static let asides: WordChoice = [
    "in", "on", "at", "by", "for", "like", "with", "from", "after", "during", "speaking",
  ]

  private func isOpener(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.openers)
      || isAdverb(index) && index > 0 && text.tokens[index].isCapitalised
  }

  private func opensAdjunct(_ index: Int) -> Bool {
    if text.tokens[index].kind == .number { return false }
    if isDeterminer(index) || text.isWord(index, anyOf: Self.pronouns) {
      return false
    }
    if !text.tokens[index].classes.isDisjoint(with: [.functionWord, .timePreposition]) {
      return !text.isWord(index, anyOf: Self.subjects)
    }
    return text.hasEnding(index, "ing")
      && text.bytes(of: index).count > 4
  }

  func isAdverb(_ index: Int) -> Bool {
    let word = text.bytes(of: index)
    return word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      && !text.isWord(index, anyOf: EnglishClause.nounsInLy)
      && text.tokens[index].classes.isDisjoint(with: [.place, .givenName, .familyName])
  }

  private func isPastTense(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower
      && text.hasEnding(index, "ed")
  }

  private static let relatives: WordChoice = ["that", "which", "who"]
  private static let boundaries: WordChoice = [
    "that", "which", "who", "whom", "if", "when", "as", "because", "while", "where", "why", "how",
    "what", "and", "but", "or", "to", "although", "though", "whether", "since", "until", "than",
  ]
  private static let openers: WordChoice = [
    "and", "but", "yet", "however", "then", "so", "still", "moreover", "thus", "also", "indeed",
    "here", "instead", "nevertheless", "nonetheless", "furthermore", "meanwhile",
  ]
  private static let subjects: WordChoice = [
    "it", "its", "this", "that", "my", "our", "your", "one", "what",
  ]
  private static let clauseWords: WordChoice = [
    "that", "is", "are", "was", "were", "had", "has", "have", "did", "would", "will", "could",
    "which", "who", "but", "because", "while", "although",
  ]
}

import Ledger

extension AttributionFinder {
  /// "The claim that …", "criticism of the treaty", "the rumour of …".
  func noun(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sayNoun), text.tokens[index].letterCase == .lower,
      index > sentence.lowerBound, cue.tokens.upperBound + 1 < sentence.upperBound
    else { return nil }
    let link = cue.tokens.upperBound
    let (stance, isFree) = nounReading(of: cue)
    let isPredicate =
      text.isWord(link, anyOf: Self.copulas) && text.isWord(link + 1, "that")
    guard isPredicate || text.isWord(link, anyOf: Self.nounLinks) else {
      return nil
    }
    let isGiven = text.isWord(link, "from") || text.isWord(link, "by")
    let giver = isGiven ? voices.voice(from: link + 1, limit: sentence.upperBound) : nil
    guard !text.isWord(index - 1, anyOf: Self.denials),
      !(text.isWord(link, "that") && voices.isAuxiliary(link + 1))
    else { return nil }
    let owner =
      giver ?? voices.owner(before: index, floor: sentence.lowerBound)
      ?? (text.isWord(link, "that") ? holder(of: index) : nil)
    let isThat = isPredicate || text.isWord(link, "that")
    guard owner != nil || isThat || isFree || stance == .rumours,
      !text.isWord(link, "that") || !isWithoutClause(cue.tokens),
      !text.isWord(link, "to") || isAim(link + 1) || isTurn(cue.tokens),
      !isGiven || !text.isWord(index, "tribute")
    else { return nil }
    let content = contents.rest(after: giver?.tokens.upperBound ?? link + 1)
    return found(
      cue.tokens,
      owner?.name ?? Self.unnamed,
      stance,
      source: owner?.tokens,
      content: isThat ? content : content.map(phrase(of:)),
      rule: "en.attribution.noun"
    )
  }

  /// What a noun is about: the words up to a mark or a helping verb, "their fear of a war (was …)".
  private func phrase(of tokens: Range<Int>) -> Range<Int> {
    let end = tokens.dropFirst().first { index in
      let token = text.tokens[index]
      return token.kind == .mark && token.gap != .none && !token.isMark("(") || token.isMark(",")
        || voices.isAuxiliary(index) && !text.isWord(index, "not")
    }
    return tokens.lowerBound..<(end ?? tokens.upperBound)
  }

  /// Whether "to" opens an infinitive: a word in small letters that is no article or pronoun.
  private func isAim(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower
      && text.tokens[index].classes.isDisjoint(with: [.functionWord, .voiceNoun])
      && !voices.isDeterminer(index)
  }

  /// Whether a noun is of those that turn to or against something: "opposition to the treaty".
  private func isTurn(_ cue: Range<Int>) -> Bool {
    text.isWord(cue.upperBound - 1, anyOf: Self.turns)
  }

  /// Whether "that" behind the noun begins a relative clause: "questions that matter".
  private func isWithoutClause(_ cue: Range<Int>) -> Bool {
    text.isWord(cue.upperBound - 1, anyOf: Self.withoutClause)
  }

  private static let withoutClause: WordChoice = [
    "question", "questions", "support", "speech", "letter", "letters", "memoir", "memoirs", "diary",
    "diaries", "telegram", "telegrams", "opposition", "passion", "answer", "answers", "response",
    "responses", "query", "queries", "inquiry", "thoughts", "quotation", "quotations",
  ]

  private static let turns: WordChoice = [
    "opposition", "objection", "objections", "hostility", "aversion", "commitment", "response",
    "reaction", "tribute", "allegiance", "answer", "reply", "resistance",
  ]

  /// A noun's stance, and whether it tells what some hold though no owner stands by it: "fears of a war".
  func nounReading(of cue: TokenizedDocument.Term) -> (Stance, isFree: Bool) {
    guard let value = cue.entry.value(as: .sayNoun) else { return (.asserts, false) }
    guard value.utf8.last == UInt8(ascii: "e"), value.ends(in: Self.free) else {
      return (Stance(rawValue: value) ?? .asserts, false)
    }
    return (Stance(rawValue: String(value.dropLast(Self.free.utf8.count))) ?? .asserts, true)
  }

  private static let free = " free"

  /// "In a census of that year, …": what a count or inquiry says, at the head of its sentence.
  func finding(at index: Int) -> Found? {
    guard text.isWord(index, "in"), contents.words(before: index) == 0 else { return nil }
    let end = min(index + Self.longestContrast, sentence.upperBound)
    guard index + 2 < end, voices.isDeterminer(index + 1),
      let comma = (index + 2..<end).first(where: { text.isMark($0, ",") }),
      let noun = (index + 2..<comma).first(where: { isInquiry($0) }),
      !text.isWord(noun + 1, "of") || !voices.isDeterminer(noun + 2)
    else { return nil }
    let source = index + 1..<comma
    return found(
      index..<index + 1,
      text.text(of: source).singleSpaced,
      .asserts,
      source: source,
      content: contents.rest(after: comma + 1),
      rule: "en.attribution.finding"
    )
  }

  /// "To Moscow, the pact was a shield": to whom a thing seems so.
  func standpoint(at index: Int) -> Found? {
    guard text.isWord(index, "to"), opensClause(index),
      let voice = voices.voice(from: index + 1, limit: sentence.upperBound),
      text.isMark(voice.tokens.upperBound, ","),
      !text.isWord(voice.tokens.upperBound + 1, anyOf: Self.owners),
      let content = contents.rest(after: voice.tokens.upperBound)
    else { return nil }
    return found(
      index..<index + 1,
      voice.name,
      .judges,
      source: voice.tokens,
      content: content,
      rule: "en.attribution.standpoint"
    )
  }

  /// Whether nothing but a conjunction and marks stand before the token in its sentence, or right before
  /// it in its clause.
  private func opensClause(_ index: Int) -> Bool {
    let before = contents.words(before: index)
    return before == 0
      || text.isWord(index - 1, anyOf: Self.openers)
        && (before == 1 || text.isMark(index - 2, ","))
  }

  private static let openers: WordChoice = ["but", "and", "yet", "because"]

  private func isInquiry(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.inquiries)
  }

  private static let inquiries: WordChoice = ["poll", "survey", "census", "count", "inquest"]

  /// "There is an answer in this book." before what the book answers: the next sentence.
  func answer(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sayNoun), index > sentence.lowerBound,
      text.isWord(cue.tokens.upperBound, "in"), cue.tokens.upperBound + 3 <= sentence.upperBound
    else { return nil }
    let work = cue.tokens.upperBound + 1..<cue.tokens.upperBound + 3
    guard voices.isDeterminer(work.lowerBound) || text.isWord(work.lowerBound, "this"),
      isText(work), contents.rest(after: work.upperBound) == nil,
      let voice = voices.phrase(work), let next = nextSentence()
    else { return nil }
    return found(
      cue.tokens,
      voice.name,
      .asserts,
      source: voice.tokens,
      content: contents.trimmed(next),
      rule: "en.attribution.answer"
    )
  }

  /// The sentence behind this one in the same block.
  private func nextSentence() -> Range<Int>? {
    let next = sentence.upperBound
    guard next < text.tokens.count, let block = text.block(of: next),
      block == text.block(of: sentence.lowerBound)
    else { return nil }
    return text.sentences[text.sentence(of: next)]
  }

  /// Who holds what a noun without an owner says: the subject of a sentence in which he makes it
  /// ("made the remark that"), or the noun before what is a verb after all ("groups note that").
  private func holder(of index: Int) -> VoicePhrase? {
    let before = index - 1
    if text.isWord(before, anyOf: Self.holderArticles) {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: before)
    }
    return voices.voice(before: index, floor: sentence.lowerBound)
  }

  private static let holderArticles: WordChoice = ["a", "an", "the", "this", "no"]

  private static let denials: WordChoice = [
    "any", "no", "without", "must", "should", "would", "will", "could", "can", "may", "might", "to",
    "did", "does", "do", "not",
  ]
  private static let copulas: WordChoice = ["is", "was", "remains", "remained", "has"]
  private static let nounLinks: WordChoice = [
    "that", "of", "about", "for", "against", "from", "by", "over", "to", "on", "towards", "toward",
  ]

  /// "In Bolton's view, …", "in his opinion".
  func viewpoint(at index: Int) -> Found? {
    guard index > sentence.lowerBound, text.tokens[index].letterCase == .lower,
      text.tokens[index - 1].kind == .clitic
        || text.isWord(index - 1, anyOf: Self.owners),
      text.isWord(index, anyOf: Self.viewpoints),
      let owner = voices.owner(before: index, floor: sentence.lowerBound),
      owner.tokens.lowerBound > sentence.lowerBound,
      text.isWord(owner.tokens.lowerBound - 1, "in")
        || text.isWord(owner.tokens.lowerBound - 1, "by")
        || text.isWord(owner.tokens.lowerBound - 1, "to")
    else { return nil }
    let start = owner.tokens.lowerBound - 1
    let isFirst = contents.words(before: start) == 0
    return found(
      index..<index + 1,
      owner.name,
      .judges,
      source: owner.tokens,
      content: isFirst || opensInside(start)
        ? contents.rest(after: index + 1) : contents.rest(before: start),
      rule: "en.attribution.viewpoint"
    )
  }

  /// Whether a conjunction leads up to the token inside its sentence: "told him that, in Lind's view, it".
  private func opensInside(_ index: Int) -> Bool {
    let before = text.isMark(index - 1, ",") ? index - 2 : index - 1
    return before > sentence.lowerBound
      && (text.isWord(before, "that") || text.isWord(before, anyOf: Self.openers))
  }

  /// "Unlike the official narrative of the ministry, …": the sentence denies another's view.
  func contrast(at index: Int) -> Found? {
    let isUnlike = text.isWord(index, "unlike")
    guard isUnlike || text.isWord(index, "contrary") && text.isWord(index + 1, "to") else {
      return nil
    }
    let start = index + (isUnlike ? 1 : 2)
    let end = min(start + Self.longestContrast, sentence.upperBound)
    guard start < end, let comma = (start..<end).first(where: { text.isMark($0, ",") }),
      let noun = (start..<comma).first(where: { isView($0) })
    else { return nil }
    var source = start..<comma
    if let owner = voices.owner(before: noun, floor: start) {
      source = owner.tokens
    } else if text.isWord(noun + 1, "of"),
      let voice = voices.voice(from: noun + 2, limit: comma) ?? voices.phrase(noun + 2..<comma)
    {
      source = voice.tokens
    }
    return found(
      index..<start,
      text.text(of: source).singleSpaced,
      .denies,
      source: source,
      content: contents.rest(after: comma + 1),
      rule: "en.attribution.contrast"
    )
  }

  private static let longestContrast = 16

  private func isView(_ index: Int) -> Bool {
    text.tokens[index].classes.contains(.sayNoun)
      || text.isWord(index, anyOf: Self.views)
  }

  private static let views: WordChoice = [
    "narrative", "belief", "propaganda", "wisdom", "assumption", "history", "historiography",
  ]
  private static let viewpoints: WordChoice = [
    "view", "opinion", "eyes", "judgement", "judgment", "estimation", "account", "words", "telling",
    "reckoning", "mind", "interpretation", "reading", "version", "estimate", "phrase", "assessment",
    "formulation", "calculation", "verdict",
  ]

  /// "Reportedly", "allegedly": somebody says so who is not named.
  func hedge(at index: Int) -> Found? {
    guard text.tokens[index].classes.contains(.doubtAdverb),
      let stance = Self.hedges.first(where: { text.isWord(index, $0.word) })?.stance
    else { return nil }
    let start = contents.clauseStart(before: index)
    return found(
      index..<index + 1,
      Self.unnamed,
      stance,
      source: nil,
      content: contents.rest(after: index + 1).map { start..<$0.upperBound },
      rule: "en.attribution.hedge"
    )
  }

  private static let hedges: [(word: StaticString, stance: Stance)] = [
    ("reportedly", .reports), ("allegedly", .doubts), ("purportedly", .doubts),
    ("supposedly", .doubts), ("reputedly", .rumours), ("rumouredly", .rumours),
  ]
}

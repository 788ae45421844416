import Ledger

extension AttributionFinder {
  /// The speaker of a verb that has no subject right before it: of a participle after a comma or a
  /// preposition ("…, saying", "by claiming"), of a verb after "and", and of one after an apposition.
  func governor(of cue: Range<Int>) -> VoicePhrase? {
    let before = cue.lowerBound - 1
    guard before >= sentence.lowerBound else {
      return isParticiple(cue)
        ? voices.subject(afterClauseFrom: cue.upperBound, limit: sentence.upperBound) : nil
    }
    if before == sentence.lowerBound, text.isWord(before, "having") {
      return voices.subject(afterClauseFrom: cue.upperBound, limit: sentence.upperBound)
    }
    var link = before
    while link > sentence.lowerBound, before - link < 4, isAdverb(link) || voices.isAuxiliary(link)
    {
      link -= 1
    }
    let isLinked = text.isWord(link, anyOf: Self.conjunctions)
    // "Instead of saying", "in addition to saying".
    if isParticiple(cue), text.isWord(link, "of"), text.isWord(link - 1, "instead") { link -= 1 }
    if isParticiple(cue), text.isWord(link, "to"), text.isWord(link - 1, "addition") { link -= 2 }
    if isParticiple(cue), isLinked || text.isWord(link, anyOf: Self.linkers) {
      // "By claiming that …, he", "Now, after claiming that …, he", "And in claiming that …, he".
      // "Just a week after hailing this, he": only a time stands before.
      let opens = isTimeOnly(before: link) ? 0 : contents.words(before: link)
      if opens == 0
        || opens == 1
          && (text.isMark(link - 1, ",")
            || text.isWord(link - 1, anyOf: Self.conjunctions))
      {
        return voices.subject(afterClauseFrom: cue.upperBound, limit: sentence.upperBound)
      }
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
    }
    if isParticiple(cue),
      text.isMark(link, ",") || text.isMark(link, anyOf: Marks.dashes)
        || contents.followsQuotation(cue.lowerBound)
    {
      return coordinate(before: link) ?? lastSpeaker
        ?? voices.mainSubject(of: sentence, before: link)
    }
    // "Issued a statement saying": who issued it says so.
    if isParticiple(cue), text.isWord(before, anyOf: Self.vehicles) {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: before)
    }
    if isLinked, link > sentence.lowerBound {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: link)
    }
    return voices.apposition(before: cue.lowerBound, floor: sentence.lowerBound)
  }

  /// Whether nothing but an expression of time stands before the token in its sentence.
  private func isTimeOnly(before index: Int) -> Bool {
    index > sentence.lowerBound
      && (sentence.lowerBound..<index).allSatisfy { findings.isCovered($0, by: .time) }
  }

  /// Who opens the clause behind ", and" that a participle ends, where another spoke before it: "The army
  /// refused, and President Lind regretted it, adding that".
  private func coordinate(before link: Int) -> VoicePhrase? {
    guard let speaker = lastSpeaker, link - speaker.tokens.upperBound > 3 else { return nil }
    let joint = (speaker.tokens.upperBound..<link - 2).last {
      text.isMark($0, ",") && text.isWord($0 + 1, "and")
    }
    guard let joint else { return nil }
    // "And United States President Lind": the name stands behind what describes him.
    for start in joint + 2..<min(joint + 7, link) {
      guard text.tokens[start].kind == .word else { return nil }
      if let person = findings.named(.person, startingAt: start) {
        return VoicePhrase(tokens: person.tokens, name: person.name)
      }
      guard text.tokens[start].isCapitalised || text.tokens[start].classes.contains(.title) else {
        return nil
      }
    }
    return nil
  }

  func isParticiple(_ cue: Range<Int>) -> Bool {
    let word = text.bytes(of: cue.lowerBound)
    return word.count > 4 && word.suffix(3).elementsEqual("ing".utf8)
  }

  func isAdverb(_ index: Int) -> Bool {
    let word = text.bytes(of: index)
    return word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      && !text.isWord(index, anyOf: EnglishClause.nounsInLy)
      && text.tokens[index].classes.isDisjoint(with: [.place, .givenName, .familyName])
      || text.isWord(index, anyOf: Self.adverbs)
  }

  private static let conjunctions: WordChoice = ["and", "but", "or", "then"]

  private static let linkers: WordChoice = [
    "by", "while", "when", "after", "before", "in", "without", "instead", "for",
  ]

  private static let adverbs: WordChoice = [
    "also", "later", "then", "even", "once", "never", "still", "often", "now", "already", "long",
    "well", "best", "seldom", "always", "not",
  ]

  /// The stance as the words around the cue make it: "wrongly thinks" and "unlike X claimed" deny
  /// what is thought and claimed; of a source without a name, what it asserts is reported.
  func stance(_ stance: Stance, of cue: Range<Int>, source: Range<Int>?) -> Stance {
    if isOfForgery(cue, stance) { return .callsForged }
    guard stance == .asserts || stance == .reports || stance == .judges else { return stance }
    if cue.lowerBound > sentence.lowerBound,
      text.isWord(cue.lowerBound - 1, anyOf: Self.falsehoods)
        || cue.lowerBound - 2 >= sentence.lowerBound
          && text.isWord(cue.lowerBound - 2, anyOf: Self.falsehoods)
    {
      return .denies
    }
    // "Believed, wrongly, that".
    if text.isMark(cue.upperBound, ","), text.isWord(cue.upperBound + 1, anyOf: Self.falsehoods) {
      return .denies
    }
    guard let source else { return stance }
    let before = source.lowerBound - 1
    if text.isWord(before, "unlike")
      || text.isWord(before, "to") && text.isWord(before - 1, "contrary")
    {
      return .denies
    }
    return stance == .asserts && isNameless(source) ? .reports : stance
  }

  /// Whether the sentence sets itself against a voice: "unlike historians thought", "contrary to
  /// what they say".
  func opposes(_ source: Range<Int>) -> Bool {
    var before = source.lowerBound - 1
    // "Unlike British or Russian historians": the nearer of two.
    while before > sentence.lowerBound, source.lowerBound - before < 5,
      text.isWord(before, "or") || text.isWord(before, "and") || text.tokens[before].isCapitalised
    {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return false }
    return text.isWord(before, "unlike")
      || text.isWord(before, "to") && text.isWord(before - 1, "contrary")
      || text.isWord(before, "what") && text.isWord(before - 1, "to")
        && text.isWord(before - 2, "contrary")
  }

  /// Whether a form of "be" stands before the verb, adverbs between them left out.
  func isPassive(_ cue: Range<Int>) -> Bool {
    guard !isParticiple(cue) else { return false }
    var before = cue.lowerBound - 1
    while before > sentence.lowerBound, cue.lowerBound - before < 4,
      isAdverb(before) || text.isWord(before, "not")
    {
      before -= 1
    }
    return before >= sentence.lowerBound && text.isWord(before, anyOf: Self.forms)
  }

  /// "It was reported that …", "the ship was said to …": nobody is named.
  func passive(_ cue: Range<Int>, _ stance: Stance, isWeak: Bool) -> Found? {
    guard !isWeak, !isToBe(cue) else { return nil }
    // "He is quoted as saying that": what he says is told by the second verb.
    if text.isWord(cue.upperBound, "as"), cue.upperBound + 1 < sentence.upperBound,
      text.hasEnding(cue.upperBound + 1, "ing"),
      text.tokens[cue.upperBound + 1].classes.contains(.sayVerb)
    {
      return nil
    }
    let isClause = text.isWord(cue.upperBound, "that")
    let after = contents.rest(after: cue.upperBound)
    let before = contents.clauseStart(before: cue.lowerBound)..<cue.lowerBound
    let runsOn = text.isWord(cue.upperBound, anyOf: Self.objectLinks)
    let content =
      isClause ? after : runsOn ? after.map { before.lowerBound..<$0.upperBound } : before
    guard let content else { return nil }
    return found(
      cue,
      Self.unnamed,
      stance,
      source: nil,
      content: content,
      rule: "en.attribution.passive"
    )
  }

  private static let objectLinks: WordChoice = ["to", "as"]

  /// Whether something is yet to be said, or may be: "will be confirmed", "to be announced".
  private func isToBe(_ cue: Range<Int>) -> Bool {
    var be = cue.lowerBound - 1
    while be > sentence.lowerBound, cue.lowerBound - be < 4, isAdverb(be) { be -= 1 }
    return text.isWord(be, "be")
  }

  /// Whether a participle in the past stands behind its noun, or one in "-ing" opens a clause whose
  /// subject is not found: nobody says anything there.
  func isBare(_ cue: Range<Int>) -> Bool {
    if isParticiple(cue) {
      let before = cue.lowerBound - 1
      return before < sentence.lowerBound || text.tokens[before].kind == .mark
    }
    let word = text.bytes(of: cue.lowerBound)
    guard cue.count == 1, word.suffix(2).elementsEqual("ed".utf8),
      cue.lowerBound > sentence.lowerBound,
      text.tokens[cue.lowerBound - 1].letterCase == .lower
        || text.tokens[cue.lowerBound - 1].kind == .mark && !text.isMark(cue.lowerBound - 1, ","),
      text.tokens[cue.lowerBound - 1].classes.isDisjoint(with: [.functionWord, .voiceNoun])
    else { return false }
    return text.isWord(cue.upperBound, anyOf: Self.origins)
  }

  /// Whether a verb of thinking and seeing has its object: "saw it as a threat", "thinks it even".
  func hasObject(after index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    if text.isWord(index, anyOf: Self.subjects), index + 1 < sentence.upperBound,
      text.tokens[index + 1].kind == .clitic
        || !text.tokens[index + 1].classes.isDisjoint(with: .functionWord)
    {
      return true
    }
    // What a study or a commission finds is what it says: "returns that show", "polls now showing".
    if text.isWord(index - 1, anyOf: Self.verbsOfFinding) {
      var noun = index - 2
      while noun > sentence.lowerBound, index - noun < 5,
        isAdverb(noun) || voices.isAuxiliary(noun) || text.isWord(noun, "that")
      {
        noun -= 1
      }
      return noun >= sentence.lowerBound && text.isWord(noun, anyOf: Self.studies)
    }
    guard text.isWord(index - 1, anyOf: Self.views) else { return false }
    let end = min(index + 24, sentence.upperBound)
    for word in index..<end {
      if text.isMark(word, ",") || text.isMark(word, ";") { return false }
      if word > index, text.isWord(word, "as"), !text.isWord(word - 1, "well") { return true }
    }
    return false
  }

  private static let forms: WordChoice = ["is", "are", "was", "were", "be", "been", "being"]
  private static let origins: WordChoice = ["in", "from", "under"]
  static let places: WordChoice = ["in", "from", "under", "on", "at"]
  private static let subjects: WordChoice = ["it", "he", "she", "they", "there"]

  /// Whether a source is some of a kind and nobody by name: "some historians", "Soviet archives".
  private func isNameless(_ source: Range<Int>) -> Bool {
    if source.count == 1, text.isWord(source.lowerBound, anyOf: Self.nameless) { return true }
    guard let last = source.last, text.tokens[last].classes.contains(.voiceNoun),
      text.tokens[last].letterCase == .lower,
      !source.contains(where: { findings.isCovered($0, by: .person) })
    else { return false }
    if text.isWord(source.lowerBound, "the") || text.isWord(source.lowerBound, "this") {
      return false
    }
    return !text.isWord(source.lowerBound, anyOf: Self.owners)
  }

  private static let nameless: WordChoice = ["others", "some", "many", "several"]
  private static let studies: WordChoice = [
    "study", "survey", "poll", "inquiry", "commission", "committee", "investigation", "report",
    "court", "tribunal", "analysis", "audit", "research", "census", "jury", "studies", "surveys",
    "polls", "reports", "records", "documents", "polling", "results", "returns", "filings",
    "figures", "statistics", "data", "archives", "letters", "papers", "files", "findings",
    "estimates", "tallies", "accounts", "sources", "logs", "registers", "analyses", "inquiries",
  ]
  private static let verbsOfFinding: WordChoice = ["found", "find", "finds", "show", "showing"]
  private static let vehicles: WordChoice = [
    "statement", "letter", "message", "telegram", "note", "memorandum", "speech", "tweet", "post",
    "cable", "communique", "proclamation", "manifesto", "decree", "leaflet", "leaflets",
  ]
  /// Verbs that take an opinion behind "as".
  private static let views: WordChoice = [
    "see", "sees", "saw", "seen", "seeing", "think", "thinks", "thought", "view", "views", "viewed",
    "regard", "regards", "regarded", "consider", "considers", "considered", "treat", "treats",
    "treated", "perceive", "perceives", "perceived", "interpret", "interprets", "interpreted",
    "cast", "casts", "casting", "hail", "hails", "hailed",
  ]
  private static let falsehoods: WordChoice = [
    "wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "untruthfully",
  ]
  static let owners: WordChoice = ["his", "her", "their", "its", "our", "my"]
}

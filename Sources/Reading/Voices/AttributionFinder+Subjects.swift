import Ledger

extension AttributionFinder {
  /// Who stands before a verb as its subject, past what a bracket of commas or a preposition puts between.
  ///
  /// An attitude in several words ("talked about") and a predicate ("is critical of") have any noun
  /// phrase as subject; other weak verbs only somebody who can speak.
  func speaker(before cue: Range<Int>, _ strength: Strength) -> VoicePhrase? {
    let index = cue.lowerBound
    if let relative = relative(before: index) { return relative }
    // "The paper quoted the consul as saying": whom it quotes.
    if isParticiple(cue), text.isWord(index - 1, "as") {
      return voices.voice(before: index - 1, floor: sentence.lowerBound)
        ?? voices.mainSubject(of: sentence, before: index - 1)
    }
    if let aside = subject(pastAsideBefore: helperStart(before: index)) { return aside }
    if let voice = voices.voice(before: index, floor: sentence.lowerBound) {
      // "Keynes explains the treaty from a new lens, argues": the verbs share their subject.
      if let lastSpeaker, text.isMark(index - 1, ","), voice.tokens.upperBound == index - 1,
        lastSpeaker.tokens.upperBound < voice.tokens.lowerBound
      {
        return lastSpeaker
      }
      return owner(ofPhrase: voice) ?? head(ofPhrase: voice) ?? subject(besideObject: voice)
        ?? voice
    }
    if let told = subject(pastTimeBefore: cue) { return told }
    if strength != .strong, let many = many(before: index) { return many }
    switch strength {
    case .predicate: return voices.subject(before: index, floor: sentence.lowerBound)
    case .attitude where text.isWord(cue.upperBound - 1, anyOf: Self.particles):
      return cue.count > 1 ? voices.subject(before: index, floor: sentence.lowerBound) : nil
    case .strong: return nil
    default: return quotedSpeaker(of: cue)
    }
  }

  /// The noun before a time that parts it from a verb with "that": "his entry for July 17 records that".
  private func subject(pastTimeBefore cue: Range<Int>) -> VoicePhrase? {
    guard text.isWord(cue.upperBound, "that") else { return nil }
    var end = cue.lowerBound
    while end > sentence.lowerBound, findings.isCovered(end - 1, by: .time) { end -= 1 }
    guard end < cue.lowerBound, end - 1 > sentence.lowerBound,
      text.isWord(end - 1, anyOf: Self.timeLinks)
    else { return nil }
    return voices.voice(before: end - 1, floor: sentence.lowerBound)
      ?? voices.subject(before: end - 1, floor: sentence.lowerBound)
  }

  private static let timeLinks: WordChoice = ["for", "of", "in", "on", "from"]

  /// A share of people, or people told by what they do: "about three quarters", "nine percent", "carters".
  private func many(before index: Int) -> VoicePhrase? {
    guard let phrase = voices.subject(before: index, floor: sentence.lowerBound),
      let last = phrase.tokens.last, phrase.tokens.upperBound == index
    else { return nil }
    let isShare =
      text.tokens[last].classes.contains(.fraction)
      || text.isWord(last, anyOf: Self.shares)
    guard isShare else {
      if isDoers(last) { return phrase }
      // "On the other hand Rao ordered": the name, and not what stands before it.
      return isUnlistedName(last) ? voices.phrase(names(endingAt: last, from: phrase)) : nil
    }
    var start = phrase.tokens.lowerBound
    while start > sentence.lowerBound, index - start < Self.reach + 2,
      text.tokens[start - 1].classes.contains(.number)
        || text.isWord(start - 1, anyOf: Self.nearly)
    {
      start -= 1
    }
    return voices.phrase(start..<phrase.tokens.upperBound)
  }

  private static let nearly: WordChoice = ["about", "nearly", "almost", "over", "some", "than"]

  /// The capitalised words at the end of a phrase that words in small letters begin.
  private func names(endingAt last: Int, from phrase: VoicePhrase) -> Range<Int> {
    var start = last
    while start > phrase.tokens.lowerBound,
      text.tokens[start - 1].kind != .word
        || text.tokens[start - 1].isCapitalised
    {
      start -= 1
    }
    return start..<last + 1
  }

  /// Whether a word with a capital is a name that no list has.
  private func isUnlistedName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.letterCase != .upper, token.isCapitalised,
      index > sentence.lowerBound,
      token.classes.isDisjoint(with: [
        .functionWord, .month, .weekday, .place, .demonym, .sayVerb, .timePreposition,
      ])
    else { return false }
    let kinds: [AnnotationKind] = [.time, .place, .incident, .agreement]
    return !kinds.contains { findings.isCovered(index, by: $0) }
  }

  /// Whether a word in the plural names people by what they do: "developers", "revivalists".
  private func isDoers(_ index: Int) -> Bool {
    text.tokens[index].letterCase == .lower && text.bytes(of: index).count > 6
      && text.hasEnding(index, anyOf: Self.doers)
  }

  private static let doers: Endings = ["ers", "ors", "ists", "ians", "crats", "ants"]
  private static let shares: WordChoice = [
    "percent", "majority", "majorities", "plurality", "half", "cent",
  ]

  /// The relative pronoun that is the subject: "organisations that have endorsed it".
  private func relative(before index: Int) -> VoicePhrase? {
    var link = index - 1
    while link > sentence.lowerBound, index - link < Self.reach,
      isAdverb(link) || voices.isAuxiliary(link)
    {
      link -= 1
    }
    guard link > sentence.lowerBound, text.isWord(link, "that"),
      text.tokens[link - 1].classes.isDisjoint(with: [.functionWord, .sayVerb, .sayNoun]),
      voices.voice(before: link, floor: sentence.lowerBound)?.tokens.upperBound == link
    else { return nil }
    return voices.phrase(link..<link + 1)
  }

  /// The noun or name that a relative pronoun stands for.
  func antecedent(of voice: VoicePhrase) -> VoicePhrase? {
    guard let pronoun = voice.tokens.first, voice.tokens.count == 1, pronoun > sentence.lowerBound,
      text.isWord(pronoun, anyOf: Self.relatives)
    else { return nil }
    let end = text.isMark(pronoun - 1, ",") ? pronoun - 1 : pronoun
    guard end > sentence.lowerBound else { return nil }
    return voices.voice(before: end, floor: sentence.lowerBound)
      ?? voices.subject(before: end, floor: sentence.lowerBound)
  }

  /// The noun before a relative clause that a verb without a subject of its own follows: "the guilds that
  /// had backed him say".
  func relativeHead(of cue: Range<Int>) -> VoicePhrase? {
    guard let speaker = lastSpeaker, !isParticiple(cue) else { return nil }
    return antecedent(of: speaker)
  }

  /// "An old site, writes Crowley (2015), …": a name of no list between the verb and a mark.
  func unlistedName(from index: Int) -> VoicePhrase? {
    var end = index
    while end < sentence.upperBound, end - index < 3, text.tokens[end].letterCase == .capitalised,
      text.tokens[end].gap == .space,
      text.tokens[end].classes.isSubset(of: [.givenName, .familyName, .nameParticle])
    {
      end += 1
    }
    guard end > index, end < sentence.upperBound, text.isMark(end, ",") || text.isMark(end, "(")
    else {
      return nil
    }
    return voices.phrase(index..<end)
  }

  /// The subject before an aside between commas: "Several guilds, including the masons, called"; "Abara,
  /// in mocking Blake, said".
  private func subject(pastAsideBefore index: Int) -> VoicePhrase? {
    guard text.isMark(index - 1, ","), index - 2 > sentence.lowerBound else { return nil }
    let floor = max(sentence.lowerBound, index - Self.longestAside)
    guard let comma = (floor..<index - 2).last(where: { text.isMark($0, ",") }) else { return nil }
    // "Allegedly written by Blake", but "notably Blake".
    let isAdverbial =
      isAdverb(comma + 1) && !text.isWord(comma + 1, anyOf: Self.asides)
    let first = isAdverbial ? comma + 2 : comma + 1
    let isAside =
      text.isWord(first, anyOf: Self.asides) || isParticiple(first..<first + 1)
      || text.tokens[first].letterCase == .lower && text.hasEnding(first, "ed")
    guard isAside else { return nil }
    // "Blake called it a ruin and, in mocking the consul, said": the speaker stands before "and".
    if text.isWord(comma - 1, "and") {
      return lastSpeaker ?? voices.mainSubject(of: sentence, before: comma - 1)
        ?? voices.voice(before: comma - 1, floor: sentence.lowerBound)
    }
    guard let voice = voices.voice(before: comma, floor: sentence.lowerBound),
      voice.tokens.upperBound == comma
    else { return voices.subject(before: comma, floor: sentence.lowerBound) ?? lastSpeaker }
    return head(ofPhrase: voice) ?? voice
  }

  /// Whoever stands before a phrase with a preposition that only tells where he speaks: "the consul in his
  /// letter called".
  private func owner(ofPhrase voice: VoicePhrase) -> VoicePhrase? {
    let link = voice.tokens.lowerBound - 1
    guard link > sentence.lowerBound, text.isWord(link, "in"),
      text.isWord(link + 1, anyOf: Self.owners),
      let owner = voices.voice(before: link, floor: sentence.lowerBound),
      owner.tokens.upperBound == link
    else { return nil }
    return owner
  }

  /// What ends a verb of several words that is no noun: "talked about", "agreed with".
  private static let particles: WordChoice = ["about", "with", "against", "of", "off", "for"]
  /// Those whom a phrase with a preposition describes: "critics of this thesis", "traders in Moscow".
  private func head(ofPhrase voice: VoicePhrase) -> VoicePhrase? {
    // "The memoirs of the major, who confessed": the major did.
    guard voice.tokens.count > 1 || !text.isWord(voice.tokens.lowerBound, anyOf: Self.relatives)
    else { return nil }
    var link = voice.tokens.lowerBound - 1
    // "Scholars from Spain, France and Italy": the last of several.
    while link > sentence.lowerBound + 1, voice.tokens.lowerBound - link < Self.longestList,
      text.isWord(link, "and") || text.isMark(link, ","),
      text.tokens[link - 1].isCapitalised
    {
      link -= 1
      while link > sentence.lowerBound, text.tokens[link].isCapitalised { link -= 1 }
    }
    if voices.isDeterminer(link) { link -= 1 }
    // "Sources close to the minister".
    if text.isWord(link, "to"), text.isWord(link - 1, "close"), link - 2 >= sentence.lowerBound,
      text.tokens[link - 2].classes.contains(.voiceNoun),
      let head = voices.voice(before: link - 1, floor: sentence.lowerBound)
    {
      return voices.phrase(head.tokens.lowerBound..<voice.tokens.upperBound)
    }
    guard link > sentence.lowerBound, text.isWord(link, anyOf: Self.links),
      text.tokens[link - 1].classes.contains(.voiceNoun),
      !findings.isCovered(link, by: .person), !findings.isCovered(link, by: .group),
      let head = voices.voice(before: link, floor: sentence.lowerBound),
      head.tokens.upperBound == link
    else { return nil }
    return voices.phrase(head.tokens.lowerBound..<voice.tokens.upperBound)
  }

  private static let longestList = 12
  private static let links: WordChoice = ["of", "in", "from", "at", "for"]
  private static let reach = 4
  private static let longestAside = 14
  private static let relatives: WordChoice = ["who", "that", "which"]
  private static let asides: WordChoice = [
    "including", "among", "notably", "like", "unlike", "together", "along", "alongside", "led",
    "in", "on", "at", "after", "before", "during", "with", "despite", "even", "for", "by", "as",
    "from", "under", "through", "without", "written", "born", "then",
  ]
}

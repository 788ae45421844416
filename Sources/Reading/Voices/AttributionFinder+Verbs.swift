import Ledger

extension AttributionFinder {
  /// A verb with its helping verbs, "not" and adverbs: "has repeatedly denied", "did not say".
  func extent(of found: Found, floor: Int) -> Range<Int> {
    guard Self.verbal.contains(where: { found.rule.ends(in: $0) }) else { return found.cue }
    return max(floor, helperStart(before: found.cue.lowerBound))..<found.cue.upperBound
  }

  /// Where the helping words before a verb begin.
  func helperStart(before index: Int) -> Int {
    var start = index
    let lowest = max(sentence.lowerBound, start - Self.mostHelpers)
    while start > lowest, isHelper(start - 1) { start -= 1 }
    return start
  }

  private func isHelper(_ index: Int) -> Bool {
    if voices.isAuxiliary(index) || isAdverb(index) || text.isWord(index, "to") { return true }
    return text.tokens[index].kind == .clitic
      && (text.isWord(index, "n't") || text.isWord(index, "n’t"))
  }

  private static let verbal: [String] = [".verb", ".passive", ".unnamed"]
  private static let mostHelpers = 5

  /// A verb with the infinitives of saying that follow it: "declined to say", "went on to claim".
  ///
  /// One act of speech is one attribution; the first verb tells its stance, and the surest of them how
  /// surely it reports.
  func withInfinitives(_ cue: Range<Int>, _ strength: Strength) -> (Range<Int>, Strength) {
    var end = cue.upperBound
    var strength = strength
    while end < sentence.upperBound, text.isWord(end, "to") {
      let verb = isAdverb(end + 1) ? end + 2 : end + 1
      guard let next = text.term(at: verb, of: .sayVerb), text.tokens[verb].letterCase == .lower,
        next.tokens.upperBound <= sentence.upperBound, let (_, other) = reading(of: next),
        other != .silent
      else { break }
      end = next.tokens.upperBound
      if other == .strong { strength = .strong }
    }
    return (cue.lowerBound..<end, strength)
  }

  /// Whether the words say nothing of anybody: "the so called truce", "any town, say, York", "learned
  /// from the papers", "reported from Minsk".
  func isAside(_ cue: Range<Int>) -> Bool {
    let before = cue.lowerBound - 1
    // "Noted historian Meyer": an adjective.
    if text.isWord(cue.lowerBound, "noted"), cue.upperBound < sentence.upperBound,
      before < sentence.lowerBound || voices.isDeterminer(before)
    {
      return text.tokens[cue.upperBound].kind == .word && !text.isWord(cue.upperBound, "that")
    }
    guard before >= sentence.lowerBound else { return false }
    if text.isWord(cue.lowerBound, "called") {
      return text.isWord(before, "so")
        || text.isMark(before, anyOf: Marks.dashes) && text.isWord(before - 1, "so")
    }
    // A word in marks by itself is the author's doubt, or another's word.
    if QuotationMark.opening(at: before, in: text)?.closes(at: cue.upperBound, in: text) ?? false {
      return true
    }
    if text.isWord(cue.lowerBound, "say") {
      return text.isMark(before, ",") && text.isMark(cue.upperBound, ",")
        && !contents.followsQuotation(cue.lowerBound)
    }
    return text.isWord(cue.upperBound, "from") && cue.count == 1
      && text.isWord(cue.lowerBound, anyOf: Self.fetchers) && !isToldFrom(cue.upperBound)
  }

  /// Whether "that" follows the place that something is told from: "reported from Vigo that".
  private func isToldFrom(_ preposition: Int) -> Bool {
    var index = preposition + 1
    let end = min(index + Self.longestOrigin, sentence.upperBound)
    while index < end, text.tokens[index].isCapitalised || text.isWord(index, "the") { index += 1 }
    return index > preposition + 1 && text.isWord(index, "that")
  }

  private static let longestOrigin = 5

  private static let fetchers: WordChoice = [
    "reported", "reports", "reporting", "learned", "learnt", "learns", "sought", "seeks", "heard",
  ]

  /// Whether "insist" and "suggest" only assert what they tell: "insisted that the pier was lost", "the
  /// record suggests he did not go", but not "insisted that it be built".
  func isClaim(_ cue: Range<Int>, _ stance: Stance) -> Bool {
    guard stance == .prescribes, text.isWord(cue.lowerBound, anyOf: Self.claiming) else {
      return false
    }
    // "What it showed, Mount suggests, was a plan": put in between.
    if text.isMark(cue.upperBound, ",") { return true }
    guard
      text.isWord(cue.upperBound, "that") || text.isWord(cue.upperBound, anyOf: Self.clauseSubjects)
    else { return false }
    let end = min(cue.upperBound + Self.claimReach, sentence.upperBound)
    return !(cue.upperBound..<end).contains { index in
      text.isWord(index, "should")
        || text.isWord(index, "be") && !text.isWord(index - 1, "to")
          && !text.isWord(index - 1, anyOf: EnglishClause.unreal)
    }
  }

  private static let claimReach = 16
  private static let clauseSubjects: WordChoice = ["he", "she", "they", "it", "there", "we"]
  private static let claiming: WordChoice = [
    "insist", "insists", "insisted", "insisting", "suggest", "suggests", "suggested", "suggesting",
  ]

  /// Whether a thing is called forged: "dismissed it as a forgery", "called the diary a fake", "argues that the
  /// memorial was a fabrication".
  func isOfForgery(_ cue: Range<Int>, _ stance: Stance) -> Bool {
    let end = min(cue.upperBound + Self.forgeryReach, sentence.upperBound)
    guard stance == .asserts || stance == .judges || stance == .denies || stance == .reports,
      cue.upperBound < end
    else { return false }
    for index in cue.upperBound..<end {
      if text.tokens[index].kind == .mark { return false }
      guard text.isWord(index, anyOf: Self.forgeries) else { continue }
      let before = text.isWord(index - 1, "a") ? index - 2 : index - 1
      if text.isWord(before, "as") { return true }
      return stance != .denies
        && (text.isWord(before, anyOf: Self.beingForged)
          || before < index - 1 && text.isWord(cue.lowerBound, anyOf: Self.callings))
    }
    return false
  }

  private static let forgeryReach = 12
  private static let forgeries: WordChoice = [
    "forgery", "forgeries", "fake", "fakes", "fabrication", "fabrications", "hoax", "forged",
    "counterfeit",
  ]
  private static let beingForged: WordChoice = ["was", "were", "is", "are", "be", "been"]
  private static let callings: WordChoice = [
    "call", "calls", "called", "calling", "declared", "declare", "declares", "pronounced",
    "branded",
    "labelled", "labeled", "termed", "judged", "judges", "consider", "considers", "considered",
    "thought", "believed", "deemed", "found",
  ]

  /// Whether "not" turns a verb of holding into a denial: "does not believe that", "never accepted".
  func isRefused(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.lowerBound, anyOf: Self.holding) else { return false }
    return (helperStart(before: cue.lowerBound)..<cue.lowerBound).contains { index in
      text.isWord(index, anyOf: Self.negations)
    }
  }

  /// Whether "not" undoes a denial: "did not deny", "can't rule out".
  func isLeftOpen(_ cue: Range<Int>, _ stance: Stance) -> Bool {
    stance == .denies
      && (helperStart(before: cue.lowerBound)..<cue.lowerBound).contains { index in
        text.isWord(index, anyOf: Self.negations)
      }
  }

  private static let negations: WordChoice = ["not", "never", "n't", "n’t", "'t", "’t"]
  private static let holding: WordChoice = [
    "believe", "believes", "believed", "accept", "accepts", "accepted", "agree", "agrees", "agreed",
    "admit", "admits", "admitted", "acknowledge", "acknowledges", "acknowledged", "recognise",
    "recognised", "recognize", "recognized", "confirm", "confirmed", "concede", "conceded",
  ]

  /// Whether it is left open that somebody says it: "whether the consul denied it is unknown".
  func isOpen(_ speaker: VoicePhrase?) -> Bool {
    guard let start = speaker?.tokens.lowerBound, start > sentence.lowerBound else { return false }
    return text.isWord(start - 1, "whether")
  }

  /// Whether a form in "-s" right behind its subject is a verb and no noun, as a number, an article or a
  /// name behind it shows: "the chronicler reports 3,000 dead", "Abara estimates the losses".
  func isFinite(_ cue: Range<Int>, after source: Range<Int>) -> Bool {
    let next = cue.upperBound
    guard cue.count == 1,
      source.upperBound == cue.lowerBound || text.isMark(cue.lowerBound - 1, ","),
      next < sentence.upperBound,
      text.hasEnding(cue.lowerBound, "s"), text.tokens[next].gap == .space
    else { return false }
    if text.tokens[next].kind == .number { return true }
    guard text.isWord(cue.lowerBound, anyOf: Self.tellers) else { return false }
    if voices.isDeterminer(next) || text.tokens[next].isCapitalised { return true }
    // "He challenges assumptions", "Blake challenges old views".
    let isPerson =
      text.isWord(source.lowerBound, "he") || text.isWord(source.lowerBound, "she")
      || findings.isCovered(source.upperBound - 1, by: .person)
    return isPerson && text.tokens[next].kind == .word
      && text.tokens[next].classes.isDisjoint(with: .functionWord)
  }

  /// Whether a form without ending is the verb of many: "some historians accept the verdict".
  func isPlural(_ cue: Range<Int>, of source: Range<Int>) -> Bool {
    let next = cue.upperBound
    guard cue.count == 1, source.upperBound == cue.lowerBound, next < sentence.upperBound,
      text.isWord(cue.lowerBound, anyOf: Self.pluralTellers),
      text.tokens[source.upperBound - 1].classes.contains(.voiceNoun),
      text.hasEnding(source.upperBound - 1, "s"), text.tokens[next].gap == .space
    else { return false }
    return voices.isDeterminer(next)
  }

  private static let pluralTellers: WordChoice = [
    "accept", "reject", "dispute", "challenge", "question", "condemn", "defend", "contest", "share",
    "doubt",
  ]

  private static let tellers: WordChoice = [
    "reports", "estimates", "claims", "rejects", "accepts", "disputes", "condemns", "questions",
    "challenges", "defends", "contests", "credits", "faults", "records", "documents",
  ]

  /// Whether a participle only gives a thing its name: "a pamphlet called The Gate".
  func isNaming(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.lowerBound, anyOf: Self.namings),
      cue.upperBound < sentence.upperBound,
      text.tokens[cue.upperBound].isCapitalised
        || QuotationMark.opening(at: cue.upperBound, in: text) != nil
    else { return false }
    let floor = max(sentence.lowerBound, cue.lowerBound - Self.longestNamed)
    return (floor..<cue.lowerBound).contains { index in
      text.isWord(index, anyOf: Self.indefinites)
        && (index..<cue.lowerBound).allSatisfy {
          text.tokens[$0].kind == .word && !voices.isAuxiliary($0)
        }
    }
  }

  /// Whether a name follows a participle that stands right behind the noun it describes: "the northern
  /// region called the Marches", "a band in Epirus named the Falcons".
  func isDescribing(_ cue: Range<Int>, _ voice: VoicePhrase?) -> Bool {
    let before = cue.lowerBound - 1
    if text.isWord(cue.lowerBound, anyOf: Self.namings), isOtherName(cue) { return true }
    guard text.isWord(cue.lowerBound, anyOf: Self.namings), before > sentence.lowerBound,
      text.tokens[before].kind == .word,
      cue.upperBound + 1 < sentence.upperBound,
      text.tokens[cue.upperBound].isCapitalised
        || text.isWord(cue.upperBound, "the") && text.tokens[cue.upperBound + 1].isCapitalised
    else { return false }
    if let voice, voice.tokens.upperBound == cue.lowerBound {
      let link = voice.tokens.lowerBound - 1
      return link > sentence.lowerBound && text.isWord(link, anyOf: Self.locations)
    }
    return text.tokens[before].letterCase == .lower
      && text.tokens[before].classes.isDisjoint(with: [.functionWord, .voiceNoun])
      && !isAdverb(before)
  }

  /// Whether an aside gives a thing its other name: "the Salt War, also called the Long War".
  private func isOtherName(_ cue: Range<Int>) -> Bool {
    var start = cue.lowerBound
    while start > sentence.lowerBound + 1, cue.lowerBound - start < 3, isAdverb(start - 1) {
      start -= 1
    }
    if text.isWord(start - 1, "sometimes") { start -= 1 }
    // "An invasion also called the “Salt War”".
    if text.isWord(start, "also"), cue.upperBound + 1 < sentence.upperBound,
      text.isWord(cue.upperBound, "the") || text.tokens[cue.upperBound].isCapitalised
        || QuotationMark.opening(at: cue.upperBound, in: text) != nil
    {
      return true
    }
    return start > sentence.lowerBound + 1
      && (text.isMark(start - 1, ",") && text.tokens[start - 2].kind == .word
        || text.isMark(start - 1, "("))
      && cue.upperBound + 1 < sentence.upperBound
      && (text.tokens[cue.upperBound].isCapitalised
        || text.isWord(cue.upperBound, "the") && text.tokens[cue.upperBound + 1].isCapitalised)
  }

  private static let locations: WordChoice = ["in", "of", "at", "near", "on", "from"]
  private static let longestNamed = 4
  private static let indefinites: WordChoice = ["a", "an", "one", "another"]

  private static let namings: WordChoice = [
    "called", "named", "dubbed", "titled", "entitled", "nicknamed", "labelled", "labeled", "termed",
  ]

  /// Whoever stands between a quotation and a verb: “…,” Abara continued.
  func quotedSpeaker(of cue: Range<Int>) -> VoicePhrase? {
    guard closesClause(cue.upperBound),
      let phrase = voices.subject(before: cue.lowerBound, floor: sentence.lowerBound),
      phrase.tokens.upperBound == cue.lowerBound, !voices.isDeterminer(cue.lowerBound - 1),
      contents.followsQuotation(phrase.tokens.lowerBound)
    else { return nil }
    return phrase
  }

  /// The token behind the time that may stand between a verb and what is said: "said in March that".
  func afterTime(_ index: Int) -> Int {
    guard index < sentence.upperBound else { return index }
    if let that = thatClause(pastAsideAt: index) { return that }
    // "Recalled later, “…”".
    if isAdverb(index), index + 2 < sentence.upperBound, text.isMark(index + 1, ","),
      QuotationMark.opening(at: index + 2, in: text) != nil
    {
      return index + 1
    }
    var end = findings.isCovered(index, by: .time) ? index : index + 1
    guard end == index || text.isWord(index, anyOf: Self.timeLinks) else {
      return index
    }
    let start = end
    while end < sentence.upperBound, end - start < Self.longestTime,
      findings.isCovered(end, by: .time)
    {
      end += 1
    }
    return end > start ? end : index
  }

  /// The "that" behind an aside between commas: "believed, wrongly as it turned out, that".
  private func thatClause(pastAsideAt index: Int) -> Int? {
    guard text.isMark(index, ",") else { return nil }
    let end = min(index + Self.longestAddressee, sentence.upperBound - 1)
    guard index + 1 < end, let comma = (index + 1..<end).first(where: { text.isMark($0, ",") }),
      text.isWord(comma + 1, "that")
    else { return nil }
    return comma + 1
  }

  /// The token behind those who are told and where: "told the agency that", "said in a statement that";
  /// behind "him" and a name also without "that".
  func afterAddressee(_ cue: Range<Int>) -> Int {
    let start = cue.upperBound
    let isTelling = text.isWord(start - 1, anyOf: Self.tells)
    let isPlace = start < sentence.upperBound && text.isWord(start, anyOf: Self.occasions)
    guard isTelling || isPlace else { return start }
    let end = min(start + Self.longestAddressee, sentence.upperBound)
    for index in start..<max(start, end) {
      let token = text.tokens[index]
      if token.kind == .mark, token.gap != .none || token.isMark(",") { break }
      if index > start, text.isWord(index, "that") { return index }
      if !token.classes.isDisjoint(with: [.sayVerb, .eventVerb]), token.letterCase == .lower {
        break
      }
    }
    guard isTelling, start < sentence.upperBound else { return start }
    if text.isWord(start, anyOf: Self.objects) { return start + 1 }
    if let person = findings.finding(.person, startingAt: start) { return person.tokens.upperBound }
    return start
  }

  private static let longestAddressee = 12
  private static let objects: WordChoice = [
    "him", "her", "them", "us", "me", "you", "reporters", "journalists", "parliament", "lawmakers",
  ]
  private static let tells: WordChoice = [
    "told", "tell", "tells", "telling", "informed", "assured", "reminded", "warned", "notified",
    "informing", "assuring", "reminding", "warning",
  ]
  private static let occasions: WordChoice = [
    "in", "on", "at", "during", "to", "before", "after", "from",
  ]

  private static let longestTime = 6
  private static let timeLinks: WordChoice = ["in", "on", "at", "during", "since"]

  /// Whether a participle tells only what somebody is blamed or thanked for: "mocked the consul for
  /// saying", "dismissed for having said".
  func isReproach(_ cue: Range<Int>) -> Bool {
    guard isParticiple(cue), cue.lowerBound > sentence.lowerBound else { return false }
    var before = cue.lowerBound - 1
    if isAdverb(before) { before -= 1 }
    return text.isWord(before, "for") && before > sentence.lowerBound && lastSpeaker != nil
  }

  /// Whether a verb of wanting, fearing or supporting has an object or an infinitive behind it, and is
  /// no noun: "wants peace", "hopes to return", but not "the Berlin plan for", "his support".
  func takesObject(_ cue: Range<Int>, of holder: Range<Int>) -> Bool {
    let next = cue.upperBound
    guard next < sentence.upperBound, text.tokens[next].kind != .mark else {
      return next < sentence.upperBound && QuotationMark.opening(at: next, in: text) != nil
    }
    return !text.isWord(next, anyOf: Self.noObjects) && !isSupposed(cue, holder)
  }

  /// Whether it is only demanded that somebody hold it: "everybody must know".
  func isDemanded(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.upperBound, "that") else { return false }
    var before = cue.lowerBound - 1
    while before > sentence.lowerBound, cue.lowerBound - before < 3, isAdverb(before) {
      before -= 1
    }
    // "We must note that": a way to begin, and no demand.
    return before > sentence.lowerBound
      && (text.isWord(before, "must") || text.isWord(before, "should"))
      && !text.isWord(before - 1, "we") && !text.isWord(before - 1, "i")
  }

  /// Whether the speaker is a text or its author: "the book", "this chapter".
  func isText(_ source: Range<Int>) -> Bool {
    guard let last = source.last else { return false }
    return text.value(at: last, as: .voiceNoun) == "text"
  }

  /// Whether an attitude is only thought of ("he would support", "if they believe"), or is the speaker's
  /// own ("I think").
  private func isSupposed(_ cue: Range<Int>, _ holder: Range<Int>) -> Bool {
    var before = cue.lowerBound - 1
    while before > sentence.lowerBound, cue.lowerBound - before < 4,
      isAdverb(before) || text.isWord(before, "not") || text.isWord(before, "have")
    {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return false }
    if holder.lowerBound > sentence.lowerBound,
      text.isWord(holder.lowerBound - 1, anyOf: Self.conditions)
    {
      return true
    }
    return text.isWord(before, anyOf: Self.suppositions)
  }

  private static let suppositions: WordChoice = [
    "would", "could", "may", "might", "should", "can", "will", "must", "to", "i", "we", "you",
  ]
  private static let conditions: WordChoice = ["if", "unless", "whether"]

  private static let noObjects: WordChoice = [
    "for", "of", "among", "from", "by", "in", "at", "and", "or", "but", "is", "was", "has", "had",
    "are", "were", "than", "as", "with", "would", "will", "could",
  ]
}

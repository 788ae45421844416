import Ledger

/// Finds the attributions of one sentence.
///
/// A verb of the list reports wherever it is a verb; one that the list calls weak, being a noun or a
/// verb of seeing and knowing as often ("states", "show", "think"), only where somebody who can
/// speak stands before it and what is said behind it.
struct AttributionFinder: SentenceAttributions {
  let text: TokenizedDocument
  let sentence: Range<Int>
  let findings: Findings
  let voices: VoiceFinder
  let contents: ContentFinder
  /// The last speaker of the sentence, for verbs that follow with no subject of their own.
  private(set) var lastSpeaker: VoicePhrase?
  /// The colon behind a noun for something said, which labels nothing.
  var announcedColon: Int?
  /// What the attributions of the sentence so far report.
  private var nesting: NestedAttribution

  /// How a voice that is not named is written.
  static let unnamed = "unnamed"

  static let ownStanceRule: String? = "en.attribution.own"

  /// An attribution: its cue and value.
  struct Found {
    var cue: Range<Int>
    var value: AttributionValue
    var rule: String
    /// The whole cue, where it is more than the words that the rule looks at.
    var extent: Range<Int>?
    /// Whether its verb tells what somebody wants, fears or thinks, and no speech.
    var isAttitude = false
  }

  init(text: TokenizedDocument, sentence: Range<Int>, findings: Findings) {
    self.text = text
    self.sentence = sentence
    self.findings = findings
    voices = VoiceFinder(text: text, findings: findings)
    contents = ContentFinder(text: text, sentence: sentence)
    nesting = NestedAttribution(text: text)
  }

  /// Returns the attribution whose cue begins at `index`; nil when none does, or when it stands in
  /// what another says and names no further voice.
  mutating func attribution(at index: Int) -> Found? {
    let speaker = lastSpeaker
    guard let found = cue(at: index) else { return nil }
    guard !nesting.addsNothing(found) else {
      lastSpeaker = speaker
      return nil
    }
    nesting.take(found)
    return found
  }

  func mayBeCue(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind != .mark else {
      return token.isMark(":") || token.gap != .none && text.isMark(index, anyOf: Marks.dashes)
    }
    if !text.classes(beginningAt: index).isDisjoint(with: Self.cueClasses) { return true }
    if text.isWord(index, anyOf: Self.openers) { return true }
    // "In his words": behind an owner.
    guard index > sentence.lowerBound else { return false }
    return text.tokens[index - 1].kind == .clitic
      || text.isWord(index - 1, anyOf: Self.owners)
  }

  /// Words of no such class that a cue begins with.
  private static let openers: WordChoice = ["in", "unlike", "contrary", "to"]

  /// The classes of which the first word or phrase of a cue has one.
  private static let cueClasses: WordClasses = [
    .sourcePreposition, .unnamedVoice, .sayVerb, .sayNoun, .doubtAdverb,
  ]

  private mutating func cue(at index: Int) -> Found? {
    if text.tokens[index].kind == .mark {
      return index == announcedColon ? nil : label(at: index) ?? signature(at: index)
    }
    if let found = contrast(at: index) ?? preposition(at: index) {
      return found
    }
    if let found = finding(at: index) ?? standpoint(at: index) ?? unnamed(at: index) {
      return found
    }
    if let found = announcement(at: index) ?? verb(at: index) ?? noun(at: index)
      ?? answer(at: index)
    {
      return found
    }
    return viewpoint(at: index) ?? hedge(at: index)
  }

  /// "According to the author, …".
  private mutating func preposition(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sourcePreposition), cue.tokens.count > 1,
      cue.tokens.upperBound <= sentence.upperBound
    else { return nil }
    let start = cue.tokens.upperBound
    guard
      var voice = voices.voice(from: start, limit: sentence.upperBound)
        ?? voices.phrase(from: start, limit: sentence.upperBound)
        ?? voices.complement(from: start, limit: sentence.upperBound)
    else { return nil }
    // "According to the memoirs of Baratier": whose they are.
    let link = voice.tokens.upperBound
    if text.isWord(link, "of"), link + 1 < sentence.upperBound, text.tokens[link + 1].isCapitalised,
      let whole = voices.phrase(from: start, limit: sentence.upperBound),
      whole.tokens.upperBound > link
    {
      voice = whole
    }
    lastSpeaker = voice
    let isFirst = contents.words(before: index) == 0
    let after = contents.rest(after: voice.tokens.upperBound)
    return found(
      cue.tokens,
      voice.name,
      .asserts,
      source: voice.tokens,
      content: isFirst ? after : contents.rest(before: index) ?? after,
      rule: "en.attribution.according-to"
    )
  }

  /// "It is said that …", "is seen as …".
  private func unnamed(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .unnamedVoice), cue.tokens.count > 1,
      cue.tokens.upperBound <= sentence.upperBound,
      !text.isWord(cue.tokens.upperBound, anyOf: Self.places), !isNamed(cue.tokens)
    else { return nil }
    let given = Stance(rawValue: cue.entry.value(as: .unnamedVoice) ?? "") ?? stance(of: cue.tokens)
    let told = isClaim(cue.tokens.suffix(1), given) ? .reports : given
    // "was denied by the author": the voice is named after all.
    let agent = agent(near: cue.tokens.upperBound)
    let stance = agent == nil && told == .asserts ? .reports : told
    if let voice = agent {
      let isNext = voice.tokens.lowerBound == cue.tokens.upperBound + 1
      return found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: isNext
          ? contents.rest(before: index)
          : sentence.lowerBound..<voice.tokens.lowerBound - 1,
        rule: "en.attribution.passive"
      )
    }
    let after = contents.rest(after: cue.tokens.upperBound)
    let isClause = text.isWord(index, "it") || text.isWord(cue.tokens.upperBound, "that")
    let content = after.map { tokens in
      isClause ? tokens : contents.clauseStart(before: index)..<tokens.upperBound
    }
    var attribution = found(
      cue.tokens,
      Self.unnamed,
      stance,
      source: nil,
      content: content ?? contents.rest(before: index),
      rule: "en.attribution.unnamed"
    )
    // "The consul, it was said, had left".
    let parts = contents.around(cue.tokens)
    if !parts.isEmpty { attribution.value.content = parts.map { text.passage(of: $0) } }
    return attribution
  }

  /// A reporting verb with the voice before it, after "by", or after it as in "said Nimitz".
  private mutating func verb(at index: Int) -> Found? {
    guard var cue = text.term(at: index, of: .sayVerb),
      cue.tokens.upperBound <= sentence.upperBound,
      text.tokens[index].letterCase == .lower || contents.words(before: index) == 0
        || isInHeadline(index),
      let (ownStance, ownStrength) = reading(of: cue), ownStrength != .silent,
      !isReproach(cue.tokens),
      !isAside(cue.tokens),
      !isNoSpeech(cue.tokens),
      ownStrength != .presentation || !findings.isCovered(index, by: .time)
    else { return nil }
    let stance =
      isClaim(cue.tokens, ownStance)
      ? Stance.asserts
      : isRefused(cue.tokens)
        ? .denies : isLeftOpen(cue.tokens, ownStance) ? .reports : ownStance
    let (tokens, strength) = withInfinitives(cue.tokens, ownStrength)
    cue.tokens = tokens
    let isWeak = strength != .strong
    if isWeak, isDemanded(cue.tokens) { return nil }
    if let hearsay = hearsay(cue.tokens) { return hearsay }
    if isDeed(cue.tokens) {
      lastSpeaker = voices.voice(before: index, floor: sentence.lowerBound) ?? lastSpeaker
      return nil
    }
    // "A letter written by him", "a report by them": a participle or noun that says nothing.
    if isWeak, text.isWord(cue.tokens.upperBound, "by"), !isPassive(cue.tokens) { return nil }
    if let voice = agent(after: cue.tokens.upperBound) ?? agentPastRole(of: cue.tokens) {
      // "The plot was denied by him, who …"; "It was denied by him that there was a plot".
      let isClause = text.isWord(voice.tokens.upperBound, "that")
      let after = isClause ? contents.rest(after: voice.tokens.upperBound) : nil
      let before = contents.rest(before: helperStart(before: index))
      var passive = found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: before ?? contents.rest(after: voice.tokens.upperBound),
        rule: "en.attribution.passive"
      )
      if let after, before != nil { passive.value.content.append(text.passage(of: after)) }
      let role = cue.tokens.upperBound..<max(cue.tokens.upperBound, voice.tokens.lowerBound - 1)
      if !role.isEmpty, before != nil { passive.value.content.append(text.passage(of: role)) }
      return passive
    }
    let isPassive = strength != .predicate && isPassive(cue.tokens)
    let governor = isPassive ? nil : governor(of: cue.tokens)
    let named = isPassive ? nil : governor ?? speaker(before: cue.tokens, strength)
    if governor == nil, !isPassive, let inverted = inverted(cue.tokens, stance, named: named != nil)
    {
      return inverted
    }
    let addressed = afterAddressee(cue.tokens)
    let told = addressed > cue.tokens.upperBound ? addressed : afterTime(cue.tokens.upperBound)
    let introduced = contents.isIntroduced(at: told)
    if isPassive { return passive(cue.tokens, stance, isWeak: isWeak && !introduced) }
    let isWork = named.map { isText($0.tokens) } ?? true
    guard !isWork || !isNaming(cue.tokens), !isDescribing(cue.tokens, named),
      named != nil || introduced || !isBare(cue.tokens)
    else { return nil }
    let isTold =
      introduced || named.map { opposes($0.tokens) } ?? false
      || named != nil && hasObject(after: cue.tokens.upperBound)
      || named.map { contents.followsQuotation($0.tokens.lowerBound) } ?? false
      || strength == .attitude && named.map { takesObject(cue.tokens, of: $0.tokens) } ?? false
      || strength == .predicate && named != nil && self.isPassive(cue.tokens)
      || strength == .presentation && named.map { isText($0.tokens) } ?? false
      || strength == .weak
        && named.map {
          isFinite(cue.tokens, after: $0.tokens) || isPlural(cue.tokens, of: $0.tokens)
        }
          ?? false
    let start = min(named?.tokens.lowerBound ?? index, index)
    let parts = contents.around(start..<cue.tokens.upperBound)
    guard
      !isWeak || (named != nil && (isTold || !parts.isEmpty)) || isThatClause(cue.tokens, at: told)
    else {
      return nil
    }
    guard isVerb(cue.tokens, named: named != nil, introduced: introduced) else { return nil }
    let voice =
      named ?? (text.isMark(index - 1, ",") ? lastSpeaker : nil)
      ?? voices.subject(before: index, floor: sentence.lowerBound)
      ?? relativeHead(of: cue.tokens) ?? lastSpeaker ?? sentenceSubject(of: cue.tokens)
      ?? voices.clause(before: index, floor: sentence.lowerBound)
    var content =
      contents.block(after: cue.tokens)
      ?? contents.content(
        of: introduced || told == addressed ? index..<told : cue.tokens,
        source: voice?.tokens,
        mayClose: !takesOnlyObjects(strength)
      )
    // "The duke, fearing that all was lost, left", "Lind, who denied it, was hanged": what he does further is no
    // part of what he says.
    if isParticiple(cue.tokens) && voice?.tokens.upperBound == index - 1
      && text.isMark(index - 1, ",")
      || isRelative(voice?.tokens)
    {
      content = content.map(contents.beforePredicate)
    }
    guard content != nil || voice != nil, !isOpen(voice) else { return nil }
    if let voice { lastSpeaker = voice }
    var attribution = found(
      cue.tokens,
      voice.map { antecedent(of: $0)?.name ?? $0.name } ?? Self.unnamed,
      stance,
      source: voice?.tokens,
      content: content,
      rule: "en.attribution.verb"
    )
    attribution.isAttitude = strength == .attitude
    if let first = contents.brokenQuotation(before: start, content) {
      attribution.value.content.insert(text.passage(of: first), at: 0)
    }
    if !parts.isEmpty { attribution.value.content = parts.map { text.passage(of: $0) } }
    return attribution
  }

  /// The noun phrase that the sentence begins with: the subject of "to say" and "saying".
  private func sentenceSubject(of cue: Range<Int>) -> VoicePhrase? {
    let before = cue.lowerBound - 1
    let isParticiple = text.hasEnding(cue.lowerBound, "ing")
    guard before > sentence.lowerBound, isParticiple || text.isWord(before, "to") else {
      return nil
    }
    return voices.mainSubject(of: sentence, before: cue.lowerBound)
  }

  /// Whether the word is one of a headline, whose words all begin with capitals.
  private func isInHeadline(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    return text.tokens[index - 1].isCapitalised && text.tokens[index].gap == .space
      && text.tokens[index + 1].isCapitalised && text.tokens[index + 1].gap == .space
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
  }

  /// How surely a verb of the list reports.
  enum Strength: String {
    /// Wherever it is a verb.
    case strong
    /// With a speaker and what is said.
    case weak
    /// With a speaker and an object: what somebody fears, blames or believes.
    case attitude
    /// With a speaker and a form of "be" before it: "is critical of", "was convinced that".
    case predicate
    /// With a text or its author as speaker: "the chapter introduces", "the book covers".
    case presentation
    /// Never: a phrase that begins with a reporting verb and says something else, "added to".
    case silent
  }

  /// Whether a verb takes what it tells as its object only, and never closes a sentence of it.
  private func takesOnlyObjects(_ strength: Strength) -> Bool {
    strength == .attitude || strength == .predicate
  }

  /// The verb's stance, and how surely it reports.
  func reading(of cue: TokenizedDocument.Term) -> (Stance, Strength)? {
    guard let value = cue.entry.value(as: .sayVerb) else { return nil }
    // Cut by bytes: this is asked of every reporting verb, and characters are slow to count.
    guard let space = value.utf8.firstIndex(of: UInt8(ascii: " ")) else {
      return (Stance(rawValue: value) ?? .asserts, .strong)
    }
    let stance = Stance(rawValue: String(value[..<space])) ?? .asserts
    let strength = value[value.utf8.index(after: space)...]
    return (stance, Strength(rawValue: String(strength)) ?? .weak)
  }

  /// Whether the word is a verb here: no noun after an article or adjective, no "called" of a name.
  private func isVerb(_ cue: Range<Int>, named: Bool, introduced: Bool) -> Bool {
    let before = cue.lowerBound - 1
    // "The first documented landing": it describes.
    if text.isWord(before, anyOf: Self.firsts), voices.isDeterminer(before - 1) {
      return introduced
    }
    guard before >= sentence.lowerBound, !named else { return true }
    if text.tokens[cue.lowerBound].gap == .none, text.isMark(before, anyOf: Marks.dashes) {
      return false
    }
    if text.isWord(before, anyOf: Self.determiners) { return false }
    if text.tokens[before].kind == .clitic { return introduced }
    return true
  }

  /// Whether the subject is "who" or "which" behind a comma.
  private func isRelative(_ source: Range<Int>?) -> Bool {
    guard let source, source.count == 1 else { return false }
    return (text.isWord(source.lowerBound, "who") || text.isWord(source.lowerBound, "which"))
      && text.isMark(source.lowerBound - 1, ",")
  }

  private static let firsts: WordChoice = ["first", "only", "last", "earliest", "oldest", "best"]

  /// "by Nimitz" after a verb.
  private func agent(after index: Int) -> VoicePhrase? {
    guard text.isWord(index, "by"), index + 1 < sentence.upperBound,
      !isDeed(index + 1), !text.isWord(index + 1, anyOf: Self.manners)
    else { return nil }
    return voices.voice(from: index + 1, limit: sentence.upperBound)
      ?? voices.nounPhrase(from: index + 1, limit: sentence.upperBound)
  }

  /// Whether a participle tells by what deed something is done: "by settling", "by abruptly leaving".
  private func isDeed(_ index: Int) -> Bool {
    let start = isAdverb(index) ? index + 1 : index
    return start < sentence.upperBound && text.tokens[start].letterCase == .lower
      && isParticiple(start..<start + 1) && !text.tokens[start].classes.contains(.voiceNoun)
  }

  /// "Was dismissed as a forgery by most scholars".
  private func agentPastRole(of cue: Range<Int>) -> VoicePhrase? {
    text.isWord(cue.upperBound, "as") && isPassive(cue) ? agent(near: cue.upperBound) : nil
  }

  /// "by historians", some words after a verb in the passive: "is seen as the turn by historians".
  private func agent(near index: Int) -> VoicePhrase? {
    let limit = min(index + Self.agentReach, sentence.upperBound)
    guard index < limit else { return nil }
    for by in index..<limit {
      if text.isMark(by, ",") || text.isMark(by, ";") || text.isWord(by, "that") { return nil }
      // "Agreed upon at talks brokered by the consul": the agent is another participle's.
      if by > index, text.isWord(by, "by"), text.hasEnding(by - 1, "ed") { return nil }
      if text.isWord(by, "by"), by == index || voices.voice(from: by + 1, limit: limit) != nil,
        let voice = agent(after: by)
      {
        return voice
      }
    }
    return nil
  }

  private static let agentReach = 24

  /// A verb before its speaker: "…, said Nimitz".
  ///
  /// A participle has its speaker before it, and one that stands before the verb already is no less
  /// the speaker for the object behind.
  private mutating func inverted(_ cue: Range<Int>, _ stance: Stance, named: Bool) -> Found? {
    guard cue.lowerBound > sentence.lowerBound, text.tokens[cue.lowerBound - 1].kind == .mark,
      !text.isMark(cue.lowerBound - 1, anyOf: Marks.closeBrackets), !isParticiple(cue),
      !contents.isTitle(closedBefore: cue.lowerBound),
      !named || contents.followsQuotation(cue.lowerBound),
      let voice = voices.voice(from: cue.upperBound, limit: sentence.upperBound)
        ?? unlistedName(from: cue.upperBound)
        ?? (contents.followsQuotation(cue.lowerBound)
          ? voices.phrase(from: cue.upperBound, limit: sentence.upperBound) : nil),
      closesClause(voice.tokens.upperBound) || contents.followsQuotation(cue.lowerBound),
      let content = contents.rest(before: cue.lowerBound)
    else { return nil }
    lastSpeaker = voice
    return found(
      cue,
      voice.name,
      stance,
      source: voice.tokens,
      content: content,
      rule: "en.attribution.inverted"
    )
  }

  /// Whether a noun right before the verb and "that" behind it, at `that`, make the verb one of saying.
  private func isThatClause(_ cue: Range<Int>, at that: Int) -> Bool {
    guard text.isWord(that, "that"), that + 2 < sentence.upperBound,
      cue.lowerBound > sentence.lowerBound, !Self.thatPronouns(text, that + 1)
    else { return false }
    let before = text.tokens[cue.lowerBound - 1]
    return before.kind == .word && before.classes.isDisjoint(with: .functionWord)
  }

  /// Whether "that" points and does not join: "that is", "that was".
  private static func thatPronouns(_ text: TokenizedDocument, _ index: Int) -> Bool {
    text.tokens[index].kind == .mark || text.isWord(index, anyOf: Self.verbsOfNouns)
  }

  private static let verbsOfNouns: WordChoice = [
    "is", "was", "has", "had", "of", "would", "will", "can",
  ]

  /// Whether the clause ends before `index`, or goes on with when, where and to whom.
  func closesClause(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return true }
    if text.tokens[index].kind == .mark {
      return QuotationMark.opening(at: index, in: text) == nil
    }
    return text.isWord(index, anyOf: Self.tails)
  }

  private func stance(of cue: Range<Int>) -> Stance {
    for index in cue.reversed() {
      guard let value = text.value(at: index, as: .sayVerb),
        let word = value.split(separator: " ").first
      else { continue }
      if let stance = Stance(rawValue: String(word)) { return stance }
    }
    return .reports
  }

  func found(
    _ cue: Range<Int>,
    _ voice: String,
    _ stance: Stance,
    source: Range<Int>?,
    content: Range<Int>?,
    rule: String
  ) -> Found {
    let value = AttributionValue(
      voice: voice,
      stance: self.stance(stance, of: cue, source: source),
      source: source.map { text.passage(of: $0) },
      content: content.map { [text.passage(of: $0)] } ?? []
    )
    return Found(cue: cue, value: value, rule: rule)
  }

  private static let tails: WordChoice = [
    "of", "in", "on", "at", "during", "to", "from", "for", "with", "who", "and", "after", "before",
    "when", "while", "as", "last",
  ]
  private static let determiners: WordChoice = [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my",
    "your", "no", "any", "some", "each", "every", "of", "in", "on", "for", "with", "under",
  ]
}

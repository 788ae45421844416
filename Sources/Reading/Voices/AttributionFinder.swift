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
  /// The last speaker of the sentence, for verbs that follow with no subject of their own.
  private var lastSpeaker: VoicePhrase?

  /// How a voice that is not named is written.
  static let unnamed = "unnamed"

  /// An attribution: its cue and value.
  struct Found {
    var cue: Range<Int>
    var value: AttributionValue
    var rule: String
  }

  init(text: TokenizedDocument, sentence: Range<Int>, findings: Findings) {
    self.text = text
    self.sentence = sentence
    self.findings = findings
  }

  private var voices: VoiceFinder { VoiceFinder(text: text, findings: findings) }
  private var contents: ContentFinder { ContentFinder(text: text, sentence: sentence) }

  /// Returns the attribution whose cue begins at `index`; nil when none does.
  mutating func attribution(at index: Int) -> Found? {
    preposition(at: index) ?? unnamed(at: index) ?? verb(at: index) ?? noun(at: index)
  }

  /// "According to the author, …".
  private mutating func preposition(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sourcePreposition), cue.tokens.count > 1,
      cue.tokens.upperBound <= sentence.upperBound
    else { return nil }
    let start = cue.tokens.upperBound
    guard
      let voice = voices.voice(from: start, limit: sentence.upperBound)
        ?? voices.phrase(from: start, limit: sentence.upperBound)
    else { return nil }
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
      cue.tokens.upperBound <= sentence.upperBound
    else { return nil }
    let stance =
      Stance(rawValue: cue.entry.value(as: .unnamedVoice) ?? "") ?? stance(of: cue.tokens)
    // "was denied by the author": the voice is named after all.
    if let voice = agent(after: cue.tokens.upperBound) {
      return found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: contents.rest(before: index),
        rule: "en.attribution.passive"
      )
    }
    let after = contents.rest(after: cue.tokens.upperBound)
    let content = after.map { tokens in
      text.isWord(index, "it") ? tokens : contents.clauseStart(before: index)..<tokens.upperBound
    }
    return found(
      cue.tokens,
      Self.unnamed,
      stance,
      source: nil,
      content: content ?? contents.rest(before: index),
      rule: "en.attribution.unnamed"
    )
  }

  /// A reporting verb with the voice before it, after "by", or after it as in "said Nimitz".
  private mutating func verb(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sayVerb),
      cue.tokens.upperBound <= sentence.upperBound,
      text.tokens[index].letterCase == .lower || contents.words(before: index) == 0
        || isInHeadline(index),
      let (stance, isWeak) = reading(of: cue)
    else { return nil }
    if let voice = agent(after: cue.tokens.upperBound) {
      return found(
        cue.tokens,
        voice.name,
        stance,
        source: voice.tokens,
        content: contents.rest(before: index) ?? contents.rest(after: voice.tokens.upperBound),
        rule: "en.attribution.passive"
      )
    }
    let named = voices.voice(before: index, floor: sentence.lowerBound)
    if named == nil, let inverted = inverted(cue.tokens, stance) { return inverted }
    let introduced = contents.isIntroduced(at: cue.tokens.upperBound)
    let isTold =
      introduced || named.map { contents.followsQuotation($0.tokens.lowerBound) } ?? false
    guard !isWeak || (named != nil && isTold) else { return nil }
    guard isVerb(cue.tokens, named: named != nil, introduced: introduced) else { return nil }
    let voice =
      named ?? voices.subject(before: index, floor: sentence.lowerBound) ?? lastSpeaker
      ?? sentenceSubject(of: cue.tokens)
    let content =
      contents.block(after: cue.tokens)
      ?? contents.content(of: cue.tokens, source: voice?.tokens)
    guard content != nil || voice != nil else { return nil }
    if let voice { lastSpeaker = voice }
    return found(
      cue.tokens,
      voice?.name ?? Self.unnamed,
      stance,
      source: voice?.tokens,
      content: content,
      rule: "en.attribution.verb"
    )
  }

  /// The noun phrase that the sentence begins with: the subject of "to say" and "saying".
  private func sentenceSubject(of cue: Range<Int>) -> VoicePhrase? {
    let before = cue.lowerBound - 1
    let isParticiple = text.bytes(of: cue.lowerBound).suffix(3).elementsEqual("ing".utf8)
    guard before > sentence.lowerBound, isParticiple || text.isWord(before, "to") else {
      return nil
    }
    let start = (sentence.lowerBound..<cue.lowerBound).first { text.tokens[$0].kind == .word }
    guard let start else { return nil }
    return voices.voice(from: start, limit: cue.lowerBound)
      ?? voices.phrase(from: start, limit: min(start + 4, cue.lowerBound))
  }

  /// Whether the word is one of a headline, whose words all begin with capitals.
  private func isInHeadline(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    return text.tokens[index - 1].isCapitalised && text.tokens[index].gap == .space
      && text.tokens[index + 1].isCapitalised && text.tokens[index + 1].gap == .space
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
  }

  /// "The claim that …", "criticism of the treaty", "the rumour of …".
  private func noun(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sayNoun), text.tokens[index].letterCase == .lower,
      index > sentence.lowerBound, cue.tokens.upperBound + 1 < sentence.upperBound,
      Self.nounLinks.contains(where: { text.isWord(cue.tokens.upperBound, $0) })
    else { return nil }
    let owner = voices.owner(before: index, floor: sentence.lowerBound)
    guard
      owner != nil || text.isWord(cue.tokens.upperBound, "that")
        || cue.entry.value(as: .sayNoun) == Stance.rumours.rawValue
    else { return nil }
    return found(
      cue.tokens,
      owner?.name ?? Self.unnamed,
      Stance(rawValue: cue.entry.value(as: .sayNoun) ?? "") ?? .asserts,
      source: owner?.tokens,
      content: contents.rest(after: cue.tokens.upperBound + 1),
      rule: "en.attribution.noun"
    )
  }

  private static let nounLinks: [StaticString] = ["that", "of", "about", "for", "against"]

  /// The verb's stance, and whether the list calls it weak.
  private func reading(of cue: TokenizedDocument.Term) -> (Stance, Bool)? {
    guard let value = cue.entry.value(as: .sayVerb) else { return nil }
    let words = value.split(separator: " ")
    let stance = words.first.flatMap { Stance(rawValue: String($0)) } ?? .asserts
    return (stance, words.count > 1)
  }

  /// Whether the word is a verb here: no noun after an article or adjective, no "called" of a name.
  private func isVerb(_ cue: Range<Int>, named: Bool, introduced: Bool) -> Bool {
    let before = cue.lowerBound - 1
    guard before >= sentence.lowerBound, !named else { return true }
    if text.tokens[cue.lowerBound].gap == .none, text.isMark(before, anyOf: Marks.dashes) {
      return false
    }
    if Self.determiners.contains(where: { text.isWord(before, $0) }) { return false }
    if text.tokens[before].kind == .clitic { return introduced }
    return true
  }

  /// "by Nimitz" after a verb.
  private func agent(after index: Int) -> VoicePhrase? {
    guard text.isWord(index, "by"), index < sentence.upperBound else { return nil }
    return voices.voice(from: index + 1, limit: sentence.upperBound)
  }

  /// A verb before its speaker: "…, said Nimitz".
  private mutating func inverted(_ cue: Range<Int>, _ stance: Stance) -> Found? {
    guard cue.lowerBound > sentence.lowerBound, text.tokens[cue.lowerBound - 1].kind == .mark,
      let voice = voices.voice(from: cue.upperBound, limit: sentence.upperBound)
        ?? (contents.followsQuotation(cue.lowerBound)
          ? voices.phrase(from: cue.upperBound, limit: sentence.upperBound) : nil),
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

  private func stance(of cue: Range<Int>) -> Stance {
    for index in cue.reversed() {
      guard let value = text.value(at: index, as: .sayVerb),
        let word = value.split(separator: " ").first
      else { continue }
      if let stance = Stance(rawValue: String(word)) { return stance }
    }
    return .reports
  }

  private func found(
    _ cue: Range<Int>,
    _ voice: String,
    _ stance: Stance,
    source: Range<Int>?,
    content: Range<Int>?,
    rule: String
  ) -> Found {
    let value = AttributionValue(
      voice: voice,
      stance: stance,
      source: source.map { text.passage(of: $0) },
      content: content.map { [text.passage(of: $0)] } ?? []
    )
    return Found(cue: cue, value: value, rule: rule)
  }

  private static let determiners: [StaticString] = [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my",
    "your", "no", "any", "some", "each", "every", "of", "in", "on", "for", "with", "under",
  ]
}

import Documents
import Ledger

/// Finds the attributions of one Russian sentence.
struct RussianAttributionFinder: SentenceAttributions {
  let text: TokenizedDocument
  let sentence: Range<Int>
  let findings: Findings

  static let ownStanceRule: String? = "ru.attribution.own"

  /// How many words only lead a sentence ("Итак, …") and are nothing said.
  private static let fewestSaid = 2

  /// The most tokens between a verb and its subject.
  static let reach = 5

  var contents: ContentFinder { ContentFinder(text: text, sentence: sentence) }

  /// Returns the attribution whose cue begins at `index`; nil when none does.
  func attribution(at index: Int) -> AttributionFinder.Found? {
    if text.tokens[index].kind == .mark { return label(at: index) }
    if let found = preposition(at: index) ?? described(at: index) ?? possessive(at: index)
      ?? verb(at: index)
    {
      return found
    }
    if let found = unnamed(at: index) ?? evidence(at: index) { return found }
    return noun(at: index) ?? hedge(at: index)
  }

  /// "По его словам, …".
  func possessive(at index: Int) -> AttributionFinder.Found? {
    let word = text.bytes(of: index)
    guard index + 3 < sentence.upperBound, word.count == 4,
      word.elementsEqual("по".utf8) || word.elementsEqual("По".utf8),
      text.isWord(index + 1, anyOf: Self.owners),
      text.isWord(index + 2, anyOf: Self.sayings)
    else { return nil }
    var attribution = found(
      index..<index + 3,
      VoicePhrase(tokens: index + 1..<index + 2, name: text.text(of: index + 1)),
      .asserts,
      content: nil,
      rule: "ru.attribution.according-to"
    )
    attribution.value.content = said(beside: index..<index + 3)
    return attribution
  }

  /// What is said where the words name its source: all that follows, where they open the sentence or a
  /// clause of their own, and else what stands around them.
  func said(beside source: Range<Int>, opensClause: Bool = false) -> [Passage] {
    let isFirst = opensClause || contents.words(before: source.lowerBound) == 0
    let parts =
      isFirst
      ? [contents.rest(after: pastAppositions(source.upperBound))].compactMap(\.self)
      : around(source)
    return parts.map { text.passage(of: withoutReference($0)) }
  }

  static let owners: WordChoice = ["его", "её", "ее", "их"]
  private static let sayings: WordChoice = [
    "словам", "мнению", "данным", "сведениям", "утверждению", "оценке", "оценкам", "признанию",
    "воспоминаниям", "свидетельству", "свидетельствам", "версии", "версиям", "выражению",
    "заверению", "заверениям", "заявлению", "заявлениям", "показаниям", "донесениям", "отзывам",
    "подсчётам", "подсчетам", "расчётам", "расчетам", "сообщениям", "информации", "источникам",
  ]

  /// "По словам очевидца, …".
  func preposition(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sourcePreposition),
      cue.tokens.upperBound < sentence.upperBound
    else { return nil }
    let start = cue.tokens.upperBound
    // "в оценке причин войны": only somebody has an estimate.
    guard let named = source(from: start),
      !text.isWord(index, "в") || voice(from: start) != nil || isRelative(start)
    else { return nil }
    let voice = nominative(named, from: grammaticalCase(behind: cue.tokens))
    let end = behindFurther(voice.tokens.upperBound)
    var attribution = found(
      cue.tokens,
      isRelative(voice.tokens.lowerBound) ? antecedent(before: index) ?? voice : voice,
      isContrast(index) ? .denies : .asserts,
      content: nil,
      rule: "ru.attribution.according-to"
    )
    attribution.value.content =
      speech(behind: end).map { [text.passage(of: $0)] }
      ?? said(beside: index..<end, opensClause: isRelative(start))
    return attribution
  }

  /// "По официальной версии, …", "по некоторым сведениям штаба, …": the noun with its adjectives.
  func described(at index: Int) -> AttributionFinder.Found? {
    guard text.isWord(index, "по"), index + 3 < sentence.upperBound else { return nil }
    var noun = index + 1
    while noun < index + 3, text.tokens[noun].kind == .word,
      RussianAdjective.isForm(text.bytes(of: noun)), !text.isWord(noun, anyOf: Self.owners)
    {
      noun += 1
    }
    guard noun > index + 1, noun < sentence.upperBound, text.isWord(noun, anyOf: Self.sayings)
    else {
      return nil
    }
    let isNamed =
      noun + 1 < sentence.upperBound && text.tokens[noun + 1].kind == .word
      && text.tokens[noun + 1].gap == .space
    guard isNamed || text.isMark(noun + 1, ",") else { return nil }
    let voice = isNamed ? source(from: noun + 1).map { nominative($0, from: .genitive) } : nil
    if isNamed, voice == nil { return nil }
    let cue = index..<noun + 1
    let end = behindFurther(voice?.tokens.upperBound ?? cue.upperBound)
    var attribution = found(
      cue,
      voice,
      voice == nil ? .reports : .asserts,
      content: nil,
      rule: voice == nil ? "ru.attribution.unnamed" : "ru.attribution.according-to"
    )
    attribution.value.content = said(beside: index..<end)
    return attribution
  }

  /// "X заявил, что …", "…, заявил X".
  func verb(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .sayVerb),
      cue.tokens.upperBound <= sentence.upperBound,
      text.tokens[index].letterCase == .lower || contents.words(before: index) == 0
    else { return nil }
    let listed = (cue.entry.value(as: .sayVerb) ?? "").split(separator: " ")
    let isWeak = listed.last == "weak"
    let stance =
      Stance(rawValue: (isWeak ? listed.dropLast() : listed[...]).joined(separator: " "))
      ?? .asserts
    // "как писал Тарле": the speaker follows.
    let lead = asLead(before: index)
    let isAs = lead != nil
    let before = isAs ? nil : voice(before: index)
    // A subject stands behind its verb where the verb is inserted, or begins the sentence.
    guard !RussianSpeech.isPassive(text.text(of: index)), !isCallUp(cue.tokens),
      !declaresWar(cue.tokens)
    else { return nil }
    let isInverted =
      contents.words(before: index) == 0 || isAs || isLed(index) || isAboutThat()
      || text.isMark(index - 1, ",")
      || text.isMark(index - 1, anyOf: Marks.dashes) || contents.followsQuotation(index)
    let after =
      isInverted || before == nil && isSubject(at: cue.tokens.upperBound)
      ? voice(from: cue.tokens.upperBound).flatMap { isNominative($0) ? $0 : nil } : nil
    guard
      let voice = before ?? office(behind: cue.tokens) ?? after ?? document(of: cue.tokens)
        ?? town(of: cue.tokens)
    else {
      return nil
    }
    let end = before == nil ? voice.tokens.upperBound : cue.tokens.upperBound
    let quoted = speech(behind: end)
    guard !writesWork(end),
      !isWeak || quoted != nil || clauseFollows(end) || clause(behind: end) != nil
        || text.isMark(end, ":") || isInserted(before: index)
    else { return nil }
    let said =
      quoted
      ?? content(
        after: end,
        before: min(index, voice.tokens.lowerBound),
        opensClause: before != nil
      )
    var attribution = found(
      cue.tokens,
      voice,
      isClaim(stance, behind: end)
        ? .asserts
        : isRefused(cue.tokens) ? .denies : callsForged(cue.tokens, said) ? .callsForged : stance,
      content: said,
      rule: "ru.attribution.verb"
    )
    if let said = aboutThat(before: index) { attribution.value.content = [text.passage(of: said)] }
    let speech = brokenSpeech(at: index, resumingAfter: end)
    if let lead, quoted == nil, lead > sentence.lowerBound {
      attribution.value.content = around(lead..<end).map { text.passage(of: $0) }
    }
    if !speech.isEmpty { attribution.value.content = speech.map { text.passage(of: $0) } }
    return attribution
  }

  /// "говорят, что …", "по слухам, …": nobody is named.
  func unnamed(at index: Int) -> AttributionFinder.Found? {
    guard let cue = text.term(at: index, of: .unnamedVoice),
      cue.tokens.upperBound < sentence.upperBound, text.tokens[index].letterCase != .upper
    else { return nil }
    let after = cue.tokens.upperBound
    let isFirst = contents.words(before: index) == 0
    // «Флот погиб», — говорится в докладе.
    let quoted =
      SpokenInsertion.isDash(index - 1, in: text) && contents.followsQuotation(index - 1)
      ? contents.rest(before: index).map(withoutQuote) : nil
    guard
      cue.tokens.count > 1 || clauseFollows(after) || text.isMark(after, ":")
        || isFirst && text.isMark(after, ",")
        || quoted != nil
    else { return nil }
    let stance =
      Stance(rawValue: cue.entry.value(as: .unnamedVoice) ?? "")
      ?? RussianSpeech.stance(of: text.text(of: cue.tokens))
    if let source = document(of: cue.tokens) {
      return found(
        cue.tokens,
        source,
        stance,
        content: quoted ?? contents.rest(after: after).map(withoutConjunction),
        rule: "ru.attribution.document"
      )
    }
    return found(
      cue.tokens,
      nil,
      stance,
      content: quoted ?? contents.rest(after: after).map(withoutConjunction)
        ?? contents.rest(before: index),
      rule: "ru.attribution.unnamed"
    )
  }

  /// What the verb reports; `opensClause` where its subject stands before it, so that what a comma parts
  /// from both is nothing said ("Со своей стороны, Хрущёв приказал").
  func content(after end: Int, before start: Int, opensClause: Bool = false) -> Range<Int>? {
    if clauseFollows(end) || text.isMark(end, ":") {
      return contents.firstQuotation(after: end)
        ?? contents.rest(after: end).map(withoutConjunction)
    }
    if let clause = clause(behind: end) { return clause }
    if isLed(start), let before = lastSentence() { return before }
    if isInserted(before: start),
      !(opensClause && text.isMark(start - 1, ",") && !contents.followsQuotation(start)
        && contents.rest(after: end).map { $0.count > Self.fewestSaid } ?? false),
      !text.isMark(start - 1, ",") || contents.followsQuotation(start)
        || contents.words(before: start) > Self.fewestSaid,
      let before = contents.rest(before: start)
    {
      return withoutQuote(before)
    }
    return contents.rest(after: end).map(withoutConjunction) ?? contents.rest(before: start)
  }

  private static let ofService: WordChoice = ["в", "на", "из", "во"]

  /// "Их призвали в армию": the verb calls nobody to do something.
  private func isCallUp(_ cue: Range<Int>) -> Bool {
    let word = text.text(of: cue.lowerBound)
    return (word.begins(with: "призва") || word.begins(with: "призыва"))
      && text.isWord(cue.upperBound, anyOf: Self.ofService)
  }

  /// "объявила Японии войну": a deed, and nothing said; but "объявил войну ошибкой" judges it.
  private func declaresWar(_ cue: Range<Int>) -> Bool {
    guard Self.declaring.contain(startOf: text.bytes(of: cue.lowerBound)),
      let war = (cue.upperBound..<cue.upperBound + Self.reachOfWar)
        .prefix(while: { $0 < sentence.upperBound && text.tokens[$0].kind == .word })
        .first(where: { text.isWord($0, "войну") })
    else { return false }
    return war + 1 >= sentence.upperBound || text.tokens[war + 1].letterCase != .lower
      || !text.hasEnding(war + 1, anyOf: Self.instrumentals)
  }

  private static let reachOfWar = 3
  private static let declaring: Beginnings = ["объяв"]
  private static let instrumentals: Endings = ["ой", "ей", "ом", "ем", "ым", "им"]

  /// Whether what is said may stand before `start`: a comma, a dash or a closing mark parts it.
  private func isInserted(before start: Int) -> Bool {
    start > sentence.lowerBound
      && (text.isMark(start - 1, ",") || SpokenInsertion.isDash(start - 1, in: text)
        || contents.followsQuotation(start))
  }

  private static let closeSpeech = Marks("»”")

  /// Leaves out a mark that opens a quotation, whose closing mark is left out already.
  func withoutQuote(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, QuotationMark.opening(at: tokens.lowerBound, in: text) != nil,
      !tokens.dropFirst().contains(where: { text.isMark($0, anyOf: Self.closeSpeech) })
    else { return tokens }
    return tokens.lowerBound + 1..<tokens.upperBound
  }

  /// "заявил журналистам, что …": the clause behind those who are told.
  func clause(behind end: Int) -> Range<Int>? {
    let limit = min(end + Self.reach, sentence.upperBound)
    var next = end
    while next < limit, text.tokens[next].kind == .word { next += 1 }
    guard next > end, next < limit, clauseFollows(next) else { return nil }
    // "называла мир «позорным», в столице …": the words in marks alone.
    if let pair = QuotationRule.pair(at: next, limit: sentence.upperBound, text),
      pair.end < sentence.upperBound
    {
      return pair.inner
    }
    return contents.rest(after: next).map(withoutConjunction)
  }

  /// Whether only "Как" or "Об этом" stands before: the speaker follows the verb.
  func isLed(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, index - sentence.lowerBound <= RussianSpeech.longestLead
    else { return false }
    let before = text.text(of: sentence.lowerBound..<index).lowercased()
    return RussianSpeech.leads.contains(before)
  }

  /// "Об этом сообщает …": what the sentence before says.
  func lastSentence() -> Range<Int>? {
    let number = text.sentence(of: sentence.lowerBound)
    guard number > 0,
      text.tokens[sentence.lowerBound].lead == 0xD0, sentence.count > 2,
      RussianSpeech.isAboutLast(text.text(of: sentence.lowerBound..<sentence.lowerBound + 2)),
      text.block(of: sentence.lowerBound) == text.block(of: sentence.lowerBound - 1)
        || text.isMark(sentence.lowerBound - 1, ".")
    else { return nil }
    let last = text.sentences[number - 1]
    return last.count > 1 ? last : nil
  }

  /// "в отчёте говорится", "говорится в отчёте": the document that says it, its preposition left out.
  func document(of cue: Range<Int>) -> VoicePhrase? {
    guard text.isWord(cue.lowerBound, anyOf: RussianSpeech.impersonal) else {
      return nil
    }
    if let antecedent = antecedent(ofClauseWith: cue.lowerBound) { return antecedent }
    var start = cue.lowerBound
    while start > sentence.lowerBound, cue.lowerBound - start < Self.reach,
      text.tokens[start - 1].kind == .word
    {
      start -= 1
      guard text.isWord(start, anyOf: Self.within) else { continue }
      let tokens = start + 1..<cue.lowerBound
      guard !tokens.isEmpty else { return nil }
      return nominative(phrase(over: tokens), from: .prepositional)
    }
    let next = cue.upperBound
    guard next < sentence.upperBound, text.isWord(next, anyOf: Self.within) else { return nil }
    return phrase(from: next + 1).map { nominative($0, from: .prepositional) }
  }

  static let within: WordChoice = ["в", "во"]

  /// Whom "согласно" names: a person or group, or the words up to a mark or a verb.
  func source(from index: Int) -> VoicePhrase? {
    // "договор, согласно которому": the pronoun alone.
    if isRelative(index) {
      return VoicePhrase(tokens: index..<index + 1, name: text.text(of: index))
    }
    guard let voice = voice(from: index) else { return phrase(from: index) }
    guard !findings.isCovered(voice.tokens.upperBound - 1, by: .person),
      let longer = phrase(from: index), longer.tokens.upperBound > voice.tokens.upperBound,
      text.isMark(longer.tokens.upperBound, ",")
    else { return voice }
    return longer
  }

  /// Whether ", что …", ", будто …" or a quotation follows.
  func clauseFollows(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    if QuotationMark.opening(at: index, in: text) != nil { return true }
    guard index + 1 < sentence.upperBound, text.isMark(index, ",") else { return false }
    return text.isWord(index + 1, anyOf: Self.conjunctions)
      || QuotationMark.opening(at: index + 1, in: text) != nil
  }

  func withoutConjunction(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, text.isWord(tokens.lowerBound, anyOf: Self.conjunctions) else {
      return tokens
    }
    // "будто бы".
    let next = tokens.lowerBound + 1
    // "что, хотя бой идёт, …".
    let isMore = tokens.count > 2 && (text.isWord(next, "бы") || text.isMark(next, ","))
    return (isMore ? next + 1 : next)..<tokens.upperBound
  }

  func found(
    _ cue: Range<Int>,
    _ voice: VoicePhrase?,
    _ stance: Stance,
    content: Range<Int>?,
    rule: String
  ) -> AttributionFinder.Found {
    let value = AttributionValue(
      voice: voice?.name ?? AttributionFinder.unnamed,
      stance: stance,
      source: voice.map { text.passage(of: $0.tokens) },
      content: content.map { [text.passage(of: withoutReference($0))] } ?? []
    )
    return AttributionFinder.Found(cue: cue, value: value, rule: rule)
  }

  static let conjunctions: WordChoice = ["что", "будто", "чтобы", "как"]
  static let pronouns: WordChoice = [
    "он", "она", "они", "я", "мы", "кто", "который", "которая", "которые", "многие", "некоторые",
    "одни", "другие", "все",
  ]
}

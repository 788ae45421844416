import Ledger

/// Finds the attributions of one Japanese sentence.
struct JapaneseAttributionFinder: SentenceAttributions {
  let text: TokenizedDocument
  let sentence: Range<Int>
  let findings: Findings

  static let ownStanceRule: String? = "ja.attribution.own"

  var japanese: JapaneseText { JapaneseText(text: text) }
  var voices: JapaneseVoices {
    JapaneseVoices(japanese: japanese, sentence: sentence, findings: findings)
  }

  /// Most characters begin no cue.
  func mayBeCue(_ index: Int) -> Bool {
    text.tokens[index].word >= 0
      && (text.opens(index, Self.cues) || text.character(at: index) == "と")
  }

  /// Returns the attribution whose cue begins at `index`; nil when none does.
  func attribution(at index: Int) -> AttributionFinder.Found? {
    let isThat = text.character(at: index) == "と"
    if let found = source(at: index) ?? unnamed(at: index) ?? verb(at: index) { return found }
    if let found = disputed(at: index) ?? held(by: index) ?? given(at: index) { return found }
    return isThat
      ? held(by: index + 1) ?? stated(at: index) ?? held(at: index) ?? recorded(at: index) : nil
  }

  private static let cues: WordClasses = [.sourcePreposition, .unnamedVoice, .sayVerb, .sayNoun]

  /// "ソ連の記録によれば、…".
  private func source(at index: Int) -> AttributionFinder.Found? {
    guard let cue = japanese.term(at: index, of: .sourcePreposition),
      cue.tokens.upperBound < sentence.upperBound
    else { return nil }
    // "通説では", "噂では": nobody's word.
    if let stance = cue.entry.value(as: .sourcePreposition).flatMap(Stance.init) {
      return found(
        cue.tokens,
        nil,
        stance,
        content: rest(after: cue.tokens.upperBound).map(withoutHearsay),
        rule: "ja.attribution.according-to"
      )
    }
    guard let phrase = voices.phrase(endingAt: index) else { return nil }
    // "記者団に語ったところによると": who spoke stands before; "一説によると" names nobody.
    let isClause = japanese.has("たところ", at: index - 4)
    let isUnnamed = japanese.term(at: phrase.tokens.lowerBound, of: .unnamedVoice) != nil
    let voice = isUnnamed ? nil : isClause ? voices.topic(before: index) ?? phrase : phrase
    return found(
      cue.tokens,
      voice,
      .asserts,
      content: rest(after: cue.tokens.upperBound).map(withoutHearsay),
      rule: "ja.attribution.according-to"
    )
  }

  /// "…とされる", "…という説がある": nobody is named.
  private func unnamed(at index: Int) -> AttributionFinder.Found? {
    guard index > sentence.lowerBound, japanese.has("と", at: index),
      let cue = unnamedCue(at: index), !isNaming(cue), isFinal(cue.upperBound),
      isPredicate(endingAt: index) || isSentenceEnd(cue.upperBound),
      !japanese.has("必要", at: index - 2)
    else { return nil }
    // "日本では…と考えられている": the topic belongs to what is said.
    let start = clauseStart(index)
    let among = voices.among(from: start, limit: index)
    if among == nil, hasSource(before: index) { return nil }
    guard let content = clause(before: index, from: among?.end ?? start) else { return nil }
    return found(
      cue,
      among?.voice,
      stance(of: text.text(of: cue)),
      content: content,
      rule: "ja.attribution.unnamed"
    )
  }

  /// "…と述べた", "…を否定した".
  private func verb(at index: Int) -> AttributionFinder.Found? {
    guard index > sentence.lowerBound || japanese.has("と", at: index - 1),
      let verb = told(at: index), isFinal(verb.tokens.upperBound), !isNaming(verb.tokens)
    else { return nil }
    if let found = announced(by: verb.tokens, verb.stance) { return found }
    guard !verb.isPassive else { return nil }
    let (cue, stance) = (verb.tokens, verb.stance)
    // "…と強く主張した", "弾圧を厳しく批判した", "「…」と会見で述べた".
    let index = beforeOccasion(beforeManner(beforeManner(index)))
    let isQuoting = japanese.has("と", at: index - 1) || japanese.has("とも", at: index - 2)
    // "流れを見る", "可能性を考える" tell nothing, and "…と思う" without a subject is the author's.
    let isThought = japanese.isAny("見み思考", at: cue.lowerBound)
    let isObject =
      japanese.has("を", at: index - 1) && !isThought && isRejectable(cue, objectEnd: index - 1)
      && (stance != .asserts || hasThat(index - 1) || takesObject(cue))
    // "この見解に疑問を呈した": the verb has its object within the phrase.
    if !isQuoting, cue.dropFirst().contains(where: { japanese.has("を", at: $0) }) {
      return reported(
        cue,
        end: beforeTarget(index),
        stance,
        rule: "ja.attribution.verb",
        anyTopic: true
      )
    }
    guard isQuoting || isObject else { return spoken(cue, stance) }
    let end = isQuoting && japanese.has("とも", at: index - 2) ? index - 2 : index - 1
    return reported(cue, end: end, stance, rule: "ja.attribution.verb")
  }

  /// "「…」と東郷は述べた": the speaker between what is quoted and the verb.
  private func spoken(_ cue: Range<Int>, _ stance: Stance) -> AttributionFinder.Found? {
    guard japanese.isAny("はがも", at: cue.lowerBound - 1) else { return nil }
    let end = cue.lowerBound - 1
    var start = end
    while start > sentence.lowerBound, end - start < 20, !japanese.has("と", at: start - 1) {
      start -= 1
    }
    guard start < end, start > sentence.lowerBound,
      let voice = voices.voice(start..<end)
    else { return nil }
    // "捕虜は…扱われた、と報告書は述べる": told without marks.
    let isTold =
      (text.isMark(start - 2, anyOf: Marks.ideographicCommas) || isPredicate(endingAt: start - 1))
      && voices.isSpeaker(endingAt: end)
    guard
      let content = quotation(endingAt: start - 1)
        ?? (isTold ? clause(before: start - 1, from: clauseStart(start)) : nil)
    else { return nil }
    return found(cue, voice, stance, content: content, rule: "ja.attribution.verb")
  }

  /// "…であるとした", "…だとする": the verb of holding, behind a whole clause.
  private func held(at index: Int) -> AttributionFinder.Found? {
    guard text.character(at: index) == "と" else { return nil }
    for (words, length) in Self.holding where japanese.has(words, at: index) {
      guard isPredicate(endingAt: index), !isIntention(endingAt: index) else { return nil }
      let next = index + length
      // "…とする説": what follows is the noun that holds it.
      guard isFinal(next) else { return nil }
      return reported(index..<next, end: index, .asserts, rule: "ja.attribution.held")
    }
    return nil
  }

  private static let holding = [
    ("としていました", 7), ("としています", 6), ("としている", 5), ("としていた", 5), ("としており", 5), ("としました", 5),
    ("とした", 3), ("とする", 3),
  ]

  /// Whether a verb in its form of intention ends there: "船に乗ろうとした" tells what somebody tried.
  private func isIntention(endingAt index: Int) -> Bool {
    japanese.has("う", at: index - 1) && japanese.isAny("ろおこそとのほもよごぞどぼ", at: index - 2)
      && !Self.conjectures.contains { japanese.has($0, at: index - $0.unicodeScalars.count) }
  }

  /// Forms of conjecture that end as those of intention do.
  private static let conjectures = ["だろう", "かろう", "たろう", "であろう"]

  func reported(
    _ cue: Range<Int>,
    end: Int,
    _ stance: Stance,
    rule: String,
    anyTopic: Bool = false
  ) -> AttributionFinder.Found? {
    if let quoted = quotation(endingAt: end) {
      // What is quoted may be several sentences: who speaks stands in the first.
      let opening = text.sentences[text.sentence(of: max(quoted.lowerBound - 1, 0))]
      let speakers = JapaneseVoices(japanese: japanese, sentence: opening, findings: findings)
      let mark = quoted.lowerBound - 1
      let voice = speakers.subject(beside: mark) ?? speakers.topic(before: mark)
      return found(cue, voice, stance, content: quoted, rule: rule)
    }
    guard end > sentence.lowerBound else { return nil }
    let voice =
      voices.topic(before: end) ?? (anyTopic ? voices.anyTopic(before: cue.lowerBound) : nil)
    let start = afterTold(
      voice.map { afterOccasion(afterTopic($0.tokens.upperBound)) } ?? clauseStart(end),
      before: end
    )
    // "従来の説に対し、山田は異を唱えた": what he is against stands before him.
    let object =
      anyTopic && start >= end
      ? voice.map { min(clauseStart(end), $0.tokens.lowerBound)..<$0.tokens.lowerBound } : nil
    guard
      let content = clause(
        before: object.map { beforeTarget($0.upperBound - 1) } ?? end,
        from: object?.lowerBound ?? min(start, end)
      )
    else { return nil }
    // "…と述べて退いた": a verb in mid-sentence tells only somebody's words; "行くと言って出た" does not
    // stop to tell them.
    guard
      !japanese.isAny("てで", at: cue.upperBound - 1)
        || !japanese.isAny("言云思考", at: cue.lowerBound)
    else { return nil }
    let needsVoice =
      rule == "ja.attribution.held" || japanese.isAny("てで", at: cue.upperBound - 1)
      || japanese.has("思う", at: cue.lowerBound)
    guard voice != nil || !needsVoice, !isInSource(voice, before: end) else { return nil }
    return found(cue, voice, stance, content: content, rule: rule)
  }

  /// Whether a clause ends right before `index`: with だ, である, or a verb.
  func isPredicate(endingAt index: Int) -> Bool {
    japanese.isAny("だるたいうくすむつ」", at: index - 1)
  }

  /// "…ことを認めた": a clause made a noun.
  private func hasThat(_ index: Int) -> Bool {
    japanese.has("こと", at: index - 2) || japanese.isAny("説点旨", at: index - 1)
  }

  /// The words in corner brackets that end right before `end`; the sentence may begin inside them.
  func quotation(endingAt end: Int) -> Range<Int>? {
    guard text.isMark(end - 1, anyOf: Self.closing) else { return nil }
    let isSingle = text.isMark(end - 1, anyOf: Self.closeSingle)
    var open = end - 2
    var depth = 0
    let floor = max(0, end - QuotationRule.maximumTokens)
    while open >= floor, text.block(of: open) == text.block(of: end - 1) {
      if text.isMark(open, anyOf: isSingle ? Self.closeSingle : Self.closeDouble) { depth += 1 }
      if text.isMark(open, anyOf: isSingle ? Self.openSingle : Self.openDouble) {
        if depth == 0 { return open + 1 < end - 1 ? open + 1..<end - 1 : nil }
        depth -= 1
      }
      open -= 1
    }
    return nil
  }

  private static let closingClauses = Marks("、，。")
  private static let fullStops = Marks("。．")
  static let closing = Marks("」』")
  private static let closeSingle = Marks("」")
  private static let closeDouble = Marks("』")
  static let openSingle = Marks("「")
  private static let openDouble = Marks("『")

  func afterTopic(_ index: Int) -> Int {
    var next = index
    while next < sentence.upperBound,
      japanese.isAny("はがもでに、，", at: next)
    {
      next += 1
    }
    return next
  }

  /// The clause from `start` to `end`, marks at its ends left out.
  func clause(before end: Int, from start: Int) -> Range<Int>? {
    var start = start
    var end = end
    while start < end, text.tokens[start].kind == .mark,
      QuotationMark.opening(at: start, in: text) == nil
    { start += 1 }
    while end > start, text.isMark(end - 1, anyOf: Self.closingClauses) { end -= 1 }
    return end - start > 1 ? start..<end : nil
  }

  /// The beginning of what an unnamed voice says before `index`: the sentence's, past a conjunction.
  func clauseStart(_ index: Int) -> Int {
    var start = sentence.lowerBound
    for words in ["しかし、", "だが、", "また、", "一方、", "なお、", "ただし、", "そして、", "さらに、"] {
      if let end = japanese.end(of: words, at: start) { start = end }
    }
    return min(voices.afterConjunction(start), index)
  }

  private func rest(after index: Int) -> Range<Int>? {
    clause(before: sentence.upperBound, from: index)
  }

  /// Whether the phrase only names a thing: "と呼ばれる".
  private func isNaming(_ cue: Range<Int>) -> Bool {
    let words = text.text(of: cue)
    return Self.naming.contains { words.begins(with: $0) }
      || Self.plainNaming.contains(words)
  }

  private static let plainNaming: Set<String> = ["という", "いう", "いった", "言う", "と言う"]

  private static let naming = ["と呼", "呼ぶ", "呼ん", "と称", "として知", "とのこと"]

  /// Whether a clause ends at `index`: what a verb describes is not told by it ("述べた人").
  func isFinal(_ index: Int) -> Bool {
    guard index < sentence.upperBound, japanese.isJoined(index) else { return true }
    if text.tokens[index].kind == .mark { return QuotationMark.opening(at: index, in: text) == nil }
    return japanese.isAny("がけしほ", at: index) || japanese.isAny("てで", at: index - 1)
      || Self.continuing.contains { japanese.has($0, at: index) }
  }

  /// What follows a clause that is told as a whole: "述べたのである", "主張した上で", "語ったという".
  private static let continuing = [
    "のである", "のだ", "のであ", "のです", "上で", "うえで", "後", "際", "とき", "時", "ため", "ので", "のに", "ところ", "一方",
    "という", "といわれ", "と言われ", "と伝え", "とされ", "ことで", "ことから", "そうで", "ようで", "らしい",
  ]

  func isSentenceEnd(_ index: Int) -> Bool {
    index >= sentence.upperBound || text.isMark(index, anyOf: Self.fullStops)
  }

  func stance(of cue: String) -> Stance {
    for (words, stance) in Self.stances where cue.contains(words) { return stance }
    return .reports
  }

  private static let stances: [(String, Stance)] = [
    ("噂", .rumours), ("疑", .doubts), ("批判", .judges), ("評価", .judges), ("偽", .callsForged),
    ("否定", .denies), ("非難", .judges), ("問題視", .judges), ("懸念", .doubts), ("危惧", .doubts),
  ]

  func found(
    _ cue: Range<Int>,
    _ voice: VoicePhrase?,
    _ stance: Stance,
    content: Range<Int>?,
    rule: String
  ) -> AttributionFinder.Found? {
    guard let content else { return nil }
    let value = AttributionValue(
      voice: voice?.name ?? AttributionFinder.unnamed,
      stance: stance,
      source: voice.map { text.passage(of: $0.tokens) },
      content: [text.passage(of: content)]
    )
    return AttributionFinder.Found(cue: cue, value: value, rule: rule)
  }
}

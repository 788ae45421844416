import Ledger

extension JapaneseAttributionFinder {
  /// The verb of saying at `index` in a form that tells, with its stance.
  func told(at index: Int) -> (tokens: Range<Int>, stance: Stance, isPassive: Bool)? {
    guard let term = japanese.term(at: index, of: .sayVerb), term.tokens.count > 1 else {
      return nil
    }
    let value = (term.entry.value(as: .sayVerb) ?? "").split(separator: "/")
    let stance = value.first.flatMap { Stance(rawValue: String($0)) } ?? .asserts
    guard value.count > 1 else { return (term.tokens, stance, false) }
    guard let conjugation = JapaneseVerbForm.Conjugation(rawValue: String(value[1])),
      let form = JapaneseVerbForm(conjugation, behind: term.tokens.upperBound, japanese)
    else { return nil }
    return (index..<form.end, stance, form.isPassive)
  }

  /// The cue of an unnamed voice at `index`: a phrase of the lists, or と with a verb of saying in the
  /// passive, "と主張されている".
  func unnamedCue(at index: Int) -> Range<Int>? {
    if let term = japanese.term(at: index, of: .unnamedVoice) { return term.tokens }
    guard let verb = japanese.end(of: "とも", at: index) ?? japanese.end(of: "と", at: index),
      let told = told(at: verb), told.isPassive
    else { return nil }
    return index..<told.tokens.upperBound
  }

  /// "可能性が指摘されている", "関与は否定されている", "学者から批判された": what is said is the subject.
  func disputed(at index: Int) -> AttributionFinder.Found? {
    guard japanese.isAny("がはもてでにくられり、", at: index - 1),
      let stem = japanese.term(at: index, of: .unnamedVoice),
      let value = stem.entry.value(as: .unnamedVoice), value == Self.subjectIsSaid,
      let form = JapaneseVerbForm(.irregular, behind: stem.tokens.upperBound, japanese),
      form.isPassive, isFinal(form.end)
    else { return nil }
    let start = clauseStart(index)
    // The agent may stand before what is said or behind it.
    let agent = agent(from: start, to: index)
    let content: Range<Int>?
    if let agent, japanese.has("と", at: agent.tokens.lowerBound - 1), agent.end == index {
      content = clause(before: agent.tokens.lowerBound - 1, from: start)
    } else {
      let subject = (start..<index).last { next in
        japanese.isAny("がはも", at: next) && !(agent?.tokens.contains(next) ?? false)
          && !japanese.isAny("でにと", at: next - 1)
      }
      guard let subject, subject > start + 1 else { return nil }
      content = clause(
        before: subject,
        from: agent.map { $0.end <= subject ? $0.end : start } ?? start
      )
    }
    return found(
      index..<form.end,
      agent?.voice,
      stance(of: text.text(of: stem.tokens)),
      content: content,
      rule: "ja.attribution.passive"
    )
  }

  private static let subjectIsSaid = "subject"

  private static let agentParticles = ["によって", "により", "から", "の間で"]

  /// "歴史家によって", "研究者から": by whom, with the token behind.
  private func agent(
    from start: Int,
    to end: Int
  ) -> (voice: VoicePhrase, tokens: Range<Int>, end: Int)? {
    for index in (start..<end).reversed() {
      for words in Self.agentParticles {
        guard let next = japanese.end(of: words, at: index), next <= end,
          index > sentence.lowerBound, voices.isSpeaker(endingAt: index),
          let voice = voices.phrase(endingAt: index)
        else { continue }
        return (voice, voice.tokens.lowerBound..<next, next)
      }
    }
    return nil
  }

  /// "…と主張する研究者もいる", "…と考える者が多い": those who hold it are a kind of people.
  func held(by index: Int) -> AttributionFinder.Found? {
    guard index - 1 > sentence.lowerBound, japanese.isAny("とを", at: index - 1),
      let told = told(at: index) ?? holding(at: index), !told.isPassive
    else { return nil }
    let start = told.tokens.upperBound
    guard
      let end = Self.holders.lazy.compactMap({ japanese.end(of: $0, at: start) }).first
        ?? japanese.term(at: start, of: .voiceNoun)?.tokens.upperBound,
      japanese.isAny("もがは", at: end),
      Self.existing.contains(where: { japanese.has($0, at: end + 1) })
    else { return nil }
    return found(
      told.tokens,
      VoicePhrase(tokens: start..<end, name: text.text(of: start..<end)),
      told.stance,
      content: clause(before: index - 1, from: clauseStart(index)),
      rule: "ja.attribution.holders"
    )
  }

  /// "とする", "とみる": to hold, which tells nothing by itself.
  private func holding(
    at index: Int
  ) -> (tokens: Range<Int>, stance: Stance, isPassive: Bool)? {
    guard japanese.has("と", at: index - 1) else { return nil }
    let end = ["する", "した", "みる", "見る"].lazy.compactMap { japanese.end(of: $0, at: index) }.first
    return end.map { (index..<$0, .judges, false) }
  }

  private static let holders = ["人々", "人", "者", "向き", "論者", "声", "国民", "一部の人", "学者たち", "研究者たち"]
  private static let existing = [
    "いる", "いた", "おり", "いれば", "多い", "多く", "多か", "少なく", "ある", "あった", "存在",
  ]

  /// Where what is told begins, past a clause that told something before: "関与を否定し、捏造だと非難した".
  func afterTold(_ start: Int, before end: Int) -> Int {
    guard start < end else { return start }
    let comma = (start..<end).last { index in
      text.isMark(index, anyOf: Marks.ideographicCommas) && voices.tells(before: index)
    }
    return comma.map { $0 + 1 } ?? start
  }

  /// Where what is told ends, with what stands between it and the verb left out: "強く", "公式に", a
  /// comma behind と.
  func beforeManner(_ index: Int) -> Int {
    if isComma(index - 1), index - 2 > sentence.lowerBound, japanese.has("と", at: index - 2) {
      return index - 1
    }
    for length in 2...5 where index - length > sentence.lowerBound {
      guard let term = japanese.term(at: index - length, of: .stanceContext),
        term.tokens.upperBound == index
      else { continue }
      return index - length
    }
    return index
  }

  /// "…との見解を示した", "…という声明を発表した": a noun of saying with the verb that gives it.
  func stated(at index: Int) -> AttributionFinder.Found? {
    guard japanese.has("と", at: index), index > sentence.lowerBound else { return nil }
    let link =
      japanese.end(of: "との", at: index) ?? japanese.end(of: "という", at: index)
      ?? japanese.end(of: "とする", at: index)
    guard var link else { return nil }
    for words in ["内容の", "趣旨の", "主旨の"] { link = japanese.end(of: words, at: link) ?? link }
    guard let noun = japanese.term(at: link, of: .sayNoun) else { return nil }
    // "…という説が唱えられている": nobody is named.
    if japanese.has("が", at: noun.tokens.upperBound),
      let told = told(at: noun.tokens.upperBound + 1),
      told.isPassive, isFinal(told.tokens.upperBound)
    {
      return found(
        told.tokens,
        nil,
        .reports,
        content: clause(before: index, from: clauseStart(index)),
        rule: "ja.attribution.unnamed"
      )
    }
    guard
      let object = japanese.end(of: "を", at: noun.tokens.upperBound)
    else { return nil }
    guard let end = Self.givers.lazy.compactMap({ japanese.end(of: $0, at: object) }).first,
      isFinal(end)
    else { return nil }
    let stance = Stance(rawValue: noun.entry.value(as: .sayNoun) ?? "") ?? .asserts
    return reported(index..<end, end: index, stance, rule: "ja.attribution.noun")
  }

  /// "福沢は一読してこう言った。「…」", "「…」。安藤は調書でこう述べている。": what is said stands by itself, behind
  /// the sentence that announces it or before.
  func announced(by cue: Range<Int>, _ stance: Stance) -> AttributionFinder.Found? {
    guard isSentenceEnd(cue.upperBound) else { return nil }
    let isAnnounced = Self.announcements.contains {
      japanese.has($0, at: cue.lowerBound - $0.unicodeScalars.count)
    }
    let isSpeech = Self.speech.contains { japanese.has($0, at: cue.lowerBound) }
    guard isAnnounced || isSpeech && japanese.isAny("にてで", at: cue.lowerBound - 1),
      let voice = voices.lastTopic(before: cue.lowerBound) ?? voices.topic(before: cue.lowerBound)
    else { return nil }
    let next = cue.upperBound + 1
    if next < text.tokens.count, text.isMark(next, anyOf: Self.openSingle),
      let block = text.block(of: next), block == text.block(of: cue.lowerBound),
      let pair = QuotationRule.pair(at: next, limit: text.blocks[block].upperBound, text)
    {
      return found(cue, voice, stance, content: pair.inner, rule: "ja.attribution.announced")
    }
    guard isAnnounced else { return nil }
    let end =
      text.isMark(sentence.lowerBound - 1, anyOf: Marks.fullStops)
      ? sentence.lowerBound - 1 : sentence.lowerBound
    return quotation(endingAt: end).flatMap {
      found(cue, voice, stance, content: $0, rule: "ja.attribution.announced")
    }
  }

  private static let announcements = ["こう", "次のように", "以下のように", "このように", "次の通り", "次のとおり"]
  private static let speech = ["言った", "言いました", "語った", "述べた", "答えた", "叫んだ", "話した", "書いた"]

  /// "対話を続ける意向を示した": a clause before the noun, without と.
  func given(at index: Int) -> AttributionFinder.Found? {
    guard index > sentence.lowerBound, isPredicate(endingAt: index), japanese.isHiragana(index - 1),
      let noun = japanese.term(at: index, of: .sayNoun),
      !japanese.has("という", at: index - 3),
      let object = japanese.end(of: "を", at: noun.tokens.upperBound),
      let end = Self.givers.lazy.compactMap({ japanese.end(of: $0, at: object) }).first,
      isFinal(end)
    else { return nil }
    let stance = Stance(rawValue: noun.entry.value(as: .sayNoun) ?? "") ?? .asserts
    let found = reported(index..<end, end: index, stance, rule: "ja.attribution.noun")
    return found?.value.source == nil ? nil : found
  }

  private static let givers = [
    "示している", "示した", "示す", "出している", "出した", "発表した", "表明した", "述べている", "述べた", "明らかにした",
    "とっている", "とった", "取っている", "唱えている", "唱えた", "唱える", "公表した", "発した", "書いた",
    "崩していない", "繰り返した", "残している", "残した", "伝えた", "提出した",
  ]

  /// "文書には、…とある", "…という。": what a document has, or what is told by hearsay, at the sentence's
  /// end.
  func recorded(at index: Int) -> AttributionFinder.Found? {
    guard japanese.has("と", at: index), index > sentence.lowerBound else { return nil }
    if let end = japanese.end(of: "とある", at: index), isSentenceEnd(end) {
      let found = reported(index..<end, end: index, .asserts, rule: "ja.attribution.document")
      return found?.value.source == nil ? nil : found
    }
    guard let end = japanese.end(of: "という", at: index) ?? japanese.end(of: "といふ", at: index),
      isSentenceEnd(end), !text.isMark(index - 1, anyOf: Self.closing),
      isPredicate(endingAt: index), !hasSource(before: index),
      let content = clause(before: index, from: clauseStart(index))
    else { return nil }
    return found(index..<end, nil, .reports, content: content, rule: "ja.attribution.unnamed")
  }

  /// Whether the sentence names its source already: "記録によれば、…という".
  func hasSource(before index: Int) -> Bool {
    (sentence.lowerBound..<index).contains {
      japanese.term(at: $0, of: .sourcePreposition) != nil
    }
  }

  /// Whether who is taken to speak is only a part of what names the source: "当局が作った資料によると、…".
  func isInSource(_ voice: VoicePhrase?, before end: Int) -> Bool {
    guard let voice else { return false }
    return (voice.tokens.upperBound..<max(voice.tokens.upperBound, end)).contains {
      japanese.term(at: $0, of: .sourcePreposition) != nil
        && !text.isMark(voice.tokens.upperBound + 1, anyOf: Marks.ideographicCommas)
    }
  }

  /// What a source tells without the という that ends it.
  func withoutHearsay(_ tokens: Range<Int>) -> Range<Int> {
    for words in ["という", "とのことである", "とされる", "とされている", "といわれる", "と言われる"] {
      let start = tokens.upperBound - words.unicodeScalars.count
      if start > tokens.lowerBound + 1, japanese.has(words, at: start) {
        return tokens.lowerBound..<start
      }
    }
    return tokens
  }

  /// Whether a verb of asserting may have a noun as what it tells: "責任を強調する".
  func takesObject(_ cue: Range<Int>) -> Bool {
    Self.stressing.contains { japanese.has($0, at: cue.lowerBound) }
  }

  private static let stressing = ["強調", "主張", "指摘", "表明", "力説", "説い", "説く", "訴え", "示唆"]

  /// Whether what is put aside is something said: "この説を退けた", but not "異国船を退けた".
  func isRejectable(_ cue: Range<Int>, objectEnd: Int) -> Bool {
    guard japanese.isAny("退斥", at: cue.lowerBound) else { return true }
    return Self.claims.contains { japanese.has($0, at: objectEnd - $0.unicodeScalars.count) }
  }

  private static let claims = [
    "説", "論", "主張", "要求", "意見", "提案", "見解", "解釈", "訴え", "申し出", "批判", "請求", "見方", "考え", "要請", "案",
  ]

  /// Where what is told ends before "に疑問を呈した", "に対して異を唱えた": without the particle.
  func beforeTarget(_ index: Int) -> Int {
    for words in ["に対して", "に対し", "について", "には", "に", "へ"] {
      let start = index - words.unicodeScalars.count
      if start > sentence.lowerBound, japanese.has(words, at: start) { return start }
    }
    return index
  }

  /// The token behind when and where somebody spoke: "12日、…", "会見で、…".
  func afterOccasion(_ index: Int) -> Int {
    var next = index
    while next < sentence.upperBound, next - index < Self.longestTime,
      findings.isCovered(next, by: .time)
    {
      next += 1
    }
    if next > index, !isComma(next), !japanese.has("に", at: next) { return index }
    let limit = min(next + Self.longestOccasion, sentence.upperBound)
    var end = next
    while end < limit, japanese.isHan(end) { end += 1 }
    if end > next, japanese.has("で", at: end), isComma(end + 1) { return end + 2 }
    if next > index, japanese.has("に", at: next) { next += 1 }
    return isComma(next) && next > index ? next + 1 : next > index ? next : index
  }

  /// Where what is quoted ends, with where, to whom and how it was said left out: "「…」と会見で述べた",
  /// "「…」と記者団に語った".
  func beforeOccasion(_ index: Int) -> Int {
    // "「…」と平和への願いを訴えた": what else the verb has as its object.
    let isObject = japanese.has("を", at: index - 1)
    guard isObject || japanese.isAny("でにし", at: index - 1) else { return index }
    var start = isObject ? index - 2 : index - 1
    while start > sentence.lowerBound + 1, index - start < Self.longestOccasionBehind,
      !japanese.isAny("はがを", at: start), text.tokens[start].kind != .mark
    {
      if japanese.has("と", at: start), text.isMark(start - 1, anyOf: Self.closing) {
        return start + 1
      }
      start -= 1
    }
    return index
  }

  private static let longestOccasionBehind = 16

  private func isComma(_ index: Int) -> Bool {
    index < sentence.upperBound && text.isMark(index, anyOf: Marks.ideographicCommas)
  }

  private static let longestTime = 12
  private static let longestOccasion = 6
}

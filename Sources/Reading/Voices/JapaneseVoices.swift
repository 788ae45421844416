import Ledger

/// Who speaks in a Japanese sentence: the topic of its clause, or what stands before によれば.
struct JapaneseVoices {
  let japanese: JapaneseText
  let sentence: Range<Int>
  let findings: Findings

  private var text: TokenizedDocument { japanese.text }

  /// The most tokens of a title behind a name.
  private static let longestTitle = 6
  /// The most tokens of a noun phrase.
  private static let longest = 30

  /// The noun phrase that ends right before `index`, back to a mark or the sentence's beginning.
  func phrase(endingAt index: Int) -> VoicePhrase? {
    var start = index
    while start > sentence.lowerBound, index - start < Self.longest, belongs(start - 1),
      !endsAdjunct(start)
    {
      start -= 1
    }
    return voice(min(afterConjunction(start), index)..<index)
  }

  /// The token behind a conjunction that no comma parts from what follows: "そこで政府は".
  func afterConjunction(_ start: Int) -> Int {
    guard start == sentence.lowerBound else { return start }
    return Self.conjunctions.lazy.compactMap { japanese.end(of: $0, at: start) }.first ?? start
  }

  private static let conjunctions = ["そこで", "そして", "しかし", "さらに", "それで", "また", "だが", "ただし"]

  /// Whether "に対し" or "について" ends right before the token: "これに対し日本政府は".
  private func endsAdjunct(_ index: Int) -> Bool {
    Self.adjuncts.contains { japanese.has($0, at: index - $0.unicodeScalars.count) }
  }

  private static let adjuncts = ["に対し", "に対して", "について", "において", "に関し", "に関して"]

  /// The topic or subject of the clause that ends before `index`: a speaker marked by は or が.
  func topic(before index: Int) -> VoicePhrase? {
    var next = sentence.lowerBound
    while next < index {
      if japanese.isAny("はがも", at: next), isSpeaker(endingAt: next),
        let phrase = phrase(endingAt: next)
      {
        return later(than: next, before: index) ?? phrase
      }
      // "報告書には": a document in which it stands.
      if japanese.has("には", at: next), isDocument(endingAt: next),
        let phrase = phrase(endingAt: next)
      {
        return phrase
      }
      next += 1
    }
    return led(before: index)
  }

  /// The speaker marked by the last は before `index`: who says what a sentence only announces.
  func lastTopic(before index: Int) -> VoicePhrase? {
    let last = (sentence.lowerBound..<max(sentence.lowerBound, index)).last {
      isTopic($0) && isSpeaker(endingAt: $0)
    }
    return last.flatMap { phrase(endingAt: $0) }
  }

  /// "宇垣は不拡大を主張し、板垣は裁可を求めた": who speaks in the last clause, where another told before.
  private func later(than first: Int, before index: Int) -> VoicePhrase? {
    for next in (first + 1..<max(first + 1, index)).reversed() {
      guard japanese.has("は", at: next), isTopic(next), isSpeaker(endingAt: next),
        let phrase = phrase(endingAt: next),
        text.isMark(phrase.tokens.lowerBound - 1, anyOf: Marks.ideographicCommas),
        tells(before: phrase.tokens.lowerBound - 1)
      else { continue }
      return phrase
    }
    return nil
  }

  /// Whether a verb of saying ends the clause before the comma at `index`.
  func tells(before index: Int) -> Bool {
    index > sentence.lowerBound && japanese.isAny("しべえけめれてが", at: index - 1)
      && (max(sentence.lowerBound, index - 8)..<index).contains {
        japanese.term(at: $0, of: .sayVerb).map { $0.tokens.count > 1 } ?? false
      }
  }

  /// The speaker whose particle stands right before a quotation: "…を訪れ、山田が「…」と述べた".
  func subject(beside mark: Int) -> VoicePhrase? {
    let end = text.isMark(mark - 1, anyOf: Marks.ideographicCommas) ? mark - 2 : mark - 1
    guard end > sentence.lowerBound, japanese.isAny("はがも", at: end), isSpeaker(endingAt: end) else {
      return nil
    }
    return phrase(endingAt: end)
  }

  /// The first topic of the sentence, whoever it names.
  func anyTopic(before index: Int) -> VoicePhrase? {
    guard index > sentence.lowerBound,
      let first = (sentence.lowerBound..<index).first(where: isTopic),
      first > sentence.lowerBound
    else { return nil }
    return phrase(endingAt: first)
  }

  /// Whether the token is a は that marks a topic: no では or には.
  private func isTopic(_ index: Int) -> Bool {
    japanese.has("は", at: index) && !japanese.isAny("でにと", at: index - 1)
  }

  /// The first topic with a comma or a quotation behind it, whoever it names.
  private func led(before index: Int) -> VoicePhrase? {
    guard index > sentence.lowerBound,
      let first = (sentence.lowerBound..<index).first(where: isTopic),
      first > sentence.lowerBound, first + 1 <= index,
      text.isMark(first + 1, anyOf: Self.behindTopics)
    else { return nil }
    return phrase(endingAt: first)
  }

  /// "研究者の間では": those among whom something is held, with the token after.
  func among(from start: Int, limit: Int) -> (voice: VoicePhrase, end: Int)? {
    guard start < limit else { return nil }
    for index in start..<min(start + Self.longest, limit) {
      if text.isMark(index, anyOf: Marks.ideographicCommas) { return nil }
      // "社史には": a document in which it stands.
      let place = ["には", "では"].lazy.compactMap { japanese.end(of: $0, at: index) }.first
      guard index > start,
        let end = japanese.end(of: "の間では", at: index)
          ?? (isDocument(endingAt: index) ? place : nil),
        let voice = phrase(endingAt: index)
      else { continue }
      return (voice, end)
    }
    return nil
  }

  /// Whether the word that ends before `index` is one for a document.
  private func isDocument(endingAt index: Int) -> Bool {
    text.isMark(index - 1, anyOf: Self.closeDouble)
      || Self.documents.contains { japanese.has($0, at: index - $0.unicodeScalars.count) }
  }

  private static let documents = [
    "報告書", "文書", "日記", "手紙", "記録", "史料", "資料", "電報", "回想録", "年代記", "公文書", "新聞", "論文",
    "著書", "声明", "条約", "条文", "覚書", "調書", "碑文", "議事録", "回顧録", "記事", "遺書", "書簡", "社史", "戦史", "正史",
    "実録", "年表", "教科書", "白書", "伝記", "系図", "軍記",
  ]

  private static let institutions = [
    "裁判", "裁判所", "法廷", "会議", "委員会", "議会", "判決", "白書", "政府", "当局", "学会", "報告書", "司令部",
  ]

  func isSpeaker(endingAt index: Int) -> Bool {
    if findings.isCovered(index - 1, by: .person) || findings.isCovered(index - 1, by: .group) {
      return true
    }
    if japanese.isAny("氏側彼者家人紙ら女隊軍省庁党署局団", at: index - 1) { return true }
    if Self.institutions.contains(where: { japanese.has($0, at: index - $0.unicodeScalars.count) })
    {
      return true
    }
    // "歴史家の秦は": a calling before の.
    for start in max(sentence.lowerBound, index - 10)..<index {
      if let term = japanese.term(at: start, of: [.voiceNoun, .title]), term.tokens.count > 1,
        japanese.has("の", at: term.tokens.upperBound), japanese.isHan(index - 1),
        term.tokens.upperBound + 6 > index
      {
        return true
      }
    }
    for start in max(sentence.lowerBound, index - 8)..<index {
      if let term = japanese.term(at: start, of: [.voiceNoun, .title, .groupNoun, .familyName]),
        term.tokens.upperBound == index
      {
        return true
      }
    }
    return false
  }

  /// Whether the token can be inside the noun phrase: no mark but brackets, and no topic's particle.
  private func belongs(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .mark {
      return text.isMark(index, anyOf: JapaneseKatakana.dots)
        || text.isMark(index, anyOf: Self.inside)
    }
    return !japanese.isAny("はがを", at: index)
  }

  /// The voice that the tokens name.
  func voice(_ tokens: Range<Int>) -> VoicePhrase? {
    guard !tokens.isEmpty else { return nil }
    // The name of the one person or group of the phrase, where it ends with it.
    if let person = findings.named(.person, endingAt: tokens.upperBound) {
      return VoicePhrase(tokens: tokens, name: person.name)
    }
    if let person = author(of: tokens) {
      return VoicePhrase(tokens: tokens, name: person)
    }
    // "参謀の神少佐", "山田氏": the person before a title.
    for start in max(
      tokens.lowerBound + 1,
      tokens.upperBound - Self.longestTitle
    )..<max(
      tokens.lowerBound + 1,
      tokens.upperBound
    ) {
      if japanese.term(at: start, of: .title)?.tokens.upperBound == tokens.upperBound,
        let person = findings.named(.person, endingAt: start)
      {
        return VoicePhrase(tokens: tokens, name: person.name)
      }
    }
    if let group = findings.named(.group, endingAt: tokens.upperBound),
      group.tokens.lowerBound <= tokens.lowerBound
    {
      return VoicePhrase(tokens: tokens, name: group.name)
    }
    // "『北方史』には": the title without its marks.
    if tokens.count > 2, text.isMark(tokens.lowerBound, anyOf: Self.openingTitle),
      text.isMark(tokens.upperBound - 1, anyOf: Self.closingTitle)
    {
      return VoicePhrase(tokens: tokens, name: text.text(of: tokens.dropFirst().dropLast()))
    }
    // "秋山『北方史』は": the author before the title.
    if text.isMark(tokens.upperBound - 1, anyOf: Self.closingTitle),
      let person = findings.named(.person, startingAt: tokens.lowerBound),
      text.isMark(person.tokens.upperBound, anyOf: Self.openingTitle)
    {
      return VoicePhrase(tokens: tokens, name: person.name)
    }
    return VoicePhrase(tokens: tokens, name: text.text(of: tokens))
  }

  /// "フランクの回想": who wrote or said what the phrase ends in.
  private func author(of tokens: Range<Int>) -> String? {
    let words = Self.words.first {
      japanese.has($0, at: tokens.upperBound - $0.unicodeScalars.count)
    }
    guard let words else { return nil }
    let end = tokens.upperBound - words.unicodeScalars.count - 1
    guard end > tokens.lowerBound, japanese.has("の", at: end) else { return nil }
    return findings.named(.person, endingAt: end)?.name
  }

  /// What somebody says or finds out.
  private static let sayings = [
    "回想", "証言", "話", "説", "見解", "研究", "報告", "計算", "推計", "調査", "著作", "言葉", "説明", "記述", "指摘", "分析",
  ]

  /// What somebody has written or said.
  private static let words = documents + sayings

  private static let behindTopics = Marks("、，「")
  private static let inside = Marks("『』（）()")
  private static let openingTitle = Marks("『「")
  private static let closeDouble = Marks("』")
  private static let closingTitle = Marks("』」")
}

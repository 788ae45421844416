import Ledger

extension JapaneseAttributionFinder {
  /// "…との見解を示した", "…という声明を発表した": a noun of saying with the verb that gives it.
  func stated(at index: Int) -> AttributionFinder.Found? {
    guard japanese.has("と", at: index), index > sentence.lowerBound else { return nil }
    let link =
      japanese.end(of: "との", at: index) ?? japanese.end(of: "という", at: index)
      ?? japanese.end(of: "とする", at: index)
    guard var link else { return nil }
    for words in ["内容の", "趣旨の", "主旨の"] { link = japanese.end(of: words, at: link) ?? link }
    guard let noun = japanese.term(at: link, of: .sayNoun),
      let object = japanese.end(of: "を", at: noun.tokens.upperBound)
    else { return nil }
    guard let end = Self.givers.lazy.compactMap({ japanese.end(of: $0, at: object) }).first,
      isFinal(end)
    else { return nil }
    let stance = Stance(rawValue: noun.entry.value(as: .sayNoun) ?? "") ?? .asserts
    return reported(index..<end, end: index, stance, rule: "ja.attribution.noun")
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
    guard let end = japanese.end(of: "という", at: index), isSentenceEnd(end),
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

  /// What a source tells without the という that ends it.
  func withoutHearsay(_ tokens: Range<Int>) -> Range<Int> {
    for words in ["という", "とのことである", "とされる"] {
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

  private func isComma(_ index: Int) -> Bool {
    index < sentence.upperBound && text.isMark(index, anyOf: Marks("、，"))
  }

  private static let longestTime = 12
  private static let longestOccasion = 6
}

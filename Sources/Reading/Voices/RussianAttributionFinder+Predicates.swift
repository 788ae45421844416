import Ledger

/// What stands beside a reporting verb and tells how it is meant.
extension RussianAttributionFinder {
  /// The "как" before a verb, adverbs left out: "как справедливо пишет автор", "как уже отмечал Сомов".
  func asLead(before index: Int) -> Int? {
    var lead = index - 1
    while lead > sentence.lowerBound, index - lead <= Self.longestLead, isAdverb(lead) { lead -= 1 }
    return lead >= sentence.lowerBound && text.isWord(lead, "как") ? lead : nil
  }

  private static let longestLead = 3

  private func isAdverb(_ index: Int) -> Bool {
    guard text.tokens[index].letterCase == .lower else { return false }
    return text.isWord(index, anyOf: Self.particles)
      || text.hasEnding(index, anyOf: Self.adverbEndings)
        && text.tokens[index].classes.isDisjoint(with: [.sayVerb, .voiceNoun, .functionWord])
  }

  private static let particles: WordChoice = [
    "уже", "не", "раз", "сам", "сама", "сами", "ещё", "еще", "позже", "позднее", "ранее", "раньше",
    "впоследствии", "же", "и",
  ]
  private static let adverbEndings: Endings = ["но", "то", "во", "ко", "ски"]

  /// Leaves out the page that a quotation at the end of what is said has, and the quotation's marks.
  ///
  /// "что «флот не был готов» (с. 280)".
  func withoutReference(_ tokens: Range<Int>) -> Range<Int> {
    guard let open = tokens.suffix(Self.longestReference).last(where: { text.isMark($0, "(") }),
      open > tokens.lowerBound + 1, text.isWord(open + 1, anyOf: Self.pages),
      text.isMark(open - 1, anyOf: Self.closeQuotes)
    else { return tokens }
    let said = tokens.lowerBound..<open - 1
    let start = said.lowerBound
    if QuotationMark.opening(at: start, in: text) != nil {
      return said.count > 1 ? start + 1..<said.upperBound : tokens
    }
    let isWhole = !said.contains { text.isMark($0, anyOf: Self.openQuotes) }
    return isWhole && !said.isEmpty ? said : tokens.lowerBound..<open
  }

  /// The most tokens of a page in brackets.
  private static let longestReference = 8
  private static let pages: WordChoice = ["с", "стр", "л", "лл"]

  /// "настаивает, что …", "настаивает на том, что …": a claim, where "настаивает на …" asks for it.
  func isClaim(_ stance: Stance, behind end: Int) -> Bool {
    guard stance == .prescribes else { return false }
    let comma = text.isWord(end, "на") && text.isWord(end + 1, "том") ? end + 2 : end
    return text.isMark(comma, ",") && text.isWord(comma + 1, "что")
  }

  /// "называет меморандум фальшивкой", "считают, что письмо подделано": the verb of judging and what it says
  /// of a thing.
  func callsForged(_ cue: Range<Int>, _ said: Range<Int>?) -> Bool {
    guard let said, cue.count == 1, !text.isWord(cue.lowerBound - 1, "не"),
      Self.judging.contain(startOf: text.bytes(of: cue.lowerBound))
    else { return false }
    let end =
      said.prefix(Self.longestVerdict)
      .first { $0 > said.lowerBound && text.isMark($0, ",") } ?? said.upperBound
    return (said.lowerBound..<end).prefix(Self.longestVerdict).contains { index in
      isForgery(index)
        && !(max(said.lowerBound, index - 2)..<index).contains { text.isWord($0, "не") }
    }
  }

  private func isForgery(_ index: Int) -> Bool {
    text.hasEnding(index, anyOf: Self.predicates)
      && (text.value(at: index, as: .sayNoun) == "calls forged"
        || text.value(at: index, as: .ownStance) == "forged")
  }

  private static let longestVerdict = 16
  private static let judging: Beginnings = [
    "назв", "назыв", "счита", "сочл", "сочёл", "счел", "счёл", "призна", "объяв", "полага",
    "уверен", "убежд",
  ]
  /// What a predicate ends in: the nominative and the instrumental.
  private static let predicates: Endings = [
    "ка", "кой", "ией", "ия", "ог", "огом", "ым", "ой", "ыми", "ан", "ана", "ано", "аны",
  ]
}

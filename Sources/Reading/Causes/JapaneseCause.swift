import Documents

/// Causes in Japanese: ので, ことから, そのため, なぜなら, を招いた.
///
/// The words that mean a cause as often as a means or a purpose (により, ために) are in no list.
struct JapaneseCause: CauseRule {
  static let id = "ja.cause.marker"
  static let languages: [Language] = [.japanese]
  static let summary = "Clauses that a causal word joins in Japanese."

  static func tells(
    _ marker: TokenizedDocument.Term,
    before after: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool {
    let japanese = JapaneseText(text: text)
    let first = marker.tokens.lowerBound
    // のである, のではない: no cause but a way to end a sentence.
    if japanese.has("ので", at: first) { return !japanese.isAny("あはなご", at: after.lowerBound) }
    // "規則に従って": in accordance with.
    return !japanese.isAny("に", at: first - 1)
  }

  static func part(
    _ clause: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)? {
    let japanese = JapaneseText(text: text)
    guard
      let particle = clause.last(where: { japanese.isAny("がは", at: $0) }),
      let cause = CausalClause.trimmed(clause.lowerBound..<particle, text),
      let effect = CausalClause.trimmed(particle + 1..<clause.upperBound, text)
    else { return nil }
    return (cause, effect)
  }
}

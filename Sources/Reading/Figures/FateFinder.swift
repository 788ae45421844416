/// Finds what became of those that a figure counts: "three fishermen killed", "двое убитых".
struct FateFinder {
  let text: TokenizedDocument

  private static let links: WordChoice = ["and", "or", "и", "или"]
  /// How many tokens behind the number its fate may stand.
  private static let reach = 6

  /// Returns the fate in its normal word, the nearest behind a number that ends before `index`; nil
  /// where the clause names none.
  func fate(after index: Int) -> String? {
    guard index < text.tokens.count else { return nil }
    let limit = min(index + Self.reach, text.sentences[text.sentence(of: index)].upperBound)
    var next = index
    while next < limit {
      if let term = text.term(at: next, of: .fate) {
        return together(term, limit: limit) ?? term.entry.value(as: .fate)
      }
      // Another number, or the clause's end, counts other things.
      if text.tokens[next].kind == .number || text.tokens[next].classes.contains(.number)
        || text.isMark(next, ",") || text.isMark(next, ";") || text.isMark(next, ".")
      {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// "killed and missing": one number for two fates counts neither alone; nil where one stands alone.
  private func together(_ first: TokenizedDocument.Term, limit: Int) -> String? {
    let next = first.tokens.upperBound
    guard next + 1 < limit,
      text.isWord(next, anyOf: Self.links) || text.isMark(next, "/"),
      let second = text.term(at: next + 1, of: .fate),
      let one = first.entry.value(as: .fate), let other = second.entry.value(as: .fate),
      one != other
    else { return nil }
    return "\(one) and \(other)"
  }
}

/// Finds what became of those that a figure counts: "three fishermen killed", "двое убитых".
struct FateFinder {
  let text: TokenizedDocument

  /// How many tokens behind the number its fate may stand.
  private static let reach = 6

  /// Returns the fate in its normal word, the nearest behind a number that ends before `index`; nil
  /// where the clause names none.
  func fate(after index: Int) -> String? {
    guard index < text.tokens.count else { return nil }
    let limit = min(index + Self.reach, text.sentences[text.sentence(of: index)].upperBound)
    var next = index
    while next < limit {
      if let term = text.term(at: next, of: .fate) { return term.entry.value(as: .fate) }
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
}

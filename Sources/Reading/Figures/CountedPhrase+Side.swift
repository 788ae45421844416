/// Of which side are those that a number counts.
extension CountedPhraseReader {
  /// The side before a number: right before it ("the Danish army 4,974 killed"), before its verb of losing
  /// ("Denmark lost 300 killed and 500 wounded"), as whose losses it counts them ("Danish losses were 300
  /// killed") or by "on the Danish side"; nil where none is told.
  func side(before index: Int) -> String? {
    let floor = max(
      text.sentences[text.sentence(of: index)].lowerBound,
      index - Self.farthestSide
    )
    if let side = subject(endingAt: index, floor, isBeside: true) { return side }
    // "Lost 300 men and captured 500": whose they were is not told.
    guard index > floor,
      text.isWord(index - 1, anyOf: Self.losing)
        || text.tokens[index - 1].classes.isDisjoint(with: [.eventVerb, .fate])
    else { return nil }
    var last = index - 1
    while last >= floor, !text.isMark(last, ";"), !text.isMark(last, ":") {
      if text.isWord(last, anyOf: Self.losing) { return subject(endingAt: last, floor) }
      if text.isWord(last, anyOf: Self.losses) { return owner(before: last, floor) }
      if text.isWord(last, "side") || text.isWord(last, "part"), last - 3 >= floor,
        text.isWord(last - 3, "on")
      {
        return side(in: last - 1..<last)
      }
      last -= 1
    }
    return nil
  }

  /// Whose losses: "Danish losses", "the losses of Denmark".
  private func owner(before noun: Int, _ floor: Int) -> String? {
    if let side = side(in: max(floor, noun - 2)..<noun) { return side }
    guard text.isWord(noun + 1, "of") else { return nil }
    return side(in: noun + 2..<min(noun + 5, text.tokens.count))
  }

  /// The side that ends before a number or verb; right before a number only a name with a capital.
  private func subject(endingAt end: Int, _ floor: Int, isBeside: Bool = false) -> String? {
    guard end > floor, text.tokens[end - 1].isCapitalised || !isBeside else { return nil }
    let named = max(floor, end - 3)..<end
    // "In Denmark 300 died": where, and not of which side.
    guard !named.contains(where: { text.isWord($0, anyOf: EnglishClause.prepositions) }) else {
      return nil
    }
    return side(in: named)
  }

  /// How many tokens before the number its side may be told.
  private static let farthestSide = 16
  private static let losing: WordChoice = [
    "lost", "suffered", "had", "sustained", "counted", "losing", "suffering",
  ]
  private static let losses: WordChoice = ["losses", "casualties", "dead", "deaths", "fatalities"]

  /// The state or people named in the tokens; nil when none is.
  func side(in tokens: Range<Int>) -> String? {
    for index in tokens.clamped(to: text.tokens.indices) where text.tokens[index].isCapitalised {
      if let term = text.term(at: index, of: .demonym),
        let name = term.entry.value(as: .demonym), !name.isEmpty
      {
        return name
      }
      if let term = text.term(at: index, of: .group), let name = term.entry.value(as: .group) {
        return name.isEmpty ? text.text(of: term.tokens) : name
      }
    }
    return nil
  }
}

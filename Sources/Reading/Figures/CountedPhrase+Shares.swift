extension CountedPhraseReader {
  /// What a share counts that has no noun behind it: "fell by a third", "about one in five deserted".
  func loneShare(until end: Int, from start: Int) -> CountedPhrase? {
    let changed = changed(before: start)
    let fate = text.term(at: end, of: .fate)?.tokens
    let isSubject =
      fate != nil || text.isWord(end, anyOf: StateActors.auxiliaries) || text.hasEnding(end, "ed")
    guard changed != nil || isSubject else { return nil }
    return CountedPhrase(
      unit: "share",
      text: (changed ?? fate).map { text.text(of: $0).singleSpaced } ?? "",
      unitEnd: end,
      end: end
    )
  }

  /// What a verb of rising, falling or reaching says an amount of: "[exports] fell by a third", "[unemployment]
  /// reached 24 percent"; nil where none stands before the amount.
  func changed(before start: Int) -> Range<Int>? {
    let floor = text.sentences[text.sentence(of: start)].lowerBound
    let link = start - 1
    let verb = text.isWord(link, anyOf: Self.measuring) ? link - 1 : link
    guard verb > floor,
      text.isWord(verb, anyOf: verb == link ? Self.reaching : Self.changing),
      text.tokens[verb - 1].kind == .word,
      text.tokens[verb - 1].classes.isDisjoint(with: [.functionWord, .timePreposition])
    else { return nil }
    return nounStart(verb - 1, floor: floor)..<verb
  }

  /// The token behind a calibre between a number and what it counts: "12-inch", "28-cm".
  func calibre(at index: Int) -> Int? {
    guard index + 2 < text.tokens.count, text.tokens[index].kind == .number,
      text.isMark(index + 1, "-"), text.tokens[index + 1].gap == .none,
      text.tokens[index + 2].gap == .none, text.term(at: index + 2, of: .unit) != nil
    else { return nil }
    return index + 3
  }

  private static let measuring: WordChoice = ["by", "to", "at"]
  private static let reaching: WordChoice = ["reached", "exceeded", "averaged", "hit", "topped"]
  private static let changing: WordChoice = [
    "fell", "rose", "dropped", "declined", "grew", "increased", "decreased", "shrank", "climbed",
    "soared",
    "stood", "plunged", "dwindled", "amounted", "jumped", "ran", "swelled", "sank",
  ]
}

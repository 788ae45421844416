extension CountedPhraseReader {
  /// The least number that counts something wherever it stands: a smaller one may be a year or a number
  /// of a thing.
  private static let leastCount = 10_000.0

  /// "575,000 taken to the camps, 47,000 sent home": a number with no noun of its own counts what the other
  /// numbers of its sentence count; nil where the sentence has none, or where a noun follows that no
  /// list has.
  func ellipsis(_ amount: AmountReader.Amount) -> CountedPhrase? {
    let end = amount.tokens.upperBound
    guard amount.unit == nil, isCount(amount), isBare(end), let noun = countedElsewhere(amount)
    else { return nil }
    return CountedPhrase(
      unit: noun.unit,
      text: isParticiple(end) ? text.text(of: end) : noun.text,
      unitEnd: end,
      end: end
    )
  }

  /// Whether the number counts whatever stands about it: written in groups of digits, or great.
  private func isCount(_ amount: AmountReader.Amount) -> Bool {
    // "timestamp="1449075600"": what touches a mark is an entry of something.
    guard
      text.tokens[amount.number].gap != .none || amount.number > amount.tokens.lowerBound
        || amount.number == 0 || text.isMark(amount.number - 1, anyOf: Marks.openBrackets)
    else { return false }
    return text.text(of: amount.number).contains(",")
      || (amount.low ?? amount.high ?? 0) >= Self.leastCount
  }

  /// Whether no noun begins at `index`: a mark, a word of grammar or a participle stands there.
  private func isBare(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap < .block else { return true }
    let token = text.tokens[index]
    if token.kind == .mark { return !text.isMark(index, anyOf: Marks.dashes) && token.gap == .none }
    return text.isWord(index, anyOf: EnglishClause.prepositions)
      || text.isWord(index, anyOf: EnglishClause.being)
      || text.isWord(index, anyOf: EnglishClause.helping) || text.isWord(index, anyOf: Self.links)
      || text.isWord(index, anyOf: Self.participles)
      || endsInEd(index) && !describesNoun(index)
  }

  /// Whether a participle stands before the noun that it describes: "40,000 accused prisoners".
  private func describesNoun(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].kind == .word, text.tokens[next].gap == .space
    else { return false }
    return text.tokens[next].classes.isDisjoint(with: [.functionWord, .timePreposition])
      && !text.hasEnding(next, "ly") && text.tokens[next].classes.isDisjoint(with: .fate)
  }

  private func isParticiple(_ index: Int) -> Bool {
    text.isWord(index, anyOf: Self.participles) || endsInEd(index)
  }

  private func endsInEd(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].letterCase == .lower
      && text.hasEnding(index, "ed") && text.tokens[index].gap == .space
  }

  private static let links: WordChoice = [
    "and", "or", "but", "then", "still", "as", "more", "when", "while", "after", "before",
  ]
  private static let participles: WordChoice = [
    "taken", "sent", "brought", "given", "held", "found", "lost", "shown", "known", "spent",
    "paid", "kept", "put", "sold", "bought", "died", "fell", "fled", "remain", "remained",
    "survived",
    "returned", "left",
  ]

  /// The nearest thing of the sentence that a number counts, before the amount or else behind it.
  private func countedElsewhere(
    _ amount: AmountReader.Amount
  ) -> (unit: String, text: String)? {
    let sentence = text.sentences[text.sentence(of: amount.number)]
    var index = amount.tokens.lowerBound - 1
    while index >= sentence.lowerBound {
      if let noun = counted(at: index, from: sentence.lowerBound) { return noun }
      index -= 1
    }
    index = amount.tokens.upperBound
    while index < sentence.upperBound {
      if let noun = counted(at: index, from: amount.tokens.upperBound) { return noun }
      index += 1
    }
    return nil
  }

  /// The people, or the things with a number before them, that token `index` names.
  private func counted(at index: Int, from floor: Int) -> (unit: String, text: String)? {
    let classes = text.tokens[index].classes
    // What became of the others became not of these.
    if classes.contains(.fate), text.term(at: index, of: .fate) != nil {
      return ("persons", "persons")
    }
    let isNumbered =
      index > floor && text.tokens[index].gap <= .space
      && (text.tokens[index - 1].kind == .number
        || text.tokens[index - 1].classes.contains(.number))
    if isNumbered, let unit = text.term(at: index, of: .unit),
      let name = unit.entry.value(as: .unit), classes.isDisjoint(with: .functionWord)
    {
      return (name, name)
    }
    guard let noun = text.term(at: index, of: .countedNoun),
      let name = noun.entry.value(as: .countedNoun), isNumbered || name == "persons"
    else { return nil }
    return (name, text.text(of: noun.tokens).singleSpaced)
  }
}

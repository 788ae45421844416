import Ledger

/// What a Russian number counts.
extension RussianFigureScanner {
  /// How far behind the number what it counts may stand.
  private static let reach = 3
  private static let owners: WordChoice = [
    "его", "её", "ее", "их", "своих", "наших", "своего", "своей", "нашей", "нашего",
  ]

  private static let deepest = 4

  struct Counted {
    var unit: String
    var text: String
    /// The token after the figure.
    var end: Int
  }

  /// Reads what stands behind a number.
  ///
  /// - Parameters:
  ///   - index: The token behind it.
  ///   - isOne: Whether the number is one.
  ///   - isWord: Whether it is written in letters.
  ///   - depth: How many owners and further numbers stand before: few do in a sentence that says anything.
  /// - Returns: What is counted; nil where nothing is.
  func counted(from index: Int, isOne: Bool, isWord: Bool, depth: Int = 0) -> Counted? {
    guard index < text.tokens.count, depth < Self.deepest else { return nil }
    if let unit = text.term(at: index, of: .unit), let name = unit.entry.value(as: .unit) {
      let end = unit.tokens.upperBound
      return Counted(unit: name, text: measured(from: end) ?? name, end: end)
    }
    guard text.tokens[index].gap == .space else { return nil }
    // "десятки тысяч его сторонников".
    if text.isWord(index, anyOf: Self.owners) {
      var counted = counted(
        from: index + 1,
        isOne: isOne,
        isWord: isWord,
        depth: depth + 1
      )
      if counted?.end == index + 1 { counted?.end = index }
      return counted
    }
    // "6 миллиардов золотых рублей".
    if index + 1 < text.tokens.count, RussianAdjective.isForm(text.bytes(of: index)),
      text.tokens[index].letterCase == .lower, text.tokens[index + 1].gap == .space,
      let unit = text.term(at: index + 1, of: .unit), let name = unit.entry.value(as: .unit)
    {
      return Counted(unit: name, text: name, end: unit.tokens.upperBound)
    }
    // "134 полевых и 73 осадных орудия": the noun stands behind the second number.
    if index + 2 < text.tokens.count, text.isWord(index + 1, "и"),
      RussianAdjective.isForm(text.bytes(of: index)), text.term(at: index, of: .fate) == nil,
      let second = number(at: index + 2),
      var counted = counted(from: second.end, isOne: false, isWord: false, depth: depth + 1)
    {
      counted.text = text.text(of: index) + " " + (counted.text.split(separator: " ").last ?? "")
      counted.end = index
      return counted
    }
    // "один из участников": one of several, and no number of them.
    let isWhole = text.isWord(index, "из")
    if isOne, isWhole { return nil }
    // "342 из 512 голосов": what the whole is of.
    if !isOne, isWhole, let whole = number(at: index + 1),
      let counted = counted(from: whole.end, isOne: false, isWord: false, depth: depth + 1)
    {
      return Counted(unit: counted.unit, text: counted.text, end: index)
    }
    // "советских и монгольских военнослужащих".
    let isRow =
      text.isWord(index + 1, "и") && RussianAdjective.isForm(text.bytes(of: index))
      && RussianAdjective.isForm(text.bytes(of: index + 2))
    let reach = isRow ? Self.reach + 2 : Self.reach
    let limit = min(index + reach, text.sentences[text.sentence(of: index)].upperBound)
    for next in index..<max(index, limit) {
      if isRow, next == index + 1 { continue }
      guard text.tokens[next].kind == .word, !text.isWord(next, "и") else { break }
      guard let noun = text.term(at: next, of: [.countedNoun, .fate]) else {
        // "под одной обложкой собраны документы": one thing is named right behind, or behind adjectives.
        if isOne, !RussianAdjective.isForm(text.bytes(of: next)) { break }
        // "пяти сотен во главе с атаманом": a preposition begins another phrase.
        if next > index || !isWhole, text.isWord(next, anyOf: RussianPrepositions.all) { break }
        continue
      }
      return Counted(
        unit: noun.entry.value(as: .countedNoun) ?? "persons",
        text: text.text(of: index..<min(noun.tokens.upperBound, text.tokens.count)).singleSpaced,
        end: index
      )
    }
    let token = text.tokens[index]
    guard !isOne, token.kind == .word, token.letterCase == .lower,
      token.classes.isDisjoint(with: [
        .functionWord, .month, .timeUnit, .number, .ordinal, .dayPart, .eraMark, .season,
      ]), token.end - token.start > 4,
      !text.hasEnding(index, anyOf: isWord ? Self.verbEndingsAfterWord : Self.verbEndings)
    else { return nil }
    // "28 тысяч нижних чинов": the noun behind an adjective.
    var next = index
    // "9 военно-морских офицеров".
    if text.hasEnding(next, "о"), next + 2 < text.tokens.count, text.isMark(next + 1, "-"),
      text.tokens[next + 1].gap == .none
    {
      next += 2
    }
    while next < index + Self.reach, next + 1 < text.tokens.count,
      RussianAdjective.isForm(text.bytes(of: next)), text.tokens[next + 1].gap == .space,
      text.tokens[next + 1].letterCase == .lower,
      text.tokens[next + 1].classes.isDisjoint(with: .functionWord),
      !text.hasEnding(next + 1, anyOf: Self.verbEndings)
    {
      next += 1
    }
    if next > index {
      let words = text.text(of: index..<next + 1).singleSpaced
      return Counted(unit: text.text(of: next), text: words, end: index)
    }
    let word = text.text(of: index)
    // "15 тыс. японцев".
    let isPeople = token.classes.contains(.demonym) && !RussianAdjective.isForm(word)
    return Counted(unit: isPeople ? "persons" : word, text: word, end: index)
  }

  /// How verbs end, which may follow a number that tells who did something.
  private static let verbEndings: Endings = [
    "ли", "ло", "ла", "ть", "ся", "ски", "лись", "лась", "лось",
  ]
  /// Behind two to four in words the genitive of a noun may end so too ("три пули", "четыре ствола").
  private static let verbEndingsAfterWord: Endings = ["ть", "ся", "лись"]
}

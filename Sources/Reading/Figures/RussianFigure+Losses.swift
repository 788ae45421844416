extension RussianFigureScanner {
  /// What a number counts that stands behind the verb of a loss.
  struct Loss {
    var unit: String
    var text: String
    var fate: String?
    /// The token after the figure.
    var end: Int
  }

  /// "убито 15 и ранено 40", "погибло более 5 тыс.": the participle tells what is counted
  /// where no noun follows the number.
  func loss(before index: Int, number: Int, after end: Int) -> Loss? {
    guard index > 0, isAlone(end) else { return nil }
    guard let verb = verb(endingAt: index) else { return counted(before: index, after: end) }
    return Loss(
      unit: "persons",
      text: text.text(of: verb.tokens).lowercased(),
      fate: verb.entry.value(as: .fate),
      end: end
    )
  }

  /// "убитых 1880, раненых 2648", "пушек досталось 265": what is counted, in the genitive, before the
  /// number, with a verb or a dash between.
  private func counted(before index: Int, after end: Int) -> Loss? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    var last = index - 1
    if text.isMark(last, anyOf: Marks.dashes) || text.isMark(last, ":") { last -= 1 }
    if last > floor, text.hasEnding(last, anyOf: Self.neuterVerbs) { last -= 1 }
    guard last >= floor, text.hasEnding(last, anyOf: Self.genitivePlurals),
      last == floor || text.tokens[last - 1].kind == .mark
        || text.isWord(last - 1, anyOf: Self.links)
        || last - 1 == floor && RussianAdjective.isForm(text.bytes(of: last - 1)),
      let noun = text.term(at: last, of: [.countedNoun, .fate]), noun.tokens.count == 1
    else { return nil }
    return Loss(
      unit: noun.entry.value(as: .countedNoun) ?? "persons",
      text: text.text(of: last).lowercased(),
      fate: noun.entry.value(as: .fate),
      end: end
    )
  }

  private static let links: WordChoice = ["и", "а", "но"]
  private static let neuterVerbs: Endings = ["ло", "лось", "но", "то"]
  private static let genitivePlurals: Endings = [
    "ых", "их", "ов", "ев", "ей", "ий", "ек", "ок", "ён", "ен", "уд", "от", "ад", "ин",
  ]

  /// The verb or participle of a loss that ends right before the number.
  func verb(endingAt index: Int) -> TokenizedDocument.Term? {
    let end =
      text.isMark(index - 1, ":") || text.isMark(index - 1, anyOf: Marks.dashes)
      ? index - 1 : index
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    for start in max(floor, end - 3)..<max(floor, end) {
      guard let term = text.term(at: start, of: .fate), term.tokens.upperBound == end else {
        continue
      }
      // The neuter of a participle or verb counts: "убито", "погибло"; a noun does not.
      if text.hasEnding(end - 1, anyOf: Self.counting) || term.tokens.count > 1 { return term }
    }
    return nil
  }

  /// Whether no noun follows the number: a mark, the end, "и" or a preposition.
  private func isAlone(_ end: Int) -> Bool {
    guard end < text.tokens.count, text.tokens[end].gap <= .space else { return true }
    let token = text.tokens[end]
    return token.kind == .mark && !text.isMark(end, "%") || token.classes.contains(.functionWord)
  }

  /// "тысячи человек", "многие сотни": a round noun in the plural without a number.
  func vague(at index: Int) -> (value: Double, end: Int)? {
    guard isVague(index), let value = Self.rounds[text.text(of: index).lowercased()] else {
      return nil
    }
    var next = index + 1
    // "сотни тысяч", "десятки миллионов".
    if next < text.tokens.count, let factor = Self.rounds[text.text(of: next).lowercased()],
      factor >= 1000, factor > value
    {
      next += 1
      return (value * factor, next)
    }
    return (value, next)
  }

  /// Whether a round noun in the plural stands without a number before it.
  func isVague(_ index: Int) -> Bool {
    guard text.isWord(index, anyOf: Self.roundPlurals) else { return false }
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    return before.kind != .number && !before.classes.contains(.number)
  }

  private static let counting: Endings = ["о", "ли"]
  private static let roundPlurals: WordChoice = [
    "десятки", "десятками", "сотни", "сотнями", "тысячи", "тысячами", "миллионы", "миллионами",
    "миллиарды",
  ]
  private static let rounds: [String: Double] = [
    "десятки": 10, "десятками": 10, "сотни": 100, "сотнями": 100, "тысячи": 1000, "тысячами": 1000,
    "миллионы": 1_000_000, "миллионами": 1_000_000, "тысяч": 1000, "миллионов": 1_000_000,
    "миллиарды": 1_000_000_000, "миллиардов": 1_000_000_000,
  ]
}

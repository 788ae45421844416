import Ledger

/// What may stand between a speaker and the verb behind him: an aside, a bracket, what he wrote in.
extension RussianAttributionFinder {
  /// The place behind the aside before a verb, where only an adverb stands between: "Сомов, ссылаясь на архив,
  /// убедительно доказывает".
  func beforeAdverb(_ index: Int) -> Int {
    let adverb = index - 1
    return adverb > sentence.lowerBound && text.tokens[adverb].letterCase == .lower
      && text.hasEnding(adverb, "о") && text.isMark(adverb - 1, ",")
      && text.tokens[adverb].classes.isDisjoint(with: [.functionWord, .sayVerb, .voiceNoun])
      ? adverb : index
  }

  /// The place before a bracket right before a verb or its adverb.
  ///
  /// "Сомов (род. 1923) верно подметил".
  func beforeBracket(_ index: Int) -> Int {
    let adverb = index - 1
    let end =
      adverb > sentence.lowerBound && text.hasEnding(adverb, "о")
        && text.isMark(adverb - 1, ")") ? adverb : index
    guard text.isMark(end - 1, ")") else { return index }
    let floor = max(sentence.lowerBound, end - Self.longestAside)
    return (floor..<end).last { text.isMark($0, "(") } ?? index
  }

  /// The place before what the speaker wrote in: "автор статьи в «Вестнике» отрицает".
  func beforeJournal(_ index: Int) -> Int {
    guard index - 2 > sentence.lowerBound, text.isMark(index - 1, anyOf: Self.closeQuotes) else {
      return index
    }
    let floor = max(sentence.lowerBound, index - Self.longestAside)
    guard let open = (floor..<index - 1).last(where: { text.isMark($0, anyOf: Self.openQuotes) }),
      open - 1 > sentence.lowerBound, text.isWord(open - 1, anyOf: Self.within)
    else { return index }
    return open - 1
  }

  /// The comma of the relative clause that ends before `index`: "Сторонники, к числу которых относится автор,".
  private func relativeClause(before index: Int, floor: Int) -> Int? {
    (floor..<index - 2).first { comma in
      text.isMark(comma, ",") && (1...3).contains { comma + $0 < index && isRelative(comma + $0) }
    }
  }

  /// The place of the comma that opens an aside right before a verb: "Фигес, ссылаясь на архивы, пишет".
  func beforeAside(_ index: Int) -> Int {
    guard text.isMark(index - 1, ","), index - 2 > sentence.lowerBound else { return index }
    let floor = max(sentence.lowerBound, index - Self.longestAside)
    if let comma = (floor..<index - 2).first(where: { isAppositive(behind: $0, before: index) }) {
      return comma
    }
    if let comma = relativeClause(before: index, floor: floor) { return comma }
    guard let comma = (floor..<index - 2).last(where: { text.isMark($0, ",") }),
      text.tokens[comma + 1].letterCase == .lower,
      text.hasEnding(comma + 1, anyOf: Self.adverbial)
        || Self.examples.contains(text.text(of: comma + 1..<comma + 3))
        || Self.examples.contains(text.text(of: comma + 1))
    else { return index }
    return comma
  }

  /// Whether a comma stands behind a person in the nominative, of whom what follows up to the verb tells
  /// who he is: "Иванов, командир полка, доносил".
  private func isAppositive(behind comma: Int, before verb: Int) -> Bool {
    guard text.isMark(comma, ","), let person = findings.named(.person, endingAt: comma),
      person.name.ends(in: text.text(of: comma - 1)), text.tokens[comma + 1].letterCase == .lower,
      !text.isWord(comma + 1, anyOf: Self.links), !text.isWord(comma + 1, "что")
    else { return false }
    return !(comma + 1..<verb).contains { text.tokens[$0].classes.contains(.sayVerb) }
  }

  private static let examples: Set<String> = [
    "напротив", "однако", "впрочем", "наоборот", "кстати", "правда", "конечно", "видимо",
    "в свою", "со своей", "тем не", "в отличие", "в частности", "в том", "например", "включая",
    "вслед за", "как и", "вместе с", "наряду с", "следом за",
  ]
  private static let longestAside = 18
  private static let adverbial: Endings = [
    "ясь", "уя", "вшись", "ав", "ив", "ыв", "ев", "ув", "яв", "вечая", "воря", "тупая", "мечая",
    "навая", "сывая", "читая", "павший", "анная", "анный", "анное", "анные", "енная", "енный",
    "енное", "енные", "ённая", "ённый", "ённые", "вший", "вшая", "вшие", "шедший", "шедшая",
  ]
}

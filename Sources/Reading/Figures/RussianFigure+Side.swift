/// Of which side are those that a Russian number counts.
extension RussianFigureScanner {
  /// The side told with a number: among those counted («300 русских солдат»), before the verb or noun of a
  /// loss («шведы потеряли 300 человек», «потери шведов составили 300 убитых»), by «со стороны шведов», or
  /// right before the number («у шведов — 300»); nil where none is told.
  func side(before index: Int, after end: Int) -> String? {
    if let side = countedSide(from: end) { return side }
    let floor = max(
      text.sentences[text.sentence(of: index)].lowerBound,
      index - Self.farthestSide
    )
    var last = index - 1
    while last >= floor, !text.isMark(last, ";"), !text.isMark(last, ":") {
      let word = text.bytes(of: last)
      if Self.losses.contain(startOf: word), !Self.defeats.contain(startOf: word) {
        return people(in: last + 1..<min(last + 3, index))
          ?? people(in: max(floor, last - Self.reachOfSubject)..<last)
      }
      if text.isWord(last, "стороны") { return people(in: last + 1..<min(last + 3, index)) }
      // «у шведов — 300», «шведы — 300».
      if last == index - 1, text.isMark(last, anyOf: Marks.dashes) {
        if let people = people(in: max(floor, last - 1)..<last) { return people }
      }
      // «Шведы потеряли корабль, русские захватили 300 человек»: another people acts behind the comma.
      if text.isMark(last, ","), people(in: last + 1..<index) != nil { return nil }
      last -= 1
    }
    return nil
  }

  /// The people of a state among the words for those counted.
  private func countedSide(from end: Int) -> String? {
    let limit = min(end + 3, text.sentences[text.sentence(of: max(0, end - 1))].upperBound)
    for index in end..<max(end, limit) {
      guard text.tokens[index].kind == .word,
        text.tokens[index].classes.isDisjoint(with: .functionWord)
      else { return nil }
      if let people = people(in: index..<index + 1) { return people }
    }
    return nil
  }

  /// The state whose people one of the words names, the last of several.
  private func people(in tokens: Range<Int>) -> String? {
    tokens.clamped(to: text.tokens.indices).reversed().lazy
      .compactMap { text.value(at: $0, as: .demonym) }.first { !$0.isEmpty }
  }

  /// How many tokens before the number its side may be told.
  private static let farthestSide = 16
  /// How many words before a verb of losing its subject may stand.
  private static let reachOfSubject = 4
  /// How words of losing begin, the noun also at the beginning of a sentence.
  private static let losses: Beginnings = [
    "потер", "Потер", "лишил", "недосчитал", "понес", "понёс",
  ]
  /// «потерпели поражение» loses nobody yet.
  private static let defeats: Beginnings = ["потерп", "Потерп"]
}

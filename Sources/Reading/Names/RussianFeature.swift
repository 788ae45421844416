/// The names of waters, islands and heights behind their noun: "пролив Невельского", "залив Петра
/// Великого", "бухта Золотой Рог".
///
/// Many bear the name of somebody in the genitive, and are nobody's mention.
struct RussianFeature {
  let text: TokenizedDocument

  /// The most words of a name.
  private static let mostWords = 3

  /// Returns the end of a feature's name that begins at `index`, behind its noun: somebody's in the
  /// genitive, or an adjective with its noun; nil where neither stands there.
  func name(at index: Int, limit: Int) -> Int? {
    guard index > 0, index < limit, isNoun(index - 1), text.tokens[index].gap == .space,
      text.tokens[index].letterCase == .capitalised, text.tokens[index].isCyrillic
    else { return nil }
    var end = index + 1
    while end < limit, end - index < Self.mostWords, text.tokens[end].gap == .space,
      text.tokens[end].letterCase == .capitalised, text.tokens[end].isCyrillic
    {
      end += 1
    }
    let isAdjective = RussianAdjective.isForm(text.bytes(of: index))
    if end > index + 1, isAdjective { return end }
    let isOfPerson =
      text.hasEnding(end - 1, anyOf: Self.genitivesOfFamilies)
      || end - index > 1 && text.hasEnding(end - 1, anyOf: Self.genitives)
      || text.tokens[index].classes.contains(.mononym)
    return isOfPerson && text.hasEnding(index, anyOf: Self.genitives) ? end : nil
  }

  /// Whether the name of a person would be a feature's.
  func isFeature(_ name: Range<Int>) -> Bool {
    let limit = text.sentences[text.sentence(of: name.lowerBound)].upperBound
    return self.name(at: name.lowerBound, limit: limit).map { $0 >= name.upperBound } ?? false
  }

  private func isNoun(_ index: Int) -> Bool {
    let isOpening = index == text.sentences[text.sentence(of: index)].lowerBound
    return (text.tokens[index].letterCase == .lower || isOpening)
      && text.tokens[index].classes.contains(.placeNoun)
      && (Self.nouns.contain(startOf: WordFolder.fold(text.bytes(of: index))[...])
        || text.isWord(index, anyOf: Self.mountains))
  }

  private static let nouns: Beginnings = [
    "пролив", "залив", "остров", "мыс", "мор", "хреб", "бухт", "архипелаг", "ледник",
    "полуостров", "гаван", "сопк",
  ]
  private static let mountains: WordChoice = ["гора", "горы", "горе", "гору", "горой"]
  private static let genitivesOfFamilies: Endings = [
    "ова", "ева", "ёва", "ина", "ына", "ского", "цкого", "ых", "их", "еля", "уза", "рна", "нга",
    "кого",
  ]
  private static let genitives: Endings = ["а", "я", "ого", "его", "ых", "их", "ы", "и", "ой"]
}

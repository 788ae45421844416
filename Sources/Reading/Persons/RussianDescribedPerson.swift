import Documents

/// A single capitalised word of no list behind a word for a person: "француз Лефорт", "историк
/// Соловьёв", "43-летний Аленин".
struct RussianDescribedPerson: PersonEvidence {
  static let id = "ru.person.described"
  static let summary = "A Russian name of no list behind a person's trade, people or age."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for index in text.tokens.indices where index > 0 {
      let token = text.tokens[index]
      guard token.letterCase == .capitalised, token.lead >= 0xD0, token.lead <= 0xD1,
        token.gap == .space, token.end - token.start > 4, token.classes.isDisjoint(with: other),
        !reading.isTaken(index), describesPerson(index - 1, reading),
        text.term(at: index, of: [.place, .group]) == nil
      else { continue }
      var end = index + 1
      if end + 1 < text.tokens.count, text.isMark(end, "-"), text.tokens[end].gap == .none,
        text.tokens[end + 1].isCapitalised, text.tokens[end + 1].gap == .none
      {
        end += 2
      }
      reading.add(index..<end, rule: id)
    }
  }

  private static let other: WordClasses = [
    .functionWord, .demonym, .place, .placeNoun, .group, .groupNoun, .incidentNoun, .agreementNoun,
    .month, .weekday, .title, .workNoun, .ordinal, .number, .holiday, .season,
  ]

  /// Whether the word is a noun for a person, or tells somebody's age.
  private static func describesPerson(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let token = text.tokens[index]
    guard token.kind == .word, token.letterCase == .lower, token.lead >= 0xD0 else { return false }
    let word = text.text(of: index)
    // "43-летний".
    if token.gap == .none, text.isMark(index - 1, "-") {
      return word.begins(with: "летн") && index > 1 && text.tokens[index - 2].kind == .number
    }
    if token.classes.contains(.demonym) { return !RussianAdjective.isForm(word) && word.count > 3 }
    return RussianPlaceAdjective.isAgent(word)
  }
}

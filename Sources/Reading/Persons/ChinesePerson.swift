import Documents

/// A Chinese name in Cyrillic: "Ли Хунчжан", "по мнению Ван Цзинвэя".
struct ChinesePerson: PersonEvidence {
  static let id = "ru.person.chinese"
  static let summary =
    "A family name and a given name in the syllables that Russian writes Chinese in."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for index in text.tokens.indices.dropLast() {
      let (family, given) = (text.tokens[index], text.tokens[index + 1])
      guard family.letterCase == .capitalised, given.letterCase == .capitalised,
        family.isCyrillic, given.gap == .space,
        family.end - family.start <= longestFamily, given.end - given.start >= shortestGiven,
        family.classes.isDisjoint(with: other) || text.isWord(index, "ли"),
        given.classes.isDisjoint(with: otherThanGiven),
        !reading.isTaken(index), !reading.isTaken(index + 1),
        index == 0 || !text.tokens[index - 1].isCapitalised || family.gap != .space
          || text.tokens[index - 1].classes.contains(.functionWord)
          || text.term(at: index - 1, of: .title) != nil,
        ChineseName.isName(text.text(of: index), text.text(of: index + 1))
      else { continue }
      reading.add(index..<index + 2, rule: id, role: reading.role(before: index))
    }
  }

  /// In bytes: "Чжуан", "Лун".
  private static let longestFamily = 14
  private static let shortestGiven = 6
  private static let other: WordClasses = [
    .functionWord, .placeNoun, .groupNoun, .month, .incidentNoun, .agreementNoun, .number,
  ]
  private static let otherThanGiven = other.union([.place, .demonym, .group])
}

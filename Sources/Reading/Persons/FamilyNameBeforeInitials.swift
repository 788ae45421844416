import Documents

/// A Russian family name with the initials behind it, as lists and notes have it.
///
/// "Крузенштерн И. Ф.", "Сомов К. А. Россия и соседи". A reference goes on with the title of the work, whose
/// first word has a capital too. The initials belong to the word before them where it opens the reference
/// and ends as family names do, or where the word behind them can be nobody's name.
struct FamilyNameBeforeInitials: PersonEvidence {
  static let id = "ru.person.initials-behind"
  static let summary = "A capitalised Russian word with two initials behind it."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for index in text.tokens.indices {
      guard text.tokens[index].isInitial, index > 0, index + 3 < text.tokens.count,
        text.tokens[index].gap == .space, text.isMark(index + 1, "."),
        text.tokens[index + 2].isInitial, text.isMark(index + 3, "."),
        text.tokens[index - 1].letterCase == .capitalised, !text.tokens[index - 1].isInitial,
        text.tokens[index - 1].classes.isDisjoint(with: other),
        !isCapitalised(index + 4, text) || opensReference(index - 1, reading)
      else { continue }
      let first = start(of: index - 1, text)
      reading.add(first..<index + 4, rule: id, role: reading.role(before: first))
    }
  }

  private static let other: WordClasses = [
    .functionWord, .title, .demonym, .place, .month, .placeNoun, .groupNoun,
  ]

  /// Whether a capitalised word follows in the same sentence, which the initials may belong to.
  private static func isCapitalised(_ index: Int, _ text: TokenizedDocument) -> Bool {
    index < text.tokens.count && text.tokens[index].isCapitalised
      && text.tokens[index].gap <= .space
  }

  /// The first part of a family name in two: "Муравьёв-Амурский".
  private static func start(of index: Int, _ text: TokenizedDocument) -> Int {
    guard index > 1, text.tokens[index].gap == .none,
      text.isMark(index - 1, anyOf: Marks.dashes),
      text.tokens[index - 1].gap == .none, text.tokens[index - 2].letterCase == .capitalised
    else { return index }
    return index - 2
  }

  /// Whether the family name at `index` opens a reference, so that a title stands behind its initials.
  private static func opensReference(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let first = start(of: index, text)
    guard first == 0 || text.tokens[first].gap >= .block || text.tokens[first - 1].kind != .word,
      reading.endsAsRussianFamily(index)
        || text.tokens[index].classes.isDisjoint(with: [
          .workNoun, .agreementNoun, .incidentNoun, .countedNoun,
        ])
    else { return false }
    let title = index + 5
    if !text.tokens[title].classes.isDisjoint(with: ofTitles)
      || RussianCapitals.endsAsNoun(title, text)
      || RussianAdjective.isForm(text.bytes(of: title)) && text.tokens[title].classes.isEmpty
        && title + 1 < text.tokens.count && text.tokens[title + 1].letterCase == .lower
        && RussianAdjective.agree(text.text(of: title), text.text(of: title + 1))
    {
      return true
    }
    return isFamily(index, text) && !isFamily(title, text)
  }

  private static func isFamily(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].classes.contains(.familyName)
      || NameEndingPerson.ends(
        WordFolder.fold(text.bytes(of: index)),
        with: text.vocabulary.suffixes.surname
      )
  }

  /// What the first word of a title may be, and no family name.
  private static let ofTitles: WordClasses = [
    .functionWord, .demonym, .place, .workNoun, .incidentNoun, .agreementNoun, .groupNoun,
    .placeNoun, .countedNoun, .month, .ordinal, .number, .timeUnit, .voiceNoun,
  ]
}

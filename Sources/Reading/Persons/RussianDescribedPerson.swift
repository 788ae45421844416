import Documents

/// A single capitalised word of no list behind a word for a person or for those whom he leads: "француз
/// Лефорт", "историк Соловьёв", "43-летний Аленин", "корпус Раевского".
struct RussianDescribedPerson: PersonEvidence {
  static let id = "ru.person.described"
  static let summary = "A Russian name of no list behind a person's trade, people or age."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.letterCase == .capitalised, token.isCyrillic,
        token.end - token.start > 4, token.classes.isDisjoint(with: other),
        !reading.isTaken(index),
        token.gap == .space && describesPerson(index - 1, reading) || isFamily(index, reading),
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

  /// A family name by its ending alone: "его сменил Воронцов", "Румянцев взял Кольберг".
  ///
  /// Behind a preposition of place it may be a town's, between quotation marks a thing's.
  private static func isFamily(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard text.tokens[index].end - text.tokens[index].start > 8 else { return false }
    if isFamilyInCase(index, reading) || isSecondOfTwo(index + 2, text) { return true }
    let isSki = text.hasEnding(index, anyOf: likeAdjectives)
    guard
      text.hasEnding(index, anyOf: families)
        || isSki && reading.shape.beginsSentence(index)
          && RussianPlaceAdjective.place(at: index, text) == nil
    else { return false }
    let next = index + 1
    let hasNext =
      next < text.tokens.count && text.tokens[next].kind == .word && text.tokens[next].gap == .space
    if hasNext, text.tokens[next].isCapitalised { return false }
    if reading.shape.beginsSentence(index) {
      return hasNext && text.hasEnding(next, anyOf: pastOfMen)
        // "Воронцов, сменивший его, ушёл".
        || text.isMark(next, ",") && text.hasEnding(next + 1, anyOf: participlesOfMen)
    }
    guard index > 0, text.tokens[index].gap == .space else { return false }
    return text.tokens[index - 1].kind == .word
      && (!text.tokens[index - 1].isCapitalised || opens(index - 1, reading))
      && !text.isWord(index - 1, anyOf: ofPlaces)
      && text.tokens[index - 1].classes.isDisjoint(with: [.placeNoun, .placeLead, .groupNoun])
  }

  /// Whether the token is the second part of a family name in two, whose first part ends as such names do
  /// in any case: "Муравьёву-Амурскому", but not "Нью-Йоркский" or "Приволжско-Уральского".
  static func isSecondOfTwo(_ index: Int, _ text: TokenizedDocument) -> Bool {
    index > 1 && index < text.tokens.count && text.tokens[index].gap == .none
      && text.isMark(index - 1, "-") && text.tokens[index - 1].gap == .none
      && text.tokens[index].letterCase == .capitalised
      && text.tokens[index - 2].letterCase == .capitalised
      && text.tokens[index - 2].classes.isDisjoint(with: .place)
      && text.hasEnding(index - 2, anyOf: familiesInAnyCase)
      && RussianAdjective.isForm(text.bytes(of: index))
  }

  private static let familiesInAnyCase = Endings(
    ["ов", "ев", "ёв", "ин", "ын"].flatMap { stem in
      ["", "а", "у", "ым", "е", "ой"].map { stem + $0 }
    }
  )

  /// Whether a small word or a verb only opens its sentence: "Когда Воронцов ушёл", "Приехали Новиков и".
  private static func opens(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    return reading.shape.beginsSentence(index)
      && (text.tokens[index].classes.contains(.functionWord)
        || text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName, .place])
          && text.hasEnding(index, anyOf: verbs))
  }

  /// "основана Татарчуковым", "благодаря Разумовскому": cases that only family names have, inside a
  /// sentence and with no noun behind that an adjective would describe.
  private static func isFamilyInCase(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard text.hasEnding(index, anyOf: casesOfFamilies), !reading.shape.beginsSentence(index),
      text.tokens[index].gap == .space, text.tokens[index - 1].kind == .word,
      !text.tokens[index - 1].isCapitalised, !text.isWord(index - 1, anyOf: ofPlaces),
      text.tokens[index - 1].classes.isDisjoint(with: [
        .placeNoun, .placeLead, .groupNoun, .incidentNoun, .agreementNoun,
      ]), RussianPlaceAdjective.place(at: index, text) == nil
    else { return false }
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].gap == .space else { return true }
    let token = text.tokens[next]
    if token.kind == .mark { return !text.isMark(next, anyOf: Marks.dashes) || token.gap == .space }
    if token.isCapitalised || token.kind != .word { return false }
    return token.classes.contains(.functionWord) && !text.isWord(next, "и")
      || text.hasEnding(next, anyOf: verbs)
  }

  private static let casesOfFamilies: Endings = [
    "овым", "евым", "ёвым", "ским", "цким", "скому", "цкому", "вского", "нского", "цкого",
  ]

  private static let families: Endings = ["ов", "ев", "ёв"]
  private static let likeAdjectives: Endings = ["овский", "евский", "инский", "ецкий", "ицкий"]
  private static let participlesOfMen: Endings = ["вший", "вшийся", "щий", "щийся", "шедший"]
  private static let pastOfMen: Endings = ["ал", "ял", "ил", "ыл", "ел", "ёл", "ул", "лся", "шёл"]
  private static let ofPlaces: WordChoice = [
    "в", "во", "из", "под", "у", "при", "на", "до", "от", "близ", "около", "за", "к", "через",
    "деревня", "город", "хутор", "станция",
  ]

  private static let other: WordClasses = [
    .functionWord, .demonym, .place, .placeNoun, .group, .groupNoun, .incidentNoun, .agreementNoun,
    .month, .weekday, .title, .workNoun, .ordinal, .number, .holiday, .season,
  ]

  /// The genitive of family names: "корпус Раевского", "армией Мерецкова".
  private static let genitivesOfFamilies: Endings = [
    "ского", "цкого", "ова", "ева", "ёва", "ина", "ына", "ича",
  ]

  /// The genitive of names that end in a consonant: "корпус Лаудона".
  private static let genitives: Endings = [
    "на", "ра", "та", "да", "са", "за", "ла", "ма", "ка", "га", "ба", "па", "ля", "ря", "ша", "ха",
  ]

  /// "войска Киевского округа": an adjective whose noun follows.
  private static func isAdjective(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let next = index + 1
    return RussianAdjective.isForm(text.bytes(of: index)) && next < text.tokens.count
      && text.tokens[next].kind == .word && text.tokens[next].gap == .space
      && text.tokens[next].classes.isDisjoint(with: .functionWord)
      && !text.hasEnding(next, anyOf: verbs)
  }

  private static let verbs: Endings = ["л", "ла", "ли", "ло", "лся", "лась", "лись", "лось"]

  /// Whether the word is a noun for a person, or tells somebody's age.
  private static func describesPerson(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard index >= 0 else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, token.letterCase == .lower, token.lead >= 0xD0 else { return false }
    let word = text.text(of: index)
    // "43-летний".
    if token.gap == .none, text.isMark(index - 1, "-") {
      return word.begins(with: "летн") && index > 1 && text.tokens[index - 2].kind == .number
    }
    if token.classes.contains(.groupNoun), let lemma = text.value(at: index, as: .groupNoun) {
      return RussianGroupWords.has(lemma, .led)
        && (text.hasEnding(index + 1, anyOf: genitivesOfFamilies)
          || RussianGroupWords.has(lemma, .leader) && text.hasEnding(index + 1, anyOf: genitives))
        && !isAdjective(index + 1, text)
    }
    if token.classes.contains(.demonym) { return !RussianAdjective.isForm(word) && word.count > 3 }
    return RussianPlaceAdjective.isAgent(word)
  }
}

import Documents

/// A name after a title, rank or office: "Admiral Yevfimiy Putyatin", "prime minister Tanaka Giichi".
struct TitledPerson: PersonEvidence {
  static let id = "en.person.title"
  static let summary = "A capitalised name after a title, rank or office."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    var index = 0
    while index < text.tokens.count {
      guard let title = text.term(at: index, of: .title), !isInitial(index, text) else {
        index += 1
        continue
      }
      var start = title.tokens.upperBound
      if text.isMark(start, "."), start < text.tokens.count, text.tokens[start].gap == .none {
        start += 1
      }
      index = title.tokens.upperBound
      guard start < text.tokens.count, text.sentence(of: start) == text.sentence(of: index - 1),
        text.tokens[start].gap == .space, !isTitle(start, text),
        !isSecondName(title.tokens, text)
      else { continue }
      let limit = text.sentences[text.sentence(of: start)].upperBound
      // "князь де Линь", "Major der Heyde": a particle before the name.
      let particle =
        text.tokens[start].letterCase == .lower && !text.isWord(start, "да")
          && (text.language == .russian || text.tokens[title.tokens.lowerBound].isCapitalised)
        ? text.term(at: start, of: .nameParticle)?.tokens.upperBound : nil
      guard let bare = reading.shape.name(from: particle ?? start, limit: limit),
        isLikely(bare, reading)
      else { continue }
      let name = start..<bare.upperBound
      let role = reading.role(of: title.tokens)
      guard reading.add(name, rule: id, role: role) else { continue }
      index = name.upperBound
      if reading.isPlural(title.tokens) { index = addFurther(behind: name, role, &reading) }
    }
  }

  /// Adds those named behind the first of several with one title: "admirals Keyes and Bacon".
  ///
  /// - Returns: The token behind the last of them.
  private static func addFurther(
    behind name: Range<Int>,
    _ role: String,
    _ reading: inout PersonReading
  ) -> Int {
    let text = reading.text
    let limit = text.sentences[text.sentence(of: name.lowerBound)].upperBound
    var end = name.upperBound
    while end + 1 < limit,
      text.isMark(end, ",") || text.isWord(end, "and") || text.isWord(end, "и"),
      text.tokens[end + 1].gap == .space,
      let next = reading.shape.name(from: end + 1, limit: limit), isLikely(next, reading),
      reading.add(next, rule: id, role: role)
    { end = next.upperBound }
    return end
  }

  /// Whether a letter that abbreviates a title as well begins two initials here.
  private static func isInitial(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].isInitial && text.isMark(index + 1, ".")
      && index + 2 < text.tokens.count && text.tokens[index + 2].isInitial
      && text.isMark(index + 3, ".")
  }

  /// Whether the title is a name here: "John King Fairbank".
  private static func isSecondName(_ title: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let before = title.lowerBound - 1
    return title.count == 1 && before >= 0 && text.tokens[title.lowerBound].isCapitalised
      && text.tokens[title.lowerBound].gap == .space && text.tokens[before].isCapitalised
      && text.tokens[before].classes.contains(.givenName)
      && text.tokens[before].classes.isDisjoint(with: .title)
  }

  private static func isTitle(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.term(at: index, of: .title) != nil
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
  }

  private static func isLikely(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    if LifeYearsPerson.isOther(name, reading) && !reading.endsAsRussianFamily(name.upperBound - 1)
      || reading.beginsWithState(name)
    {
      return false
    }
    // "хан Золотой Орды": the adjective of a thing begins no name.
    if name.count > 1, text.language == .russian, text.tokens[name.lowerBound + 1].gap == .space,
      RussianCapitals.isOfThing(name.lowerBound, text)
    {
      return false
    }
    let first = text.tokens[name.lowerBound].classes
    if !first.isDisjoint(with: [.givenName, .familyName, .mononym]) { return true }
    // "академик Российской Академии Наук Пётр Крылов": where he is one stands between.
    if text.language == .russian, name.count > 2,
      name.dropLast().contains(where: { text.tokens[$0].classes.contains(.groupNoun) })
    {
      return false
    }
    // "Baron Roman Rosen": a given name that is a people's as well, behind a title.
    if name.count > 1, text.isWord(name.lowerBound, anyOf: peoplesNames),
      text.tokens[name.lowerBound + 1].classes.isSubset(of: [.familyName, .givenName])
    {
      return true
    }
    // "адмирал Того": inside a sentence Russian writes small words with small letters.
    if first.contains(.functionWord), name.count <= 2, text.tokens[name.lowerBound].lead >= 0xD0,
      text.tokens[name.lowerBound].end - text.tokens[name.lowerBound].start > 2
    {
      return true
    }
    if !first.isDisjoint(with: [
      .functionWord, .demonym, .place, .group, .groupNoun, .placeNoun, .incidentNoun,
      .agreementNoun, .roleNoun,
    ]) {
      return false
    }
    // "герцог Апулии": the genitive of a land that no list has.
    if name.count == 1, text.tokens[name.lowerBound].isCyrillic,
      text.hasEnding(name.lowerBound, "ии")
    {
      return false
    }
    // "командующий Сибирским военным округом": adjectives that agree, before their noun.
    if name.count == 1 || text.isMark(name.lowerBound + 1, anyOf: Marks.dashes),
      name.upperBound < text.tokens.count, text.tokens[name.upperBound].letterCase == .lower,
      RussianNameForms.isCyrillic(text.text(of: name.lowerBound)),
      RussianAdjective.agree(text.text(of: name.upperBound - 1), text.text(of: name.upperBound))
    {
      return false
    }
    // "начальником Главного управления": an adjective that its noun follows.
    if name.count == 1, RussianNameForms.isCyrillic(text.text(of: name.lowerBound)),
      name.upperBound < text.tokens.count, text.tokens[name.upperBound].letterCase == .lower,
      text.hasEnding(name.lowerBound, anyOf: adjectives),
      !text.text(of: name.lowerBound).contains("ск")
    {
      return false
    }
    return text.term(at: name.lowerBound, of: [.place, .group]) == nil
  }

  private static let peoplesNames: WordChoice = ["roman", "german", "scot", "dane", "norman"]
  private static let adjectives: Endings = ["ого", "ому", "ой", "ых", "ым", "ая", "ое"]
}

/// A given name with what follows it: "Karl Marx", "Catherine the Great", "Pyotr I Alekseevich".
struct GivenNamePerson: PersonEvidence {
  static let id = "en.person.given-name"
  static let summary = "A known given name followed by a family name, patronymic or epithet."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    var index = 0
    while index < text.tokens.count {
      defer { index += 1 }
      let token = text.tokens[index]
      guard token.isCapitalised, token.classes.contains(.givenName), token.kind == .word,
        !reading.isTaken(index), !isBehindFamily(index, reading)
      else { continue }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      // "Франк-Вальтер": the first part of the name is in no list.
      let isSecond =
        token.gap == .none && text.isMark(index - 1, "-") && index > 1
        && text.tokens[index - 1].gap == .none && text.tokens[index - 2].letterCase == .capitalised
        && token.isCyrillic && text.tokens[index - 2].classes.isDisjoint(with: [.place, .demonym])
      let first = isSecond && !reading.isTaken(index - 2) ? index - 2 : index
      guard let short = reading.shape.name(from: first, limit: limit) else { continue }
      let house = house(behind: short, limit: limit, text)
      let name = house ?? short
      guard name.count > 1, house != nil || !LifeYearsPerson.isOther(name, reading),
        house != nil || isLikely(name, reading)
      else { continue }
      let start = isFamilyFirst(name, reading) ? name.lowerBound - 1 : name.lowerBound
      let role = reading.role(before: start)
      if reading.add(start..<name.upperBound, rule: id, role: role) { index = name.upperBound - 1 }
    }
  }

  /// "Вострикова Анна Петровна", as lists and signatures have it: the family name before given name and
  /// patronymic.
  private static func isFamilyFirst(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let family = name.lowerBound - 1
    guard name.count == 2, family >= 0, text.tokens[name.lowerBound].isCyrillic,
      text.tokens[name.lowerBound].gap == .space, text.tokens[family].letterCase == .capitalised,
      text.tokens[family].isCyrillic, !reading.isTaken(family),
      text.tokens[family].classes.isSubset(of: [.familyName, .givenName, .mononym]),
      RussianNameForms.patronymic(text.text(of: name.lowerBound + 1)) != nil
    else { return false }
    return text.tokens[family].classes.contains(.familyName)
      || text.hasEnding(family, anyOf: text.vocabulary.suffixes.surname)
      || text.hasEnding(family, anyOf: oblique)
  }

  private static let oblique: Endings = [
    "ову", "еву", "ину", "ова", "ева", "ина", "овой", "евой", "иной", "ского", "ской", "скому",
  ]

  private static func isLikely(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let second = text.tokens[name.lowerBound + 1]
    if reading.beginsWithState(name) { return false }
    // "Alexander I and his ministers": the first of the name, and not the writer.
    if text.isWord(name.lowerBound + 1, "i") { return isNumeral(name.lowerBound + 1, text) }
    // "May Day", "Victoria Falls", "Constantine Palace": the second word is no family name.
    guard
      second.classes.isDisjoint(with: [
        .functionWord, .groupNoun, .placeNoun, .incidentNoun, .agreementNoun, .demonym, .workNoun,
        .timeUnit,
      ]) || !second.classes.isDisjoint(with: [.familyName, .givenName])
        || second.isMark("-") || reading.endsAsRussianFamily(name.lowerBound + 1)
    else { return text.term(at: name.lowerBound + 1, of: .epithet) != nil }
    if text.tokens[name.lowerBound].classes.contains(.functionWord) {
      return !reading.shape.beginsSentence(name.lowerBound)
    }
    return true
  }
}

extension GivenNamePerson {
  /// Whether an East Asian family name stands before a given name in two parts: "Chiang Kai-shek".
  private static func isBehindFamily(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    return index > 0 && text.tokens[index].gap == .space && text.tokens[index - 1].isCapitalised
      && text.tokens[index - 1].classes.contains(.familyName) && !reading.isTaken(index - 1)
      && text.isMark(index + 1, "-") && text.tokens[index + 1].gap == .none
  }

  /// "Charles of Lorraine": a given name alone, and the land or town of its house.
  private static func house(
    behind name: Range<Int>,
    limit: Int,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    let land = name.upperBound + 1
    guard name.count == 1, land < limit, text.isWord(name.upperBound, "of"),
      text.tokens[name.lowerBound].classes.isDisjoint(with: [.place, .functionWord, .month]),
      text.tokens[land].letterCase == .capitalised,
      let place = text.term(at: land, of: .place), place.tokens.upperBound <= limit
    else { return nil }
    return name.lowerBound..<place.tokens.upperBound
  }

  /// Whether the "I" behind a given name is a sovereign's number: no verb of the writer's follows.
  private static func isNumeral(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let next = index + 1
    // Russian has no word of this letter.
    guard text.language != .russian, next < text.tokens.count, text.tokens[next].kind == .word
    else { return true }
    return text.isWord(next, anyOf: followers)
  }

  private static let followers: WordChoice = [
    "and", "of", "in", "to", "on", "who", "with", "as", "by", "for", "from", "at", "himself", "or",
    "the", "after", "into", "during", "until", "is", "himself",
  ]
}

/// A name in East Asian order: "Tanaka Giichi", "Mao Zedong", "Motono Ichirō".
struct FamilyNamePerson: PersonEvidence {
  static let id = "en.person.family-name-first"
  static let summary = "A known East Asian family name followed by one capitalised word."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for index in text.tokens.indices {
      guard text.tokens[index].isCapitalised, text.tokens[index].classes.contains(.familyName),
        !reading.isTaken(index),
        !reading.shape.beginsSentence(index)
          || text.tokens[index].classes.isDisjoint(with: .functionWord)
      else { continue }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      // "Spokesman Kim Young Sun": a given name in two words, behind an office.
      guard let name = reading.shape.name(from: index, limit: limit),
        words(name, text) == 2
          || words(name, text) == 3 && index > 0
            && !text.tokens[index - 1].classes.isDisjoint(with: [.title, .roleNoun, .voiceNoun]),
        !LifeYearsPerson.isOther(name, reading)
      else { continue }
      let last = text.tokens[name.upperBound - 1].classes
      guard
        last.isDisjoint(with: [
          .functionWord, .demonym, .place, .group, .groupNoun, .placeNoun, .incidentNoun, .title,
        ])
      else { continue }
      let role = reading.role(before: index)
      reading.add(name, rule: id, role: role)
    }
  }

  private static func words(_ name: Range<Int>, _ text: TokenizedDocument) -> Int {
    name.filter {
      text.tokens[$0].kind == .word && text.tokens[$0].gap != .none || $0 == name.lowerBound
    }
    .count
  }
}

/// Initials with a family name.
///
/// "V.I. Lenin", "M. V. Alekseyev", "З. П. Рожественский".
struct InitialsPerson: PersonEvidence {
  static let id = "en.person.initials"
  static let summary = "Initials followed by a capitalised word."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for index in text.tokens.indices {
      guard reading.shape.isInitial(index), text.isMark(index + 1, "."), !reading.isTaken(index),
        index == 0 || text.tokens[index].gap != .none || text.tokens[index - 1].kind == .mark
      else { continue }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      let first = hasGivenName(before: index, reading) ? index - 1 : index
      guard let name = reading.shape.name(from: first, limit: limit),
        let last = name.last(where: { text.tokens[$0].kind == .word }),
        !text.tokens[last].isInitial, text.tokens[last].letterCase != .upper,
        !LifeYearsPerson.isOther(name, reading),
        text.tokens[last].classes.isDisjoint(with: [.functionWord, .title, .demonym])
      else { continue }
      let role = reading.role(before: index)
      guard role != nil || !isState(index, before: last, text) else { continue }
      reading.add(name, rule: id, role: role)
    }
  }
}

extension InitialsPerson {
  /// Whether the letters are a state's.
  ///
  /// "U.S. Marines", but not "U.S. Grant".
  private static func isState(_ index: Int, before last: Int, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[last].classes.isDisjoint(with: [.familyName, .givenName]) else {
      return false
    }
    return [index, index - 2].contains { start in
      text.term(at: start, of: [.group, .place]).map { $0.tokens.upperBound > index + 1 } ?? false
    }
  }

  /// Whether a name of no list stands before an initial inside a sentence, as "Хольгер" before "Х".
  private static func hasGivenName(before index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard index > 1, text.tokens[index].gap == .space else { return false }
    let before = text.tokens[index - 1]
    return before.isCyrillic == text.tokens[index].isCyrillic && before.letterCase == .capitalised
      && before.classes.isEmpty
      && !before.isInitial && !reading.isTaken(index - 1)
      && !reading.shape.beginsSentence(index - 1)
      && text.tokens[index - 2].kind == .word && !text.tokens[index - 2].isCapitalised
  }
}

/// A word with the ending of a patronymic, or two capitalised words of which the second ends as
/// family names do: "Vasily Mikhailovich Golovnin", "Yevfimiy Putyatin".
struct NameEndingPerson: PersonEvidence {
  static let id = "any.person.ending"
  static let summary = "Capitalised words with the endings of patronymics or family names."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for index in text.tokens.indices {
      guard reading.shape.isNameWord(index), !reading.isTaken(index),
        text.tokens[index].classes.isDisjoint(with: [
          .functionWord, .demonym, .place, .placeNoun, .groupNoun, .incidentNoun, .group, .title,
          .agreementNoun, .month, .voiceNoun, .workNoun, .countedNoun,
        ]) || text.tokens[index].classes.contains(.givenName),
        !RussianCapitals.isOpener(index, reading), !RussianCapitals.isThing(index, text)
      else { continue }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      guard let name = reading.shape.name(from: index, limit: limit), name.count > 1,
        hasEnding(name, reading), !LifeYearsPerson.isOther(name, reading)
      else { continue }
      let role = reading.role(before: index)
      reading.add(name, rule: id, role: role)
    }
  }

  private static func hasEnding(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let suffixes = text.vocabulary.suffixes
    let words = reading.parts(of: name).map { WordFolder.fold(text.bytes(of: $0)) }
    if words.contains(where: { ends($0, with: suffixes.patronymic) }) { return true }
    guard let last = words.last, words.count > 1 else { return false }
    // "Героя Украины": a place in another case ends so too.
    let final = text.tokens[name.upperBound - 1].classes
    guard !final.contains(.place) || final.contains(.familyName) else { return false }
    return ends(last, with: suffixes.surname)
  }

  /// Whether a folded word has an ending of the list, and a stem before it.
  static func ends(_ word: [UInt8], with suffixes: Endings) -> Bool {
    suffixes.all(of: word).contains { word.count >= suffixes.count(of: $0) + shortestStem }
  }

  /// The least bytes before the ending of a name.
  private static let shortestStem = 3
}

/// A person generally known by one name: "Stalin", "Napoleon".
struct MononymPerson: PersonEvidence {
  static let id = "en.person.mononym"
  static let summary = "A name by which one historical person is generally known."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for index in text.tokens.indices {
      guard text.tokens[index].isCapitalised, text.tokens[index].letterCase != .upper,
        let term = text.term(at: index, of: .mononym),
        text.term(at: index, of: [.place])?.tokens.count ?? 0 <= term.tokens.count,
        !isTitleOfThing(term.tokens, text), !isTown(term.tokens, text)
      else { continue }
      let name = withNumber(term.tokens, text)
      reading.add(start(of: name, reading)..<name.upperBound, rule: id)
    }
  }
}

extension MononymPerson {
  /// "Vitus Bering": with the given name before it that no list has, inside a sentence.
  private static func start(of name: Range<Int>, _ reading: PersonReading) -> Int {
    let text = reading.text
    let first = name.lowerBound - 1
    guard text.language == .english, first > 0, text.tokens[name.lowerBound].gap == .space,
      text.tokens[first].letterCase == .capitalised, text.tokens[first].gap == .space,
      text.tokens[first].classes.isSubset(of: [.givenName, .familyName]),
      !text.tokens[first - 1].isCapitalised, !reading.isTaken(first),
      !reading.shape.beginsSentence(first)
    else { return name.lowerBound }
    return first
  }

  /// "Napoleon III": with the number of a sovereign.
  private static func withNumber(_ name: Range<Int>, _ text: TokenizedDocument) -> Range<Int> {
    let next = name.upperBound
    guard next < text.tokens.count, text.tokens[next].gap == .space,
      text.tokens[next].letterCase == .upper, !text.isWord(next, "i"),
      RomanNumeral.value(of: text.bytes(of: next)) != nil
    else { return name }
    return name.lowerBound..<next + 1
  }

  private static let open = Marks("«“„")
  private static let close = Marks("»”“")

  /// "In Lincoln, Nebraska": a town called after somebody, where its land follows.
  private static func isTown(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let land = name.upperBound + 1
    guard text.language == .english, text.isMark(name.upperBound, ","), land < text.tokens.count,
      text.tokens[land].isCapitalised, let place = text.term(at: land, of: .place)
    else { return false }
    let end = place.tokens.upperBound
    let isClosed =
      end >= text.tokens.count || text.isMark(end, ",") || text.isMark(end, ".")
      || text.tokens[end].letterCase == .lower
        && !text.isWord(end, "and") && !text.isWord(end, "or")
    return isClosed
      && (text.isWord(name.lowerBound - 1, anyOf: towards)
        || text.sentences[text.sentence(of: name.lowerBound)].lowerBound == name.lowerBound)
  }

  private static let towards: WordChoice = ["in", "at", "near", "from", "to", "of", "outside"]

  /// Whether quotation marks close right around the name, as around a ship's: "«Суворов»".
  private static func isTitleOfThing(_ name: Range<Int>, _ text: TokenizedDocument) -> Bool {
    text.isMark(name.lowerBound - 1, anyOf: open) && text.isMark(name.upperBound, anyOf: close)
  }
}

/// An author in a note, family name first: "Alexander, Joseph, Col USMC".
struct ReferencePerson: PersonEvidence {
  static let id = "en.person.reference"
  static let summary = "At the head of a note or reference: family name, comma, given name."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for block in text.blocks where block.count > 4 {
      let start = afterMarker(block, text)
      guard start + 2 < block.upperBound, reading.shape.isNameWord(start),
        text.isMark(start + 1, ","), text.tokens[start + 2].isCapitalised,
        text.tokens[start + 2].classes.contains(.givenName)
      else { continue }
      let end = (start + 3..<block.upperBound).first { !reading.shape.isNameWord($0) }
      reading.add(start..<min(end ?? start + 3, start + 5), rule: id)
    }
  }

  /// Skips a note's marker: "3.", "[3]", "3)".
  private static func afterMarker(_ block: Range<Int>, _ text: TokenizedDocument) -> Int {
    var index = block.lowerBound
    while index < block.upperBound, text.tokens[index].kind != .word { index += 1 }
    return index - block.lowerBound <= 4 ? index : block.lowerBound
  }
}

import Documents

/// Two or three capitalised words in Cyrillic that no list knows: "Барак Обама", "Хью О’Берн".
///
/// Russian writes only the first word of a thing's name with a capital, so that two in a row name a
/// person unless one is a place's, a people's or a group's. A word that the text also has in small
/// letters is no name; nor is one between angle quotation marks.
struct RussianCapitals: PersonEvidence {
  static let id = "ru.person.capitals"
  static let summary = "Two or three capitalised Russian words that name nothing else."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    let common = commonWords(of: text)
    var index = 0
    while index < text.tokens.count {
      defer { index += 1 }
      guard isNameWord(index, common, reading), !reading.isTaken(index),
        !isQuoted(index, text), !isOpener(index, reading), !isThing(index, text),
        !isNounOfThing(index, reading)
      else { continue }
      var end = index + 1
      var words = 1
      while end < text.tokens.count, words < 3, text.tokens[end].gap == .space {
        var next = end
        // "Мигель де ла Круа": particles between, never at the end.
        while next < text.tokens.count, next - end < 2, text.tokens[next].letterCase == .lower,
          text.tokens[next].gap == .space, text.tokens[next].classes.contains(.nameParticle)
        { next += 1 }
        guard next < text.tokens.count, text.tokens[next].gap == .space,
          isNameWord(next, common, reading) || isSmallWord(next, text), !reading.isTaken(next)
        else { break }
        end = next + 1
        words += 1
      }
      end = joined(end, text)
      let isFollowed = end < text.tokens.count && text.isMark(end, anyOf: quotes)
      guard end - index > 1, text.tokens[index + 1].gap == .space, !isFollowed else {
        index = end - 1
        continue
      }
      let role = reading.role(before: index)
      reading.add(index..<end, rule: id, role: role)
      index = end - 1
    }
  }

  private static let quotes = Marks("«»\"“”„")

  /// Whether a quotation mark opens right before the token.
  private static func isQuoted(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].gap == .none && text.isMark(index - 1, anyOf: quotes)
  }

  /// Whether the word only begins its sentence: "Приехал Рич Ким", "Защитник Иван Петров".
  static func isOpener(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard text.tokens[index].lead >= 0xD0, reading.shape.beginsSentence(index),
      text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
    else { return false }
    let next = index + 1
    // "Победоносцев" begins like a victory and ends like a family's name.
    if isThing(index, text)
      || openers.contain(startOf: text.bytes(of: index))
        && !text.hasEnding(index, anyOf: text.vocabulary.suffixes.surname)
    {
      return true
    }
    if next + 1 < text.tokens.count, text.tokens[next].classes.contains(.givenName),
      text.tokens[next + 1].isCapitalised
    {
      return true
    }
    if text.hasEnding(index, anyOf: verbEndings) || endsAsNoun(index, text)
      || text.isWord(index, "умер")
    {
      return true
    }
    return isOfAnotherCase(index, than: next, text)
  }

  /// How nouns begin that open a sentence before whose they are: "Приказ Камацубары", "Части Куропаткина".
  private static let openers: Beginnings = [
    "Приказ", "Письм", "Част", "Войск", "Отряд", "План", "Решени", "Рассказ", "Слов", "Мнени",
    "Потер", "Смерт", "Гибел", "Побед", "Политик", "Стать", "Книг", "Дел", "Речь", "Реч", "Ответ",
    "Портрет", "Жен", "Сын", "Люди", "Сил", "Правд", "Полк", "Эскадр", "Дивизи", "Бригад", "Поход",
    "Войн", "Смещени", "Отставк", "Убийств", "Арест", "Казн", "Визит", "Поездк", "Телеграмм",
    "Донесени", "Дневник", "Мемуар", "Воспоминани",
  ]

  /// Whether the word ends as nouns do that no given name of no list is like: "Царствование".
  static func endsAsNoun(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.hasEnding(index, anyOf: nounEndings)
  }

  /// "Большая Даниловка", "Великой Отечественной": no name begins with such an adjective.
  static func isThing(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.hasEnding(index, anyOf: adjectiveEndings)
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
      && RussianAdjective.isForm(text.bytes(of: index))
      && !text.hasEnding(index, anyOf: likeFamilies)
      || isOfThing(index, text)
  }

  /// "Красной Звезды", "Рябой Могилы": an adjective and a noun in the genitive.
  static func isOfThing(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.hasEnding(index, "ой") && RussianAdjective.isForm(text.bytes(of: index))
      && index + 1 < text.tokens.count
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
      && text.tokens[index + 1].classes.isDisjoint(with: [.givenName, .familyName])
      && text.hasEnding(index + 1, anyOf: genitivesOfNouns)
      && JapaneseName.nominative(of: [text.text(of: index), text.text(of: index + 1)]) == nil
  }

  /// "из Великого Устюга Иван": the noun of which an adjective makes a thing's name.
  private static func isNounOfThing(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    return index > 0 && text.tokens[index].gap == .space && text.tokens[index - 1].isCapitalised
      && text.tokens[index].classes.isDisjoint(with: [.givenName, .familyName])
      && !reading.isTaken(index - 1) && !reading.shape.beginsSentence(index - 1)
      && isThing(index - 1, text)
  }

  private static let adjectiveEndings: Endings = [
    "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ого", "ому", "ую", "ных", "ным", "вых", "вым",
  ]

  /// "Приказ Петрова", "Письмо Петровой": the words of one name stand in one case.
  private static func isOfAnotherCase(_ index: Int, than next: Int, _ text: TokenizedDocument)
    -> Bool
  {
    guard next < text.tokens.count, text.tokens[next].isCapitalised,
      text.tokens[next].gap == .space,
      text.tokens[next].end - text.tokens[next].start > 8
    else { return false }
    // "Банды Болотника": a plural and a genitive.
    if text.hasEnding(index, "ы"), text.hasEnding(next, anyOf: genitivesInVowels) { return true }
    if text.hasEnding(next, anyOf: genitivesOfMen) {
      return !text.hasEnding(index, anyOf: genitivesOfGiven)
    }
    return text.hasEnding(next, anyOf: casesOfWomen)
      && !text.hasEnding(index, anyOf: casesOfGivenOfWomen)
  }

  private static let likeFamilies: Endings = ["ский", "ская", "ского", "цкого"]
  private static let genitivesOfNouns: Endings = ["ы", "и"]
  private static let genitivesOfGiven: Endings = ["а", "я", "ого", "его"]
  private static let casesOfGivenOfWomen: Endings = ["ы", "и", "е", "ой", "ей", "ью"]
  private static let genitivesOfMen: Endings = ["ова", "ева", "ёва", "ского", "цкого"]
  private static let genitivesInVowels: Endings = ["а", "я"]
  private static let casesOfWomen: Endings = ["овой", "евой", "ёвой", "ской", "цкой"]

  /// Endings of nouns that no given name of no list has: "Линия Маннергейма", "Защитники Тобольска".
  private static let nounEndings: Endings = [
    "ция", "сия", "ния", "рия", "ение", "ание", "тие", "ость", "ство", "ники", "ников", "тели",
    "телей", "тель", "ник", "ница", "нец", "ами", "ями", "ую", "ого", "ому", "енем", "щик", "щики",
    "ыми", "ых", "лец", "дец", "летний", "летняя", "ная", "нный", "нные", "вший", "щий", "щая",
    "ства", "ствия", "ски",
  ]
  private static let verbEndings: Endings = [
    "ал", "ял", "ил", "ыл", "ел", "ёл", "ул", "ала", "яла", "ила", "ыла", "ела", "ула", "али",
    "яли", "или", "ыли", "ели", "ули", "лся", "лась", "лось", "лись", "шла", "шли", "ает", "яет",
    "ует", "ают", "уют", "ится", "ется",
  ]

  /// "Трюгве Ли", "Юй Ю": a small word of the language, as the second of two a name.
  private static func isSmallWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].letterCase == .capitalised
      && text.tokens[index].classes.contains(.functionWord)
      && text.tokens[index].lead >= 0xD0 && text.tokens[index].end - text.tokens[index].start > 2
  }

  /// "Салтыков-Щедрин": a second part joined by a hyphen.
  private static func joined(_ end: Int, _ text: TokenizedDocument) -> Int {
    guard end + 1 < text.tokens.count, text.tokens[end].gap == .none,
      text.isMark(end, anyOf: Marks.dashes), text.tokens[end + 1].gap == .none,
      text.tokens[end + 1].isCapitalised
    else { return end }
    return end + 2
  }

  /// The words that the text has in small letters; the lexicon need not know them.
  private static func commonWords(of text: TokenizedDocument) -> WordTable {
    var words = WordTable()
    for index in text.tokens.indices
    where text.tokens[index].letterCase == .lower
      && text.tokens[index].end - text.tokens[index].start > 4
    {
      words.intern(WordFolder.fold(text.bytes(of: index)))
    }
    return words
  }

  private static func isNameWord(
    _ index: Int,
    _ common: WordTable,
    _ reading: PersonReading
  ) -> Bool {
    let text = reading.text
    let token = text.tokens[index]
    guard token.isCapitalised, token.letterCase != .upper, token.isCyrillic,
      token.end - token.start > 2
    else { return false }
    // "президент Израиля Шимон Перес": a state before the given name is no part of the name.
    if reading.beginsWithState(index..<min(index + 3, text.tokens.count)) { return false }
    if !token.classes.isDisjoint(with: [.givenName, .familyName]) { return true }
    // "Ермака Строгановыми": a plural is no part of one person's name.
    if text.hasEnding(index, anyOf: NameShape.plurals) { return false }
    let other: WordClasses = [
      .functionWord, .demonym, .place, .placeLead, .placeNoun, .group, .groupNoun, .incidentNoun,
      .agreementNoun, .month, .weekday, .title, .deictic, .timePreposition, .sayVerb, .number,
      .ordinal, .workNoun, .sourcePreposition, .voiceNoun, .season,
    ]
    guard token.classes.isDisjoint(with: other), text.term(at: index, of: [.place, .group]) == nil
    else { return false }
    return common.number(of: WordFolder.fold(text.bytes(of: index))) == Lexicon.unknown
  }
}

/// Reads one place of a Russian text.
struct RussianPlaceReader {
  let text: TokenizedDocument

  /// A place: its tokens, its name, and whether no list has it.
  struct Place {
    var tokens: Range<Int>
    var name: String
    var isNew = false
  }

  /// The most adjectives before a noun.
  private static let maximumAdjectives = 3

  /// Returns the place named at `index`; nil when none is.
  func place(at index: Int) -> Place? {
    let limit = text.sentences[text.sentence(of: index)].upperBound
    let known = text.term(at: index, of: .place)
    if let formed = led(at: index, limit: limit) ?? described(at: index, limit: limit),
      formed.tokens.count > (known?.tokens.count ?? 0)
    {
      return formed
    }
    if let part = part(at: index, limit: limit) { return part }
    if let known,
      text.tokens[index].isCapitalised
        || known.tokens.count > 1 && text.tokens[known.tokens.upperBound - 1].isCapitalised
    {
      let name = known.entry.value(as: .place) ?? ""
      return Place(
        tokens: known.tokens,
        name: name.isEmpty ? text.text(of: known.tokens) : name
      )
    }
    return town(at: index, limit: limit)
  }

  /// "мыса Скаген", "река Ялу": the noun, in small letters, and a name; "Остров Врангеля" also opens a sentence.
  private func led(at index: Int, limit: Int) -> Place? {
    let isSmall = text.tokens[index].letterCase == .lower
    guard isSmall || index == text.sentences[text.sentence(of: index)].lowerBound,
      let lead = text.term(at: index, of: [.placeLead, .placeNoun]),
      isWhole(index)
    else { return nil }
    let name = lead.tokens.upperBound
    // A town is called by its name alone; a cape or a river with its noun.
    guard name < limit, isName(name), text.tokens[name].gap == .space, !isTownNoun(index),
      text.tokens[name].letterCase != .upper, !isPlural(lead.tokens)
    else { return nil }
    let lemma = lead.entry.value(as: .placeNoun) ?? ""
    if let honoured = RussianFeature(text: text).name(at: name, limit: limit) {
      let noun = lemma.isEmpty ? text.text(of: lead.tokens) : lemma
      return Place(
        tokens: index..<honoured,
        name: noun + " " + text.text(of: name..<honoured).singleSpaced
      )
    }
    guard isSmall,
      text.tokens[name].classes.isDisjoint(with: [.demonym, .givenName, .familyName, .place]),
      !RussianAdjective.isForm(text.text(of: name)) || text.term(at: name, of: .place) != nil
    else { return nil }
    let end = text.term(at: name, of: .place)?.tokens.upperBound ?? joined(from: name).upperBound
    return Place(
      tokens: index..<end,
      name: RussianNounPhrase(text: text)
        .nominative(of: index..<end, noun: lead.tokens, lemma: lemma)
    )
  }

  /// "на реках Ларга и Кагул": each of several is called by its name alone.
  private func isPlural(_ noun: Range<Int>) -> Bool {
    noun.count == 1 && text.hasEnding(noun.lowerBound, anyOf: Self.pluralEndings)
  }

  private static let pluralEndings: Endings = ["ах", "ях", "ам", "ям", "ами", "ями"]

  /// Whether a name stands in a row behind the noun for what all of them are: "провинциях Пактия и Газни".
  private func isInRow(_ index: Int) -> Bool {
    let floor = max(text.sentences[text.sentence(of: index)].lowerBound, index - Self.longestRow)
    var before = index - 1
    while before > floor {
      let token = text.tokens[before]
      if token.letterCase == .capitalised || text.isMark(before, ",") || text.isWord(before, "и") {
        before -= 1
        continue
      }
      return token.letterCase == .lower && isPlural(before..<before + 1)
        && !text.tokens[before].classes.isDisjoint(with: [.placeNoun, .placeLead])
    }
    return false
  }

  /// How many tokens a row of places may have.
  private static let longestRow = 24

  /// "Северном море", "Ростовской области", "Северо-Кавказским военным округом": a capitalised
  /// adjective, others in small letters, and the noun.
  private func described(at index: Int, limit: Int) -> Place? {
    var end = index
    while end < limit, end - index < 2 * Self.maximumAdjectives, isAdjective(end, from: index) {
      end = joined(from: end).upperBound
      guard end < limit, text.tokens[end].gap == .space,
        let noun = text.term(at: end, of: .placeNoun), !isGeneral(end), isWhole(end),
        // "Севернее Курильской гряды": the first is no adjective of the noun.
        end == joined(from: index).upperBound
          || RussianAdjective.agree(
            text.text(of: joined(from: index).upperBound - 1),
            text.text(of: end - 1)
          )
      else { continue }
      let tokens = index..<noun.tokens.upperBound
      let lemma = noun.entry.value(as: .placeNoun) ?? ""
      let name = RussianNounPhrase(text: text)
        .nominative(of: tokens, noun: noun.tokens, lemma: lemma)
      return Place(tokens: tokens, name: name)
    }
    return nil
  }

  /// "Новая Голландия", "Восточной Пруссии": a land of the list with the adjective of its part.
  private func part(at index: Int, limit: Int) -> Place? {
    let next = index + 1
    guard next < limit, text.tokens[index].letterCase == .capitalised,
      Self.parts.contain(startOf: text.bytes(of: index)),
      RussianAdjective.isForm(text.bytes(of: index)), text.tokens[next].gap == .space,
      text.tokens[next].isCapitalised, let land = text.term(at: next, of: .place),
      land.tokens.upperBound <= limit, let value = land.entry.value(as: .place), !value.isEmpty,
      RussianNounPhrase.agrees(
        text.text(of: index),
        with: text.text(of: next),
        lemma: String(value.prefix { $0 != " " })
      )
    else { return nil }
    let adjective = RussianAdjective.nominative(
      of: text.text(of: index),
      RussianNounPhrase.gender(of: value)
    )
    return Place(tokens: index..<land.tokens.upperBound, name: adjective + " " + value)
  }

  private static let parts: Beginnings = [
    "Нов", "Стар", "Верхн", "Нижн", "Северн", "Южн", "Восточн", "Западн", "Центральн", "Больш",
    "Мал", "Внешн", "Внутренн", "Средн", "Передн",
  ]

  private func isAdjective(_ index: Int, from start: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, index == start || token.gap == .space,
      index > start || isName(index),
      index == start || token.classes.isDisjoint(with: [.functionWord, .title])
    else { return false }
    let last = joined(from: index).upperBound - 1
    let word = text.bytes(of: last)
    return word.count > Self.shortestAdjective && RussianAdjective.isForm(word)
      && (index == start || token.isCapitalised
        || Self.kinds.contain(startOf: word))
  }

  /// Four letters in Cyrillic, in bytes.
  private static let shortestAdjective = 8
  /// Adjectives in small letters that belong to the names of districts.
  private static let kinds: Beginnings = [
    "военн", "федеральн", "автономн", "советск", "социалистическ", "национальн", "администрати",
    "городск", "сельск", "муниципальн", "народн", "демократическ", "морск",
  ]

  /// Nouns too general to be part of a name: "российских городов".
  private func isGeneral(_ index: Int) -> Bool {
    Self.general.contain(startOf: text.bytes(of: index))
  }

  private static let general: Beginnings = [
    "стран", "город", "границ", "государств", "сел", "земл", "земел", "территори", "столиц",
  ]

  /// Whether the noun is a word and not one letter: "о" is a preposition before it is an island.
  private func isWhole(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start > 2
  }

  /// A name of no list: behind a noun for a town or region, or a preposition of place.
  private func town(at index: Int, limit: Int) -> Place? {
    guard index > 0, canBeNew(index), text.sentence(of: index - 1) == text.sentence(of: index)
    else { return nil }
    var tokens = joined(from: index)
    if isTownNoun(index - 1), text.tokens[index].gap == .space {
      // "город Перт Амбой": a second word of the name.
      let next = tokens.upperBound
      if next < limit, text.tokens[next].gap == .space, canBeNew(next),
        described(at: next, limit: limit) == nil
      {
        tokens = index..<joined(from: next).upperBound
      }
      let noun = text.text(of: index - 1)
      let name = RussianPlaceForms.nominative(of: text.text(of: tokens).singleSpaced, behind: noun)
      return Place(tokens: tokens, name: name, isNew: true)
    }
    if isAbbreviation(before: index)
      || isInRow(index) && !RussianAdjective.isForm(text.bytes(of: tokens.upperBound - 1))
    {
      return Place(tokens: tokens, name: text.text(of: tokens).singleSpaced, isNew: true)
    }
    let preposition = RussianPlaceForms.preposition(at: index - 1, in: text)
    let isNamedOn =
      tokens.upperBound < limit && text.tokens[tokens.upperBound].gap == .space
      && text.tokens[tokens.upperBound].isCapitalised
    guard text.tokens[index].gap == .space, !isNamedOn,
      let preposition, preposition == .locative || hasTownEnding(tokens),
      RussianPlaceForms.fits(text.text(of: tokens.upperBound - 1), after: preposition)
        || hasTownEnding(tokens), !isAttribute(tokens, limit: limit)
    else { return nil }
    let name = RussianPlaceForms.nominative(of: text.text(of: tokens), after: preposition)
    return Place(tokens: tokens, name: name, isNew: true)
  }

  /// "в Верховном суде": an adjective before its noun in the same case.
  private func isAttribute(_ tokens: Range<Int>, limit: Int) -> Bool {
    let next = tokens.upperBound
    guard next < limit, text.tokens[next].letterCase == .lower, text.tokens[next].gap == .space,
      text.tokens[next].classes.isDisjoint(with: .functionWord),
      RussianAdjective.isForm(text.text(of: tokens.upperBound - 1))
    else { return false }
    let word = text.text(of: next)
    return Self.obliqueEndings.contain(endOf: word)
  }

  private static let obliqueEndings: Endings = ["е", "и", "у", "а", "ы", "я", "ом", "ой"]

  private func hasTownEnding(_ tokens: Range<Int>) -> Bool {
    let word = text.text(of: tokens.upperBound - 1)
    return word.count > 4 && Self.townEndings.contain(endOf: word)
  }

  /// The endings of town names, in the cases that follow a preposition of place.
  private static let townEndings: Endings = [
    "ск", "ске", "ска", "ском", "граде", "града", "град", "бурге", "бурга", "бург", "ово", "ево",
    "поле", "поля", "поль", "таун", "тауне",
    "дорф", "дорфа", "дорфе", "дорфом", "дорфу", "штадт", "штадта", "штадте", "штадтом", "бургом",
    "бургу", "градом", "граду", "скому", "штейн", "штейна", "штейне", "штейном", "фельд", "фельда",
    "фельде", "фельдом", "гейм", "гейма", "гейме", "геймом", "бах", "баха", "бахе", "бахом",
  ]

  /// Whether the token can be a place that no list has.
  func canBeNew(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.letterCase == .capitalised, token.lead >= 0xD0, token.lead <= 0xD1,
      token.end - token.start > 4
    else { return false }
    return token.classes.isDisjoint(with: [
      .functionWord, .demonym, .place, .placeNoun, .group, .groupNoun, .incidentNoun,
      .agreementNoun, .month, .weekday, .title, .givenName, .familyName, .holiday, .workNoun,
      .sayVerb, .voiceNoun, .ordinal, .number, .season,
    ])
  }

  /// The token and what hyphens join to it.
  func joined(from index: Int) -> Range<Int> {
    var end = index + 1
    while end + 1 < text.tokens.count, end - index < 6, text.tokens[end].gap == .none,
      text.isMark(end, anyOf: Marks.dashes), text.tokens[end + 1].gap == .none,
      text.tokens[end + 1].kind == .word
    {
      end += 2
    }
    return index..<end
  }

  /// What the cases of a name share, to know it again.
  func stem(of tokens: Range<Int>) -> String {
    let word = WordFolder.fold(text.text(of: tokens))
    let ending = Self.caseEndings.all(of: word).first {
      word.count - Self.caseEndings.count(of: $0) >= Self.shortestStem
    }
    let stem = word.dropLast(ending.map(Self.caseEndings.count) ?? 0)
    return String(decoding: stem, as: UTF8.self)
  }

  /// Three letters in Cyrillic, in bytes.
  private static let shortestStem = 6
  private static let caseEndings: Endings = [
    "ами", "ом", "ем", "ой", "ах", "ам", "а", "е", "у", "ы", "и", "ь", "я", "ю", "о",
  ]

  private func isTownNoun(_ index: Int) -> Bool {
    guard text.tokens[index].letterCase == .lower else { return false }
    let word = text.bytes(of: index)
    return word.count <= Self.longestTownNoun && Self.towns.contain(startOf: word)
  }

  /// Ten letters in Cyrillic, in bytes.
  private static let longestTownNoun = 20
  private static let towns: Beginnings = [
    "город", "села", "село", "селе", "деревн", "порт", "посёлк", "поселк", "посёлок", "поселок",
    "местечк", "хутор", "станиц", "аул", "штат", "графств", "провинци", "кишлак", "столиц",
  ]

  /// Whether an abbreviated noun for a town stands before: "г.", "дер.".
  private func isAbbreviation(before index: Int) -> Bool {
    guard index > 1, text.isMark(index - 1, "."), text.tokens[index - 1].gap == .none,
      index < 3 || text.tokens[index - 3].kind != .number
    else { return false }
    return text.isWord(index - 2, anyOf: Self.abbreviations)
  }

  private static let abbreviations: WordChoice = [
    "г", "гор", "с", "дер", "д", "пос", "шт", "пгт", "р", "оз", "ст", "о",
  ]

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isCapitalised && token.classes.isDisjoint(with: [.functionWord, .month, .title])
  }
}

import Documents
import Ledger

/// The mentions found so far in one text, and the tokens they take.
struct PersonReading {
  let text: TokenizedDocument
  let shape: NameShape
  /// Spans of years that stand in brackets, by the token that opens the bracket.
  let findings: Findings
  private(set) var mentions: [PersonMention] = []
  private var taken: [Bool]
  /// Whether a Japanese text says 氏 of persons, so that a family name before it is no clan's.
  var saysShi = false

  init(text: TokenizedDocument, findings: Findings) {
    self.text = text
    self.findings = findings
    shape = NameShape(text: text)
    taken = Array(repeating: false, count: text.tokens.count)
  }

  /// Whether a mention, or an annotation that excludes persons, has the token.
  func isTaken(_ index: Int) -> Bool {
    taken[index] || findings.isCovered(index, by: .agreement)
      || findings.isCovered(index, by: .incident) || findings.isCovered(index, by: .time)
  }

  /// Adds a mention, unless one of its tokens is taken or what follows makes it another thing's
  /// name.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func add(
    _ tokens: Range<Int>,
    rule: String,
    role: String? = nil,
    life: (born: String?, died: String?) = (nil, nil)
  ) -> Bool {
    add(withParticles(tokens), key: words(of: tokens), rule: rule, role: role, life: life)
  }

  /// Takes the particles right before a name in an English text: "von Trotha", "van der Hoff".
  private func withParticles(_ name: Range<Int>) -> Range<Int> {
    guard text.language == .english else { return name }
    var start = name.lowerBound
    while start > 0, text.tokens[start].gap == .space, text.tokens[start - 1].letterCase == .lower,
      text.isWord(start - 1, anyOf: Self.particles), !isTaken(start - 1)
    {
      start -= 1
    }
    return start..<name.upperBound
  }

  private static let calledAfter: WordChoice = [
    "fort", "mount", "cape", "lake", "port", "isle", "castle", "gulf", "river", "church", "point",
  ]
  private static let ordersOf: WordChoice = [
    "knights", "order", "church", "gulf", "cathedral", "island", "isle", "lake", "monastery",
    "fort",
    "hospital", "college", "feast", "chapel", "castle", "basilica", "town", "city", "port",
  ]
  private static let particles: WordChoice = [
    "von", "van", "der", "den", "af", "zu", "zum", "zur", "de", "del", "della", "di", "du", "da",
    "dos", "ten", "ter", "bin", "ibn",
  ]

  /// Adds a mention whose words are `key`: in a script without spaces the tokens are not words.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func add(
    _ tokens: Range<Int>,
    key: [String],
    rule: String,
    role: String? = nil,
    life: (born: String?, died: String?) = (nil, nil)
  ) -> Bool {
    guard !tokens.isEmpty, !tokens.contains(where: { isTaken($0) || isHonour($0) }) else {
      return false
    }
    guard life.born != nil || life.died != nil || !isInsideOtherName(tokens) else { return false }
    guard !key.isEmpty else { return false }
    for index in tokens { taken[index] = true }
    mentions.append(
      PersonMention(
        tokens: tokens,
        key: key,
        role: role,
        born: life.born,
        died: life.died,
        rule: rule
      )
    )
    return true
  }

  /// Makes the mention that begins at a token one of the person whose name has the words `key`.
  ///
  /// - Returns: Whether there is one.
  mutating func join(mentionAt index: Int, to key: [String]) -> Bool {
    guard taken[index],
      let number = mentions.firstIndex(where: { $0.tokens.lowerBound == index })
    else { return false }
    mentions[number].key = key
    return true
  }

  /// Whether the word only honours somebody: "её Императорского Величества", "Вашей Светлости".
  private func isHonour(_ index: Int) -> Bool {
    text.tokens[index].isCyrillic && Self.honours.contain(startOf: text.bytes(of: index))
  }

  private static let honours: Beginnings = [
    "Величеств", "Высочеств", "Светлост", "Сиятельств", "Превосходительств", "Благороди",
    "Преосвященств", "Святейшеств",
  ]

  /// The name's words, folded; marks, particles and epithets are left out.
  func words(of tokens: Range<Int>) -> [String] {
    parts(of: tokens).map { String(decoding: WordFolder.fold(text.bytes(of: $0)), as: UTF8.self) }
  }

  /// The tokens that are the name's words, marks, particles and epithets left out.
  func parts(of name: Range<Int>) -> [Int] {
    name.filter { index in
      let token = text.tokens[index]
      // "Von Trotha" at the head of a sentence.
      if index == name.lowerBound, name.count > 1, token.classes.contains(.nameParticle),
        token.classes.isDisjoint(with: [.givenName, .familyName])
      {
        return false
      }
      return (token.kind == .word || token.kind == .character) && token.letterCase != .lower
    }
  }

  /// Whether the words before or after make the name a part of another: "Tanaka Memorial", "Perry
  /// Island", "Treaty of Saint Petersburg".
  private func isInsideOtherName(_ tokens: Range<Int>) -> Bool {
    // "крейсер «Адмирал Нахимов»", "the battleship Prince Suvorov": a ship's, with its title.
    let start = title(before: tokens.lowerBound)?.lowerBound ?? tokens.lowerBound
    if ShipName.begins(at: start, in: text) || isPublisher(tokens) { return true }
    if text.language == .russian,
      RussianFeature(text: text).isFeature(tokens) || isAbbreviatedPlace(before: tokens.lowerBound)
        || isSaintOfThing(before: tokens.lowerBound)
    {
      return true
    }
    // "Fort St Elmo", "the Knights of St John": what is called after a saint.
    if text.language == .english {
      let saint =
        text.isMark(tokens.lowerBound - 1, ".") ? tokens.lowerBound - 2 : tokens.lowerBound - 1
      if text.isWord(saint, "st") || text.isWord(saint, "saint"), saint > 0,
        text.isWord(saint - 1, anyOf: Self.calledAfter)
          || text.isWord(saint - 1, "of") && text.isWord(saint - 2, anyOf: Self.ordersOf)
      {
        return true
      }
    }
    let next = tokens.upperBound
    guard next < text.tokens.count else { return false }
    let after = text.tokens[next]
    if after.letterCase == .lower, after.gap == .space, isRussianAdjective(next - 1) { return true }
    // "Северо-Кавказским": the front of a compound.
    if after.gap == .none, text.isMark(next, "-"), next + 1 < text.tokens.count,
      text.tokens[next + 1].gap == .none, text.tokens[next + 1].isCapitalised,
      RussianNameForms.isCyrillic(text.text(of: next + 1))
    {
      return true
    }
    // "St Andrew's Dock", "St John's Church": a place of the saint's.
    if after.kind == .clitic, next + 1 < text.tokens.count, text.tokens[next + 1].isCapitalised {
      let title =
        text.isMark(tokens.lowerBound - 1, ".") ? tokens.lowerBound - 2 : tokens.lowerBound - 1
      if text.isWord(title, "st") || text.isWord(title, "saint") { return true }
    }
    // "Сомов К. А. Очерки истории": the title of his work.
    guard after.gap == .space, after.isCapitalised, !text.isMark(next - 1, ".") else {
      return false
    }
    return text.term(
      at: next,
      of: [.placeNoun, .groupNoun, .incidentNoun, .agreementNoun, .workNoun]
    ) != nil
  }

  /// Whether an abbreviated noun for a place leads to the name.
  ///
  /// "дер. Осиновка"; a single letter may be somebody's initial or his title.
  private func isAbbreviatedPlace(before index: Int) -> Bool {
    index > 1 && text.isMark(index - 1, ".") && text.tokens[index - 1].gap == .none
      && text.tokens[index - 2].letterCase == .lower
      && text.isWord(index - 2, anyOf: Self.abbreviatedPlaces)
  }

  /// Whether the name is that of a saint after whom a thing is called.
  ///
  /// "орденами Св. Станислава и Св. Анны".
  private func isSaintOfThing(before index: Int) -> Bool {
    let saint = text.isMark(index - 1, ".") ? index - 2 : index - 1
    guard saint > 0, text.isWord(saint, anyOf: Self.saints) else { return false }
    let floor = max(text.sentences[text.sentence(of: saint)].lowerBound, saint - Self.farthestThing)
    return (floor..<saint).contains { Self.thingsOfSaints.contain(startOf: text.bytes(of: $0)) }
  }

  /// In tokens: an order stands before a row of saints.
  private static let farthestThing = 8
  private static let saints: WordChoice = ["св", "святого", "святой", "святых"]
  private static let thingsOfSaints: Beginnings = [
    "орден", "церк", "собор", "храм", "остров", "форт", "бастион", "часовн", "монастыр", "придел",
  ]

  private static let abbreviatedPlaces: WordChoice = [
    "дер", "пос", "гор", "зал", "прол", "бух", "хр", "оз", "пгт",
  ]

  /// "Tokyo: Hara Shobo, 1979": behind a place of print, before the year.
  private func isPublisher(_ tokens: Range<Int>) -> Bool {
    let colon = tokens.lowerBound - 1
    return colon > 0 && text.isMark(colon, ":") && text.tokens[colon - 1].classes.contains(.place)
      && text.isMark(tokens.upperBound, ",") && tokens.upperBound + 1 < text.tokens.count
      && text.tokens[tokens.upperBound + 1].kind == .number
  }

  /// Whether the word is a Russian adjective that agrees with the words in small letters behind it:
  /// "Калининградской области", "Национальной полиции", "Приволжско-Уральским военным округом".
  private func isRussianAdjective(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isCyrillic,
      token.classes.isDisjoint(with: [.givenName, .familyName, .mononym]),
      index + 1 < text.tokens.count
    else { return false }
    let word = text.text(of: index)
    guard RussianAdjective.isForm(word), !RussianDescribedPerson.isSecondOfTwo(index, text) else {
      return false
    }
    // "санкт-петербургских клиник": what a place's adjective describes.
    if RussianPlaceAdjective.place(at: index, text) != nil { return true }
    // "Вятской губ.": the noun is abbreviated.
    if text.tokens[index + 1].classes.contains(.placeNoun), text.isMark(index + 2, "."),
      text.tokens[index + 1].classes.contains(.sentenceAbbreviation)
    {
      return true
    }
    let next = text.text(of: index + 1)
    if RussianAdjective.isForm(next) { return RussianAdjective.agree(word, next) }
    let nouns: WordClasses = [
      .placeNoun, .groupNoun, .incidentNoun, .agreementNoun, .workNoun, .title,
    ]
    guard let term = text.term(at: index + 1, of: nouns) else { return false }
    return [WordClasses.placeNoun, .groupNoun, .incidentNoun, .agreementNoun, .workNoun, .title]
      .contains { wordClass in
        guard let lemma = term.entry.value(as: wordClass) else { return false }
        return lemma.isEmpty
          || RussianNounPhrase.agrees(word, with: next, lemma: IncidentNoun.lemma(lemma))
      }
  }

  /// Whether a state or its office stands before the given name: "президент Израиля Шимон Перес",
  /// "депутат Госдумы".
  func beginsWithState(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    if RussianCompoundName.isName(first, in: text) { return true }
    guard name.count > 1, text.tokens[first].lead >= 0xD0,
      let place = text.value(at: first, as: .place)
    else { return false }
    // In the genitive it can be nobody's first name before two words more.
    let isGenitive = !WordFolder.fold(place).elementsEqual(WordFolder.fold(text.text(of: first)))
    return text.tokens[first + 1].classes.contains(.givenName) || isGenitive && name.count > 2
  }

  /// The title that stands right before `index`, in its normal form; in Russian with the state in the
  /// genitive between: "посол Японии".
  func role(before index: Int) -> String? {
    if let title = title(before: index) { return role(of: title) }
    guard text.language == .russian, let state = state(before: index),
      let title = title(before: state.lowerBound)
    else { return nil }
    return role(of: title) + " " + text.text(of: state).singleSpaced
  }

  /// The state or group of the list that ends right before `index`.
  private func state(before index: Int) -> Range<Int>? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    for start in max(floor, index - 3)..<max(floor, index)
    where text.tokens[start].isCapitalised && text.tokens[start].gap == .space {
      guard let term = text.term(at: start, of: [.place, .group]), term.tokens.upperBound == index
      else { continue }
      return term.tokens
    }
    return nil
  }

  /// A title in its normal form: as printed, but a Russian one in the nominative singular
  /// ("вице-адмирала" is "вице-адмирал"), and an English plural in the singular.
  func role(of title: Range<Int>) -> String {
    let printed = text.text(of: title)
    guard let lemma = text.term(at: title.lowerBound, of: .title)?.entry.value(as: .title),
      !lemma.isEmpty
    else { return printed }
    let isCase = RussianNameForms.isCyrillic(printed)
    guard isCase || WordFolder.fold(lemma + "s").elementsEqual(WordFolder.fold(printed)) else {
      return printed
    }
    return text.tokens[title.lowerBound].isCapitalised
      ? lemma.prefix(1).uppercased() + lemma.dropFirst() : lemma.lowercased()
  }

  /// Whether a title stands for several persons: "адмиралы Иванов и Петров".
  func isPlural(_ title: Range<Int>) -> Bool {
    let printed = text.text(of: title)
    if !RussianNameForms.isCyrillic(printed) {
      guard let lemma = text.term(at: title.lowerBound, of: .title)?.entry.value(as: .title) else {
        return false
      }
      return WordFolder.fold(lemma + "s").elementsEqual(WordFolder.fold(printed))
    }
    return Self.pluralEndings.contain(endOf: printed)
  }

  private static let pluralEndings: Endings = [
    "ы", "и", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах",
  ]

  /// Whether a Russian word with a capital ends as family names do, though it is a common word's case as
  /// well: "Романов" is of novels.
  func endsAsRussianFamily(_ index: Int) -> Bool {
    text.language == .russian && text.tokens[index].letterCase == .capitalised
      && text.tokens[index].isCyrillic
      && text.hasEnding(index, anyOf: Self.families)
  }

  private static let families = Endings(
    ["ов", "ев"].flatMap { stem in ["", "а", "у", "ым", "е", "ой"].map { stem + $0 } }
  )

  /// The title that stands right before `index`.
  private func title(before index: Int) -> Range<Int>? {
    let floor = text.sentences[text.sentence(of: index)].lowerBound
    for start in max(floor, index - 5)..<max(floor, index) {
      guard let term = text.term(at: start, of: .title), term.tokens.upperBound == index else {
        continue
      }
      return term.tokens
    }
    return nil
  }
}

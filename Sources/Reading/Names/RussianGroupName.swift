import Documents
import Ledger

/// Names of groups in a Russian text that no list has: names between angle quotation marks, names in
/// Latin letters, and words made of the beginnings of others.
///
/// "издание «Звезда»", "«Спартак» проиграл", "Reuters", "Минобороны", "Роскосмос". A name between
/// quotation marks behind a noun for a work, a law or a prize is that thing's; one found so is found
/// again without its marks.
struct RussianGroupName: ReadingRule {
  static let id = "ru.group.name"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.russian]
  static let summary = "Russian groups by quotation marks, Latin letters or abbreviated words."

  /// The most tokens of a name between quotation marks.
  private static let longest = 6

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var names: Set<String> = []
    // Looked for only in a text that has names in marks.
    lazy var ships = Set(ShipName.names(in: text).map(\.lowerBound))
    var index = 0
    while index < text.tokens.count {
      if let quoted = quoted(at: index, text, findings), !ships.contains(quoted.lowerBound) {
        let name = text.text(of: quoted).singleSpaced
        if findings.add(.group(NameValue(name: name)), over: quoted, rule: id), quoted.count == 1,
          !text.tokens[quoted.lowerBound].classes.contains(.place)
        {
          names.insert(name)
        }
        index = quoted.upperBound
      } else if let latin = latin(at: index, text, findings) {
        let name = text.text(of: latin).singleSpaced
        findings.add(.group(NameValue(name: name)), over: latin, rule: id)
        index = latin.upperBound
      } else {
        var end = index + 1
        if isCompound(index, text) {
          let limit = text.sentences[text.sentence(of: index)].upperBound
          end = RussianGroupShape(text: text).owner(of: index..<end, limit: limit)
          let owner = text.text(of: index + 1..<end).singleSpaced
          let name = RussianCompoundName.nominative(of: text.text(of: index))
          let whole = owner.isEmpty ? name : name + " " + owner
          findings.add(.group(NameValue(name: whole)), over: index..<end, rule: id)
        }
        index = end
      }
    }
    findRepeated(names, text, adding: &findings)
  }

  /// "«Спартак»", "«Единая Россия»": up to six words between the marks, the first with a capital.
  private static func quoted(
    at index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Range<Int>? {
    guard text.isMark(index, anyOf: open), index + 1 < text.tokens.count,
      text.tokens[index + 1].isCapitalised, text.tokens[index + 1].gap == .none,
      // «Из страны», «О мире»: words that are quoted, and no name.
      text.tokens[index + 1].classes.isDisjoint(with: .functionWord)
        || text.isMark(index + 2, anyOf: close)
    else { return nil }
    let limit = min(index + longest + 2, text.sentences[text.sentence(of: index)].upperBound)
    guard let end = (index + 1..<limit).first(where: { text.isMark($0, anyOf: close) }),
      end > index + 1, !isSpeech(behind: end, text), !isThing(before: index, text),
      !ShipName.begins(at: index + 1, in: text),
      !(index + 1..<end).contains(where: { isClause($0, text, findings) })
    else { return nil }
    return index + 1..<end
  }

  /// «Порт пуст», — сказал он: what stands between the marks is said.
  private static func isSpeech(behind end: Int, _ text: TokenizedDocument) -> Bool {
    text.isMark(end + 1, ",") && text.isMark(end + 2, anyOf: Marks.dashes)
  }

  private static let open = Marks("«\"“„")
  private static let close = Marks("»\"”“")

  /// Whether the token shows that words are quoted and no name: a verb's, a mark, a number.
  private static func isClause(
    _ index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    let token = text.tokens[index]
    if token.kind == .mark { return !text.isMark(index, anyOf: Marks.dashes) }
    return findings.isCovered(index, by: .time) || findings.isCovered(index, by: .incident)
      || findings.isCovered(index, by: .agreement) || !token.classes.isDisjoint(with: [.sayVerb])
  }

  /// Whether the nouns before the marks are for works, laws, prizes, ships and the like.
  private static func isThing(before index: Int, _ text: TokenizedDocument) -> Bool {
    var next = index - 1
    let floor = max(text.sentences[text.sentence(of: index)].lowerBound, index - 3)
    // "«А», «Б»": the second of a list is what the first is, which is not known here.
    if next >= floor, text.isMark(next, ",") || text.isMark(next, ":") { return true }
    // "«Обзор» («Обозрение»)": the same thing by another name.
    if next > floor, text.isMark(next, "("), text.isMark(next - 1, anyOf: close) { return true }
    while next >= floor, text.tokens[next].kind == .word {
      if things.contain(startOf: WordFolder.fold(text.bytes(of: next))[...]) { return true }
      if text.term(at: next, of: .groupNoun) != nil { return false }
      next -= 1
    }
    return false
  }

  private static let things: Beginnings = [
    "фильм", "кинофильм", "картин", "лент", "роман", "повест", "рассказ", "книг", "пьес",
    "спектакл",
    "опер", "балет", "песн", "альбом", "сериал", "телесериал", "мультфильм", "стать", "закон",
    "законопроект", "фз", "указ", "дел", "програм", "проект", "премия", "преми", "орден", "медал",
    "знак", "титул", "конкурс", "выставк", "фестивал", "кинофестивал", "операци", "учени",
    "аэропорт", "сизо", "трасс", "стадион", "вокзал", "станци", "корабл", "крейсер", "броненос",
    "эсминец", "миноносец", "подлодк", "лодк", "судн", "судно", "пароход", "танкер", "ракет",
    "самолёт", "самолет", "термин", "слов", "фраз", "лозунг", "девиз", "названи", "назван", "проч",
    "шоу", "передач", "номинац", "рол", "прозвищ", "принцип", "концепц", "план", "тем", "поняти",
    "работ", "труд", "очерк", "сочинени", "мемуар", "записк", "воспоминани", "дневник", "монограф",
    "брошюр", "диссертац", "доклад", "источник", "летопис",
    "автомобил", "марк", "музыкаль", "сингл", "клип", "видео", "игр", "сказк", "поэм", "мюзикл",
  ]

  /// "Reuters", "The Wall Street Journal": words in Latin letters that name no person.
  private static func latin(
    at index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Range<Int>? {
    guard isLatinName(index, text, findings) else { return nil }
    var end = index + 1
    while end < text.tokens.count, end - index < 6 {
      if text.tokens[end].gap <= .space, isLatinName(end, text, findings) {
        end += 1
      } else if text.tokens[end].gap <= .space, end + 1 < text.tokens.count,
        text.isMark(end, "&") || text.isWord(end, "of") || text.isWord(end, "and")
          || text.isMark(end, anyOf: joints) && text.tokens[end].gap == .none
            && text.tokens[end + 1].gap == .none
            && text.tokens[end + 1].kind == .word,
        text.tokens[end + 1].lead < 0x80, text.tokens[end + 1].kind == .word
      {
        end += 2
      } else {
        break
      }
    }
    let isShort = end == index + 1 && text.tokens[index].end - text.tokens[index].start < 3
    return isShort ? nil : index..<end
  }

  /// "NEWSru.com", "Hewlett-Packard".
  private static let joints = Marks(".-")

  private static func isLatinName(
    _ index: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalised, token.lead < 0x80,
      RomanNumeral.value(of: text.bytes(of: index)) == nil,
      !findings.isCovered(index, by: .person), !findings.isCovered(index, by: .identifier),
      token.classes.isDisjoint(with: [.unit, .month])
    else { return false }
    // "s3.amazonaws.com", "A4": parts of addresses and signs.
    let isJoined = token.gap == .none && index > 0 && text.tokens[index - 1].kind != .mark
    let isSign =
      index + 1 < text.tokens.count && text.tokens[index + 1].kind == .number
      && text.tokens[index + 1].gap == .none
    return !isJoined && !isSign && !text.isMark(index - 1, anyOf: signs)
  }

  private static let signs = Marks("/@_%=&#")

  /// "Минобороны", "Роскосмос", "Госдума": a capitalised word of no list made of beginnings.
  private static func isCompound(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let token = text.tokens[index]
    guard token.letterCase == .capitalised || token.letterCase == .mixed, token.lead >= 0xD0,
      token.lead <= 0xD1, token.end - token.start >= 14,
      token.classes.isDisjoint(with: [
        .place, .group, .givenName, .familyName, .demonym, .functionWord, .title,
      ])
    else { return false }
    return RussianCompoundName.isName(index, in: text)
  }

  /// Finds the one-word names again where they stand without their marks.
  private static func findRepeated(
    _ names: Set<String>,
    _ text: TokenizedDocument,
    adding findings: inout Findings
  ) {
    let stems = Set(names.map(RussianCompoundName.stem))
    guard !stems.isEmpty else { return }
    for index in text.tokens.indices
    where text.tokens[index].letterCase == .capitalised && !findings.isCovered(index, by: .person)
      && !findings.isCovered(index, by: .place)
      && text.tokens[index].classes.isDisjoint(with: [.functionWord, .place, .givenName, .title])
    {
      let word = text.text(of: index)
      guard stems.contains(RussianCompoundName.stem(word)) else { continue }
      findings.add(
        .group(NameValue(name: word)),
        over: index..<index + 1,
        rule: "ru.group.repeated"
      )
    }
  }
}

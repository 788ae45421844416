import Documents
import Ledger

/// Named incidents of a Russian text: "Русско-японская война 1904–1905 гг.", "Гулльский инцидент",
/// "Цусимское сражение", "битва при Ватерлоо", "революция 1905 года".
///
/// The noun of an event with a capitalised adjective before it, a name or a date behind it.
struct RussianIncident: ReadingRule {
  static let id = "ru.incident.named"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.russian]
  static let summary = "Russian nouns of events with an adjective, a place or a date."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = RussianEventShape(text: text, nouns: .incidentNoun)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let name = shape.name(at: index, sentence: sentence, findings) else {
          index += 1
          continue
        }
        let value = IncidentValue(name: name.name, edtf: name.edtf)
        findings.add(.incident(value), over: name.tokens, rule: id)
        index = max(name.tokens.upperBound, index + 1)
      }
    }
  }
}

/// Named agreements of a Russian text: "Портсмутский мирный договор", "Гаагская конвенция 1899 г.",
/// "Декларация о …".
struct RussianAgreement: ReadingRule {
  static let id = "ru.agreement.named"
  static let kind = AnnotationKind.agreement
  static let languages: [Language] = [.russian]
  static let summary = "Russian nouns of agreements with an adjective, a place or a date."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = RussianEventShape(text: text, nouns: .agreementNoun)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let name = shape.name(at: index, sentence: sentence, findings) else {
          index += 1
          continue
        }
        let value = AgreementValue(name: name.name, edtf: name.edtf)
        findings.add(.agreement(value), over: name.tokens, rule: id)
        index = max(name.tokens.upperBound, index + 1)
      }
    }
  }
}

/// The form of a Russian event's or agreement's name.
struct RussianEventShape {
  let text: TokenizedDocument
  /// The class of the nouns that such names are built on.
  let nouns: WordClasses

  /// A name, with its date.
  struct Name {
    var tokens: Range<Int>
    /// The name in the nominative.
    var name: String
    var edtf: String?
  }

  /// The most tokens before the noun.
  private static let reach = 6

  /// Returns the name that begins at `index`; nil when none does.
  func name(at index: Int, sentence: Range<Int>, _ findings: Findings) -> Name? {
    guard text.tokens[index].kind == .word else { return nil }
    var noun = index
    while noun < sentence.upperBound, noun - index < Self.reach,
      text.term(at: noun, of: nouns) == nil
    {
      guard isBefore(noun, from: index) else { return nil }
      noun += 1
    }
    guard noun < sentence.upperBound, let term = text.term(at: noun, of: nouns),
      term.tokens.upperBound <= sentence.upperBound,
      text.tokens[noun].classes.isDisjoint(with: .groupNoun),
      !OtherName.covers(noun, in: text), IncidentNoun.isStrong(term.entry.value(as: nouns))
    else { return nil }
    // "Черчиллем война": a word whose ending only looks like an adjective's.
    let lemma = IncidentNoun.lemma(term.entry.value(as: nouns) ?? "")
    guard agree(index..<noun, with: term.tokens, lemma) else { return nil }
    // "Указ. соч.": an abbreviation of the apparatus.
    guard
      !text.isMark(term.tokens.upperBound, ".") || isSentenceEnd(term.tokens.upperBound, sentence)
    else { return nil }
    let isNamed = noun > index && (text.tokens[index].isCapitalised || isBetweenStates(index))
    guard noun == index || isNamed else { return nil }
    var end = term.tokens.upperBound
    let complement =
      besieged(lemma, from: end, limit: sentence.upperBound)
      ?? risen(lemma, from: end, limit: sentence.upperBound)
      ?? complement(from: end, limit: sentence.upperBound)
    end = complement
    var date = date(from: end, limit: sentence.upperBound, findings)
    let isOwn = text.tokens[noun].isCapitalised && noun > sentence.lowerBound
    if date == nil, complement == term.tokens.upperBound, nouns == .agreementNoun,
      case let matters = RussianAgreementMatter(text: text, findings: findings),
      let matter = matters.end(from: end, limit: sentence.upperBound)
        ?? matters.parties(from: end, limit: sentence.upperBound)
    {
      date =
        self.date(from: matter, limit: sentence.upperBound, findings)
        ?? EventDate.predicated(index..<matter, in: text, findings: findings)
      if isOwn || date != nil { end = matter }
    }
    // "Пакт о нейтралитете": what it is about tells it from others.
    let isDescribed = nouns == .agreementNoun && term.tokens.count > 1
    guard isNamed || isOwn || complement > term.tokens.upperBound || date != nil || isDescribed
    else { return nil }
    // "Секретные операции …" at the head of a sentence: any adjective has a capital there.
    if index == sentence.lowerBound || text.isMark(index - 1, "."), date == nil,
      complement == term.tokens.upperBound,
      RussianAdjective.isPlural(text.text(of: index))
        || RussianGroupWords.ordinary.contain(startOf: text.text(of: index).lowercased()),
      text.tokens[index].classes.isDisjoint(with: [.demonym, .place])
    {
      return nil
    }
    let nominative = RussianNounPhrase(text: text).nominative(
      of: index..<end,
      noun: term.tokens,
      lemma: IncidentNoun.lemma(term.entry.value(as: nouns) ?? "")
    )
    return Name(
      tokens: index..<end,
      name: nominative,
      edtf: date ?? EventDate.predicated(index..<end, in: text, findings: findings)
    )
  }

  /// Whether the adjectives before a noun are in its case; the first parts of compounds are not asked.
  private func agree(_ adjectives: Range<Int>, with noun: Range<Int>, _ lemma: String) -> Bool {
    guard noun.count == 1, !lemma.isEmpty, !lemma.contains(" ") else { return true }
    let form = text.text(of: noun.lowerBound)
    return adjectives.allSatisfy { index in
      let isPart =
        text.tokens[index].kind == .mark
        || text.isMark(index + 1, anyOf: Marks.dashes) && text.tokens[index + 1].gap == .none
      return isPart
        || RussianNounPhrase.agrees(text.text(of: index), with: form, lemma: lemma)
    }
  }

  private func isSentenceEnd(_ dot: Int, _ sentence: Range<Int>) -> Bool {
    dot + 1 >= sentence.upperBound || text.tokens[dot + 1].letterCase != .lower
  }

  /// Adjectives before the noun, joined by hyphens: "Русско-японская", "Первая мировая".
  private func isBefore(_ index: Int, from start: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .mark {
      return index > start && token.gap == .none && text.isMark(index, anyOf: Marks.dashes)
    }
    guard token.kind == .word, index == start || token.gap <= .space,
      // "Причиной русско-японской войны": a noun that ends as an adjective does.
      token.classes.isDisjoint(with: [.functionWord, .title, .givenName, .causeMarker]),
      index > start || token.isCapitalised || isBetweenStates(index)
    else { return false }
    return RussianAdjective.isForm(text.bytes(of: index))
      || (text.hasEnding(index, "о") || token.isCapitalised && token.isCyrillic)
        && text.isMark(index + 1, anyOf: Marks.dashes) && text.tokens[index + 1].gap == .none
  }

  /// "русско-японская", "франко-прусская": an adjective of two states names without a capital.
  private func isBetweenStates(_ index: Int) -> Bool {
    guard text.tokens[index].letterCase == .lower, text.hasEnding(index, "о"),
      text.isMark(index + 1, anyOf: Marks.dashes), text.tokens[index + 1].gap == .none,
      index + 2 < text.tokens.count, text.tokens[index + 2].gap == .none
    else { return false }
    return RussianPlaceAdjective.place(at: index + 2, text) != nil
  }

  /// "при Ватерлоо", "под Мукденом", "на Курской дуге": a preposition and a capitalised name.
  private func complement(from index: Int, limit: Int) -> Int {
    guard index + 1 < limit, text.tokens[index].gap == .space else { return index }
    guard text.isWord(index, anyOf: Self.links), nouns == .incidentNoun else { return index }
    // "у озера Хасан", "на реке Халхин-Гол".
    let isPlace =
      text.tokens[index + 1].letterCase == .lower && text.tokens[index + 1].gap == .space
      && !text.tokens[index + 1].classes.isDisjoint(with: [.placeNoun, .placeLead])
    let start = isPlace ? index + 2 : index + 1
    guard start < limit, text.tokens[start].isCapitalised, text.tokens[start].gap == .space else {
      return index
    }
    return nameEnd(from: start, limit: limit)
  }

  /// "осада Смоленска", "оборона крепости Осовец": the place that is besieged, held or taken.
  private func besieged(_ lemma: String, from index: Int, limit: Int) -> Int? {
    guard nouns == .incidentNoun, Self.sieges.contains(lemma), index < limit,
      text.tokens[index].gap == .space
    else { return nil }
    let isLed =
      text.tokens[index].letterCase == .lower
      && !text.tokens[index].classes.isDisjoint(with: [.placeNoun, .placeLead])
    let start = isLed ? index + 1 : index
    guard start < limit, text.tokens[start].letterCase == .capitalised,
      text.tokens[start].gap == .space, text.tokens[start].isCyrillic,
      text.tokens[start].classes.isDisjoint(with: [.title, .givenName, .groupNoun, .demonym]),
      isLed || text.term(at: start, of: .place) != nil
        || text.hasEnding(start, anyOf: Self.genitives)
    else { return nil }
    return nameEnd(from: start, limit: limit)
  }

  /// "восстание боксёров", "мятеж сипаев": those who rose, in the genitive plural.
  private func risen(_ lemma: String, from index: Int, limit: Int) -> Int? {
    guard nouns == .incidentNoun, Self.risings.contains(lemma), index < limit,
      text.tokens[index].letterCase == .lower, text.tokens[index].gap == .space,
      text.tokens[index].isCyrillic, text.hasEnding(index, anyOf: Self.peoples),
      text.tokens[index].classes.isDisjoint(with: [.functionWord, .timeUnit, .number, .month]),
      !RussianAdjective.isForm(text.bytes(of: index))
    else { return nil }
    return index + 1
  }

  private static let risings: Set<String> = ["восстание", "мятеж", "бунт", "заговор"]
  private static let peoples: Endings = ["ов", "ев", "ёв", "иян", "чан", "жан"]

  /// Nouns of what befalls a place, which is named behind them in the genitive.
  private static let sieges: Set<String> = [
    "осада", "оборона", "взятие", "штурм", "блокада", "бомбардировка", "освобождение",
  ]
  private static let genitives: Endings = [
    "ска", "да", "га", "ы", "и", "ля", "ра", "на", "ого", "ой",
  ]

  /// The end of the capitalised words from `start`.
  private func nameEnd(from start: Int, limit: Int) -> Int {
    // "переговоры в Портсмуте Комура вёл сам": behind a place of the list another name begins.
    if let place = text.term(at: start, of: .place), place.tokens.upperBound <= limit,
      !text.isMark(place.tokens.upperBound, "-"),
      text.tokens[place.tokens.upperBound - 1].classes.isDisjoint(with: .demonym)
    {
      return place.tokens.upperBound
    }
    var end = start + 1
    while end < limit, end - start < 4 {
      if text.isMark(end, "-"), text.tokens[end].gap == .none, end + 1 < limit,
        text.tokens[end + 1].isCapitalised
      {
        end += 2
      } else if text.tokens[end].isCapitalised, text.tokens[end].gap == .space {
        end += 1
      } else {
        break
      }
    }
    // "война за Австрийское наследство": the noun of the last adjective.
    if end < limit, text.tokens[end].letterCase == .lower, text.tokens[end].gap == .space,
      text.tokens[end].classes.isDisjoint(with: .functionWord),
      !text.hasEnding(end, anyOf: Self.verbs), RussianAdjective.isForm(text.bytes(of: end - 1)),
      text.term(at: end - 1, of: .place) == nil
    {
      end += 1
    }
    return end
  }

  private static let verbs: Endings = ["л", "ла", "ло", "ли", "лась", "лось", "лись", "лся"]
  private static let links: WordChoice = ["при", "под", "у", "за", "на", "в", "о", "об"]

  private func date(from index: Int, limit: Int, _ findings: Findings) -> String? {
    for next in index..<min(index + 3, limit) {
      if let time = findings.finding(.time, startingAt: next) {
        guard case .time(let value) = time.annotation.value, value.isDated else { return nil }
        return value.edtf
      }
      guard text.isMark(next, "(") || text.isWord(next, "от") else { return nil }
    }
    return nil
  }
}

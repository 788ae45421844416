import Documents

/// A single capitalised Russian word of no list that stands as persons do: beside a verb of what only
/// persons do or suffer ("был ранен Тотлебен"), or behind a word for what is somebody's ("письмо Гримма").
///
/// Inside a sentence a capital in Cyrillic is a name's; what stands beside it tells whose.
struct RussianActingPerson: PersonEvidence {
  static let id = "ru.person.acting"
  static let summary = "A Russian name of no list by what he does or what is his."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for index in text.tokens.indices {
      guard mayBeName(index, reading), !reading.shape.beginsSentence(index),
        acts(index, text) || isOwner(index, text)
      else { continue }
      reading.add(index..<index + 1, rule: id, role: reading.role(before: index))
    }
  }

  /// Whether a capitalised word in Cyrillic that no list has as something else stands for itself.
  static func mayBeName(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let token = text.tokens[index]
    return token.letterCase == .capitalised && token.isCyrillic && token.gap == .space
      && token.end - token.start > shortest && token.classes.isDisjoint(with: other)
      && !reading.isTaken(index) && isAlone(index, reading)
      && text.term(at: index, of: [.place, .group]) == nil
  }

  /// In bytes: three letters.
  private static let shortest = 5

  private static let other: WordClasses = [
    .functionWord, .demonym, .place, .placeNoun, .placeLead, .group, .groupNoun, .incidentNoun,
    .agreementNoun, .month, .weekday, .title, .workNoun, .ordinal, .number, .holiday, .season,
    .voiceNoun, .sayVerb,
  ]

  /// Whether no other capital, hyphen or quotation mark makes the word a part of a longer name, and it
  /// ends as no adjective before its noun.
  private static func isAlone(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    let (before, next) = (index - 1, index + 1)
    if before >= 0, text.tokens[before].isCapitalised, !reading.isTaken(before),
      !reading.shape.beginsSentence(before)
    {
      return false
    }
    guard next < text.tokens.count else { return true }
    let after = text.tokens[next]
    if after.kind == .mark { return !text.isMark(next, anyOf: Marks.dashes) || after.gap == .space }
    guard after.kind == .word, !after.isCapitalised else { return false }
    return !RussianAdjective.isForm(text.bytes(of: index))
      || after.classes.contains(.functionWord) || text.hasEnding(next, anyOf: pastOfMen)
  }

  // MARK: What persons do

  private static func acts(_ index: Int, _ text: TokenizedDocument) -> Bool {
    // "был ранен Тотлебен", "заметил Гордон": the verb of a man before him.
    if isDeed(index - 1, text), !text.hasEnding(index, anyOf: neverSubjects) { return true }
    // "где Гордон погиб": the verb behind, and no preposition or noun before that he belongs to.
    let next = index + 1
    return next < text.tokens.count && text.tokens[next].gap == .space && isDeed(next, text)
      && text.hasEnding(next, anyOf: ofMen) && !text.hasEnding(index, anyOf: casesOfMen)
      && (text.tokens[index - 1].kind == .mark
        || text.tokens[index - 1].classes.contains(.functionWord))
      && !text.isWord(index - 1, anyOf: RussianPrepositions.all)
  }

  private static func isDeed(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].letterCase == .lower && text.tokens[index].isCyrillic
      && text.isWord(index, anyOf: deeds)
  }

  /// What only a man does or suffers, in the forms that have him for their subject.
  private static let deeds: WordChoice = [
    "ранен", "убит", "контужен", "казнён", "казнен", "арестован", "расстрелян", "повешен", "сослан",
    "назначен", "избран", "произведён", "произведен", "награждён", "награжден", "похоронен",
    "женат",
    "погиб", "умер", "скончался", "родился", "женился", "воскликнул", "вспоминал", "вспоминает",
    "застрелился", "командовал", "прославился", "эмигрировал", "бежал", "пишет", "писал", "заметил",
    "полагает", "полагал", "признавался", "возразил", "ответил", "рассказывал", "отмечает",
    "подчёркивает", "подчеркивает", "считал", "утверждал",
  ]
  private static let pastOfMen: Endings = ["л", "лся"]
  private static let ofMen: Endings = ["л", "лся", "н", "б", "р", "т"]
  /// Endings of cases that are never a subject.
  private static let neverSubjects: Endings = [
    "у", "ю", "ом", "ем", "ым", "ой", "ого", "ому", "ах",
  ]
  private static let casesOfMen: Endings = [
    "а", "я", "у", "ю", "ы", "е", "ом", "ем", "ым", "им", "ой", "ого", "его", "ому", "ему",
  ]

  // MARK: What is somebody's

  /// "письмо Гримма", "жена Дантона", "режим Батисты": the genitive behind what is a person's.
  private static func isOwner(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let before = text.tokens[index - 1]
    return before.letterCase == .lower && before.isCyrillic
      && owned.contain(startOf: text.bytes(of: index - 1))
      && before.end - before.start <= longestOwned
      && text.hasEnding(index, anyOf: genitives) && !text.hasEnding(index, anyOf: ofTowns)
  }

  /// How nouns begin for kin, for what a person writes, and for what comes to him.
  private static let owned: Beginnings = [
    "жен", "супруг", "вдов", "сын", "дочер", "дочь", "брат", "сестр", "отец", "отц", "матер",
    "мать",
    "зят", "племянник", "внук", "адъютант", "сподвижник", "соратник", "приспешник",
    "убийц",
    "письм", "дневник", "мемуар", "воспоминани", "биографи", "портрет", "могил", "похорон",
    "гробниц",
    "режим", "администраци", "канцеляри", "отставк", "арест", "казн", "убийств", "экипаж",
    "теори", "концепци", "рукопис", "монографи", "времен", "времён", "эпох",
  ]
  /// In bytes, fourteen letters.
  private static let longestOwned = 28
  private static let genitives: Endings = [
    "на", "ра", "та", "да", "са", "за", "ла", "ма", "ка", "га", "ба", "па", "ва", "ша", "ха", "ча",
    "ля", "ря", "ня", "ды", "ты", "ны", "мы", "сы", "ры", "лы", "вы", "бы", "ги", "ки", "ого",
  ]
  /// Endings of towns, whose genitive looks like a man's.
  private static let ofTowns: Endings = ["ска", "цка", "града", "бурга", "города", "поля", "ополя"]
}

/// Russian adjectives by their endings: what a form in any case is in the nominative.
///
/// Only endings are looked at, so that adjectives of no list are declined as well. A masculine form
/// whose ending is stressed ("морской", "второй") cannot be told from its oblique cases; those that
/// names are made of are listed.
///
/// Source: the declension of adjectives, *Русская грамматика* (1980), §§ 1299–1320.
enum RussianAdjective {
  /// What an adjective agrees with.
  enum Agreement {
    case masculine, feminine, neuter, plural
  }

  /// Whether the word ends as an adjective does.
  static func isForm(_ word: String) -> Bool {
    stemEnd(of: word.utf8) != nil
  }

  /// Whether the word, in UTF-8, ends as an adjective does.
  static func isForm(_ word: ArraySlice<UInt8>) -> Bool {
    stemEnd(of: word) != nil
  }

  /// Whether two adjectives have endings of the same case: "Сибирским военным".
  static func agree(_ first: String, _ second: String) -> Bool {
    guard let one = parts(of: first), let other = parts(of: second) else { return false }
    let soft: [Character: Character] = ["е": "о", "и": "ы", "я": "а", "ю": "у"]
    let hard = { (ending: String) in String(ending.map { soft[$0] ?? $0 }) }
    return hard(one.ending) == hard(other.ending)
  }

  /// Whether the form can only be a plural.
  static func isPlural(_ word: String) -> Bool {
    pluralEndings.contain(endOf: word)
  }

  /// Returns the nominative that agrees; the word itself where it is no adjective.
  static func nominative(of word: String, _ agreement: Agreement) -> String {
    guard let (stem, ending) = parts(of: word), let last = stem.last else { return word }
    if last == "ь" { return String(stem.dropLast()) + third(agreement) }
    let isVelar = "гкх".contains(last)
    let isSibilant = "жшчщ".contains(last)
    let isSoft = !isVelar && !isSibilant && softStarts.contains(ending.first ?? "ы")
    let nominative: String
    switch agreement {
    case .masculine:
      if isStressed(stem) { return stem + "ой" }
      nominative = isSoft || isVelar || isSibilant ? "ий" : "ый"
    case .feminine: nominative = isSoft ? "яя" : "ая"
    case .neuter: nominative = isSoft || isSibilant && !isStressed(stem) ? "ее" : "ое"
    case .plural: nominative = isSoft || isVelar || isSibilant ? "ие" : "ые"
    }
    return stem + nominative
  }

  private static func parts(of word: String) -> (stem: String, ending: String)? {
    guard let end = stemEnd(of: word.utf8) else { return nil }
    let stem = word.utf8.prefix(end)
    return (String(Substring(stem)), String(Substring(word.utf8[stem.endIndex...])))
  }

  /// How many bytes stand before an adjective's ending; nil for a word that is none.
  private static func stemEnd(of word: some BidirectionalCollection<UInt8>) -> Int? {
    guard let ending = endings.first(of: word), ofNouns.first(of: word) == nil else { return nil }
    let stem = word.dropLast(endings.count(of: ending))
    guard stem.count > shortestStem, !vowels.contains(stem.suffix(2)) else { return nil }
    return stem.count
  }

  /// "третьего": the nominative of adjectives whose stem ends in a soft sign.
  private static func third(_ agreement: Agreement) -> String {
    switch agreement {
    case .masculine: "ий"
    case .feminine: "ья"
    case .neuter: "ье"
    case .plural: "ьи"
    }
  }

  private static func isStressed(_ stem: String) -> Bool {
    // "Петрозаводский": of a town's name the ending has no stress.
    let isName = stem.first?.isUppercase == true
    let stem = stem.lowercased()
    return stressedStems.contains(stem)
      || stressedEnds.contains { stem.ends(in: $0) && (!isName || stem == $0) }
  }

  /// The least bytes of a stem: two letters, of which one may be Latin.
  private static let shortestStem = 2
  /// The ends of nouns that look like an adjective's: those made of verbs ("течение", "взятие"), and "герой".
  private static let ofNouns: Endings = [
    "ение", "ание", "яние", "тие", "твие", "герой", "Герой", "героем",
  ]
  private static let vowels = Marks("аеёиоуыэюяй")
  private static let softStarts: Set<Character> = ["е", "и", "я", "ю"]
  private static let pluralEndings: Endings = ["ые", "ие", "ых", "их", "ыми", "ими"]
  private static let endings: Endings = [
    "ыми", "ими", "ого", "его", "ому", "ему", "ая", "яя", "ое", "ее", "ой", "ей", "ую", "юю", "ый",
    "ий", "ом", "ем", "ым", "им", "ых", "их", "ые", "ие", "ою", "ею",
  ]
  private static let stressedStems: Set<String> = [
    "больш", "втор", "шест", "седьм", "восьм", "морск", "донск", "тверск", "городск", "людск",
    "мирск", "молод", "свят", "миров", "полев", "путев", "речн", "лесн", "степн", "родн", "цветн",
    "земн", "ручн", "стальн", "голуб", "прям", "крив", "пуст", "сырьев", "мостов", "ключев",
  ]
  /// Compounds keep the stress of their last part: "городской", "тридцать второй".
  private static let stressedEnds = ["заводск", "волостн", "областн", "краев"]
}

/// Names that are adjectives with a noun, brought to the nominative: "Гаагской конвенции" is the
/// "Гаагская конвенция", "Курильских островах" the "Курильские острова".
///
/// The noun's nominative singular comes from its list; gender follows from its ending, and number
/// from those of the adjectives and the noun. What stands behind the noun keeps its case.
struct RussianNounPhrase {
  let text: TokenizedDocument

  /// Returns the name over `tokens` in the nominative.
  ///
  /// - Parameters:
  ///   - tokens: The whole name.
  ///   - noun: The tokens of its noun, inside it.
  ///   - lemma: The noun in the nominative singular; empty where the list does not say.
  /// - Returns: The name, single-spaced; as it stands where the lemma is empty.
  func nominative(of tokens: Range<Int>, noun: Range<Int>, lemma: String) -> String {
    guard !lemma.isEmpty, noun.lowerBound >= tokens.lowerBound,
      noun.upperBound <= tokens.upperBound
    else { return text.text(of: tokens).singleSpaced }
    let head = lemma.prefix { $0 != " " }
    let adjectives = (tokens.lowerBound..<noun.lowerBound).filter { declines($0, before: noun) }
    let isPlural = isPlural(adjectives, noun: noun, head: String(head))
    let agreement = isPlural ? .plural : Self.gender(of: String(head))
    var forms: [Int: String] = [:]
    for index in adjectives {
      forms[index] = RussianAdjective.nominative(of: text.text(of: index), agreement)
    }
    for index in tokens where index < noun.lowerBound && isNumeralEnding(index, from: tokens) {
      forms[index] = Self.numeralEnding(agreement)
    }
    var name = ""
    for index in tokens {
      if index > tokens.lowerBound, text.tokens[index].gap > .none,
        index <= noun.lowerBound
          || index >= noun.upperBound
      {
        name += " "
      }
      if index == noun.lowerBound {
        let form = isPlural ? Self.plural(of: String(head)) + lemma.dropFirst(head.count) : lemma
        let isCapitalised = text.tokens[index].isCapitalised
        name += isCapitalised ? form.prefix(1).uppercased() + form.dropFirst() : form
      } else if !noun.contains(index) {
        name += forms[index] ?? text.text(of: index)
      }
    }
    return name
  }

  /// Whether the token is the ending of an ordinal in digits: "й" of "2-й".
  private func isNumeralEnding(_ index: Int, from tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound + 1 && text.tokens[index].kind == .word
      && text.tokens[index].gap == .none && text.tokens[index].end - text.tokens[index].start <= 6
      && text.isMark(index - 1, anyOf: Marks.dashes) && text.tokens[index - 2].kind == .number
  }

  /// The ending of an ordinal in digits in the nominative.
  private static func numeralEnding(_ agreement: RussianAdjective.Agreement) -> String {
    switch agreement {
    case .masculine: "й"
    case .feminine: "я"
    case .neuter, .plural: "е"
    }
  }

  /// Whether the token is an adjective that agrees with the noun, and no first part of a compound.
  private func declines(_ index: Int, before noun: Range<Int>) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    let isFirstPart =
      index + 1 < noun.lowerBound && text.isMark(index + 1, anyOf: Marks.dashes)
      && text.tokens[index + 1].gap == .none
    return !isFirstPart && RussianAdjective.isForm(text.text(of: index))
  }

  private func isPlural(_ adjectives: [Int], noun: Range<Int>, head: String) -> Bool {
    if let first = adjectives.first {
      let word = text.text(of: first)
      if RussianAdjective.isPlural(word) { return true }
      // "Гаагским конвенциям": the noun tells the dative plural from the instrumental.
      guard word.ends(in: "ым") || word.ends(in: "им") else { return false }
    }
    let word = text.text(of: noun.lowerBound).lowercased()
    // "войска СССР": what is hardly ever named in the genitive singular.
    if adjectives.isEmpty, Self.pluralForms.contains(word) { return true }
    return word.count > head.count && Self.obliquePlurals.contain(endOf: word)
  }

  private static let pluralForms = Set(plurals.values).union(["войска"])
  private static let obliquePlurals: Endings = ["ам", "ям", "ами", "ями", "ах", "ях"]

  /// Returns what agrees with a noun in the nominative singular.
  static func gender(of lemma: String) -> RussianAdjective.Agreement {
    let lemma = lemma.lowercased()
    if lemma.ends(in: "а") || lemma.ends(in: "я") {
      return lemma.ends(in: "мя") ? .neuter : .feminine
    }
    if lemma.ends(in: "о") || lemma.ends(in: "е") || lemma.ends(in: "ё") { return .neuter }
    if lemma.ends(in: "ы") || lemma.ends(in: "и") { return .plural }
    if lemma.ends(in: "ь") {
      return masculineSoft.contains { lemma.ends(in: $0) } ? .masculine : .feminine
    }
    return .masculine
  }

  /// Returns the nominative plural of a noun in the nominative singular.
  static func plural(of lemma: String) -> String {
    if let known = plurals[lemma.lowercased()] { return known }
    guard let last = lemma.last else { return lemma }
    let stem = String(lemma.dropLast())
    let before = stem.last ?? " "
    switch last {
    case "а": return stem + (afterI.contains(before) ? "и" : "ы")
    case "я", "ь", "й": return stem + "и"
    case "о": return stem + "а"
    case "е": return stem + (afterI.contains(before) || before == "щ" || before == "ц" ? "а" : "я")
    case "ы", "и": return lemma
    default: return lemma + (afterI.contains(last) ? "и" : "ы")
    }
  }

  private static let afterI: Set<Character> = Set("гкхжшчщ")
  private static let masculineSoft = [
    "тель", "путь", "день", "корабль", "кремль", "июль", "лагерь", "монастырь", "секретарь",
    "пень", "край", "ливень", "договорь", "рубль", "король", "царь", "князь",
  ]
  private static let plurals = [
    "остров": "острова", "полуостров": "полуострова", "город": "города", "округ": "округа",
    "берег": "берега", "край": "края", "лес": "леса", "поезд": "поезда", "корпус": "корпуса",
    "госпиталь": "госпитали", "приказ": "приказы", "паспорт": "паспорта", "море": "моря",
    "поле": "поля", "люди": "люди", "соглашение": "соглашения",
  ]
}

/// The names of towns in no list, brought from the case that a preposition asks for to the
/// nominative.
///
/// "в Мармарисе" is Мармарис, "из Камбарки" Камбарка, "в Коптеве" Коптево. An ending that several
/// nominatives share gives the commonest among names of places.
///
/// Source: the declension of place names, *Русская грамматика* (1980), §§ 1194–1196.
enum RussianPlaceForms {
  /// The prepositions of place, by the case that they govern.
  enum Preposition {
    /// "в", before the prepositional case.
    case locative
    /// "из", "близ", before the genitive.
    case genitive
    /// "под", "к": other cases, behind which a place's ending must tell a town.
    case near
  }

  /// Returns the preposition of place at a token; nil where none stands.
  static func preposition(at index: Int, in text: TokenizedDocument) -> Preposition? {
    if text.isWord(index, anyOf: locatives) { return .locative }
    if text.isWord(index, anyOf: genitives) { return .genitive }
    return text.isWord(index, anyOf: nears) ? .near : nil
  }

  private static let locatives: WordChoice = ["в", "во"]
  private static let genitives: WordChoice = ["из", "близ", "около", "от", "до", "у"]
  private static let nears: WordChoice = ["при", "под", "к", "над", "за", "перед"]

  /// Returns the nominative of a name that stands behind a preposition.
  static func nominative(of word: String, after preposition: Preposition) -> String {
    switch preposition {
    case .locative: apply(locativeEndings, to: word)
    case .genitive: apply(genitiveEndings, to: word)
    case .near: apply(nearEndings, to: word)
    }
  }

  /// Returns the nominative of a name that stands behind its noun in the same case: "городе Гжатске",
  /// "села Бородина", "деревне Сосновке".
  static func nominative(of word: String, behind noun: String) -> String {
    guard let kind = nouns.first(where: { noun.begins(with: $0.stem) }) else { return word }
    let isLocative = noun.ends(in: "е") || noun.ends(in: "ту")
    return apply(isLocative ? kind.locative : kind.genitive, to: word)
  }

  private typealias Forms = [(ending: String, nominative: String)]

  private static let unchanged: Forms = [("ое", "ое"), ("ее", "ее"), ("ые", "ые"), ("ие", "ие")]
  private static let nouns: [(stem: String, locative: Forms, genitive: Forms)] = [
    (
      "город", unchanged + [("ле", "ль"), ("ге", "г"), ("е", "")],
      [("ска", "ск"), ("цка", "цк"), ("града", "град"), ("бурга", "бург")]
    ),
    (
      "сел", unchanged + [("ове", "ово"), ("еве", "ево"), ("ине", "ино")],
      [("ова", "ово"), ("ева", "ево"), ("ина", "ино")]
    ),
    (
      "деревн", unchanged + [("ке", "ка"), ("хе", "ха"), ("не", "на")],
      [("ки", "ка"), ("хи", "ха")]
    ),
    ("станиц", [("ской", "ская")], [("ской", "ская")]),
  ]

  /// Whether the ending fits the case that the preposition asks for.
  static func fits(_ word: String, after preposition: Preposition) -> Bool {
    let endings = preposition == .locative ? locativeEndings : genitiveEndings
    return endings.contains { word.ends(in: $0.ending) }
  }

  private static func apply(_ endings: [(ending: String, nominative: String)], to word: String)
    -> String
  {
    for (ending, nominative) in endings where word.ends(in: ending) {
      return word.dropLast(ending.count) + nominative
    }
    return word
  }

  private static let locativeEndings: [(ending: String, nominative: String)] = [
    ("ове", "ово"), ("еве", "ево"), ("ёве", "ёво"), ("ине", "ино"), ("ыне", "ыно"), ("ии", "ия"),
    ("ном", "ный"), ("ском", "ское"), ("вом", "вый"), ("ее", "ей"), ("ае", "ай"), ("ое", "ой"),
    ("ле", "ль"), ("ях", "и"), ("ах", "ы"), ("е", ""), ("и", "ь"),
  ]
  private static let nearEndings: [(ending: String, nominative: String)] = [
    ("ском", "ск"), ("овом", "ово"), ("евом", "ево"), ("ом", ""), ("ем", ""), ("е", ""), ("у", ""),
  ]
  private static let genitiveEndings: [(ending: String, nominative: String)] = [
    ("ова", "ово"), ("ева", "ево"), ("ина", "ино"), ("ии", "ия"), ("ного", "ный"),
    ("ского", "ское"), ("ки", "ка"), ("ги", "га"), ("хи", "ха"), ("чи", "ча"), ("ы", "а"),
    ("и", "ь"), ("а", ""), ("я", "ь"),
  ]
}

/// The names of towns in no list, brought from the case that a preposition asks for to the
/// nominative.
///
/// "в Мармарисе" is Мармарис, "из Камбарки" Камбарка, "в Коптеве" Коптево. An ending that several
/// nominatives share gives the commonest among names of places.
///
/// Source: the declension of place names, *Русская грамматика* (1980), §§ 1194–1196.
enum RussianPlaceForms {
  /// Prepositions before the prepositional case of a place.
  static let locative: Set<String> = ["в", "во", "В", "Во"]
  /// Prepositions before the genitive of a place.
  static let genitive: Set<String> = ["из", "Из", "близ", "около", "от", "до", "у", "У"]
  /// Prepositions before other cases of a place, behind which its ending must tell a town.
  static let near: Set<String> = ["при", "При", "под", "Под", "к", "К", "над", "за", "перед"]

  /// Returns the nominative of a name that stands behind `preposition`.
  static func nominative(of word: String, after preposition: String) -> String {
    if locative.contains(preposition) { return apply(locativeEndings, to: word) }
    if genitive.contains(preposition) { return apply(genitiveEndings, to: word) }
    if near.contains(preposition) { return apply(nearEndings, to: word) }
    return word
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

  /// Whether the ending fits the case that `preposition` asks for.
  static func fits(_ word: String, after preposition: String) -> Bool {
    let endings = locative.contains(preposition) ? locativeEndings : genitiveEndings
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

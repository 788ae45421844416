/// Names of offices and companies that Russian makes of the beginnings of words: "Минобороны" is the
/// Министерство обороны.
enum RussianCompoundName {
  private static let beginnings: Beginnings = [
    "Мин", "Рос", "Гос", "Центр", "Глав", "Евро", "Газ", "Нар", "Обл", "Гор", "Соц", "Пром",
  ]
  private static let ends = [
    "надзор", "реестр", "стат", "космос", "нефть", "нефт", "атом", "банк", "пром", "дум", "транс",
    "комнадзор", "парламент", "комисси", "союз", "ком", "суд", "прокуратур", "архив", "издат",
    "авиа", "туризм", "авто", "энерго", "строй", "финанс", "обороны", "юст", "здрав", "связи",
    "культуры", "образования", "обрнауки", "экономразвития", "торг", "сельхоз", "природы", "труда",
    "гвардия", "гвардии", "избирком", "автодор", "нано", "военкомат", "сбыт", "телеком", "мед",
    "дор", "развития", "спорта", "просвещения",
  ]

  /// Whether the word begins and ends as such names do.
  static func isName(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard beginnings.contain(startOf: text.bytes(of: index)) else { return false }
    let word = text.text(of: index)
    let stem = stem(word)
    return ends.contains { stem.ends(in: $0) || word.ends(in: $0) }
  }

  /// Returns the word without the ending of its case.
  static func stem(_ word: String) -> String {
    for ending in ["ами", "ом", "ем", "ой", "ах", "ам", "а", "е", "у", "ы"]
    where word.ends(in: ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// Returns the name in the nominative: masculine but for those of дума.
  static func nominative(of word: String) -> String {
    // The second noun of "Минобороны" is in the genitive already.
    if word.begins(with: "Мин") { return word }
    let stem = stem(word)
    return stem.ends(in: "дум") || stem.ends(in: "прокуратур") ? stem + "а" : stem
  }
}

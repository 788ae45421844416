/// The cases of Russian personal names: what a name in an oblique case may be in the nominative.
///
/// Source: the declension of names, *Русская грамматика* (1980), §§ 1176–1193; only endings are used
/// here, so that names in no list are declined as well.
enum RussianNameForms {
  /// Whether the word is written in Cyrillic.
  static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0x400...0x4FF).contains($0.value) } ?? false
  }

  /// Returns what the word may be in the nominative, itself left out, the likeliest first.
  static func bases(of word: String) -> [String] {
    var bases: [String] = []
    for number in endings.all(of: word.utf8) {
      let stem = word.utf8.dropLast(endings.count(of: number))
      guard stem.count >= shortestStem * 2 else { continue }
      for nominative in cases[number].nominatives {
        bases.append(String(Substring(stem)) + nominative)
      }
    }
    return bases
  }

  /// Returns a man's family name in the nominative.
  static func familyName(ofMan word: String) -> String {
    for (suffix, cases, nominative) in masculine {
      for ending in cases where word.ends(in: suffix + ending) {
        return word.dropLast(ending.count) + nominative
      }
    }
    for ending in ["ом", "а", "у", "е"] where word.ends(in: ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count >= shortestStem, let last = stem.last, consonants.contains(last) else {
        continue
      }
      return String(stem)
    }
    return word
  }

  /// Returns a woman's family name in the nominative.
  static func familyName(ofWoman word: String) -> String {
    for (suffix, cases, nominative) in feminine {
      for ending in cases where word.ends(in: suffix + ending) {
        return word.dropLast(ending.count) + nominative
      }
    }
    return word
  }

  /// Returns a patronymic in the nominative; nil for a word that is none.
  static func patronymic(_ word: String) -> String? {
    for ending in ["", "а", "у", "ем", "ом", "е"] where word.ends(in: "ич" + ending) {
      return String(word.dropLast(ending.count))
    }
    for stem in ["овн", "евн", "ичн"] {
      for ending in ["а", "ы", "е", "у", "ой", "ою"] where word.ends(in: stem + ending) {
        return word.dropLast(ending.count) + "а"
      }
    }
    return nil
  }

  /// Whether a given name in the nominative is a woman's: by its ending, but for some men's.
  static func isWoman(given name: String) -> Bool {
    let folded = String(decoding: WordFolder.fold(name), as: UTF8.self)
    return (folded.ends(in: "а") || folded.ends(in: "я")) && !men.contains(folded)
  }

  private static let shortestStem = 3
  private static let consonants: Set<Character> = Set("бвгджзклмнпрстфхцчшщ")
  private static let men: Set<String> = [
    "никита", "илья", "фома", "лука", "кузьма", "савва", "фока", "данила", "гаврила", "саша",
    "миша", "петя", "ваня", "коля", "володя", "костя", "сережа", "алеша", "митя", "юра",
  ]
  private static let masculine: [(String, [String], String)] = [
    ("ск", ["ого", "ому", "им", "ом"], "ий"), ("цк", ["ого", "ому", "им", "ом"], "ий"),
    ("ов", ["а", "у", "ым", "е", "ом"], ""), ("ев", ["а", "у", "ым", "е"], ""),
    ("ёв", ["а", "у", "ым", "е"], ""), ("ин", ["а", "у", "ым", "е"], ""),
    ("ын", ["а", "у", "ым", "е"], ""), ("ич", ["а", "у", "ем", "е"], ""),
    ("лл", ["я", "ю", "ем", "е"], "ь"), ("ел", ["я", "ю", "ем"], "ь"), ("т", ["ого", "ому"], "ой"),
    ("н", ["ого", "ому"], "ой"),
  ]
  private static let feminine: [(String, [String], String)] = [
    ("ск", ["ой", "ую", "ою"], "ая"), ("цк", ["ой", "ую", "ою"], "ая"),
    ("ов", ["ой", "у", "ою"], "а"), ("ев", ["ой", "у", "ою"], "а"), ("ёв", ["ой", "у"], "а"),
    ("ин", ["ой", "у", "ою"], "а"), ("ын", ["ой", "у"], "а"),
  ]
  private static let endings = Endings(cases.map(\.ending))
  /// Endings of oblique cases with those that the nominative may have instead.
  private static let cases: [(ending: String, nominatives: [String])] = [
    ("ого", ["ий", "ой", "ый"]), ("ому", ["ий", "ой", "ый"]), ("ему", ["ий"]), ("его", ["ий"]),
    ("ым", ["", "ый"]), ("им", ["ий", ""]), ("ом", ["", "ий", "ой", "о"]), ("ем", ["", "ь", "й"]),
    ("ой", ["а", "ая"]), ("ою", ["а"]), ("ей", ["я", "ь", "а"]), ("ую", ["ая"]),
    ("ая", ["ий", "ой"]),
    ("ых", ["", "ый"]), ("их", ["ий"]), ("а", ["", "о"]), ("у", ["", "а"]),
    ("е", ["", "а", "ь", "й", "я"]),
    ("ю", ["ь", "й", "я"]), ("я", ["ь", "й"]), ("ы", ["а", ""]), ("и", ["а", "я", "ь"]),
  ]
}

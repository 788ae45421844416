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
    _ = base(of: word) { base in
      bases.append(base)
      return false
    }
    return bases
  }

  /// Returns the first of ``bases(of:)`` that is one of `known`; nil where none is.
  static func base(of word: String, in known: Set<String>) -> String? {
    base(of: word, where: known.contains)
  }

  private static func base(of word: String, where isMeant: (String) -> Bool) -> String? {
    for number in endings.all(of: word.utf8) {
      let stem = word.utf8.dropLast(endings.count(of: number))
      guard stem.count >= shortestStem * 2 else { continue }
      for nominative in cases[number].nominatives {
        let base = String(Substring(stem)) + nominative
        if isMeant(base) { return base }
      }
    }
    return nil
  }

  /// Returns a family name in the nominative.
  ///
  /// - Parameters:
  ///   - word: The name as it stands.
  ///   - cases: The cases in which it may stand; an ending that is none of theirs is the name's own, as
  ///     that of "Витте" or "Гарибальди" is in all.
  ///   - isWoman: Whether it is a woman's; nil where nothing tells.
  /// - Returns: The nominative; the word itself where no ending is told.
  static func familyName(_ word: String, in cases: RussianCases, ofWoman isWoman: Bool?) -> String {
    if undeclined.contain(endOf: word) { return word }
    let table = isWoman == true ? ofWomen : isWoman == false ? ofMen : ofEither
    for number in table.endings.all(of: word.utf8) {
      let form = table.forms[number]
      guard !form.cases.isDisjoint(with: cases) else { continue }
      let stem = word.dropLast(form.ending.count)
      guard stem.count >= shortestStem, form.after.isEmpty || form.after.contains(stem.last ?? " ")
      else { continue }
      return stem + form.nominative
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
  private static let men: Set<String> = [
    "никита", "илья", "фома", "лука", "кузьма", "савва", "фока", "данила", "гаврила", "саша",
    "миша", "петя", "ваня", "коля", "володя", "костя", "сережа", "алеша", "митя", "юра",
    "мустафа", "абдулла", "муса", "иса", "хамза", "дима", "гриша", "боря", "вова", "леша", "женя",
    "слава", "вася", "федя", "паша", "гоша", "тема", "сема",
  ]
  /// Endings of names that have no cases: "Витте", "Гримье".
  private static let undeclined: Endings = [
    "тте", "ппе", "лле", "нне", "ссе", "рре", "мме", "ье", "ых", "их", "ко", "аго", "во",
  ]

  private struct Form {
    /// The ending, and what the nominative has for it.
    var ending: String
    var nominative: String
    var cases: RussianCases
    /// The letters one of which stands before; any where there are none.
    var after: Set<Character> = []
  }

  /// Forms by their endings, all looked for at once, in their order.
  private struct Table: Sendable {
    let forms: [Form]
    let endings: Endings

    init(_ forms: [Form]) {
      self.forms = forms
      endings = Endings(forms.map(\.ending))
    }
  }

  private static let hard: Set<Character> = Set("бвгджзклмнпрстфх")
  private static let hushing: Set<Character> = Set("жцчшщ")
  private static let consonants = hard.union(hushing)
  private static let vowels: Set<Character> = Set("аеёиоуэюя")
  private static let ofPossessives = ["ов", "ев", "ёв", "ин", "ын"]

  /// Names like adjectives: "Раевского", "Толстого".
  private static let adjectives: [Form] =
    ["ск", "цк"].flatMap { stem in
      [
        ("ого", RussianCases.genitive), ("ому", .dative), ("им", .instrumental),
        ("ом", .prepositional),
      ]
      .map { Form(ending: stem + $0.0, nominative: stem + "ий", cases: $0.1) }
    } + [
      Form(ending: "его", nominative: "ий", cases: .genitive, after: hard),
      Form(ending: "ого", nominative: "ой", cases: .genitive, after: ["т", "н"]),
      Form(ending: "ому", nominative: "ой", cases: .dative, after: ["т", "н"]),
      Form(ending: "ого", nominative: "ый", cases: .genitive, after: ["л", "р", "д", "б"]),
      Form(ending: "ым", nominative: "ой", cases: .instrumental, after: ["т"]),
    ]

  private static let ofMen = Table(formsOfMen)
  private static let ofWomen = Table(formsOfWomen)

  private static let formsOfMen: [Form] =
    adjectives
    + ofPossessives.flatMap { stem in
      [("ым", RussianCases.instrumental), ("ом", .instrumental)]
        .map { Form(ending: stem + $0.0, nominative: stem, cases: $0.1) }
    }
    + common + [
      Form(ending: "вца", nominative: "вец", cases: .genitive),
      Form(ending: "а", nominative: "", cases: .genitive, after: consonants),
      Form(ending: "я", nominative: "ь", cases: .genitive, after: hard),
      Form(ending: "я", nominative: "й", cases: .genitive, after: vowels),
      Form(ending: "у", nominative: "", cases: .dative, after: consonants),
      Form(ending: "ю", nominative: "ь", cases: .dative, after: hard),
      Form(ending: "ю", nominative: "й", cases: .dative, after: vowels),
      Form(ending: "ом", nominative: "", cases: .instrumental, after: consonants),
      Form(ending: "ем", nominative: "й", cases: .instrumental, after: vowels),
      Form(ending: "ем", nominative: "", cases: .instrumental, after: hushing),
      Form(ending: "ем", nominative: "ь", cases: .instrumental, after: hard),
      Form(ending: "е", nominative: "", cases: .prepositional, after: consonants),
    ]

  private static let formsOfWomen: [Form] =
    ["ск", "цк"].flatMap { stem in
      ["ой", "ою", "ую"].map {
        Form(ending: stem + $0, nominative: stem + "ая", cases: .oblique)
      }
    }
    + ofPossessives.flatMap { stem in
      ["ой", "ою", "у"].map { Form(ending: stem + $0, nominative: stem + "а", cases: .oblique) }
    }
    + common + [
      Form(
        ending: "ой",
        nominative: "ая",
        cases: [.genitive, .dative, .prepositional],
        after: hard
      ),
      Form(ending: "ую", nominative: "ая", cases: .accusative, after: hard),
      Form(ending: "у", nominative: "а", cases: .accusative, after: consonants),
    ]

  /// Names in -а and -я, a man's or a woman's: "Камацубары", "Берией".
  private static let common: [Form] = [
    Form(ending: "ии", nominative: "ия", cases: [.genitive, .dative, .prepositional]),
    Form(ending: "ию", nominative: "ия", cases: .accusative),
    Form(ending: "ией", nominative: "ия", cases: .instrumental),
    Form(ending: "ы", nominative: "а", cases: .genitive, after: consonants),
    Form(ending: "ой", nominative: "а", cases: .instrumental, after: consonants),
  ]

  /// Where nothing tells whether it is a man or a woman: a form that only one of them has.
  private static let ofEither = Table(
    formsOfWomen.filter { $0.ending.ends(in: "ой") && $0.ending.count > 2 } + formsOfMen
      + [Form(ending: "у", nominative: "а", cases: .accusative, after: consonants)]
  )

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

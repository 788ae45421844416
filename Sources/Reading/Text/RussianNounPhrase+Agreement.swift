extension RussianNounPhrase {
  /// Whether an adjective's form agrees in case, gender and number with a form of a noun.
  ///
  /// Only the endings of both are compared: a noun's case is told from its ending and its nominative.
  /// It holds words together that belong together ("военной полиции") and parts those that only stand
  /// side by side ("приказом министерства", "Полтавой шведская").
  ///
  /// - Parameters:
  ///   - adjective: The adjective as printed.
  ///   - noun: The noun as printed, in one word.
  ///   - lemma: The noun in the nominative singular.
  /// - Returns: True where some case suits both.
  static func agrees(_ adjective: String, with noun: String, lemma: String) -> Bool {
    let adjective = adjective.lowercased()
    let noun = noun.lowercased()
    let lemma = lemma.lowercased()
    guard let ending = endings.first(where: { adjective.ends(in: $0.ending) }) else { return false }
    let gender = gender(of: lemma)
    let isLemma = noun == lemma
    return ending.forms.contains { form in
      guard form.genders.contains(gender) || form.isPlural else { return false }
      switch form.noun {
      case .lemma: return isLemma
      case .endings(let endings): return endings.contains { noun.ends(in: $0) }
      // The genitive plural has too many endings; it is never the nominative of a longer word.
      case .other: return !isLemma || gender == .masculine
      }
    }
  }

  /// What a noun looks like where an adjective ends so.
  private enum NounForm {
    case lemma
    case endings([String])
    case other
  }

  private struct Form {
    var genders: [RussianAdjective.Agreement]
    var isPlural = false
    var noun: NounForm
  }

  private static let nominativePlural = Form(
    genders: [.plural],
    isPlural: true,
    noun: .endings(["ы", "и", "а", "я", "е"])
  )
  private static let dativePlural = Form(
    genders: [.plural],
    isPlural: true,
    noun: .endings(["ам", "ям"])
  )
  private static let masculineOrNeuter: [RussianAdjective.Agreement] = [.masculine, .neuter]
  private static let genitive = Form(genders: masculineOrNeuter, noun: .endings(["а", "я"]))
  private static let dative = Form(genders: masculineOrNeuter, noun: .endings(["у", "ю"]))
  private static let instrumental = Form(
    genders: masculineOrNeuter,
    noun: .endings(["ом", "ем", "ём"])
  )
  private static let prepositional = Form(
    genders: masculineOrNeuter,
    noun: .endings(["е", "и", "у"])
  )
  private static let nominative = Form(genders: [.masculine], noun: .lemma)
  private static let feminineOblique = Form(
    genders: [.feminine],
    noun: .endings(["ы", "и", "е", "ой", "ей", "ью", "ою"])
  )

  private static let endings: [(ending: String, forms: [Form])] = [
    ("ыми", [Form(genders: [], isPlural: true, noun: .endings(["ами", "ями", "ьми"]))]),
    ("ими", [Form(genders: [], isPlural: true, noun: .endings(["ами", "ями", "ьми"]))]),
    ("ого", [genitive]), ("его", [genitive]), ("ому", [dative]), ("ему", [dative]),
    ("ая", [Form(genders: [.feminine], noun: .lemma)]),
    ("яя", [Form(genders: [.feminine], noun: .lemma)]),
    ("ое", [Form(genders: [.neuter], noun: .lemma)]),
    ("ее", [Form(genders: [.neuter], noun: .lemma)]),
    ("ой", [nominative, feminineOblique]), ("ей", [feminineOblique]), ("ою", [feminineOblique]),
    ("ую", [Form(genders: [.feminine], noun: .endings(["у", "ю", "ь"]))]),
    ("юю", [Form(genders: [.feminine], noun: .endings(["у", "ю", "ь"]))]),
    ("ый", [nominative]), ("ий", [nominative]), ("ом", [prepositional]), ("ем", [prepositional]),
    ("ым", [instrumental, dativePlural]), ("им", [instrumental, dativePlural]),
    ("ых", [Form(genders: [], isPlural: true, noun: .other)]),
    ("их", [Form(genders: [], isPlural: true, noun: .other)]),
    ("ые", [nominativePlural]), ("ие", [nominativePlural]),
    ("ья", [Form(genders: [.feminine], noun: .lemma)]),
  ]
}

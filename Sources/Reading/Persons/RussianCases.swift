/// The cases in which a Russian name may stand, as what stands around it tells.
///
/// A man's name has one form for the genitive and the accusative; the accusative here is that of words
/// in -а and -я.
struct RussianCases: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let nominative = RussianCases(rawValue: 1)
  static let genitive = RussianCases(rawValue: 2)
  static let dative = RussianCases(rawValue: 4)
  static let accusative = RussianCases(rawValue: 8)
  static let instrumental = RussianCases(rawValue: 16)
  static let prepositional = RussianCases(rawValue: 32)

  static let oblique: RussianCases = [
    .genitive, .dative, .accusative, .instrumental, .prepositional,
  ]

  /// The cases in which a word whose nominative singular is `lemma` has the form `form`, by its ending;
  /// empty where the ending tells none.
  static func of(_ form: String, lemma: String) -> RussianCases {
    let form = String(decoding: WordFolder.fold(form), as: UTF8.self)
    let lemma = String(decoding: WordFolder.fold(lemma), as: UTF8.self)
    if form == lemma { return .nominative }
    let isInA = lemma.ends(in: "а") || lemma.ends(in: "я")
    // "Сергей" is declined as a noun is.
    let isAdjective = RussianAdjective.isForm(lemma) && !lemma.ends(in: "ей")
    let table = isInA ? inA : lemma.ends(in: "ь") ? soft : isAdjective ? likeAdjectives : others
    return table.cases(of: form)
  }

  /// The cases that an adjective's ending leaves for the noun behind it; empty for a word that is none.
  static func agreeing(with adjective: String) -> RussianCases {
    guard RussianAdjective.isForm(adjective) else { return [] }
    return adjectives.cases(of: adjective)
  }

  private typealias Rows = [(ending: String, cases: RussianCases)]

  /// Endings with the cases that they tell, all looked for at once.
  private struct Table: Sendable {
    private let endings: Endings
    private let rows: [RussianCases]

    init(_ rows: Rows) {
      endings = Endings(rows.map(\.ending))
      self.rows = rows.map(\.cases)
    }

    /// The cases that the first of the endings tells which the word has; empty for a word of none.
    func cases(of word: String) -> RussianCases {
      endings.first(of: word.utf8).map { rows[$0] } ?? []
    }
  }

  private static let plural: Rows = [
    ("ами", .instrumental), ("ями", .instrumental), ("ам", .dative), ("ям", .dative),
    ("ах", .prepositional), ("ях", .prepositional), ("ов", .genitive), ("ев", .genitive),
  ]
  private static let inA = Table(
    [
      ("ии", [.genitive, .dative, .prepositional]), ("ы", .genitive), ("и", .genitive),
      ("ой", .instrumental), ("ою", .instrumental), ("ей", .instrumental), ("ею", .instrumental),
      ("ёй", .instrumental), ("у", .accusative), ("ю", .accusative),
      ("е", [.dative, .prepositional]),
    ] + plural
  )
  private static let soft = Table(
    [
      ("ью", .instrumental), ("ем", .instrumental), ("ём", .instrumental), ("я", .genitive),
      ("ю", .dative), ("е", .prepositional),
      ("и", [.nominative, .genitive, .dative, .prepositional]), ("ей", .genitive),
    ] + plural
  )
  private static let othersRows: Rows =
    [
      ("ого", .genitive), ("его", .genitive), ("ому", .dative), ("ему", .dative),
      ("ым", .instrumental), ("им", .instrumental), ("ом", .instrumental), ("ем", .instrumental),
      ("ём", .instrumental), ("а", .genitive),
      ("я", .genitive), ("у", .dative), ("ю", .dative), ("е", .prepositional),
      ("ы", .nominative), ("и", .nominative),
    ] + plural
  private static let others = Table(othersRows)
  /// "главнокомандующий", but not "Дмитрий".
  private static let likeAdjectives = Table(
    [("ием", .instrumental), ("ем", .prepositional), ("ом", .prepositional)] + othersRows
  )
  private static let adjectives = Table([
    ("ого", .genitive), ("его", .genitive), ("ому", .dative), ("ему", .dative),
    ("ыми", .instrumental), ("ими", .instrumental), ("ым", [.instrumental, .dative]),
    ("им", [.instrumental, .dative]), ("ом", .prepositional), ("ем", .prepositional),
    ("ых", [.genitive, .prepositional]), ("их", [.genitive, .prepositional]),
    ("ую", .accusative), ("юю", .accusative), ("ой", oblique), ("ей", oblique),
    ("ый", .nominative), ("ий", .nominative), ("ая", .nominative), ("яя", .nominative),
    ("ые", .nominative), ("ие", .nominative),
  ])
}

import Onomastics

/// What nouns for groups, and the words beside them, tell of the shape of a Russian name.
enum RussianGroupWords {
  /// What a list says of a word.
  enum Trait: String {
    /// A group that may go by its leader's name: "корпус Раевского".
    case led
    /// One that does so sooner than by a place's.
    case leader
    /// One of a state, which an adjective made of the state's name makes a name of: "шведская армия".
    case state
    /// One of which a state has no second, so that the noun alone names it: "правительство".
    case sole
    /// A noun that in small letters means something else as well: "движение".
    case loose
    /// A house, which its name follows: "клан Сацума".
    case house
    /// An office that says with по what it is for: "комитет по делам беженцев".
    case office
    /// What institutions are for, in the genitive: "обороны".
    case matter
    /// How adjectives begin that belong to no name: "нов".
    case ordinary
  }

  /// Whether the list gives a word, in small letters, a trait.
  static func has(_ word: String, _ trait: Trait) -> Bool {
    words[trait]?.contains(word) ?? false
  }

  /// The beginnings of adjectives that belong to no name.
  static let ordinary = Beginnings(Array(words[.ordinary] ?? []))

  private static let words: [Trait: Set<String>] = {
    var words: [Trait: Set<String>] = [:]
    for row in TableRows(text: ReadingData.ruGroupShape) where row.count == 2 {
      guard let trait = Trait(rawValue: String(row[1])) else { continue }
      words[trait, default: []].insert(String(row[0]))
    }
    return words
  }()
}

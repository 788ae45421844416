import Documents

/// The word lists of each language, and the lexicons made of them.
///
/// A lexicon holds its language's lists, and the names of persons and places of the others: words in
/// another script can never be taken for the language's own, and a name in Cyrillic inside an
/// English text is known.
enum WordLists {
  /// The suffixes that mark a kind of word, folded, by class name.
  struct Suffixes: Sendable {
    /// Endings of patronymics.
    var patronymic: Endings = []
    /// Endings of family names.
    var surname: Endings = []
  }

  /// A lexicon with the suffix lists that go with it.
  struct Vocabulary: Sendable {
    var lexicon = Lexicon()
    var suffixes = Suffixes()
  }

  /// The languages that have lists.
  static let languages: [Language] = [.english, .russian, .japanese]

  /// Returns the vocabulary for reading a text in `language`; English for a language without lists.
  static func vocabulary(for language: Language) -> Vocabulary {
    switch language {
    case .russian: russian
    case .japanese: japanese
    default: english
    }
  }

  private static let paradigms = Paradigms(ReadingData.ruParadigms)
  private static let english = build(.english)
  private static let russian = build(.russian)
  private static let japanese = build(.japanese)

  private static func build(_ language: Language) -> Vocabulary {
    let others = languages.filter { $0 != language }
    let lists = lists(of: language) + others.flatMap { nameLists(of: $0) }
    var loader = WordListLoader(
      bytes: lists.reduce(0) { $0 + $1.utf8.count },
      paradigms: paradigms
    )
    for list in lists { loader.load(list) }
    return loader.vocabulary()
  }

  private static func lists(of language: Language) -> [String] {
    switch language {
    case .english:
      [
        ReadingData.enTime, ReadingData.enEras, ReadingData.enPersons, ReadingData.enAttribution,
        ReadingData.enFigures, ReadingData.enNames, ReadingData.enFunction,
        ReadingData.enIncidents, ReadingData.enCauses, ReadingData.enPlaces,
        ReadingData.enGroups,
      ]
    case .russian:
      [
        ReadingData.ruTime, ReadingData.ruPersons, ReadingData.ruPlaces, ReadingData.ruTowns,
        ReadingData.ruAdjectives, ReadingData.ruGroups,
        ReadingData.ruFigures, ReadingData.ruAttribution, ReadingData.ruIncidents,
        ReadingData.ruFunction, ReadingData.ruCauses,
      ]
    case .japanese:
      [
        ReadingData.jaTime, ReadingData.jaPersons, ReadingData.jaNames, ReadingData.jaPlaces,
        ReadingData.jaGroups,
        ReadingData.jaFigures, ReadingData.jaAttribution, ReadingData.jaIncidents,
        ReadingData.jaCauses,
      ]
    default: []
    }
  }

  /// The lists that are known inside texts of other languages too.
  private static func nameLists(of language: Language) -> [String] {
    switch language {
    case .english: [ReadingData.enPersons, ReadingData.enPlaces]
    case .russian: [ReadingData.ruPersons, ReadingData.ruPlaces, ReadingData.ruTowns]
    case .japanese: [ReadingData.jaPersons, ReadingData.jaPlaces]
    default: []
    }
  }
}

import Documents

/// The word lists of each language, and the lexicons made of them.
///
/// A lexicon holds its language's lists and those of every language in another script: their words
/// can never be taken for each other, and a name in Cyrillic inside an English text is known.
enum WordLists {
  /// The suffixes that mark a kind of word, folded, by class name.
  struct Suffixes: Sendable {
    /// Endings of patronymics.
    var patronymic: [[UInt8]] = []
    /// Endings of family names.
    var surname: [[UInt8]] = []
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

  private static let english = build([.english, .russian, .japanese])
  private static let russian = build([.russian, .english, .japanese])
  private static let japanese = build([.japanese, .english, .russian])

  private static func build(_ order: [Language]) -> Vocabulary {
    var vocabulary = Vocabulary()
    for language in order {
      for list in lists(of: language) { load(list, into: &vocabulary) }
    }
    return vocabulary
  }

  private static func lists(of language: Language) -> [String] {
    switch language {
    case .english:
      [
        ReadingData.enTime, ReadingData.enPersons, ReadingData.enAttribution,
        ReadingData.enFigures, ReadingData.enNames, ReadingData.enFunction,
        ReadingData.enIncidents, ReadingData.enCauses, ReadingData.enPlaces,
        ReadingData.enGroups,
      ]
    case .russian:
      [
        ReadingData.ruTime, ReadingData.ruPersons, ReadingData.ruPlaces, ReadingData.ruGroups,
        ReadingData.ruFigures, ReadingData.ruAttribution, ReadingData.ruIncidents,
        ReadingData.ruFunction,
      ]
    case .japanese: []
    default: []
    }
  }

  private static func load(_ list: String, into vocabulary: inout Vocabulary) {
    for line in list.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#") else { continue }
      let columns = line.split(
        separator: UInt8(ascii: "\t"),
        maxSplits: 2,
        omittingEmptySubsequences: false
      )
      guard columns.count >= 2 else { continue }
      let name = String(Substring(columns[1]))
      let form = String(Substring(columns[0]))
      let value = columns.count > 2 ? String(Substring(columns[2])) : ""
      if name == "patronymic-suffix" {
        vocabulary.suffixes.patronymic.append(WordFolder.fold(form))
      } else if name == "surname-suffix" {
        vocabulary.suffixes.surname.append(WordFolder.fold(form))
      } else if let wordClass = WordClasses(named: name) {
        vocabulary.lexicon.add(parts: parts(of: form), wordClass: wordClass, value: value)
      }
    }
  }

  /// Cuts a form as the tokenizer cuts the text, so that a phrase meets the tokens it is made of.
  private static func parts(of form: String) -> [[UInt8]] {
    let bytes = Array(form.utf8)
    return Tokenizer.tokens(of: bytes, lexicon: Lexicon()).map { token in
      let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      let folded = WordFolder.fold(text)
      // A clitic is known by its letters: the apostrophe may be straight or curled.
      return token.kind == .clitic ? folded.filter { $0 >= 0x61 && $0 <= 0x7A } : folded
    }
  }
}

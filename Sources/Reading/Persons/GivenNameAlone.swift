import Documents

/// A given name that stands alone: "сын Виктор", "у Татьяны", "his sister Clara".
///
/// Only a name that is nothing else, inside a sentence, and with no capitalised word beside it that
/// would make it a part of a longer name. In English, where ships and houses bear such names without
/// quotation marks, only behind a word for a relative.
struct GivenNameAlone: PersonEvidence {
  static let id = "any.person.given-name-alone"
  static let summary = "A given name that is no other word, alone inside a sentence."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language != .japanese else { return }
    var opening: [Int] = []
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.letterCase == .capitalised, token.classes.contains(.givenName),
        token.classes.isSubset(of: [.givenName, .familyName]), token.gap != .none,
        !reading.isTaken(index),
        !isBeside(index - 1, reading) || opens(index - 1, reading), !isBeside(index + 1, reading),
        text.language == .russian || text.isWord(index - 1, anyOf: relatives)
      else { continue }
      if reading.shape.beginsSentence(index) {
        opening.append(index)
        continue
      }
      reading.add(index..<index + 1, rule: id, role: reading.role(before: index))
    }
    var known: Set<String>?
    for index in opening where isKnown(index, reading, &known) {
      reading.add(index..<index + 1, rule: id)
    }
  }

  /// "Теперь Шамиль": a small word that only opens the sentence.
  private static func opens(_ index: Int, _ reading: PersonReading) -> Bool {
    reading.text.language == .russian && reading.shape.beginsSentence(index)
      && !reading.text.tokens[index].classes.isDisjoint(with: [.functionWord, .deictic])
      && reading.text.tokens[index].kind == .word
  }

  /// Whether a Russian sentence opens with the given name of a person whom the text names elsewhere, and a
  /// word in small letters follows: "Людмила вернулась".
  private static func isKnown(
    _ index: Int,
    _ reading: PersonReading,
    _ known: inout Set<String>?
  ) -> Bool {
    let text = reading.text
    guard text.language == .russian, index + 1 < text.tokens.count,
      text.tokens[index + 1].letterCase == .lower, text.tokens[index + 1].gap == .space
    else { return false }
    let names = known ?? names(reading)
    known = names
    return reading.words(of: index..<index + 1).contains { names.contains($0) }
  }

  /// The given names of the persons found, as the text has them and as they may be in the nominative.
  private static func names(_ reading: PersonReading) -> Set<String> {
    var names: Set<String> = []
    for name in reading.mentions.compactMap(\.key.first) where names.insert(name).inserted {
      names.formUnion(RussianNameForms.bases(of: name))
    }
    return names
  }

  /// Whether the word beside makes the name a part of a longer one, or of a thing's.
  private static func isBeside(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard text.tokens.indices.contains(index) else { return false }
    let token = text.tokens[index]
    if token.kind == .mark {
      return text.isMark(index, anyOf: marks)
    }
    if token.kind == .clitic { return false }
    return token.isCapitalised && !reading.isTaken(index)
      || !token.classes.isDisjoint(with: [.placeNoun, .placeLead])
        && !token.classes.contains(.functionWord)
  }

  private static let relatives: WordChoice = [
    "son", "daughter", "wife", "husband", "brother", "sister", "mother", "father", "cousin",
    "nephew", "niece", "uncle", "aunt", "grandson", "granddaughter", "grandmother", "grandfather",
    "widow", "mistress", "named", "lover", "fiancée", "fiancé", "queen", "princess",
  ]
  private static let marks = Marks("-‐‑–«»\"“”„'’‘/@_")
}

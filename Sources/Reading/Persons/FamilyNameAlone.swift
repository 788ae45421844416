import Documents

/// A family name alone, in English: "Akashi's letters to Zilyakov".
///
/// Inside a sentence one capitalised word that the lists have as an East Asian family name and as nothing
/// else, or one of no list with an ending of family names. Where a place would stand, behind "in" or
/// before "province", it is none.
struct FamilyNameAlone: PersonEvidence {
  static let id = "en.person.family-name"
  static let summary = "A family name alone, by the list or by its ending, inside a sentence."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .english else { return }
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.kind == .word, token.letterCase == .capitalised,
        token.classes.isSubset(of: .familyName), !reading.isTaken(index),
        standsAlone(index, reading), !isPlace(index, text),
        token.classes.isEmpty
          ? hasEnding(index, text) : token.end - token.start >= fewestLetters
      else { continue }
      reading.add(index..<index + 1, rule: id, role: reading.role(before: index))
    }
  }

  /// A shorter name of the list is too often a word of another tongue.
  private static let fewestLetters = 5

  /// Whether the word stands inside a sentence with no capitalised word or dash beside it.
  private static func standsAlone(_ index: Int, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard index > 0, !reading.shape.beginsSentence(index) else { return false }
    let before = text.tokens[index - 1]
    if text.tokens[index].gap == .none { return before.isMark("(") }
    guard text.tokens[index].gap == .space,
      !before.isCapitalised || before.classes.contains(.title),
      !text.isWord(index - 1, anyOf: articles), !before.isMark(".")
    else { return false }
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    // "(Russian: Ништадтский мир)": an adjective of the other script before its noun.
    if text.tokens[index].isCyrillic, next.isCyrillic { return false }
    if next.gap == .none, next.kind == .mark { return !text.isMark(index + 1, anyOf: Marks.dashes) }
    return next.gap != .space || !next.isCapitalised
  }

  /// Whether the words around it are those of a place: "in Tulchov", "Tulchov province".
  private static func isPlace(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.isWord(index - 1, anyOf: whereabouts) { return true }
    // "In Kazan and Tulchov": a place beside it.
    if text.isWord(index - 1, "and") || text.isMark(index - 1, ","), index > 1,
      text.tokens[index - 2].classes.contains(.place)
    {
      return true
    }
    let next = index + 1
    return next < text.tokens.count && text.tokens[next].letterCase == .lower
      && !text.tokens[next].classes.isDisjoint(with: [.placeNoun, .groupNoun])
  }

  private static func hasEnding(_ index: Int, _ text: TokenizedDocument) -> Bool {
    !text.hasEnding(index, anyOf: ofTowns)
      && NameEndingPerson.ends(
        WordFolder.fold(text.bytes(of: index)),
        with: text.vocabulary.suffixes.surname
      )
  }

  /// Endings that towns have as often as families.
  private static let ofTowns: Endings = ["berg", "stein", "off", "ska", "cka"]
  private static let articles: WordChoice = ["the", "a", "an"]
  private static let whereabouts: WordChoice = [
    "in", "at", "near", "into", "through", "around", "outside", "via", "inside", "across",
    "throughout", "towards", "toward", "reach", "reached", "reaching", "left", "entered", "called",
    "named", "town", "village", "city", "province", "island", "port", "river", "ship", "of",
  ]
}

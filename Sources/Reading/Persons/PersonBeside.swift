import Documents

/// A name of no list that "and" joins to a person's, in English: "signed by Gorchakov and Haruda".
///
/// Whoever is named in one breath with a person is taken for one, where the lists have the word as nothing
/// else and no article or adjective stands before it.
struct PersonBeside: PersonEvidence {
  static let id = "en.person.beside"
  static let summary = "A name that no list has, joined by “and” to a person's."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .english else { return }
    // Each may stand beside the next: "Mur, Hlebov and Golovnin".
    var known = reading.mentions.map(\.tokens)
    while let person = known.popLast() {
      for other in [behind(person, reading), before(person, reading)].compactMap(\.self)
      where reading.add(other, rule: id, role: reading.role(before: other.lowerBound)) {
        known.append(other)
      }
    }
  }

  /// The name behind "and" and a person's.
  private static func behind(_ person: Range<Int>, _ reading: PersonReading) -> Range<Int>? {
    let text = reading.text
    let start = person.upperBound + 1
    guard start < text.tokens.count, text.isWord(start - 1, "and"), isPlain(start, reading),
      let name = reading.shape.name(from: start, limit: limit(start, text)),
      isName(name, reading)
    else { return nil }
    return name
  }

  /// The name before "and" and a person's.
  private static func before(_ person: Range<Int>, _ reading: PersonReading) -> Range<Int>? {
    let text = reading.text
    let end = person.lowerBound - 1
    guard end > 0, text.isWord(end, "and"),
      let name = reading.shape.name(
        endingBefore: end,
        floor: text.sentences[text.sentence(of: end)].lowerBound
      ), isPlain(name.lowerBound, reading), isName(name, reading),
      !text.isWord(name.lowerBound - 1, anyOf: others)
    else { return nil }
    return name
  }

  private static func limit(_ index: Int, _ text: TokenizedDocument) -> Int {
    text.sentences[text.sentence(of: index)].upperBound
  }

  /// Whether the word begins a name that no list has.
  private static func isPlain(_ index: Int, _ reading: PersonReading) -> Bool {
    let token = reading.text.tokens[index]
    return token.kind == .word && token.letterCase == .capitalised && token.gap == .space
      && token.classes.isSubset(of: [.givenName, .familyName])
      && !reading.shape.beginsSentence(index)
  }

  private static func isName(_ name: Range<Int>, _ reading: PersonReading) -> Bool {
    let text = reading.text
    guard name.count <= longest,
      name.allSatisfy({
        text.tokens[$0].kind != .word || text.tokens[$0].letterCase != .capitalised
          || text.tokens[$0].classes.isSubset(of: [.givenName, .familyName, .nameParticle])
      }), !text.hasEnding(name.upperBound - 1, anyOf: ofThings)
    else { return false }
    let next = name.upperBound
    // "Rao and Maratha troops": the word describes what follows.
    guard next < text.tokens.count, text.tokens[next].kind == .word else { return true }
    return text.tokens[next].classes.isDisjoint(with: [.countedNoun, .groupNoun, .placeNoun])
  }

  private static let longest = 4
  /// Endings of creeds, peoples and their followers.
  private static let ofThings: Endings = ["ism", "ists", "ans", "ese", "ish", "ites"]
  private static let others: WordChoice = ["the", "in", "at", "from", "near", "a", "an"]
}

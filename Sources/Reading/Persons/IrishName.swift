import Documents

/// A family name behind O and an apostrophe: "O'Kean", "шкипер О’Кейн".
struct IrishName: PersonEvidence {
  static let id = "any.person.irish"
  static let summary = "A capitalised word behind O and an apostrophe."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    for index in text.tokens.indices.dropFirst()
    where reading.shape.isApostrophe(index) && isO(index - 1, text)
      && !reading.isTaken(index - 1) && !reading.isTaken(index + 1)
    {
      let limit = text.sentences[text.sentence(of: index)].upperBound
      guard let name = reading.shape.name(from: index - 1, limit: limit) else { continue }
      reading.add(name, rule: id, role: reading.role(before: name.lowerBound))
    }
  }

  /// In Latin or Cyrillic letters.
  private static func isO(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "o") || text.isWord(index, "о")
  }
}

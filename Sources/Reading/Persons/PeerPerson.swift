import Documents

/// A peer by his title and the land in it: "the Duke of Alba", "John Churchill, 1st Duke of Marlborough".
///
/// Behind a name and a comma the title is that person's.
struct PeerPerson: PersonEvidence {
  static let id = "en.person.peer"
  static let summary = "A duke, earl, marquis or viscount by the land of the title."

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .english else { return }
    for index in text.tokens.indices {
      guard text.isWord(index, anyOf: titles), text.tokens[index].letterCase == .capitalised,
        text.isWord(index + 1, "of"), index + 2 < text.tokens.count,
        text.tokens[index + 2].letterCase == .capitalised, text.tokens[index + 2].gap == .space,
        !reading.isTaken(index), !reading.isTaken(index + 2)
      else { continue }
      let limit = text.sentences[text.sentence(of: index)].upperBound
      let end = text.term(at: index + 2, of: .place).map { min($0.tokens.upperBound, limit) }
      let tokens = index..<max(end ?? index + 3, index + 3)
      let role = text.text(of: index)
      if let named = named(before: index, reading) {
        reading.add(tokens, key: named, rule: id, role: role)
      } else {
        reading.add(tokens, rule: id, role: role)
      }
    }
  }

  /// The name behind whose comma the title stands: "John Churchill, 1st Duke of Marlborough".
  private static func named(before index: Int, _ reading: PersonReading) -> [String]? {
    let text = reading.text
    var comma = index - 1
    while comma > 0, index - comma < 4,
      text.tokens[comma].classes.contains(.ordinal) || text.tokens[comma].kind == .number
        || text.tokens[comma].gap == .none && text.tokens[comma].kind == .word
    {
      comma -= 1
    }
    // "The Duke of Alba, the Earl of Mar": another.
    guard text.isMark(comma, ",") else { return nil }
    return reading.mentions.last { $0.tokens.upperBound == comma && $0.rule != id }?.key
  }

  private static let titles: WordChoice = [
    "duke", "duchess", "earl", "marquis", "marquess", "viscount", "countess",
  ]
}

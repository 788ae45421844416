import Documents

/// Causes in Russian: «потому что», «из-за», «в результате», «поэтому», «привело к».
struct RussianCause: CauseRule {
  static let id = "ru.cause.marker"
  static let languages: [Language] = [.russian]
  static let summary = "Clauses that a causal word joins in Russian."

  static func tells(
    _ marker: TokenizedDocument.Term,
    before after: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool {
    // "из-за рубежа", "из-за границы": from where.
    guard text.isWord(marker.tokens.lowerBound, "из"), marker.tokens.count == 3 else { return true }
    return !text.isWord(after.lowerBound, anyOf: places)
  }

  private static let places: WordChoice = [
    "рубежа", "границы", "океана", "моря", "угла", "стола", "спины", "леса", "гор", "кордона",
  ]
}

import Documents

/// Causes in Russian: «потому что», «из-за», «в результате», «поэтому», «привело к», «причиной … стала».
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

  /// "из-за того, что …": the clause.
  static func body(_ after: Range<Int>, in text: TokenizedDocument) -> Range<Int> {
    let start = after.lowerBound
    guard after.count > 3, text.isWord(start, anyOf: pointers), text.isMark(start + 1, ","),
      text.isWord(start + 2, "что")
    else { return after }
    return start + 3..<after.upperBound
  }

  private static let pointers: WordChoice = ["того", "тем", "том", "тому", "то"]

  /// "Благодаря помощи союзников флот уцелел": the cause runs up to the subject of the verb, or up to the
  /// verb where none stands before it.
  static func opening(
    _ marker: Range<Int>,
    _ after: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)? {
    guard !text.isWord(marker.lowerBound, anyOf: conjunctions),
      !text.isWord(marker.upperBound - 1, "что"), !text.isWord(after.lowerBound, anyOf: pointers)
    else { return nil }
    let clause = RussianClause(text: text)
    guard let verb = clause.mainVerb(in: after), verb > after.lowerBound,
      // "Из-за шторма, по словам очевидцев, …": a comma that opens no clause of the cause ends it.
      clause.isOfOnePhrase(after.lowerBound..<verb)
    else { return nil }
    let start = clause.subject(of: verb, floor: after.lowerBound + 1)?.lowerBound ?? verb
    guard let cause = CausalClause.trimmed(after.lowerBound..<start, text) else { return nil }
    return (cause, start..<after.upperBound)
  }

  private static let conjunctions: WordChoice = ["поскольку", "ибо", "так", "потому", "оттого"]

  /// "… поражения стала слабость тыла", "… войны — слабость тыла".
  static func predicate(
    in after: Range<Int>,
    of text: TokenizedDocument
  ) -> (subject: Range<Int>, predicate: Range<Int>)? {
    guard
      let verb = after.prefix(longestSubject).first(where: {
        text.tokens[$0].kind == .word
          ? text.isWord($0, anyOf: copulas) : SpokenInsertion.isDash($0, in: text)
      }), verb > after.lowerBound,
      !(after.lowerBound..<verb).contains(where: { text.isMark($0, ",") }),
      let subject = CausalClause.trimmed(after.lowerBound..<verb, text)
    else { return nil }
    // "причина поражения заключалась в том, что …".
    let next = text.isWord(verb + 1, "в") || text.isWord(verb + 1, "и") ? verb + 2 : verb + 1
    guard next < after.upperBound, let rest = CausalClause.trimmed(next..<after.upperBound, text)
    else { return nil }
    return (subject, body(rest, in: text))
  }

  private static let longestSubject = 12
  private static let copulas: WordChoice = [
    "стал", "стала", "стало", "стали", "был", "была", "было", "были", "явился", "явилась",
    "явилось", "явились", "послужил", "послужила", "послужило", "послужили", "является",
    "являются", "являлся", "являлась", "являлось", "служит", "служил", "служила", "служило",
    "лежит", "лежат", "лежал", "лежала", "лежало", "лежали", "заключается", "заключалась",
    "состояла", "состоит", "кроется", "крылась",
  ]
}

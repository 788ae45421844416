import Documents
import Ledger

/// Named incidents: "Russo-Japanese War (1904-05)", "Battle of Lake Khasan", "Attack on Pearl
/// Harbor", "the Dogger Bank incident".
///
/// A name of capitalised words with a noun for an event; a noun in small letters counts when a name
/// stands before it. The date beside the name is its own.
struct EnglishIncident: ReadingRule {
  static let id = "en.incident.named"
  static let kind = AnnotationKind.incident
  static let languages: [Language] = [.english]
  static let summary = "Names built on a noun for an event: a war, battle, raid or revolution."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let shape = EventNameShape(text: text, nouns: .incidentNoun)
    for sentence in text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        defer { index += 1 }
        guard
          let name = shape.name(at: index, floor: sentence.lowerBound, limit: sentence.upperBound),
          isIncident(name, text)
        else { continue }
        let edtf =
          EventDate.after(name.tokens, in: text, findings: findings)
          ?? EventDate.before(name.tokens, in: text, findings: findings)
        let value = IncidentValue(name: text.text(of: name.tokens).singleSpaced, edtf: edtf)
        if findings.add(.incident(value), over: name.tokens, rule: id) {
          index = name.tokens.upperBound - 1
        }
      }
    }
  }

  private static func isIncident(
    _ name: EventNameShape.Name,
    _ text: TokenizedDocument
  ) -> Bool {
    // "Congress Street", "War Office": the noun describes another name.
    let next = name.tokens.upperBound
    if next < text.tokens.count, text.tokens[next].gap == .space, text.tokens[next].isCapitalised,
      text.term(at: next, of: [.placeNoun, .groupNoun, .workNoun, .title]) != nil
    {
      return false
    }
    return name.isCapitalised || name.tokens.lowerBound < name.noun.lowerBound
  }
}

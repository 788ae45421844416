import Documents
import Ledger

/// States that act: "Japan declared war", "the agreement between Russia and China".
///
/// A state that a text treats as a party is a group in the whole of it (``StateActors``); one that
/// is only where something happens is a place.
struct StateGroup: ReadingRule {
  static let id = "en.group.state"
  static let kind = AnnotationKind.group
  static let languages: [Language] = [.english]
  static let summary = "States that the text treats as parties."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let actors = findings.actingStates()
    var index = 0
    while index < text.tokens.count {
      guard let mention = StateActors.state(at: index, in: text) else {
        index += 1
        continue
      }
      if actors.contains(mention.name) {
        findings.add(.group(NameValue(name: mention.name)), over: mention.tokens, rule: id)
      }
      index = mention.tokens.upperBound
    }
  }
}

import Documents
import Ledger

/// Attributions in a Russian text: who says what, by a reporting verb or "по словам", "согласно".
///
/// "Неклюдов заявил, что …", "…, сообщает пресс-служба МВД", "По словам очевидца, …", "По данным
/// комиссии, …", "говорят, что …". The annotation stands on the cue; its content is the clause behind
/// "что", a colon or a comma, or what precedes an inserted "сообщает …".
struct RussianAttribution: ReadingRule {
  static let id = "ru.attribution.cue"
  static let kind = AnnotationKind.attribution
  static let languages: [Language] = [.russian]
  static let summary = "Russian reporting verbs and phrases, with their source and what is said."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    AttributionPass.run(RussianAttributionFinder.self, in: text, adding: &findings)
  }
}

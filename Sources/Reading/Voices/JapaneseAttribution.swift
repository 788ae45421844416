import Documents
import Ledger

/// Attributions in a Japanese text: who says what, by a reporting verb or によれば.
///
/// "歴史家の秦は、…と述べた", "ソ連の記録によれば、…", "…とされる", "「…」と報告した". The annotation stands on
/// the cue; what is said stands before と, or behind によれば.
struct JapaneseAttribution: ReadingRule {
  static let id = "ja.attribution.cue"
  static let kind = AnnotationKind.attribution
  static let languages: [Language] = [.japanese]
  static let summary = "Japanese reporting verbs and phrases, with their source and what is said."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    AttributionPass.run(JapaneseAttributionFinder.self, in: text, adding: &findings)
  }
}

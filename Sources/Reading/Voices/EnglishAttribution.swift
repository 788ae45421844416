import Documents
import Ledger

/// Attributions: who says what, by a reporting verb, "according to", or a phrase for voices unnamed.
///
/// "Kirichenko pointed out that …", "According to Soviet archives, …", "it is said that …", "…
/// denied by the author", "Nimitz said:" before a block of quotation. The annotation stands on the
/// cue; its content is the clause that the cue governs, or the quotation it introduces. What stands
/// inside quotation marks is the quoted voice's, and no attribution is looked for there.
struct EnglishAttribution: ReadingRule {
  static let id = "en.attribution.cue"
  static let kind = AnnotationKind.attribution
  static let languages: [Language] = [.english]
  static let summary = "Reporting verbs and phrases, with their source and what is said."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    AttributionPass.run(AttributionFinder.self, in: text, adding: &findings)
  }
}

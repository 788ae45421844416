import Documents
import Ledger

/// Attributions: who says what, by a reporting verb, "according to", or a phrase for voices unnamed.
///
/// "Kirichenko pointed out that …", "According to Soviet archives, …", "it is said that …", "…
/// denied by the author", "Nimitz said:" before a block of quotation. The annotation stands on the
/// cue; its content is the clause that the cue governs, or the quotation it introduces.
struct EnglishAttribution: ReadingRule {
  static let id = "en.attribution.cue"
  static let kind = AnnotationKind.attribution
  static let languages: [Language] = [.english]
  static let summary = "Reporting verbs and phrases, with their source and what is said."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      let finder = AttributionFinder(text: text, sentence: sentence, findings: findings)
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let found = finder.attribution(at: index) else {
          index += 1
          continue
        }
        findings.add(.attribution(found.value), over: found.cue, rule: found.rule)
        index = found.cue.upperBound
      }
    }
  }
}

import Documents
import Ledger

/// Time expressions, by the patterns of the document's language.
///
/// The patterns are listed one by one in ``TimeGrammar``; each annotation carries the id of its own.
struct TimeRule: ReadingRule {
  static let id = "any.time"
  static let kind = AnnotationKind.time
  static let languages: [Language] = []
  static let summary = "Time expressions, by the patterns of each language's grammar."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    TimeReader.find(in: text, adding: &findings)
  }
}

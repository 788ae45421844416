import Documents
import Ledger
import Reading

/// Returns what a reader finds in a plain text.
func annotations(
  of text: String,
  language: Language = .english,
  kinds: [AnnotationKind] = AnnotationKind.allCases
) -> [Annotation] {
  Reader(kinds: kinds).annotations(of: document(text, language: language))
}

/// Returns a plain text as a document.
func document(_ text: String, language: Language = .english) -> Document {
  PlainText.document(text: text, record: BibliographicRecord(title: "", language: language))
}

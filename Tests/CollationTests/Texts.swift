import Collation
import Documents
import Ledger
import Reading

/// Documents for these tests, read as the command reads them.
enum Texts {
  static func read(_ text: String) -> (document: Document, annotations: [Annotation]) {
    let document = PlainText.document(text: text)
    return (document, Reader().annotations(of: document))
  }

  static func review(_ text: String) -> Review {
    let read = read(text)
    return Review(of: read.document, annotations: read.annotations)
  }
}

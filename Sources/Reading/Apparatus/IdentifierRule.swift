import Documents
import Ledger

/// Identifiers of works: ISBN, ISSN, DOI and web addresses, with their check digits proved.
///
/// "ISBN: 978-4-329-00486-4", "ISSN 0028-0836", "doi:10.1000/182". An ISBN without its label counts
/// when its check digit is right; with the label it counts either way, and is then marked invalid.
struct IdentifierRule: ReadingRule {
  static let id = "any.identifier"
  static let kind = AnnotationKind.identifier
  static let languages: [Language] = []
  static let summary = "ISBN, ISSN, DOI and web addresses."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for found in IdentifierScanner.identifiers(in: text.document.text) {
      guard let tokens = text.tokens(covering: found.passage) else { continue }
      findings.add(.identifier(found.identifier), over: tokens, at: found.passage, rule: id)
    }
  }
}

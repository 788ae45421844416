public import Documents
public import Ledger

/// Reads one document: runs the rules of its language and returns what they find.
///
/// The same document always gives the same annotations, in the same order.
public struct Reader: Sendable {
  private let kinds: Set<AnnotationKind>

  /// Creates a reader for some kinds of annotation.
  ///
  /// - Parameter kinds: What to return; rules of other kinds still run where these build on them.
  public init(kinds: some Sequence<AnnotationKind> = AnnotationKind.allCases) {
    self.kinds = Set(kinds)
  }

  /// Reads `document`.
  ///
  /// - Returns: The annotations, sorted; none of one kind overlaps another of the same.
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  public func annotations(of document: Document) -> [Annotation] {
    let text = TokenizedDocument(document)
    var findings = Findings(in: text)
    let needed = RuleCatalogue.kindsNeeded(for: kinds)
    for rule in RuleCatalogue.rules where needed.contains(rule.kind) {
      guard rule.languages.isEmpty || rule.languages.contains(text.language) else { continue }
      rule.find(in: text, adding: &findings)
    }
    if needed.contains(.incident) { IncidentParties.complete(&findings, in: text) }
    let annotations = findings.annotations()
    return kinds.count == AnnotationKind.allCases.count
      ? annotations : annotations.filter { kinds.contains($0.kind) }
  }
}

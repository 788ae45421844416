public import Ledger

/// Measures how well a reader reads, whoever the reader is.
public enum Evaluator {
  /// Has every document read, and holds what was found against its gold.
  ///
  /// Documents of one id and text are read once, with all of their gold. Only kinds that a document's
  /// gold covers are looked at.
  ///
  /// - Parameters:
  ///   - gold: The documents.
  ///   - reader: Reads one document; its passages count UTF-8 bytes of the document's text.
  /// - Returns: Scores, values and errors by kind, over all documents together.
  /// - Throws: What `reader` throws.
  public static func run<Failure: Error>(
    gold: [GoldDocument],
    reader: (GoldDocument) throws(Failure) -> [Annotation]
  ) throws(Failure) -> EvaluationReport {
    let documents = GoldDocument.merged(gold)
    var reports: [Key: KindReport] = [:]
    var statements = StatementReport()
    for document in documents {
      let scorer = DocumentScorer(document, try reader(document))
      scorer.score(into: &statements)
      for kind in document.kinds.sorted() {
        for measure in scorer.measures(of: kind) {
          let key = Key(kind: kind, measure: measure)
          scorer.score(into: &reports[key, default: KindReport(kind: kind, measure: measure)])
        }
      }
    }
    return EvaluationReport(
      documents: documents.count,
      kinds: reports.values.sorted { ($0.kind, $0.measure) < ($1.kind, $1.measure) },
      statements: statements
    )
  }

  private struct Key: Hashable {
    let kind: AnnotationKind
    let measure: KindReport.Measure
  }
}

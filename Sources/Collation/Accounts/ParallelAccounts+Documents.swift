public import Documents
public import Ledger

extension ParallelAccounts {
  /// Lays documents side by side: joins their incidents, people, days and figures.
  ///
  /// - Parameter documents: The documents, with what was read in each; their order is kept.
  /// - Complexity: Quadratic in the incidents and persons of a pair of documents, by prepared names.
  public init(of documents: [(document: Document, annotations: [Annotation])]) {
    let accounts = documents.map { Account(document: $0.document, annotations: $0.annotations) }
    let collator = IncidentCollator(accounts)
    let events = collator.matters()
    self.init(
      documents: documents.map { document, _ in
        DocumentSummary(
          id: document.id,
          record: document.record,
          length: document.text.unicodeScalars.count
        )
      },
      matters: events + PersonCollator(accounts).matters()
        + DayCollator(accounts).matters(besides: events)
        + FigureCollator(accounts).matters(besides: collator.shared)
    )
  }
}

public import Documents
public import Ledger

extension Review {
  /// Orders for a reader what was read in one document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - annotations: What was read in it, in any order.
  /// - Complexity: O(*n* log *n*), *n* being the number of annotations.
  public init(of document: Document, annotations: [Annotation]) {
    let index = DocumentIndex(document, annotations: annotations)
    let entities = DocumentEntities(index)
    let chains = AttributionChains(index)
    self.init(
      document: document.id,
      record: document.record,
      people: ReviewEntries.people(entities, index),
      timeline: ReviewEntries.timeline(index),
      incidents: ReviewEntries.incidents(entities, index, chains),
      figures: ReviewEntries.figures(index, chains),
      voices: ReviewEntries.voices(chains, index),
      citations: ReviewEntries.citations(index),
      faults: FaultFinder.faults(in: index, entities)
    )
  }
}

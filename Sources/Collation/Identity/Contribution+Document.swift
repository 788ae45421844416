public import Documents
public import Ledger
import Onomastics

extension Contribution {
  /// Turns what was read in one document into entities and statements.
  ///
  /// A mention that agrees with an entity the ledger knows becomes that entity. Every statement stands
  /// under the document's author and whoever the author cites; none is without its voice.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - annotations: What was read in it, in any order.
  ///   - known: The entities of the ledger.
  public init(of document: Document, annotations: [Annotation], known: [Entity] = []) {
    let index = DocumentIndex(document, annotations: annotations)
    let entities = DocumentEntities(index)
    let identities = KnownEntities(known).identities(of: entities.entities)
    var drafter = StatementDrafter(index: index, entities: entities, identities: identities)
    drafter.draft()
    self.init(
      document: document,
      annotations: index.annotations,
      entities: drafter.spokenOf(),
      statements: drafter.statements
    )
  }
}

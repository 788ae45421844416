import Collation
import Documents
import Ledger

/// Puts documents into a ledger.
struct LedgerWriter<Ledger: Store> {
  let store: Ledger

  /// Adds a document with what was read in it; persons, incidents and agreements that the ledger knows are
  /// recognised, be it in another language.
  ///
  /// Everything else is recognised by its permanent name, for which nothing need be read.
  ///
  /// - Returns: Whether anything was added.
  /// - Throws: An error of the store; nothing is then changed.
  func add(_ document: Document, annotations: [Annotation]) async throws -> Addition {
    var known: [Entity] = []
    for kind in [EntityKind.person, .incident, .agreement] {
      known += try await store.entities(of: kind)
    }
    let contribution = Contribution(of: document, annotations: annotations, known: known)
    return try await store.add(contribution, author: Clock.author, time: Clock.now())
  }
}

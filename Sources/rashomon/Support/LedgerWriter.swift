import Collation
import Documents
import Ledger

/// Puts documents into a ledger.
struct LedgerWriter<Ledger: Store> {
  let store: Ledger

  /// Adds a document with what was read in it; entities the ledger knows are recognised.
  ///
  /// - Returns: Whether anything was added.
  /// - Throws: An error of the store; nothing is then changed.
  func add(_ document: Document, annotations: [Annotation]) async throws -> Addition {
    let contribution = Contribution(
      of: document,
      annotations: annotations,
      known: try await store.entities(of: nil)
    )
    return try await store.add(contribution, author: Clock.author, time: Clock.now())
  }
}

import Collation
import Documents
import Ledger

/// Puts documents into a ledger.
struct LedgerWriter<Ledger: Store> {
  let store: Ledger

  /// Adds a document with what was read in it; persons the ledger knows are recognised.
  ///
  /// Everything else is recognised by its permanent name, for which nothing need be read.
  ///
  /// - Returns: Whether anything was added.
  /// - Throws: An error of the store; nothing is then changed.
  func add(_ document: Document, annotations: [Annotation]) async throws -> Addition {
    let contribution = Contribution(
      of: document,
      annotations: annotations,
      known: try await store.entities(of: .person)
    )
    return try await store.add(contribution, author: Clock.author, time: Clock.now())
  }
}

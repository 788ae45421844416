public import Documents

/// Where a ledger is kept.
///
/// Every list comes back in an order that does not depend on hashing, clock or locale: documents by
/// title then id, entities by id, statements by document, place and number.
public protocol Store: Sendable {
  /// Puts a document, with what it claims, into the ledger, whole or not at all.
  ///
  /// - Parameters:
  ///   - contribution: The document and what was read in it.
  ///   - author: Who adds it; the first revision of each statement carries the name.
  ///   - time: When, in RFC 3339 UTC, whole seconds.
  /// - Returns: Whether anything was added; the same document twice changes nothing.
  /// - Throws: An error of the store; nothing is then changed.
  func add(_ contribution: Contribution, author: String, time: String) async throws -> Addition

  /// Returns every document's summary.
  func documents() async throws -> [DocumentSummary]

  /// Returns a document; nil when the ledger does not hold it.
  func document(_ id: DocumentID) async throws -> Document?

  /// Returns what was read in a document, sorted; empty when the ledger does not hold it.
  func annotations(of id: DocumentID) async throws -> [Annotation]

  /// Returns every entity, or those of one kind.
  func entities(of kind: EntityKind?) async throws -> [Entity]

  /// Returns an entity; nil when the ledger does not hold it.
  func entity(_ id: EntityID) async throws -> Entity?

  /// Returns what is claimed of an entity, or of all.
  func statements(about subject: EntityID?) async throws -> [LedgerStatement]

  /// Gives a statement another standing, as a new revision.
  ///
  /// - Throws: When the ledger holds no statement of that number.
  func revise(
    statement number: Int,
    to standing: Standing,
    author: String,
    time: String,
    reason: String
  ) async throws -> Revision

  /// Undoes a revision: the statement takes again the standing it had before, as a new revision.
  ///
  /// - Throws: When there is no revision of that number, when it is a statement's first, or when it
  ///   is no longer its statement's newest.
  func undo(revision number: Int, author: String, time: String) async throws -> Revision

  /// Returns a statement's revisions, oldest first.
  func revisions(of statement: Int) async throws -> [Revision]

  /// Searches the blocks of all documents.
  ///
  /// - Parameters:
  ///   - query: Words, all of which must stand in a block; case, accents and ё/е do not matter.
  ///   - limit: At most so many findings.
  /// - Returns: The findings, best first, then by document and place.
  /// - Throws: An error of the store.
  func find(_ query: String, limit: Int) async throws -> [Finding]
}

public import Documents

/// Why a ledger refuses what it is asked to keep or to do.
///
/// These follow from the ledger's own rules and are the same in every store; what goes wrong with a
/// file or a connection is the store's own error.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The ledger holds another text under the same name; the two hashes collide.
  case otherText(DocumentID)
  /// A revision needs an author's name.
  case noAuthor
  /// A time in another form than RFC 3339 UTC in whole seconds.
  case badTime(String)
  /// A string holds U+0000.
  case nullCharacter(field: String)
  /// A heading's level outside 1 to 6.
  case badLevel(Int, block: Int)
  /// A passage ends past its document's text; `part` names it, such as `annotation 3`.
  case pastTheText(part: String, end: Int, length: Int)
  /// A statement speaks of an entity, or cites a document, that the ledger does not hold and the
  /// contribution does not bring.
  case unknown(name: String, statement: Int)
  /// There is no statement of that number.
  case noStatement(Int)
  /// There is no revision of that number.
  case noRevision(Int)
  /// A statement's first revision cannot be undone: nothing was before it.
  case firstRevision(Int)
  /// A revision cannot be undone once another has followed it.
  case notNewest(revision: Int, newest: Int)

  /// The clause.
  public var description: String {
    switch self {
    case .otherText(let id):
      "the document \(id) is in the ledger with another text; one name cannot stand for two texts"
    case .noAuthor:
      "the author's name is empty; allowed: a person's or a program's name"
    case .badTime(let time):
      "the time is \"\(time)\"; allowed: UTC in whole seconds, as 2026-01-31T12:00:00Z"
    case .nullCharacter(let field):
      "the \(field) holds the character U+0000, which a ledger does not keep"
    case .badLevel(let level, let block):
      "the heading in block \(block) is of level \(level); allowed: 1 to 6"
    case .pastTheText(let part, let end, let length):
      "the \(part) ends at byte \(end); allowed: up to \(length), the end of the text"
    case .unknown(let name, let statement):
      "statement \(statement) names \(name), which is neither in the ledger nor brought with it"
    case .noStatement(let number):
      "the ledger holds no statement \(number)"
    case .noRevision(let number):
      "the ledger holds no revision \(number)"
    case .firstRevision(let number):
      "revision \(number) is its statement's first; there is nothing before it to go back to"
    case .notNewest(let revision, let newest):
      "revision \(revision) is not its statement's newest, which is \(newest); allowed: the newest"
    }
  }
}

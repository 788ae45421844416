/// One state of a statement: who put it so, and when.
///
/// The ledger never overwrites; it adds these.
public struct Revision: Hashable, Sendable {
  /// The revision's number in its ledger, from 1.
  public let number: Int
  /// The statement's number in its ledger, from 1.
  public let statement: Int
  /// The standing that the statement has from this revision on.
  public let standing: Standing
  /// Who made the revision: a person's name, or a program's.
  public let author: String
  /// When, in RFC 3339 UTC, whole seconds: `2026-01-31T12:00:00Z`.
  public let time: String
  /// Why, in the author's words; may be empty.
  public let reason: String
  /// The revision that this one undoes, if it does.
  public let undoes: Int?

  /// Creates a revision.
  public init(
    number: Int,
    statement: Int,
    standing: Standing,
    author: String,
    time: String,
    reason: String,
    undoes: Int? = nil
  ) {
    self.number = number
    self.statement = statement
    self.standing = standing
    self.author = author
    self.time = time
    self.reason = reason
    self.undoes = undoes
  }
}

/// A statement as a ledger keeps it: with its number and its present standing.
public struct LedgerStatement: Hashable, Sendable {
  /// The statement's number in its ledger, from 1.
  public let number: Int
  /// What it says.
  public let statement: Statement
  /// The standing that its newest revision gives it.
  public let standing: Standing

  /// Creates a ledger statement.
  public init(number: Int, statement: Statement, standing: Standing) {
    self.number = number
    self.statement = statement
    self.standing = standing
  }
}

import GRDB
public import Ledger

extension SQLiteStore {
  /// Gives a statement another standing, as a new revision.
  ///
  /// The same standing again is a revision too: it says that one more person looked.
  ///
  /// - Parameters:
  ///   - number: The statement's number.
  ///   - standing: The standing from now on.
  ///   - author: Who makes the revision; not empty.
  ///   - time: When, in RFC 3339 UTC, whole seconds.
  ///   - reason: Why; may be empty.
  /// - Returns: The new revision.
  /// - Throws: ``StoreError``, when the ledger holds no such statement or the revision is badly
  ///   formed, and ``LedgerFileError``, when the file fails; nothing is then changed.
  public func revise(
    statement number: Int,
    to standing: Standing,
    author: String,
    time: String,
    reason: String
  ) async throws -> Revision {
    try Revision.check(author: author, time: time, reason: reason)
    return try await writing { db in
      guard try Self.newestRevision(of: number, in: db) != nil else {
        throw StoreError.noStatement(number)
      }
      return try Self.insertRevision(
        of: number,
        standing: standing,
        author: author,
        time: time,
        reason: reason,
        undoes: nil,
        in: db
      )
    }
  }

  /// Undoes a revision: the statement takes again the standing it had before, as a new revision.
  ///
  /// - Parameters:
  ///   - number: The revision's number.
  ///   - author: Who undoes it; not empty.
  ///   - time: When, in RFC 3339 UTC, whole seconds.
  /// - Returns: The new revision.
  /// - Throws: ``StoreError``, when there is no such revision, it is its statement's first or no
  ///   longer the newest, and ``LedgerFileError``, when the file fails; nothing is then changed.
  public func undo(revision number: Int, author: String, time: String) async throws -> Revision {
    try Revision.check(author: author, time: time, reason: "")
    return try await writing { db in
      let statement = try Int.fetchOne(
        db,
        sql: "SELECT statement FROM revision WHERE number = ?",
        arguments: [number]
      )
      guard let statement else { throw StoreError.noRevision(number) }
      let before = try String.fetchOne(
        db,
        sql: """
          SELECT standing FROM revision WHERE statement = ? AND number < ?
          ORDER BY number DESC LIMIT 1
          """,
        arguments: [statement, number]
      )
      guard let before else { throw StoreError.firstRevision(number) }
      let newest = try Self.newestRevision(of: statement, in: db) ?? number
      guard newest == number else {
        throw StoreError.notNewest(revision: number, newest: newest)
      }
      return try Self.insertRevision(
        of: statement,
        standing: try Self.word(before),
        author: author,
        time: time,
        reason: "",
        undoes: number,
        in: db
      )
    }
  }

  /// Returns a statement's revisions, oldest first; none when the ledger does not hold it.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func revisions(of statement: Int) async throws -> [Revision] {
    try await reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT number, standing, author, time, reason, undoes FROM revision
          WHERE statement = ? ORDER BY number
          """,
        arguments: [statement]
      )
      var revisions: [Revision] = []
      while let row = try rows.next() {
        revisions.append(
          Revision(
            number: try row.value(0),
            statement: statement,
            standing: try Self.word(row.value(1)),
            author: try row.value(2),
            time: try row.value(3),
            reason: try row.value(4),
            undoes: try row.value(5)
          )
        )
      }
      return revisions
    }
  }

  private static func newestRevision(of statement: Int, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: "SELECT max(number) FROM revision WHERE statement = ?",
      arguments: [statement]
    )
  }

  @discardableResult
  static func insertRevision(
    of statement: Int,
    standing: Standing,
    author: String,
    time: String,
    reason: String,
    undoes: Int?,
    in db: Database
  ) throws -> Revision {
    try db.cachedStatement(
      sql: """
        INSERT INTO revision (statement, standing, author, time, reason, undoes)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    .execute(arguments: [statement, standing.rawValue, author, time, reason, undoes])
    return Revision(
      number: Int(db.lastInsertedRowID),
      statement: statement,
      standing: standing,
      author: author,
      time: time,
      reason: reason,
      undoes: undoes
    )
  }
}

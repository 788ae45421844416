import Documents
import Ledger
import SQLiteStore
import Testing

/// What a reader is told, compared whole.
@Suite struct ErrorClauseTests {
  @Test(
    arguments: [
      (.missing, "no ledger at a.ledger"),
      (.folder, "a.ledger is a folder; allowed: a ledger's file"),
      (.noFolder, "no folder to make the ledger a.ledger in"),
      (.notAFile, "a.ledger is a pipe, a device or a socket; allowed: a ledger's file"),
      (.notALedger("it is no SQLite file"), "a.ledger is not a ledger: it is no SQLite file"),
      (
        .newer(version: 7, known: 1),
        "the ledger a.ledger has form 7, from a newer program; allowed: up to 1"
      ),
      (.damaged("x"), "the ledger a.ledger is damaged: x"),
      (.unreadable, "a.ledger may not be read"),
      (.unwritable, "the ledger a.ledger, or its folder, may not be written"),
      (.openedForReading, "the ledger a.ledger is open for reading only"),
      (.full, "no room on the disk for the ledger a.ledger; nothing was changed"),
      (.busy, "another program keeps the ledger a.ledger busy; nothing was changed"),
      (.other("disk I/O error"), "the ledger a.ledger failed: disk I/O error"),
    ] as [(LedgerFileError.Problem, String)]
  )
  func `what is wrong with a file is said in one clause`(
    problem: LedgerFileError.Problem,
    clause: String
  ) {
    #expect(LedgerFileError(path: "a.ledger", problem: problem).description == clause)
  }

  @Test(
    arguments: [
      (
        .otherText(DocumentID(ofText: "")),
        "the document cbf29ce484222325 is in the ledger with another text; "
          + "one name cannot stand for two texts"
      ),
      (.noStatement(7), "the ledger holds no statement 7"),
      (.noRevision(7), "the ledger holds no revision 7"),
      (
        .firstRevision(7),
        "revision 7 is its statement's first; there is nothing before it to go back to"
      ),
      (
        .notNewest(revision: 7, newest: 9),
        "revision 7 is not its statement's newest, which is 9; allowed: the newest"
      ),
    ] as [(StoreError, String)]
  )
  func `what a ledger refuses is said in one clause`(error: StoreError, clause: String) {
    #expect(error.description == clause)
  }
}

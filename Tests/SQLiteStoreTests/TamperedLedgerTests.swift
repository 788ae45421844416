import Documents
import Foundation
import GRDB
import Ledger
import SQLiteStore
import Testing

/// A ledger that another program has changed ends in a clause, never in a crash.
@Suite struct TamperedLedgerTests {
  /// Makes a ledger, changes it with every guard off, and gives its path.
  private func tampered(_ sql: String, in folder: TemporaryFolder) async throws -> String {
    let path = folder.file("test.ledger")
    let store = try SQLiteStore(path: path)
    _ = try await store.add(Samples.full(), author: "test", time: Samples.time)
    try store.close()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try await queue.writeWithoutTransaction { db in
      let triggers = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
      )
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
    }
    try queue.close()
    return path
  }

  @Test(arguments: [
    (
      "UPDATE block SET passage_end = 40 WHERE position = 1",
      "block 2 begins before the one before it ends"
    ),
    ("UPDATE document SET text = x'FF'; DELETE FROM block", "is no UTF-8"),
    ("UPDATE document SET text = x'61'; DELETE FROM block", "has another text"),
    ("UPDATE annotation SET value = '{\"kind\":\"place\"}' WHERE kind = 'place'", "annotation"),
    ("DELETE FROM attribution WHERE statement = 2", "statement 2 has no voice"),
    ("DELETE FROM revision WHERE statement = 3", "statement 3 has no revision"),
  ])
  func `rows that pass the schema alone are found out when read`(
    sql: String,
    clause: String
  ) async throws {
    let folder = try TemporaryFolder()
    let path = try await tampered(sql, in: folder)
    let store = try SQLiteStore(readingOnly: path)
    let error = await #expect(throws: LedgerFileError.self) {
      try await StoreLaws.contents(of: store)
    }
    guard case .damaged(let why) = error?.problem else {
      Issue.record("not called damaged: \(String(describing: error))")
      return
    }
    #expect(why.contains(clause))
  }

  @Test(arguments: [
    "UPDATE document SET id = 'x'", "UPDATE document SET language = ''",
    "UPDATE block SET kind = 'verse'", "UPDATE block SET level = 9 WHERE kind = 'heading'",
    "UPDATE block SET passage_start = 9, passage_end = 8",
    "UPDATE block SET passage_end = 999 WHERE position = 8",
    "UPDATE annotation SET passage_start = -1", "UPDATE annotation SET value = '['",
    "UPDATE statement SET value_kind = 'sum'", "UPDATE statement SET passage_end = -1",
    "UPDATE statement SET subject = 'x'", "UPDATE entity SET id = 'person/A' WHERE slug = 'raid'",
    "UPDATE entity_name SET language = ''", "UPDATE attribution SET stance = 'shouts'",
    "UPDATE attribution SET entity = '/'", "UPDATE revision SET standing = ''",
  ])
  func `rows that break the schema are found out when read`(sql: String) async throws {
    let folder = try TemporaryFolder()
    let store = try await SQLiteStore(readingOnly: tampered(sql, in: folder))
    let error = await #expect(throws: LedgerFileError.self) {
      try await StoreLaws.contents(of: store)
    }
    guard case .damaged = error?.problem else {
      Issue.record("not called damaged: \(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("revision", "author"), ("statement", "rule"), ("attribution", "voice"),
    ("qualifier", "value"), ("entity", "label"), ("block", "passage_start"),
    ("annotation", "value"), ("document", "title"), ("document_author", "name"),
    ("document_identifier", "is_valid"),
  ])
  func `a column without its value is found out`(table: String, column: String) async throws {
    let folder = try TemporaryFolder()
    // The table is made anew without any constraint, which no check of SQLite's can notice.
    let path = try await tampered(
      """
      CREATE TABLE loose AS SELECT * FROM \(table);
      DROP TABLE \(table);
      ALTER TABLE loose RENAME TO \(table);
      UPDATE \(table) SET \(column) = NULL;
      """,
      in: folder
    )
    let store = try SQLiteStore(readingOnly: path)
    await #expect(
      throws: LedgerFileError(
        path: path,
        problem: .damaged("a row holds a value of another type")
      )
    ) {
      try await StoreLaws.contents(of: store)
    }
  }

  @Test func `bytes changed at random never crash a reader`() async throws {
    let folder = try TemporaryFolder()
    let path = try await tampered("SELECT 1", in: folder)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SplitMix(state: 7)
    var refused = 0
    for _ in 0..<60 {
      var damaged = whole
      for _ in 0..<4 {
        let offset = Int.random(in: 100..<damaged.count, using: &random)
        damaged[offset] = UInt8.random(in: 0...255, using: &random)
      }
      try damaged.write(to: URL(fileURLWithPath: path))
      do {
        let store = try SQLiteStore(readingOnly: path)
        _ = try await StoreLaws.contents(of: store)
        _ = try await store.find("樺太", limit: 9)
      } catch is LedgerFileError {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}

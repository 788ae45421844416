import Documents
import Foundation
import GRDB
import Ledger
import SQLiteStore
import Testing

/// Opening: what is no sound ledger is refused in one clause, and stays as it is.
@Suite struct LedgerFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Makes a ledger with one document, closed.
  private func ledger(_ name: String = "test.ledger") async throws -> String {
    let path = folder.file(name)
    let store = try SQLiteStore(path: path)
    _ = try await store.add(Samples.full(), author: "test", time: Samples.time)
    try store.close()
    return path
  }

  /// Expects both ways of opening to be refused, with nothing changed or put beside the file.
  private func expectRefusal(
    of path: String,
    _ problem: LedgerFileError.Problem,
    readingOnly: LedgerFileError.Problem? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try bytes(path)
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(throws: LedgerFileError(path: path, problem: problem), sourceLocation: sourceLocation) {
      try SQLiteStore(path: path)
    }
    #expect(
      throws: LedgerFileError(path: path, problem: readingOnly ?? problem),
      sourceLocation: sourceLocation
    ) {
      try SQLiteStore(readingOnly: path)
    }
    #expect(try bytes(path) == before, sourceLocation: sourceLocation)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == beside.sorted(),
      sourceLocation: sourceLocation
    )
  }

  private func changeHeader(of path: String, at offset: Int, to bytes: [UInt8]) throws {
    var data = try self.bytes(path)
    data.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    try data.write(to: URL(fileURLWithPath: path))
  }

  @Test func `a ledger is made, closed and opened again`() async throws {
    let path = try await ledger()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["test.ledger"])
    for store in [try SQLiteStore(path: path), try SQLiteStore(readingOnly: path)] {
      #expect(try await store.documents().count == 1)
      #expect(try await store.find("樺太", limit: 9).count == 1)
      try store.close()
    }
  }

  @Test func `closing folds the journal in, whoever has read meanwhile`() async throws {
    let path = folder.file("test.ledger")
    let store = try SQLiteStore(path: path)
    for index in 0..<5 {
      _ = try await store.add(Samples.plain("\(index)"), author: "test", time: Samples.time)
      #expect(try await store.documents().count == index + 1)
    }
    try store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["test.ledger"])
    #expect(try await SQLiteStore(readingOnly: path).documents().count == 5)
    try store.close()
    await #expect(throws: LedgerFileError.self) { try await store.documents() }
  }

  @Test func `the header says whose file it is`() async throws {
    let header = try await [UInt8](bytes(ledger()).prefix(100))
    #expect(header.starts(with: "SQLite format 3\0".utf8))
    #expect(Array(header[68..<72]) == Array("Rash".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, 1])
    #expect(Array(header[18..<20]) == [2, 2], "write-ahead journalling")
  }

  @Test func `adding a document twice leaves every table as it was`() async throws {
    let path = try await ledger()
    let before = try dump(path)
    #expect(before.contains("樺太"))
    let store = try SQLiteStore(path: path)
    #expect(
      try await store.add(Samples.full(), author: "another", time: Samples.later) == .alreadyThere
    )
    try store.close()
    #expect(try dump(path) == before)
  }

  @Test func `nothing at the path is made a ledger, but not for reading`() throws {
    let path = folder.file("none.ledger")
    #expect(throws: LedgerFileError(path: path, problem: .missing)) {
      try SQLiteStore(readingOnly: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = try SQLiteStore(path: path)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `an empty file is a ledger not yet begun`() async throws {
    let path = folder.file("empty.ledger")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: LedgerFileError(path: path, problem: .notALedger("it is empty"))) {
      try SQLiteStore(readingOnly: path)
    }
    #expect(try bytes(path).isEmpty)
    let store = try SQLiteStore(path: path)
    #expect(try await store.documents().isEmpty)
  }

  @Test(arguments: [
    "x", "SQLite format 2\0 and more", "<!DOCTYPE html>", "\0",
    String(repeating: "Once there was a gate. ", count: 1_000),
  ])
  func `a file of another kind is refused`(text: String) throws {
    let path = folder.file("notes.txt")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try expectRefusal(of: path, .notALedger("it is no SQLite file"))
  }

  @Test(arguments: ["delete", "wal"])
  func `an SQLite file of another program is refused`(journal: String) async throws {
    let path = folder.file("other.sqlite")
    let queue = try DatabaseQueue(path: path)
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal); CREATE TABLE document (id)")
    }
    try queue.close()
    try expectRefusal(of: path, .notALedger("it is an SQLite file of another program"))
  }

  @Test func `a newer ledger is refused`() async throws {
    let path = try await ledger()
    try changeHeader(of: path, at: 60, to: [0, 0, 0, 2])
    try expectRefusal(of: path, .newer(version: 2, known: 1))
  }

  @Test func `a newer ledger is refused while its form is in the journal only`() async throws {
    let path = try await ledger()
    let newer = try DatabasePool(path: path)
    try await newer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 7") }
    #expect(throws: LedgerFileError(path: path, problem: .newer(version: 7, known: 1))) {
      try SQLiteStore(path: path)
    }
    #expect(throws: LedgerFileError(path: path, problem: .newer(version: 7, known: 1))) {
      try SQLiteStore(readingOnly: path)
    }
    try newer.close()
  }

  @Test func `a ledger cut short is refused`() async throws {
    let path = try await ledger()
    let whole = try bytes(path)
    for length in [whole.count - 1, whole.count - 4_096, whole.count / 2, 4_096, 512] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      try expectRefusal(of: path, .damaged("it ends after \(length) of its \(whole.count) bytes"))
    }
    try whole.prefix(99).write(to: URL(fileURLWithPath: path))
    try expectRefusal(of: path, .damaged("its header ends after 99 bytes"))
  }

  @Test func `a ledger with a page overwritten is refused`() async throws {
    let path = try await ledger()
    let whole = try bytes(path)
    var refused = 0
    let pages = whole.count / 4_096
    for page in 1..<pages {
      var damaged = whole
      let range = page * 4_096..<(page + 1) * 4_096
      damaged.replaceSubrange(range, with: Data(repeating: 0xA5, count: 4_096))
      try damaged.write(to: URL(fileURLWithPath: path))
      do {
        _ = try SQLiteStore(readingOnly: path)
      } catch let error as LedgerFileError {
        guard case .damaged(let why) = error.problem else { throw error }
        #expect(!why.contains("\n"))
        refused += 1
      }
      #expect(try bytes(path) == damaged)
    }
    #expect(refused == pages - 1)
  }

  @Test func `a ledger without its tables is damaged, not a crash`() async throws {
    let path = try await ledger()
    let other = try DatabaseQueue(path: path)
    try await other.write { db in try db.execute(sql: "DROP TABLE annotation") }
    try other.close()
    let store = try SQLiteStore(readingOnly: path)
    let damage = LedgerFileError(path: path, problem: .damaged("no such table: annotation"))
    await #expect(throws: damage) {
      try await store.annotations(of: Samples.full().document.id)
    }
  }

  @Test func `a folder, a pipe and a missing folder are refused`() throws {
    let inner = folder.file("inner")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    let cases: [(String, LedgerFileError.Problem, LedgerFileError.Problem)] = [
      (inner, .folder, .folder),
      ("/dev/null", .notAFile, .notAFile),
      (folder.file("no/such.ledger"), .noFolder, .missing),
      (inner + "/a/b", .noFolder, .missing),
      ("", .missing, .missing),
      ("a\0b", .missing, .missing),
    ]
    for (path, writing, reading) in cases {
      #expect(throws: LedgerFileError(path: path, problem: writing)) {
        try SQLiteStore(path: path)
      }
      #expect(throws: LedgerFileError(path: path, problem: reading)) {
        try SQLiteStore(readingOnly: path)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["inner"])
  }

  @Test(arguments: ["file:odd?mode=memory", "a b%20c#d?e", "樺太.ledger", ":memory:", "-x"])
  func `an odd name is a name and nothing else`(name: String) async throws {
    let path = try await ledger(name)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
    let store = try SQLiteStore(readingOnly: path)
    #expect(try await store.documents().count == 1)
  }

  @Test func `a link to a ledger is that ledger`() async throws {
    let path = try await ledger()
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let store = try SQLiteStore(path: link)
    _ = try await store.add(Samples.plain("new"), author: "test", time: Samples.time)
    #expect(try await SQLiteStore(readingOnly: path).documents().count == 2)
    let empty = folder.file("empty.ledger")
    let other = folder.file("other")
    try Data().write(to: URL(fileURLWithPath: empty))
    try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: empty)
    _ = try SQLiteStore(path: other)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: other) == empty)
    #expect(try await SQLiteStore(readingOnly: empty).documents().isEmpty)
  }

  @Test func `a store opened for reading changes nothing`() async throws {
    let path = try await ledger()
    let before = try bytes(path)
    let store = try SQLiteStore(readingOnly: path)
    let refusal = LedgerFileError(path: path, problem: .openedForReading)
    await #expect(throws: refusal) {
      try await store.add(Samples.plain("new"), author: "test", time: Samples.time)
    }
    await #expect(throws: refusal) {
      try await store.undo(revision: 1, author: "test", time: Samples.time)
    }
    try store.close()
    #expect(try bytes(path) == before)
  }

  @Test func `two stores of one file see what each other adds`() async throws {
    let path = folder.file("test.ledger")
    let one = try SQLiteStore(path: path)
    let other = try SQLiteStore(path: path)
    let reader = try SQLiteStore(readingOnly: path)
    _ = try await one.add(Samples.plain("one"), author: "test", time: Samples.time)
    _ = try await other.add(Samples.plain("other"), author: "test", time: Samples.time)
    for store in [one, other, reader] {
      #expect(try await store.documents().count == 2)
    }
    await #expect(throws: Never.self) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<20 {
          group.addTask {
            let store = index % 2 == 0 ? one : other
            _ = try await store.add(
              Samples.plain("text \(index)"),
              author: "test",
              time: Samples.time
            )
          }
        }
        try await group.waitForAll()
      }
    }
    #expect(try await reader.documents().count == 22)
  }

  @Test func `many tasks make one ledger at once`() async throws {
    let path = folder.file("test.ledger")
    let stores = try await withThrowingTaskGroup(of: SQLiteStore.self) { group in
      for _ in 0..<8 {
        group.addTask { try SQLiteStore(path: path) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for (index, store) in stores.enumerated() {
      _ = try await store.add(Samples.plain("\(index)"), author: "test", time: Samples.time)
    }
    #expect(try await stores[0].documents().count == 8)
  }

  /// Every row of every table, the index's own tables included.
  private func dump(_ path: String) throws -> String {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
      )
      return try tables.map { table in
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"")
        return "\(table)\n" + rows.map(\.debugDescription).joined(separator: "\n")
      }
      .joined(separator: "\n\n")
    }
  }
}

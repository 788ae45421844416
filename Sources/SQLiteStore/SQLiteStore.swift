import Documents
import Foundation
import GRDB
public import Ledger

/// A ledger in one SQLite file.
///
/// The file has an application id of its own, write-ahead journalling and a full-text index; several
/// programs may read it while one writes. What cannot be opened is refused and left untouched.
public final class SQLiteStore: Store {
  /// The ledger's path as given; `temporary` for one in memory.
  public let path: String

  private let reader: any DatabaseReader
  private let writer: (any DatabaseWriter)?

  /// Opens the ledger at `path`, or makes one where there is none or an empty file.
  ///
  /// - Parameter path: Where the ledger's file is, or is to be.
  /// - Throws: ``LedgerFileError``, when there is something else, something newer or damaged, or the
  ///   place may not be written.
  public convenience init(path: String) throws {
    try self.init(path: path, maximumPages: nil, patience: 10)
  }

  /// Opens or makes a ledger that stops, as on a full disk, at a number of pages, and waits so many
  /// seconds for another program.
  package init(path: String, maximumPages: Int?, patience: Double = 10) throws {
    let file = try LedgerFile(path)
    var state = try file.look()
    try file.checkWritable()
    self.path = path
    do {
      if state == .nothing || state == .empty {
        try file.make(Self.build)
        state = try file.look()
      }
      guard case .ledger(let version) = state else { throw file.error(.busy) }
      let pool = try Self.retrying {
        try DatabasePool(
          path: file.absolutePath,
          configuration: Self.configuration(maximumPages: maximumPages, patience: patience)
        )
      }
      // A pool asks SQLite for speed; here an addition that was reported done survives a power cut.
      try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
      if version < Schema.version { try Schema.migrator.migrate(pool) }
      reader = pool
      writer = pool
    } catch let error as DatabaseError {
      throw LedgerFileError(error, path: path)
    }
  }

  /// Makes a new ledger in the file at `path`, marked and journalled as one, and closes it.
  private static func build(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try Schema.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  /// Opens, and tries again for some seconds while another program is opening or closing.
  ///
  /// SQLite's own waiting does not cover the moments in which the journal is put up or taken down.
  private static func retrying<Value>(_ open: () throws -> Value) throws -> Value {
    for _ in 0..<200 {
      do {
        return try open()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
    return try open()
  }

  /// Opens the ledger at `path` for reading; what would change it is refused.
  ///
  /// - Parameter path: Where the ledger's file is.
  /// - Throws: ``LedgerFileError``, when there is none, something else, or something newer or
  ///   damaged.
  public init(readingOnly path: String) throws {
    let file = try LedgerFile(path)
    switch try file.look() {
    case .nothing: throw file.error(.missing)
    case .empty: throw file.error(.notALedger("it is empty"))
    case .ledger: break
    }
    self.path = path
    writer = nil
    do {
      reader = try Self.openForReading(file)
    } catch let error as DatabaseError {
      throw LedgerFileError(error, path: path)
    }
  }

  private init(temporary queue: DatabaseQueue) {
    path = "temporary"
    reader = queue
    writer = queue
  }

  /// Makes a ledger in memory, which goes when the store goes.
  ///
  /// - Throws: ``LedgerFileError``, when SQLite fails.
  public static func temporary() throws -> SQLiteStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try Schema.migrator.migrate(queue)
      return SQLiteStore(temporary: queue)
    } catch let error as DatabaseError {
      throw LedgerFileError(error, path: "temporary")
    }
  }

  /// Closes the file; the last to close a ledger folds its journal in.
  ///
  /// - Throws: ``LedgerFileError``, when a read or write is still going on.
  public func close() throws {
    do {
      // The writer must be the last to go: a connection that only reads cannot fold the journal in.
      if let pool = writer as? DatabasePool { pool.releaseMemory() }
      try reader.close()
    } catch let error as DatabaseError {
      throw LedgerFileError(error, path: path)
    }
  }

  /// Reads in one snapshot of the ledger.
  func reading<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await reader.read(body)
    } catch {
      throw named(error)
    }
  }

  /// Writes in one transaction: all of `body`, or nothing of it.
  func writing<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    guard let writer else { throw LedgerFileError(path: path, problem: .openedForReading) }
    do {
      return try await writer.write(body)
    } catch {
      throw named(error)
    }
  }

  private func named(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: LedgerFileError(error, path: path)
    case is RowDecodingError:
      LedgerFileError(path: path, problem: .damaged("a row holds a value of another type"))
    case let error as DamagedRow: LedgerFileError(path: path, problem: .damaged(error.description))
    default: error
    }
  }

  private static func openForReading(_ file: LedgerFile) throws -> any DatabaseReader {
    var configuration = configuration()
    configuration.readonly = true
    do {
      let pool = try DatabasePool(path: file.absolutePath, configuration: configuration)
      _ = try pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
      return pool
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      // In a folder that may not be written SQLite cannot put up the index of the journal. Nobody
      // who lacks that right writes the ledger either, so that it can be read as it stands.
      return try DatabaseQueue(path: file.immutableURI, configuration: configuration)
    }
  }

  private static func configuration(
    maximumPages: Int? = nil,
    patience: Double = 10
  ) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      if let maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)") }
    }
    return configuration
  }
}

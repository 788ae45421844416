import Foundation
import GRDB
import Ledger
import SQLiteStore
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// A disk that is full, and places that may not be written: one clause, and nothing lost.
///
/// Rights and limits belong to a process, so that those tests run in one of their own.
@Suite struct AdversityTests {
  /// A document of some hundred kilobytes.
  private static func large(_ name: String) throws -> Contribution {
    let words = (0..<30_000).map { "\(name)\($0)" }.joined(separator: " ")
    return try Samples.plain(words, title: name)
  }

  @Test func `a full file refuses a document whole, and takes a smaller one`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.ledger")
    do {
      let store = try SQLiteStore(path: path, maximumPages: 80)
      _ = try await store.add(Samples.full(), author: "test", time: Samples.time)
      let before = try await StoreLaws.contents(of: store)
      await #expect(throws: LedgerFileError(path: path, problem: .full)) {
        try await store.add(Self.large("large"), author: "test", time: Samples.time)
      }
      #expect(try await StoreLaws.contents(of: store) == before)
      #expect(try await store.find("large1", limit: 9).isEmpty)
      _ = try await store.add(Samples.plain("small"), author: "test", time: Samples.time)
      try store.close()
    }
    let store = try SQLiteStore(path: path)
    #expect(try await store.documents().count == 2)
    _ = try await store.add(Self.large("large"), author: "test", time: Samples.time)
    #expect(try await store.find("large1", limit: 9).count == 1)
  }

  @Test func `a file that may grow no further refuses a document whole`() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      let path = folder + "/test.ledger"
      let store = try SQLiteStore(path: path)
      _ = try await store.add(Samples.full(), author: "test", time: Samples.time)
      let before = try await StoreLaws.contents(of: store)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 400_000, rlim_max: 400_000)
      try #require(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      await #expect(throws: LedgerFileError.self) {
        for index in 0..<20 {
          let contribution = try Self.large("large\(index)x")
          _ = try await store.add(contribution, author: "test", time: Samples.time)
        }
      }
      #expect(try await store.document(before.summaries[0].id) == before.documents[0])
      try store.close()
      let reader = try SQLiteStore(readingOnly: path)
      #expect(try await reader.statements(about: nil).count >= 5)
      #expect(try await reader.find("樺太", limit: 9).count == 1)
    }
  }

  @Test func `a file that may not be written is read, and refuses additions`() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      let path = folder + "/test.ledger"
      let made = try SQLiteStore(path: path)
      _ = try await made.add(Samples.full(), author: "test", time: Samples.time)
      try made.close()
      try #require(chmod(path, 0o444) == 0)
      try becomeNobody()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(throws: LedgerFileError(path: path, problem: .unwritable)) {
        try SQLiteStore(path: path)
      }
      let store = try SQLiteStore(readingOnly: path)
      #expect(try await store.find("樺太", limit: 9).count == 1)
      try store.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `a folder that may not be written holds ledgers to read, and no new ones`()
    async throws
  {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      let path = folder + "/test.ledger"
      let made = try SQLiteStore(path: path)
      _ = try await made.add(Samples.full(), author: "test", time: Samples.time)
      try made.close()
      try #require(chmod(path, 0o666) == 0)
      try #require(chmod(folder, 0o555) == 0)
      try becomeNobody()
      for name in ["test.ledger", "new.ledger"] {
        let path = "\(folder)/\(name)"
        #expect(throws: LedgerFileError(path: path, problem: .unwritable)) {
          try SQLiteStore(path: path)
        }
      }
      let store = try SQLiteStore(readingOnly: path)
      #expect(try await store.find("樺太", limit: 9).count == 1)
      #expect(try await store.documents().count == 1)
      try store.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["test.ledger"])
    }
  }

  @Test func `a file that may not be read is refused`() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [folder = folder.path as String] in
      let path = folder + "/test.ledger"
      try SQLiteStore(path: path).close()
      try #require(chmod(path, 0o000) == 0)
      try becomeNobody()
      #expect(throws: LedgerFileError(path: path, problem: .unreadable)) {
        try SQLiteStore(readingOnly: path)
      }
    }
  }

  @Test func `a ledger that another program keeps locked is refused, after some waiting`()
    async throws
  {
    let folder = try TemporaryFolder()
    let path = folder.file("test.ledger")
    let store = try SQLiteStore(path: path, maximumPages: nil, patience: 0.2)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
    await #expect(throws: LedgerFileError(path: path, problem: .busy)) {
      try await store.add(Samples.plain("new"), author: "test", time: Samples.time)
    }
    #expect(try await store.documents().isEmpty)
    try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    _ = try await store.add(Samples.plain("new"), author: "test", time: Samples.time)
    #expect(try await store.documents().count == 1)
  }

  @Test func `a program that is killed while adding leaves whole documents`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.ledger")
    try SQLiteStore(path: path).close()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try SQLiteStore(path: path)
      for index in 0..<1_000 {
        _ = try await store.add(Self.large("d\(index)x"), author: "test", time: Samples.time)
        if index == 2 {
          Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.05)
            kill(getpid(), SIGKILL)
          }
        }
      }
    }
    let store = try SQLiteStore(path: path)
    let documents = try await store.documents()
    #expect(documents.count >= 3)
    #expect(try await store.statements(about: nil).count == documents.count)
    for (index, summary) in documents.enumerated() {
      #expect(try await store.document(summary.id) != nil)
      #expect(try await store.find("d\(index)x29999", limit: 9).count == 1)
    }
  }
}

/// Gives up the rights of the superuser for good, who may write and read everything.
private func becomeNobody() throws {
  guard getuid() == 0 else { return }
  try #require(setgid(65_534) == 0)
  try #require(setuid(65_534) == 0)
}

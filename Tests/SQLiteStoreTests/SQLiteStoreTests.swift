import Foundation
import Ledger
import SQLiteStore
import Testing

/// Where a ledger under test is kept.
enum Keeping: CaseIterable, Sendable {
  case file
  case memory
}

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    // A test may have taken the right to write away.
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}

@Suite struct SQLiteStoreTests {
  /// Runs a law on an empty ledger.
  private func obey(
    _ keeping: Keeping,
    _ law: (SQLiteStore) async throws -> Void
  ) async throws {
    switch keeping {
    case .memory:
      try await law(SQLiteStore.temporary())
    case .file:
      let folder = try TemporaryFolder()
      try await law(SQLiteStore(path: folder.file("test.ledger")))
    }
  }

  @Test(arguments: Keeping.allCases)
  func `an empty ledger answers with nothing`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.emptiness($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `what is added comes back as it was`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.keeping($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `adding the same text twice changes nothing`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.addingTwice($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `another text of the same name is refused`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.collision($0) }
  }

  @Test(arguments: Keeping.allCases, FaultyContribution.all)
  func `a faulty document leaves nothing behind`(
    keeping: Keeping,
    fault: FaultyContribution
  ) async throws {
    try await obey(keeping) { try await StoreLaws.wholeOrNothing($0, fault) }
  }

  @Test(arguments: Keeping.allCases)
  func `a known entity keeps its label and gains names`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.gainingNames($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `lists come in the order of titles`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.order($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `two spellings of one letter make one entity`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.canonicalNames($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `tasks add and read at once`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.concurrency($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `a document that eight tasks bring is added once`(keeping: Keeping) async throws {
    try await obey(keeping) { try await StoreLaws.racing($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `revising adds and never overwrites`(keeping: Keeping) async throws {
    try await obey(keeping) { try await RevisionLaws.revising($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `undoing brings back the standing before`(keeping: Keeping) async throws {
    try await obey(keeping) { try await RevisionLaws.undoing($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `what cannot be revised or undone is refused`(keeping: Keeping) async throws {
    try await obey(keeping) { try await RevisionLaws.refusing($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `a long random history is kept`(keeping: Keeping) async throws {
    try await obey(keeping) { try await RevisionLaws.history($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `words are found in any case, accent, width and script`(keeping: Keeping) async throws {
    try await obey(keeping) { try await SearchLaws.finding($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `query text is never syntax`(keeping: Keeping) async throws {
    try await obey(keeping) { try await SearchLaws.hostility($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `long queries are answered`(keeping: Keeping) async throws {
    try await obey(keeping) { try await SearchLaws.longQueries($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `better answers come first`(keeping: Keeping) async throws {
    try await obey(keeping) { try await SearchLaws.ranking($0) }
  }

  @Test(arguments: Keeping.allCases)
  func `a block is found at its own place`(keeping: Keeping) async throws {
    try await obey(keeping) { try await SearchLaws.places($0) }
  }
}

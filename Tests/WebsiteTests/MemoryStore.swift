import Documents
import Ledger

/// A ledger in memory, for the tests of the site; it keeps the protocol's orders.
struct MemoryStore: Store {
  var contributions: [Contribution] = []
  /// When set, every reading fails, as with a damaged file.
  var isBroken = false

  private struct Broken: Error {}
  private struct ReadOnly: Error {}

  private func check() throws {
    if isBroken { throw Broken() }
  }

  func add(_ contribution: Contribution, author: String, time: String) async throws -> Addition {
    throw ReadOnly()
  }

  func documents() async throws -> [DocumentSummary] {
    try check()
    return contributions.map {
      DocumentSummary(
        id: $0.document.id,
        record: $0.document.record,
        length: $0.document.text.unicodeScalars.count
      )
    }.sorted {
      $0.record.title != $1.record.title ? $0.record.title < $1.record.title : $0.id < $1.id
    }
  }

  func document(_ id: DocumentID) async throws -> Document? {
    try check()
    return contributions.first { $0.document.id == id }?.document
  }

  func annotations(of id: DocumentID) async throws -> [Annotation] {
    try check()
    return contributions.first { $0.document.id == id }?.annotations.sorted() ?? []
  }

  func entities(of kind: EntityKind?) async throws -> [Entity] {
    try check()
    let all = contributions.flatMap(\.entities).filter { kind == nil || $0.id.kind == kind }
    var merged: [EntityID: Entity] = [:]
    for entity in all {
      if merged[entity.id] == nil { merged[entity.id] = entity }
      merged[entity.id]?.add(entity.names)
    }
    return merged.values.sorted { $0.id < $1.id }
  }

  func entity(_ id: EntityID) async throws -> Entity? {
    try await entities(of: nil).first { $0.id == id }
  }

  func statements(about subject: EntityID?) async throws -> [LedgerStatement] {
    try check()
    let all = contributions.flatMap(\.statements).enumerated().map {
      LedgerStatement(number: $0 + 1, statement: $1, standing: .proposed)
    }
    return all.filter { subject == nil || $0.statement.subject == subject }
  }

  func revise(
    statement number: Int,
    to standing: Standing,
    author: String,
    time: String,
    reason: String
  ) async throws -> Revision {
    throw ReadOnly()
  }

  func undo(revision number: Int, author: String, time: String) async throws -> Revision {
    throw ReadOnly()
  }

  func revisions(of statement: Int) async throws -> [Revision] { [] }

  func find(_ query: String, limit: Int) async throws -> [Finding] {
    try check()
    let words = query.lowercased().split(separator: " ")
    var findings: [Finding] = []
    for document in contributions.map(\.document) {
      for block in document.blocks {
        let text = document.text(of: block.passage)
        guard words.allSatisfy({ text.lowercased().contains($0) }) else { continue }
        findings.append(
          Finding(
            document: document.id,
            title: document.record.title,
            passage: block.passage,
            text: text
          )
        )
      }
    }
    return Array(findings.prefix(limit))
  }
}

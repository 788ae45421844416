import Documents
import Ledger
import Testing

/// What every store of a ledger must keep to, whatever it is built on.
///
/// Each law takes an empty store and may fill it.
enum StoreLaws {
  /// All that the protocol shows of a store.
  struct Contents: Equatable {
    var summaries: [DocumentSummary] = []
    var documents: [Document] = []
    var annotations: [[Annotation]] = []
    var entities: [Entity] = []
    var statements: [LedgerStatement] = []
    var revisions: [[Revision]] = []
  }

  static func contents(of store: some Store) async throws -> Contents {
    var contents = Contents()
    contents.summaries = try await store.documents()
    for summary in contents.summaries {
      contents.documents.append(try #require(try await store.document(summary.id)))
      contents.annotations.append(try await store.annotations(of: summary.id))
    }
    contents.entities = try await store.entities(of: nil)
    contents.statements = try await store.statements(about: nil)
    for statement in contents.statements {
      contents.revisions.append(try await store.revisions(of: statement.number))
    }
    return contents
  }

  /// An empty ledger answers every question, with nothing.
  static func emptiness(_ store: some Store) async throws {
    #expect(try await contents(of: store) == Contents())
    #expect(try await store.document(DocumentID(ofText: "")) == nil)
    #expect(try await store.annotations(of: DocumentID(ofText: "")).isEmpty)
    #expect(try await store.entity(Samples.id("person/nobody")) == nil)
    #expect(try await store.statements(about: Samples.id("person/nobody")).isEmpty)
    #expect(try await store.revisions(of: 1).isEmpty)
    #expect(try await store.find("anything", limit: 10).isEmpty)
  }

  /// What is added comes back as it was.
  static func keeping(_ store: some Store) async throws {
    let full = try Samples.full()
    let id = full.document.id
    #expect(
      try await store.add(full, author: "test", time: Samples.time) == .added(statements: 5)
    )
    #expect(
      try await store.documents() == [
        DocumentSummary(
          id: id,
          record: full.document.record,
          length: full.document.text.unicodeScalars.count
        )
      ]
    )
    let document = try #require(try await store.document(id))
    #expect(document == full.document)
    #expect(Array(document.text.utf8) == Array(full.document.text.utf8))
    #expect(try await store.annotations(of: id) == full.annotations)
    for entity in full.entities {
      #expect(try await store.entity(entity.id) == entity)
      let same = try await store.statements(about: entity.id).map(\.statement)
      #expect(Set(same) == Set(full.statements.filter { $0.subject == entity.id }))
    }
    #expect(try await store.entities(of: nil) == full.entities.sorted { $0.id < $1.id })
    for kind in EntityKind.allCases {
      #expect(
        try await store.entities(of: kind)
          == full.entities.filter { $0.id.kind == kind }.sorted { $0.id < $1.id }
      )
    }
    let statements = try await store.statements(about: nil)
    #expect(statements.map(\.number) == [4, 5, 3, 2, 1])
    for kept in statements {
      #expect(kept.statement == full.statements[kept.number - 1])
      #expect(kept.standing == .proposed)
      let revisions = try await store.revisions(of: kept.number)
      #expect(revisions.map(\.statement) == [kept.number])
      #expect(revisions.map(\.standing) == [.proposed])
      #expect(revisions.map(\.author) == ["test"])
      #expect(revisions.map(\.time) == [Samples.time])
      #expect(revisions.map(\.undoes) == [nil])
    }
  }

  /// Adding the same text twice changes nothing, whatever else comes with it.
  static func addingTwice(_ store: some Store) async throws {
    let full = try Samples.full()
    _ = try await store.add(full, author: "test", time: Samples.time)
    let before = try await contents(of: store)
    let again = try await store.add(full, author: "another", time: Samples.later)
    #expect(again == .alreadyThere)
    let renamed = Contribution(
      document: Document(
        record: BibliographicRecord(title: "Another title"),
        text: full.document.text,
        blocks: []
      ),
      annotations: [],
      entities: [Entity(id: try Samples.id("group/new"), label: "New", names: [])],
      statements: []
    )
    #expect(
      try await store.add(renamed, author: "another", time: Samples.later) == .alreadyThere
    )
    #expect(try await contents(of: store) == before)
  }

  /// Another text of the same name is refused.
  static func collision(_ store: some Store) async throws {
    let (one, other) = Samples.collidingTexts
    let id = DocumentID(ofText: one)
    try #require(DocumentID(ofText: other) == id)
    _ = try await store.add(Samples.plain(one), author: "test", time: Samples.time)
    let before = try await contents(of: store)
    await #expect(throws: StoreError.otherText(id)) {
      try await store.add(Samples.plain(other), author: "test", time: Samples.time)
    }
    #expect(try await contents(of: store) == before)
  }

  /// A document that breaks a rule leaves nothing behind.
  static func wholeOrNothing(_ store: some Store, _ fault: FaultyContribution) async throws {
    _ = try await store.add(Samples.plain("before"), author: "test", time: Samples.time)
    let before = try await contents(of: store)
    let error = await #expect(throws: StoreError.self) {
      try await store.add(fault.contribution(), author: fault.author, time: fault.time)
    }
    #expect(error?.description == fault.clause)
    #expect(try await contents(of: store) == before)
    #expect(try await store.find("zebra", limit: 10).isEmpty)
  }

  /// An entity that the ledger knows keeps its label and gains names.
  static func gainingNames(_ store: some Store) async throws {
    let names = [
      EntityName(text: "Khvostov", language: .english),
      EntityName(text: "Хвостов", language: .russian),
      EntityName(text: "Khvostov", language: .english),
    ]
    for (index, name) in names.enumerated() {
      let contribution = try Samples.plain("text \(index)", name: name)
      _ = try await store.add(contribution, author: "test", time: Samples.time)
    }
    let entity = try #require(try await store.entity(Samples.id("person/khvostov")))
    #expect(entity.label == "Khvostov")
    #expect(entity.names == [names[0], names[1]])
    #expect(try await store.statements(about: entity.id).count == 3)
  }

  /// Lists come in the order of titles, whatever the order of adding.
  static func order(_ store: some Store) async throws {
    let titles = ["б", "a", "B", "樺", "a", "é", "Z"]
    var added: [(String, DocumentID)] = []
    for (index, title) in titles.enumerated() {
      let contribution = try Samples.plain("text \(index)", title: title)
      _ = try await store.add(contribution, author: "test", time: Samples.time)
      added.append((title, contribution.document.id))
    }
    added.sort { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
    #expect(try await store.documents().map(\.id) == added.map(\.1))
    #expect(try await store.find("text", limit: 99).map(\.document) == added.map(\.1))
    let cited = try await store.statements(about: nil).map(\.statement.citation.document)
    #expect(cited == added.map(\.1))
  }

  /// Two spellings of one slug, composed and not, are one entity.
  static func canonicalNames(_ store: some Store) async throws {
    let one = try Samples.plain("one", slug: "jos\u{E9}")
    let other = try Samples.plain("other", slug: "jose\u{301}")
    _ = try await store.add(one, author: "test", time: Samples.time)
    _ = try await store.add(other, author: "test", time: Samples.time)
    #expect(try await store.entities(of: nil).count == 1)
    #expect(try await store.statements(about: one.entities[0].id).count == 2)
    #expect(try await store.entity(other.entities[0].id)?.id == one.entities[0].id)
  }

  /// Many tasks add at once while others read; each document is seen whole or not at all.
  static func concurrency(_ store: some Store) async throws {
    let count = 24
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<count {
        group.addTask {
          let contribution = try Samples.plain("document \(index)", slug: "p\(index % 5)")
          let addition = try await store.add(contribution, author: "test", time: Samples.time)
          #expect(addition == .added(statements: 1))
        }
        group.addTask {
          let seen = Set(try await store.documents().map(\.id))
          let claims = try await store.statements(about: nil)
          // Every document of this law makes one statement.
          #expect(Set(claims.map(\.statement.citation.document)).isSuperset(of: seen))
          #expect(claims.allSatisfy { $0.standing == .proposed })
          #expect(try await store.find("document", limit: 99).count >= claims.count)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.documents().count == count)
    #expect(try await store.statements(about: nil).map(\.number).sorted() == Array(1...count))
    #expect(try await store.entities(of: .person).count == 5)
  }

  /// The same document from many tasks at once is added once.
  static func racing(_ store: some Store) async throws {
    let additions = try await withThrowingTaskGroup(of: Addition.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try await store.add(Samples.full(), author: "test", time: Samples.time)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(additions.count { $0 == .added(statements: 5) } == 1)
    #expect(additions.count { $0 == .alreadyThere } == 7)
    #expect(try await store.statements(about: nil).count == 5)
  }
}

import Documents
import Foundation
import GRDB
public import Ledger

extension SQLiteStore {
  /// Puts a document, with what it claims, into the ledger, whole or not at all.
  ///
  /// - Parameters:
  ///   - contribution: The document and what was read in it.
  ///   - author: Who adds it; the first revision of each statement carries the name.
  ///   - time: When, in RFC 3339 UTC, whole seconds.
  /// - Returns: Whether anything was added; the same text twice changes nothing.
  /// - Throws: ``StoreError``, when the contribution breaks a rule of the ledger, and
  ///   ``LedgerFileError``, when the file fails; nothing is then changed.
  public func add(
    _ contribution: Contribution,
    author: String,
    time: String
  ) async throws -> Addition {
    try contribution.check(author: author, time: time)
    // What takes long is done before the ledger is locked.
    let document = contribution.document
    let bytes = Data(document.text.utf8)
    let words = document.blocks.map { block in
      SearchWords.words(of: String(decoding: bytes[block.passage.range], as: UTF8.self))
    }
    let scalars = document.text.unicodeScalars.count
    let values = contribution.annotations.sorted().map { ($0, Self.json(of: $0.value)) }
    return try await writing { db in
      if let known = try Self.number(of: document.id, in: db) {
        let isSame = try Bool.fetchOne(
          db,
          sql: "SELECT text = ? FROM document WHERE number = ?",
          arguments: [bytes, known]
        )
        guard isSame == true else { throw StoreError.otherText(document.id) }
        return .alreadyThere
      }
      let number = try Self.insert(document, text: bytes, scalars: scalars, in: db)
      try Self.insert(document.blocks, words: words, of: number, in: db)
      try Self.insert(values, of: number, in: db)
      try Self.insert(contribution.entities, in: db)
      for (index, statement) in contribution.statements.enumerated() {
        try Self.checkKnown(statement, number: index + 1, in: db)
        try Self.insert(statement, author: author, time: time, in: db)
      }
      return .added(statements: contribution.statements.count)
    }
  }

  /// The number under which the tables know a document; nil when the ledger does not hold it.
  static func number(of id: DocumentID, in db: Database) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT number FROM document WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [id.value])
  }

  private static func json(of value: AnnotationValue) -> String {
    var bytes: [UInt8] = []
    value.writeJSON(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func insert(
    _ document: Document,
    text: Data,
    scalars: Int,
    in db: Database
  ) throws -> Int {
    let record = document.record
    try db.cachedStatement(
      sql: """
        INSERT INTO document
          (id, title, date, language, source, media_type, encoding, scalars, bytes, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    .execute(arguments: [
      document.id.value, record.title, record.date, record.language.code, record.source,
      record.mediaType, record.encoding, scalars, text.count, text,
    ])
    let number = Int(db.lastInsertedRowID)
    for (index, author) in record.authors.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO document_author VALUES (?, ?, ?)")
        .execute(arguments: [number, index + 1, author])
    }
    for (index, identifier) in record.identifiers.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO document_identifier VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [
          number, index + 1, identifier.scheme, identifier.value, identifier.isValid,
        ])
    }
    return number
  }

  private static func insert(
    _ blocks: [Block],
    words: [String],
    of document: Int,
    in db: Database
  ) throws {
    let insertBlock = try db.cachedStatement(
      sql: """
        INSERT INTO block
          (document, position, kind, level, marker, language, passage_start, passage_end)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    let insertWords = try db.cachedStatement(
      sql: "INSERT INTO block_words (rowid, words) VALUES (?, ?)"
    )
    for (index, block) in blocks.enumerated() {
      let kind = BlockColumns(block.kind)
      try insertBlock.execute(arguments: [
        document, index + 1, kind.name, kind.level, kind.marker, block.language?.code,
        block.passage.start, block.passage.end,
      ])
      try insertWords.execute(arguments: [db.lastInsertedRowID, words[index]])
    }
  }

  private static func insert(
    _ annotations: [(Annotation, String)],
    of document: Int,
    in db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO annotation
          (document, position, kind, passage_start, passage_end, rule, value)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    for (index, (annotation, value)) in annotations.enumerated() {
      try insert.execute(arguments: [
        document, index + 1, annotation.kind.rawValue, annotation.passage.start,
        annotation.passage.end, annotation.rule, value,
      ])
    }
  }

  /// Puts in the entities that are new, and the names that are new of those that are not.
  private static func insert(_ entities: [Entity], in db: Database) throws {
    let insertEntity = try db.cachedStatement(
      sql: "INSERT INTO entity (id, kind, slug, label) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    )
    let insertName = try db.cachedStatement(
      sql: """
        INSERT INTO entity_name (entity, language, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
        """
    )
    for entity in entities {
      let key = key(entity.id)
      let slug = key.dropFirst(entity.id.kind.rawValue.count + 1)
      try insertEntity.execute(arguments: [
        key, entity.id.kind.rawValue, String(slug), entity.label,
      ])
      for name in entity.names {
        try insertName.execute(arguments: [key, name.language.code, name.text])
      }
    }
  }
}

/// A block's kind as the columns have it.
struct BlockColumns {
  let name: String
  var level: Int?
  var marker: String?

  init(_ kind: BlockKind) {
    switch kind {
    case .heading(let level):
      name = "heading"
      self.level = level
    case .paragraph: name = "paragraph"
    case .quotation: name = "quotation"
    case .caption: name = "caption"
    case .note(let marker):
      name = "note"
      self.marker = marker
    case .listItem: name = "list item"
    case .tableCell: name = "table cell"
    }
  }

  /// The kind that the columns stand for; nil when they stand for none.
  static func kind(named name: String, level: Int?, marker: String?) -> BlockKind? {
    switch name {
    case "heading":
      level.flatMap { (1...6).contains($0) ? .heading(level: $0) : nil }
    case "paragraph": .paragraph
    case "quotation": .quotation
    case "caption": .caption
    case "note": .note(marker: marker)
    case "list item": .listItem
    case "table cell": .tableCell
    default: nil
    }
  }
}

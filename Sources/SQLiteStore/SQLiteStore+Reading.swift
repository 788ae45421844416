public import Documents
import Foundation
import GRDB
public import Ledger

extension SQLiteStore {
  /// Returns every document's summary, by title, then by name.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func documents() async throws -> [DocumentSummary] {
    try await reading { db in
      let authors = try Self.authors(in: db)
      let identifiers = try Self.identifiers(in: db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT number, id, title, date, language, source, media_type, encoding, scalars
          FROM document ORDER BY title, id
          """
      )
      var summaries: [DocumentSummary] = []
      while let row = try rows.next() {
        let number: Int = try row.value(0)
        let record = try Self.record(
          row,
          authors: authors[number, default: []],
          identifiers: identifiers[number, default: []]
        )
        summaries.append(
          DocumentSummary(
            id: try Self.documentID(row.value(1)),
            record: record,
            length: try row.value(8)
          )
        )
      }
      return summaries
    }
  }

  /// Returns a document; nil when the ledger does not hold it.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func document(_ id: DocumentID) async throws -> Document? {
    try await reading { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT number, id, title, date, language, source, media_type, encoding, text
          FROM document WHERE id = ?
          """,
        arguments: [id.value]
      )
      guard let row else { return nil }
      let number: Int = try row.value(0)
      let bytes: Data = try row.value(8)
      let text = try String(validating: bytes, as: UTF8.self)
        .orDamaged("the text of document \(id) is no UTF-8")
      let document = Document(
        record: try Self.record(
          row,
          authors: try Self.authors(of: number, in: db)[number, default: []],
          identifiers: try Self.identifiers(of: number, in: db)[number, default: []]
        ),
        text: text,
        blocks: try Self.blocks(of: number, within: bytes.count, in: db)
      )
      guard document.id == id else { throw DamagedRow("document \(id) has another text") }
      return document
    }
  }

  /// Returns what was read in a document, sorted; empty when the ledger does not hold it.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func annotations(of id: DocumentID) async throws -> [Annotation] {
    try await reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT passage_start, passage_end, rule, value FROM annotation
          WHERE document = (SELECT number FROM document WHERE id = ?) ORDER BY position
          """,
        arguments: [id.value]
      )
      var places: [(Passage, String)] = []
      // One array is decoded in far less time than as many single objects.
      var json = Data("[".utf8)
      while let row = try rows.next() {
        places.append((try Self.passage(row.value(0), row.value(1)), try row.value(2)))
        if places.count > 1 { json.append(UInt8(ascii: ",")) }
        let value: String = try row.value(3)
        json.append(contentsOf: value.utf8)
      }
      json.append(UInt8(ascii: "]"))
      guard let values = try? JSONDecoder().decode([AnnotationValue].self, from: json),
        values.count == places.count
      else { throw DamagedRow("an annotation of document \(id) cannot be read") }
      return zip(places, values).map { place, value in
        Annotation(passage: place.0, value: value, rule: place.1)
      }
    }
  }

  private static func record(
    _ row: Row,
    authors: [String],
    identifiers: [Identifier]
  ) throws -> BibliographicRecord {
    BibliographicRecord(
      title: try row.value(2),
      authors: authors,
      date: try row.value(3),
      language: try language(row.value(4)),
      identifiers: identifiers,
      source: try row.value(5),
      mediaType: try row.value(6),
      encoding: try row.value(7)
    )
  }

  /// The authors of one document, or of all, by the document's number.
  private static func authors(of document: Int? = nil, in db: Database) throws -> [Int: [String]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document, name FROM document_author WHERE ?1 IS NULL OR document = ?1
        ORDER BY document, position
        """,
      arguments: [document]
    )
    var authors: [Int: [String]] = [:]
    while let row = try rows.next() {
      try authors[row.value(0), default: []].append(row.value(1))
    }
    return authors
  }

  /// The identifiers of one document, or of all, by the document's number.
  private static func identifiers(
    of document: Int? = nil,
    in db: Database
  ) throws -> [Int: [Identifier]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document, scheme, value, is_valid FROM document_identifier
        WHERE ?1 IS NULL OR document = ?1 ORDER BY document, position
        """,
      arguments: [document]
    )
    var identifiers: [Int: [Identifier]] = [:]
    while let row = try rows.next() {
      try identifiers[row.value(0), default: []]
        .append(Identifier(scheme: row.value(1), value: row.value(2), isValid: row.value(3)))
    }
    return identifiers
  }

  private static func blocks(
    of document: Int,
    within length: Int,
    in db: Database
  ) throws -> [Block] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, level, marker, language, passage_start, passage_end FROM block
        WHERE document = ? ORDER BY position
        """,
      arguments: [document]
    )
    var blocks: [Block] = []
    while let row = try rows.next() {
      let kind = try BlockColumns.kind(
        named: row.value(0),
        level: row.value(1),
        marker: row.value(2)
      )
      .orDamaged("block \(blocks.count + 1) is of no kind")
      let passage = try passage(row.value(4), row.value(5), within: length)
      guard passage.start >= blocks.last?.passage.end ?? 0 else {
        throw DamagedRow("block \(blocks.count + 1) begins before the one before it ends")
      }
      let code: String? = try row.value(3)
      blocks.append(Block(kind: kind, passage: passage, language: try code.map(language)))
    }
    return blocks
  }
}

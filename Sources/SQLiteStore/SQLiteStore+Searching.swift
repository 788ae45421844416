import Documents
import Foundation
import GRDB
public import Ledger

extension SQLiteStore {
  /// Searches the blocks of all documents.
  ///
  /// Words are compared without case, accents and widths, and ё is е; what is written without
  /// spaces, as Japanese is, is found wherever it stands. The query is only ever words.
  ///
  /// - Parameters:
  ///   - query: Words, all of which must stand in a block.
  ///   - limit: At most so many findings; none when it is not above zero.
  /// - Returns: The findings, best first (BM25), then by title, document and place; none when the
  ///   query holds no word.
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func find(_ query: String, limit: Int) async throws -> [Finding] {
    guard limit > 0, let expression = SearchWords.expression(for: query) else { return [] }
    return try await reading { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT document.number, document.id, document.title, passage_start, passage_end
            FROM block_words
            JOIN block ON block.number = block_words.rowid
            JOIN document ON document.number = block.document
            WHERE block_words MATCH ?
            ORDER BY rank, document.title, document.id, passage_start, block.number
            LIMIT ?
            """
        ),
        arguments: [expression, limit]
      )
      var texts: [Int: Data] = [:]
      var findings: [Finding] = []
      while let row = try rows.next() {
        let number: Int = try row.value(0)
        let text: Data
        if let known = texts[number] {
          text = known
        } else {
          text = try Self.textBytes(of: number, in: db)
          texts[number] = text
        }
        findings.append(try Self.finding(row, in: text))
      }
      return findings
    }
  }

  private static func textBytes(of document: Int, in db: Database) throws -> Data {
    let statement = try db.cachedStatement(sql: "SELECT text FROM document WHERE number = ?")
    return try Data.fetchOne(statement, arguments: [document])
      .orDamaged("document \(document) has no text")
  }

  private static func finding(_ row: Row, in text: Data) throws -> Finding {
    let passage = try passage(row.value(3), row.value(4), within: text.count)
    let bytes = text[(text.startIndex + passage.start)..<(text.startIndex + passage.end)]
    return Finding(
      document: try documentID(row.value(1)),
      title: try row.value(2),
      passage: passage,
      text: String(decoding: bytes, as: UTF8.self)
    )
  }
}

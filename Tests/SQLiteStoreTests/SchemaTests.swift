import Foundation
import GRDB
import Ledger
import SQLiteStore
import Testing

/// The schema refuses what the model would not make, whichever program tries it.
@Suite struct SchemaTests {
  private func raw(_ body: (Database) throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.ledger")
    let store = try SQLiteStore(path: path)
    _ = try await store.add(Samples.full(), author: "test", time: Samples.time)
    try store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase(body)
    try queue.close()
  }

  private static let tables = [
    "document", "document_author", "document_identifier", "block", "annotation", "entity",
    "entity_name", "statement", "qualifier", "attribution", "revision",
  ]

  @Test func `every table is strict`() async throws {
    try await raw { db in
      let strict = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND strict ORDER BY name
          """
      )
      #expect(strict == Self.tables.sorted())
    }
  }

  @Test func `no row is changed or taken out`() async throws {
    try await raw { db in
      for table in Self.tables {
        let column = try #require(try db.columns(in: table).last?.name)
        for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
          let error = #expect(throws: DatabaseError.self) { try db.execute(sql: sql) }
          #expect(error?.message == "a ledger never overwrites", "\(sql)")
        }
      }
    }
  }

  private static let document = """
    INSERT INTO document (id, title, language, source, media_type, encoding, scalars, bytes, text)
    VALUES
    """
  private static let block = """
    INSERT INTO block (document, position, kind, level, marker, language, passage_start,
      passage_end) VALUES
    """
  private static let annotation = "INSERT INTO annotation VALUES"
  private static let entity = "INSERT INTO entity VALUES"
  private static let statement = """
    INSERT INTO statement (subject, property, value_kind, text, entity, low, is_approximate, unit,
      counted, document, passage_start, passage_end, rule) VALUES
    """
  private static let attribution = "INSERT INTO attribution VALUES"
  private static let revision = """
    INSERT INTO revision (statement, standing, author, time, reason, undoes) VALUES
    """
  private static let time = "'2026-01-31T12:00:00Z'"

  /// Each row that is taken, and beside it the same row with one fault.
  static let rows: [(good: String, bad: [String])] = [
    (
      "\(document) ('0123456789abcdef', 't', 'en', '', '', '', 1, 1, x'61')",
      [
        "\(document) ('0123456789abcde', 't', 'en', '', '', '', 1, 1, x'61')",
        "\(document) ('0123456789ABCDEF', 't', 'en', '', '', '', 1, 1, x'61')",
        "\(document) ('0123456789abcdee', NULL, 'en', '', '', '', 1, 1, x'61')",
        "\(document) ('0123456789abcdee', 't', 'EN', '', '', '', 1, 1, x'61')",
        "\(document) ('0123456789abcdee', 't', 'e', '', '', '', 1, 1, x'61')",
        "\(document) ('0123456789abcdee', 't', 'en', '', '', '', 2, 1, x'61')",
        "\(document) ('0123456789abcdee', 't', 'en', '', '', '', 1, 2, x'61')",
        "\(document) ('0123456789abcdee', 't', 'en', '', '', '', 1, 1, 'a')",
        "\(document) ('0123456789abcdef', 't', 'en', '', '', '', 1, 1, x'61')",
      ]
    ),
    (
      "\(block) (1, 90, 'heading', 6, NULL, 'ru', 0, 0)",
      [
        "\(block) (9, 91, 'heading', 6, NULL, 'ru', 0, 0)",
        "\(block) (1, 0, 'heading', 6, NULL, 'ru', 0, 0)",
        "\(block) (1, 90, 'heading', 6, NULL, 'ru', 0, 0)",
        "\(block) (1, 91, 'heading', 7, NULL, 'ru', 0, 0)",
        "\(block) (1, 91, 'heading', NULL, NULL, 'ru', 0, 0)",
        "\(block) (1, 91, 'paragraph', 1, NULL, 'ru', 0, 0)",
        "\(block) (1, 91, 'verse', NULL, NULL, 'ru', 0, 0)",
        "\(block) (1, 91, 'paragraph', NULL, '1', 'ru', 0, 0)",
        "\(block) (1, 91, 'paragraph', NULL, NULL, 'r', 0, 0)",
        "\(block) (1, 91, 'paragraph', NULL, NULL, 'ru', -1, 0)",
        "\(block) (1, 91, 'paragraph', NULL, NULL, 'ru', 2, 1)",
      ]
    ),
    (
      #"\#(annotation) (1, 90, 'place', 3, 3, '', '{"kind":"place","name":"x"}')"#,
      [
        #"\#(annotation) (1, 91, 'person', 3, 3, '', '{"kind":"place","name":"x"}')"#,
        #"\#(annotation) (1, 91, 'ship', 3, 3, '', '{"kind":"ship","name":"x"}')"#,
        #"\#(annotation) (1, 91, 'place', 3, 2, '', '{"kind":"place","name":"x"}')"#,
        #"\#(annotation) (1, 91, 'place', -3, 2, '', '{"kind":"place","name":"x"}')"#,
        #"\#(annotation) (9, 91, 'place', 3, 3, '', '{"kind":"place","name":"x"}')"#,
        #"\#(annotation) (1, 91, 'place', 3, 3, NULL, '{"kind":"place","name":"x"}')"#,
      ]
    ),
    (
      "\(entity) ('work/война-и-мир-1869', 'work', 'война-и-мир-1869', '')",
      [
        "\(entity) ('ship/a', 'ship', 'a', '')", "\(entity) ('work/b', 'work', 'a', '')",
        "\(entity) ('work/', 'work', '', '')", "\(entity) ('work/A', 'work', 'A', '')",
        "\(entity) ('work/a b', 'work', 'a b', '')", "\(entity) ('work/a/b', 'work', 'a/b', '')",
        "\(entity) ('work/-a', 'work', '-a', '')", "\(entity) ('work/a-', 'work', 'a-', '')",
        "\(entity) ('work/a--b', 'work', 'a--b', '')", "\(entity) ('work/a_', 'work', 'a_', '')",
        "\(entity) ('work/a~', 'work', 'a~', '')",
        "\(entity) ('work/' || char(10), 'work', char(10), '')",
        "\(entity) ('work/\(String(repeating: "a", count: 201))', 'work', "
          + "'\(String(repeating: "a", count: 201))', '')",
      ]
    ),
    (
      "\(statement) ('incident/raid', 'p', 'figure', NULL, NULL, 1, 0, '', '', 1, 0, 0, '')",
      [
        "\(statement) ('incident/x', 'p', 'figure', NULL, NULL, 1, 0, '', '', 1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'sum', NULL, NULL, 1, 0, '', '', 1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'figure', 'x', NULL, 1, 0, '', '', 1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'figure', NULL, NULL, 1, 2, '', '', 1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'figure', NULL, NULL, 1, 0, NULL, '', 1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'text', NULL, NULL, NULL, NULL, NULL, NULL, "
          + "1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'entity', NULL, 'work/x', NULL, NULL, NULL, NULL, "
          + "1, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'figure', NULL, NULL, 1, 0, '', '', 9, 0, 0, '')",
        "\(statement) ('incident/raid', 'p', 'figure', NULL, NULL, 1, 0, '', '', 1, 1, 0, '')",
      ]
    ),
    (
      "\(attribution) (1, 90, 'x', 'unnamed', NULL, NULL, 'calls forged')",
      [
        "\(attribution) (90, 1, 'x', 'unnamed', NULL, NULL, 'asserts')",
        "\(attribution) (1, 91, NULL, 'unnamed', NULL, NULL, 'asserts')",
        "\(attribution) (1, 91, 'x', 'god', NULL, NULL, 'asserts')",
        "\(attribution) (1, 91, 'x', 'unnamed', NULL, NULL, 'shouts')",
        "\(attribution) (1, 91, 'x', 'unnamed', NULL, 'person/x', 'asserts')",
      ]
    ),
    (
      "\(revision) (1, 'accepted', 'Ann', \(time), '', 1)",
      [
        "\(revision) (90, 'accepted', 'Ann', \(time), '', NULL)",
        "\(revision) (1, 'good', 'Ann', \(time), '', NULL)",
        "\(revision) (1, 'accepted', '', \(time), '', NULL)",
        "\(revision) (1, 'accepted', 'Ann', \(time), NULL, NULL)",
        "\(revision) (1, 'accepted', 'Ann', \(time), '', 90)",
        "\(revision) (1, 'accepted', 'Ann', \(time), '', 1)",
        "\(revision) (1, 'accepted', 'Ann', '2026-01-31 12:00:00', '', NULL)",
        "\(revision) (1, 'accepted', 'Ann', '2026-02-29T12:00:00Z', '', NULL)",
        "\(revision) (1, 'accepted', 'Ann', '2026-01-31T24:00:00Z', '', NULL)",
        "\(revision) (1, 'accepted', 'Ann', '2026-01-31T12:00:00+00:00', '', NULL)",
        "\(revision) (1, 'accepted', 'Ann', 'now', '', NULL)",
      ]
    ),
  ]

  @Test(arguments: rows.indices)
  func `a good row is taken and a bad one refused`(index: Int) async throws {
    try await raw { db in
      let (good, bad) = Self.rows[index]
      #expect(throws: Never.self) { try db.execute(sql: good) }
      for sql in bad {
        let error = #expect(throws: DatabaseError.self, "\(sql)") { try db.execute(sql: sql) }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
      }
    }
  }

  @Test func `a statement gets no revision before it has a voice`() async throws {
    try await raw { db in
      try db.execute(
        sql: """
          \(Self.statement) ('incident/raid', 'p', 'text', 'x', NULL, NULL, NULL, NULL, NULL,
            1, 0, 0, '')
          """
      )
      let error = #expect(throws: DatabaseError.self) {
        try db.execute(sql: "\(Self.revision) (6, 'proposed', 'Ann', \(Self.time), '', NULL)")
      }
      #expect(error?.message == "a statement without a voice")
    }
  }

  @Test(arguments: [
    ("2026-01-31T12:00:00Z", true), ("2024-02-29T23:59:59Z", true), ("0001-01-01T00:00:00Z", true),
    ("2026-02-29T12:00:00Z", false), ("2026-13-01T12:00:00Z", false),
    ("2026-00-01T12:00:00Z", false), ("2026-01-00T12:00:00Z", false),
    ("2026-04-31T12:00:00Z", false), ("2026-01-31T24:00:00Z", false),
    ("2026-01-31T12:60:00Z", false), ("2026-01-31T12:00:60Z", false),
    ("2026-01-31T12:00:00z", false), ("2026-01-31 12:00:00Z", false),
    ("2026-01-31T12:00:00.5Z", false), ("2026-01-31T12:00:00+01:00", false),
    ("2026-01-31", false), ("", false), ("２026-01-31T12:00:00Z", false),
  ])
  func `program and schema agree on what a time is`(time: String, isTime: Bool) async throws {
    #expect(Revision.isTime(time) == isTime)
    try await raw { db in
      let sql = "\(Self.revision) (1, 'accepted', 'Ann', ?, '', NULL)"
      if isTime {
        try db.execute(sql: sql, arguments: [time])
      } else {
        #expect(throws: DatabaseError.self) { try db.execute(sql: sql, arguments: [time]) }
      }
    }
  }
}

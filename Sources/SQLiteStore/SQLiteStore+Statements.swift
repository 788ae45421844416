import Documents
import GRDB
public import Ledger

extension SQLiteStore {
  /// Returns every entity, or those of one kind, by name.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func entities(of kind: EntityKind?) async throws -> [Entity] {
    try await reading { db in try Self.entities("kind = ?1", kind?.rawValue, in: db) }
  }

  /// Returns an entity; nil when the ledger does not hold it.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func entity(_ id: EntityID) async throws -> Entity? {
    try await reading { db in try Self.entities("id = ?1", Self.key(id), in: db).first }
  }

  /// Returns what is claimed of an entity, or of all, by document (title, then name), place and
  /// number.
  ///
  /// - Throws: ``LedgerFileError``, when the file fails.
  public func statements(about subject: EntityID?) async throws -> [LedgerStatement] {
    try await reading { db in
      let subject = subject.map(Self.key)
      let qualifiers = try Self.qualifiers(about: subject, in: db)
      let chains = try Self.attributions(about: subject, in: db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT statement.number, subject, property, value_kind, statement.text, entity, low, high,
            is_approximate, unit, counted, document.id, passage_start, passage_end, rule,
            (SELECT standing FROM revision WHERE revision.statement = statement.number
             ORDER BY revision.number DESC LIMIT 1)
          FROM statement JOIN document ON document.number = statement.document
          WHERE ?1 IS NULL OR subject = ?1
          ORDER BY document.title, document.id, passage_start, passage_end DESC, statement.number
          """,
        arguments: [subject]
      )
      var statements: [LedgerStatement] = []
      while let row = try rows.next() {
        let number: Int = try row.value(0)
        let chain = chains[number, default: []]
        guard !chain.isEmpty else { throw DamagedRow("statement \(number) has no voice") }
        let standing = try (row.value(15) as String?).orDamaged(
          "statement \(number) has no revision"
        )
        statements.append(
          LedgerStatement(
            number: number,
            statement: Ledger.Statement(
              subject: try Self.entityID(row.value(1)),
              property: try Property(row.value(2)),
              value: try Self.value(row),
              qualifiers: qualifiers[number, default: []],
              attribution: chain,
              citation: Citation(
                document: try Self.documentID(row.value(11)),
                passage: try Self.passage(row.value(12), row.value(13))
              ),
              rule: try row.value(14)
            ),
            standing: try Self.word(standing)
          )
        )
      }
      return statements
    }
  }

  private static func value(_ row: Row) throws -> StatementValue {
    let kind: String = try row.value(3)
    switch kind {
    case "text": return try .text(row.value(4) ?? "")
    case "date": return try .date(row.value(4) ?? "")
    case "entity": return .entity(try entityID(row.value(5) ?? ""))
    case "figure":
      return .figure(
        FigureValue(
          low: try row.value(6),
          high: try row.value(7),
          isApproximate: try row.value(8) ?? false,
          unit: try row.value(9) ?? "",
          counted: try row.value(10) ?? ""
        )
      )
    default: throw DamagedRow("\"\(kind)\" is no kind of value")
    }
  }

  /// The entities for which `condition`, which is ours, holds of `argument`; all when that is nil.
  private static func entities(
    _ condition: String,
    _ argument: String?,
    in db: Database
  ) throws -> [Entity] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT entity.id, label, entity_name.text, entity_name.language
        FROM entity LEFT JOIN entity_name ON entity_name.entity = entity.id
        WHERE ?1 IS NULL OR \(condition)
        ORDER BY kind, slug, entity_name.language, entity_name.text
        """,
      arguments: [argument]
    )
    var entities: [Entity] = []
    var id = ""
    var label = ""
    var names: [EntityName] = []
    func finish() throws {
      guard !id.isEmpty else { return }
      entities.append(Entity(id: try entityID(id), label: label, names: names))
    }
    while let row = try rows.next() {
      let next: String = try row.value(0)
      if next != id {
        try finish()
        try (id, label, names) = (next, row.value(1), [])
      }
      guard let text: String = try row.value(2) else { continue }
      names.append(EntityName(text: text, language: try language(row.value(3))))
    }
    try finish()
    return entities
  }

  private static func qualifiers(
    about subject: String?,
    in db: Database
  ) throws -> [Int: [Qualifier]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT statement, name, value FROM qualifier
        WHERE ?1 IS NULL OR statement IN (SELECT number FROM statement WHERE subject = ?1)
        ORDER BY statement, position
        """,
      arguments: [subject]
    )
    var qualifiers: [Int: [Qualifier]] = [:]
    while let row = try rows.next() {
      try qualifiers[row.value(0), default: []].append(
        Qualifier(name: row.value(1), value: row.value(2))
      )
    }
    return qualifiers
  }

  private static func attributions(
    about subject: String?,
    in db: Database
  ) throws -> [Int: [AttributionLink]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT statement, voice, voice_kind, side, entity, stance FROM attribution
        WHERE ?1 IS NULL OR statement IN (SELECT number FROM statement WHERE subject = ?1)
        ORDER BY statement, position
        """,
      arguments: [subject]
    )
    var chains: [Int: [AttributionLink]] = [:]
    while let row = try rows.next() {
      let entity: String? = try row.value(4)
      let voice = Voice(
        name: try row.value(1),
        kind: try word(row.value(2)),
        side: try row.value(3),
        entity: try entity.map(entityID)
      )
      try chains[row.value(0), default: []].append(
        AttributionLink(voice: voice, stance: try word(row.value(5)))
      )
    }
    return chains
  }
}

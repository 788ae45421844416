import Documents
import GRDB
import Ledger

extension SQLiteStore {
  /// Looks whether everything that a statement names is in the ledger by now.
  static func checkKnown(_ statement: Ledger.Statement, number: Int, in db: Database) throws {
    var entities = [statement.subject] + statement.attribution.compactMap(\.voice.entity)
    if case .entity(let object) = statement.value { entities.append(object) }
    for entity in entities {
      let found = try db.cachedStatement(sql: "SELECT 1 FROM entity WHERE id = ?")
      guard try Int.fetchOne(found, arguments: [key(entity)]) != nil else {
        throw StoreError.unknown(name: entity.description, statement: number)
      }
    }
    let cited = statement.citation.document
    let length = try db.cachedStatement(sql: "SELECT bytes FROM document WHERE id = ?")
    guard let length = try Int.fetchOne(length, arguments: [cited.value]) else {
      throw StoreError.unknown(name: "document \(cited)", statement: number)
    }
    guard statement.citation.passage.end <= length else {
      throw StoreError.pastTheText(
        part: "citation of statement \(number)",
        end: statement.citation.passage.end,
        length: length
      )
    }
  }

  /// Puts in a statement with its first revision, which proposes it.
  static func insert(
    _ statement: Ledger.Statement,
    author: String,
    time: String,
    in db: Database
  ) throws {
    let value = ValueColumns(statement.value)
    try db.cachedStatement(
      sql: """
        INSERT INTO statement (
          subject, property, value_kind, text, entity, low, high, is_approximate, unit, counted,
          document, passage_start, passage_end, rule
        )
        VALUES (
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT number FROM document WHERE id = ?), ?, ?, ?
        )
        """
    )
    .execute(arguments: [
      key(statement.subject), statement.property.name, value.kind, value.text, value.entity,
      value.figure?.low, value.figure?.high, value.figure?.isApproximate, value.figure?.unit,
      value.figure?.counted, statement.citation.document.value, statement.citation.passage.start,
      statement.citation.passage.end, statement.rule,
    ])
    let number = db.lastInsertedRowID
    for (index, qualifier) in statement.qualifiers.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO qualifier VALUES (?, ?, ?, ?)")
        .execute(arguments: [number, index + 1, qualifier.name, qualifier.value])
    }
    for (index, link) in statement.attribution.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO attribution VALUES (?, ?, ?, ?, ?, ?, ?)")
        .execute(arguments: [
          number, index + 1, link.voice.name, link.voice.kind.rawValue, link.voice.side,
          link.voice.entity.map(key), link.stance.rawValue,
        ])
    }
    try insertRevision(
      of: Int(number),
      standing: .proposed,
      author: author,
      time: time,
      reason: "",
      undoes: nil,
      in: db
    )
  }
}

/// A statement's value as the columns have it.
struct ValueColumns {
  let kind: String
  var text: String?
  var entity: String?
  var figure: FigureValue?

  init(_ value: StatementValue) {
    switch value {
    case .text(let text):
      kind = "text"
      self.text = text
    case .date(let date):
      kind = "date"
      text = date
    case .figure(let figure):
      kind = "figure"
      self.figure = figure
    case .entity(let id):
      kind = "entity"
      entity = SQLiteStore.key(id)
    }
  }
}

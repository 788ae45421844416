import Chronology
import Collation
import Documents
import Ledger
import Publishing

/// Statements made ready for a page: with the passages they stand on and the names they need.
struct Statements {
  private let store: any Store
  private var texts: [DocumentID: DocumentText] = [:]
  private var labels: [EntityID: String] = [:]

  /// Reads from `store`.
  init(_ store: any Store) {
    self.store = store
  }

  /// A statement's view and JSON.
  mutating func show(_ entry: LedgerStatement) async throws -> (view: View, json: JSONValue) {
    let statement = entry.statement
    let text = try await text(statement.citation.document)
    let place = text?.place(of: statement.citation.passage)
    let subject = try await label(statement.subject)
    let value = try await words(statement.value)
    return (
      view(entry, text: text, place: place, subject: subject, value: value),
      json(entry, place: place)
    )
  }

  private func view(
    _ entry: LedgerStatement,
    text: DocumentText?,
    place: Place?,
    subject: String,
    value: String
  ) -> View {
    let statement = entry.statement
    let language = text?.document.record.language ?? .undetermined
    var valueLink: View = .nothing
    if case .entity(let id) = statement.value { valueLink = .text(Address.entity(id)) }
    var passage: View = .nothing
    if let place, let text {
      let around = text.excerpt(around: place)
      let words = around.before + place.text + around.after
      passage = [
        "before": .text(around.before), "words": .text(place.text), "after": .text(around.after),
        "language": .text(ifAny: PlaceView.language(of: words, in: language)),
        "title": .text(text.document.record.title),
        "titleLanguage": .text(
          ifAny: PlaceView.language(of: text.document.record.title, in: language)
        ),
        "place": PlaceView.view(place, link: Address.place),
      ]
    }
    return [
      "subject": .text(subject), "subjectHref": .text(Address.entity(statement.subject)),
      "property": .text(statement.property.name), "value": .text(value), "valueHref": valueLink,
      "qualifiers": .text(
        ifAny: statement.qualifiers.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
      ),
      "chain": .text(Wording.chain(statement.attribution)),
      "standing": .text(entry.standing.rawValue), "rule": .text(statement.rule),
      "passage": passage,
    ]
  }

  private func json(_ entry: LedgerStatement, place: Place?) -> JSONValue {
    let statement = entry.statement
    var citation: [String: JSONValue] = [
      "document": .string(statement.citation.document.value)
    ]
    if case .object(let fields)? = place?.json { citation.merge(fields) { own, _ in own } }
    return .object([
      "number": .int(entry.number), "subject": .string(statement.subject.description),
      "property": .string(statement.property.name), "value": statement.value.json,
      "qualifiers": .array(
        statement.qualifiers.map {
          .object(["name": .string($0.name), "value": .string($0.value)])
        }
      ),
      "attribution": .array(statement.attribution.map(\.json)), "citation": .object(citation),
      "standing": .string(entry.standing.rawValue), "rule": .string(statement.rule),
    ])
  }

  private mutating func text(_ id: DocumentID) async throws -> DocumentText? {
    if let known = texts[id] { return known }
    guard let document = try await store.document(id) else { return nil }
    let text = DocumentText(document)
    texts[id] = text
    return text
  }

  private mutating func label(_ id: EntityID) async throws -> String {
    if let known = labels[id] { return known }
    let label = try await store.entity(id)?.label ?? id.slug
    labels[id] = label
    return label
  }

  private mutating func words(_ value: StatementValue) async throws -> String {
    switch value {
    case .text(let text): "“\(text)”"
    case .date(let edtf): edtf
    case .figure(let figure): Wording.figure(figure)
    case .entity(let id): try await label(id)
    }
  }
}

extension StatementValue {
  /// The value for programs: an object whose `type` says which other field it has.
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .object(["type": .string("text"), "text": .string(text)])
    case .date(let edtf): .object(["type": .string("date"), "edtf": .string(edtf)])
    case .figure(let figure):
      .fields(figure.fields.merging(["type": .string("figure")]) { own, _ in own })
    case .entity(let id):
      .object(["type": .string("entity"), "entity": .string(id.description)])
    }
  }
}

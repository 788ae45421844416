import Documents
import Ledger
import Publishing

extension Website {
  /// How many lines a list has on a page.
  static let listSize = 100

  /// The documents of the ledger.
  func documentsPage(_ request: PageRequest) async throws -> Page {
    let documents = try await store.documents()
    let paging = try Paging(request, count: documents.count, size: Self.listSize)
    let shown = documents[paging.range]
    return Page(
      title: "Documents",
      address: paging.address("/"),
      template: "documents",
      view: [
        "documents": .list(shown.map(Self.view)), "isEmpty": .flag(documents.isEmpty),
        "count": .text(Wording.count(documents.count, "document")), "pager": paging.view("/"),
      ],
      json: .object([
        "documents": .array(shown.map(Self.json)), "count": .int(documents.count),
        "paging": paging.json,
      ])
    )
  }

  /// A document's line in a list.
  static func view(_ summary: DocumentSummary) -> View {
    let language = PlaceView.language(of: summary.record.title, in: summary.record.language)
    return [
      "title": .text(summary.record.title), "language": .text(ifAny: language),
      "record": .text(Wording.record(summary.record).joined(separator: " · ")),
      "length": .text("\(Wording.number(Double(summary.length))) scalars"),
      "source": .text(ifAny: summary.record.source), "id": .text(summary.id.value),
      "href": .text(Address.document(summary.id)),
    ]
  }

  private static func json(_ summary: DocumentSummary) -> JSONValue {
    .object([
      "document": summary.record.json(id: summary.id), "length": .int(summary.length),
      "address": .string(Address.document(summary.id)),
    ])
  }
}

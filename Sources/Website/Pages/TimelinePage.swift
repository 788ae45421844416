import Chronology
import Documents
import Ledger
import Publishing

extension Website {
  /// The dated statements of all documents, by the earliest day that each date can mean.
  func timelinePage(_ request: PageRequest) async throws -> Page {
    let dated = try await store.statements(about: nil).compactMap(Self.dated).sorted()
    let paging = try Paging(request, count: dated.count, size: Self.listSize)
    var statements = Statements(store)
    var views: [View] = []
    var json: [JSONValue] = []
    for entry in dated[paging.range] {
      let shown = try await statements.show(entry.statement)
      views.append(shown.view)
      json.append(shown.json)
    }
    return Page(
      title: "Timeline",
      address: paging.address("/timeline"),
      template: "timeline",
      view: [
        "statements": .list(views), "isEmpty": .flag(dated.isEmpty),
        "count": .text(Wording.count(dated.count, "dated statement")),
        "pager": paging.view("/timeline"), "showsSubject": .flag(true),
      ],
      json: .object([
        "statements": .array(json), "count": .int(dated.count), "paging": paging.json,
      ])
    )
  }

  /// A dated statement with its place in the order; dates without a first day come last.
  private struct Dated: Comparable {
    let earliest: Int64
    let edtf: String
    let statement: LedgerStatement

    static func < (left: Dated, right: Dated) -> Bool {
      if left.earliest != right.earliest { return left.earliest < right.earliest }
      if left.edtf != right.edtf { return left.edtf < right.edtf }
      return left.statement.number < right.statement.number
    }
  }

  private static func dated(_ entry: LedgerStatement) -> Dated? {
    guard case .date(let edtf) = entry.statement.value else { return nil }
    let earliest = (try? EDTF(edtf))?.earliest?.day ?? .max
    return Dated(earliest: earliest, edtf: edtf, statement: entry)
  }
}

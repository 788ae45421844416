import Collation
import Documents
import Ledger
import Publishing

extension Website {
  /// How many documents may be laid side by side.
  static let collated = 2...8

  /// Several documents side by side; without any, a form to choose them.
  func collatePage(_ request: PageRequest) async throws -> Page {
    let names = request.query.list("documents")
    guard !names.isEmpty else { return try await choicePage(request) }
    guard Self.collated.contains(names.count), Set(names).count == names.count else {
      throw SiteError.badRequest(
        "documents: \(Set(names).count) different ones of \(names.count) are named, allowed are "
          + "\(Self.collated.lowerBound) to \(Self.collated.upperBound), each once"
      )
    }
    var pairs: [(document: Document, annotations: [Annotation])] = []
    for name in names {
      guard let id = DocumentID(name) else {
        throw SiteError.badRequest(
          "documents: \(name) is no document's name, allowed are 16 hexadecimal digits in lower case"
        )
      }
      guard let document = try await store.document(id) else {
        throw SiteError.notFound("documents: the ledger holds no \(name)")
      }
      pairs.append((document, try await store.annotations(of: id)))
    }
    let accounts = ParallelAccounts(of: pairs)
    return Page(
      title: "\(Wording.count(pairs.count, "document")) side by side",
      address: "/collate?documents=\(names.joined(separator: ","))",
      template: "collate",
      view: accounts.view(link: Address.place, documentLink: { Address.document($0.id) })
        .with(["isChoice": .flag(false), "pager": .nothing]),
      json: accounts.json
    )
  }

  private func choicePage(_ request: PageRequest) async throws -> Page {
    let documents = try await store.documents()
    let paging = try Paging(request, count: documents.count, size: Self.listSize)
    let shown = documents[paging.range]
    return Page(
      title: "Side by side",
      address: paging.address("/collate"),
      template: "collate",
      view: [
        "isChoice": .flag(true), "heading": "Side by side", "pager": paging.view("/collate"),
        "choices": .list(shown.map(Self.view)), "isEmpty": .flag(documents.count < 2),
        "most": .number(Self.collated.upperBound),
      ],
      json: .object([
        "choices": .array(shown.map { .string($0.id.value) }), "paging": paging.json,
      ])
    )
  }
}

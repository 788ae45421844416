import Collation
import Ledger
import Publishing

extension Website {
  /// What the site shows, and how the marks are to be read.
  func aboutPage(_ request: PageRequest) async throws -> Page {
    let documents = try await store.documents().count
    return Page(
      title: "About",
      address: "/about",
      template: "about",
      view: [
        "documents": .text(Wording.count(documents, "document")),
        "kinds": .list(
          AnnotationKind.allCases.map {
            ["kind": .text($0.rawValue), "name": .text(Wording.plural($0))]
          }
        ),
      ],
      json: .object([
        "name": .string("Rashomon"), "documents": .int(documents),
        "kinds": .strings(AnnotationKind.allCases.map(\.rawValue)),
        "reviewSchema": .string(Review.schema), "collationSchema": .string(ParallelAccounts.schema),
      ])
    )
  }
}

import Ledger

/// An address pattern, and what makes its page.
struct Route: Sendable {
  /// The pattern of the page; of JSON it is the same with `.json`.
  let path: String
  /// Makes the page.
  let page: @Sendable (Website, PageRequest) async throws -> Page

  /// Every route of the site, as documented in Docs/website.md.
  static let all: [Route] = [
    Route(path: "/") { try await $0.documentsPage($1) },
    Route(path: "/documents/:id") { try await $0.documentPage($1) },
    Route(path: "/documents/:id/review") { try await $0.reviewPage($1) },
    Route(path: "/people") { try await $0.entitiesPage(of: .person, $1) },
    Route(path: "/people/:slug") { try await $0.entityPage(of: .person, $1) },
    Route(path: "/entities/:kind") { try await $0.entitiesPage($1) },
    Route(path: "/entities/:kind/:slug") { try await $0.entityPage($1) },
    Route(path: "/timeline") { try await $0.timelinePage($1) },
    Route(path: "/search") { try await $0.searchPage($1) },
    Route(path: "/collate") { try await $0.collatePage($1) },
    Route(path: "/about") { try await $0.aboutPage($1) },
  ]

  /// The patterns to register: a captured last part takes `.json` in with it.
  var paths: [String] {
    if path == "/" { return ["/", "/index.json"] }
    let last = path.split(separator: "/").last ?? ""
    return last.first == ":" ? [path] : [path, path + ".json"]
  }
}

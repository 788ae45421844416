import Collation
import Documents
import Ledger
import Publishing

extension Website {
  /// The longest query, in Unicode scalars.
  static let longestQuery = 200
  /// The most findings shown.
  static let mostFindings = 100

  /// The blocks of all documents in which the words asked for stand.
  func searchPage(_ request: PageRequest) async throws -> Page {
    let query = try request.query.one("q") ?? ""
    let length = query.unicodeScalars.count
    guard length <= Self.longestQuery else {
      throw SiteError.badRequest("q: \(length) scalars, allowed are \(Self.longestQuery)")
    }
    let isBlank = query.allSatisfy(\.isWhitespace)
    let findings = isBlank ? [] : try await store.find(query, limit: Self.mostFindings)
    var views: [View] = []
    var json: [JSONValue] = []
    var texts: [DocumentID: DocumentText] = [:]
    for finding in findings {
      if texts[finding.document] == nil, let document = try await store.document(finding.document) {
        texts[finding.document] = DocumentText(document)
      }
      guard let text = texts[finding.document] else { continue }
      let place = text.place(of: finding.passage)
      views.append(Self.view(finding, place: place, in: text))
      var fields: [String: JSONValue] = [
        "document": .string(finding.document.value), "title": .string(finding.title),
      ]
      if case .object(let more) = place.json { fields.merge(more) { own, _ in own } }
      json.append(.object(fields))
    }
    return Page(
      title: isBlank ? "Search" : "Search: \(query)",
      address: isBlank ? "/search" : "/search?q=\(Query.encode(query))",
      template: "search",
      view: [
        "query": .text(ifAny: query), "wasAsked": .flag(!isBlank), "findings": .list(views),
        "isEmpty": .flag(views.isEmpty), "count": .text(Wording.count(views.count, "passage")),
        "isCut": .flag(findings.count == Self.mostFindings),
        "limit": .number(Self.mostFindings),
      ],
      json: .object(["query": .string(query), "findings": .array(json)])
    )
  }

  private static func view(_ finding: Finding, place: Place, in text: DocumentText) -> View {
    let language = text.document.record.language
    let limit = 600
    let words = finding.text.unicodeScalars.prefix(limit)
    let isCut = words.endIndex != finding.text.unicodeScalars.endIndex
    return [
      "title": .text(finding.title),
      "titleLanguage": .text(ifAny: PlaceView.language(of: finding.title, in: language)),
      "words": .text(String(words) + (isCut ? "…" : "")),
      "language": .text(ifAny: PlaceView.language(of: finding.text, in: language)),
      "place": PlaceView.view(place, link: Address.place),
    ]
  }
}

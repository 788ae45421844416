import HTTPTypes
import Hummingbird
import Publishing

/// Turns pages and errors into responses.
struct PageRenderer: Sendable {
  /// The style sheet.
  let style: StyleSheet
  private let templates: Templates

  /// Compiles all templates.
  ///
  /// - Throws: When one is not a template.
  init() throws {
    templates = try Templates(Self.sources.merging(Templates.reportSources) { own, _ in own })
    style = StyleSheet(Templates.style + WebsiteData.site)
  }

  /// The templates of the site, besides those of the reports.
  static let sources: [String: String] = [
    "about": WebsiteData.about,
    "collate": WebsiteData.collate,
    "document": WebsiteData.document,
    "documents": WebsiteData.documents,
    "entities": WebsiteData.entities,
    "entity": WebsiteData.entity,
    "error": WebsiteData.error,
    "page": WebsiteData.page,
    "pager": WebsiteData.pager,
    "review-page": WebsiteData.reviewPage,
    "search": WebsiteData.search,
    "statements": WebsiteData.statements,
    "timeline": WebsiteData.timeline,
  ]

  /// Answers with a page, or says that the browser's copy is still good.
  ///
  /// - Throws: ``TemplateError`` when the page names no template.
  func response(with page: Page, to request: PageRequest) throws -> Response {
    let body = try request.wantsJSON ? page.json.text : html(page)
    let tag = Fingerprint.tag(of: body)
    let type = request.wantsJSON ? "application/json; charset=utf-8" : "text/html; charset=utf-8"
    var headers: HTTPFields = [.contentType: type, .eTag: tag, .cacheControl: "no-cache"]
    if !request.wantsJSON, let link = HTTPField.Name("Link") {
      headers[link] = "<\(page.jsonAddress)>; rel=\"alternate\"; type=\"application/json\""
    }
    if Fingerprint.isKnown(tag, in: request.knownTag) {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok,
      headers: headers,
      body: .init(byteBuffer: ByteBuffer(string: body))
    )
  }

  /// Answers with an error: JSON where JSON was asked for, a page otherwise.
  func response(with error: SiteError, to request: Request) -> Response {
    let accepts = request.headers[.accept] ?? ""
    let wantsJSON =
      request.uri.path.hasSuffix(".json")
      || accepts.contains("application/json") && !accepts.contains("text/html")
    var headers: HTTPFields = [.cacheControl: "no-store"]
    if error.status == .methodNotAllowed { headers[.allow] = "GET, HEAD" }
    // Where even the error's own page cannot be made, its JSON can.
    guard !wantsJSON, let body = try? html(page(of: error)) else {
      headers[.contentType] = "application/json; charset=utf-8"
      let body = ByteBuffer(string: error.json.text)
      return Response(status: error.status, headers: headers, body: .init(byteBuffer: body))
    }
    headers[.contentType] = "text/html; charset=utf-8"
    let buffer = ByteBuffer(string: body)
    return Response(status: error.status, headers: headers, body: .init(byteBuffer: buffer))
  }

  private func page(of error: SiteError) -> Page {
    Page(
      title: error.status.reasonPhrase,
      address: "",
      template: "error",
      view: ["status": .number(error.status.code), "message": .text(error.message)],
      json: error.json
    )
  }

  private func html(_ page: Page) throws -> String {
    let path = page.address.split(separator: "?").first ?? ""
    let navigation: [View] = Self.navigation.map { name, address in
      ["name": .text(name), "href": .text(address), "isHere": .flag(address == path)]
    }
    return try templates.render(
      page.template,
      page.view.with([
        "pageTitle": .text(page.title), "canonical": .text(ifAny: page.address),
        "json": .text(ifAny: page.address.isEmpty ? nil : page.jsonAddress),
        "styleHref": .text(style.address), "navigation": .list(navigation),
      ])
    )
  }

  private static let navigation = [
    ("Documents", "/"), ("People", "/people"), ("Incidents", "/entities/incident"),
    ("Timeline", "/timeline"), ("Side by side", "/collate"), ("About", "/about"),
  ]
}

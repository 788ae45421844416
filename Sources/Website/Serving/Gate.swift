import HTTPTypes
import Hummingbird
import Logging

/// What every request passes: refuses what must not be answered, turns errors into their page, and
/// puts the headers on that keep a page to itself.
struct Gate: RouterMiddleware {
  typealias Context = BasicRequestContext

  let hosts: AllowedHosts
  let renderer: PageRenderer

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      try check(request)
      response = try await next(request, context)
    } catch {
      let error = siteError(from: error, at: request, context: context)
      response = renderer.response(with: error, to: request)
    }
    for (name, value) in Self.headers { response.headers[name] = value }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func check(_ request: Request) throws(SiteError) {
    let named = [request.head.authority, HTTPField.Name("Host").flatMap { request.headers[$0] }]
    let authorities = named.compactMap { $0 }
    guard let first = authorities.first else {
      throw .badRequest("host: none is given, allowed are \(hosts.list)")
    }
    guard authorities.allSatisfy(hosts.allow) else {
      throw SiteError(
        status: .misdirectedRequest,
        message: "host: \(authorities.first { !hosts.allow($0) } ?? first) is not served here, "
          + "allowed are \(hosts.list)"
      )
    }
    guard request.method == .get || request.method == .head else {
      throw SiteError(
        status: .methodNotAllowed,
        message: "method: \(request.method.rawValue) changes nothing here, allowed are GET, HEAD"
      )
    }
    let length = request.uri.string.utf8.count
    guard length <= PageRequest.maximumLength else {
      throw SiteError(
        status: .uriTooLong,
        message: "address: \(length) bytes, allowed are \(PageRequest.maximumLength)"
      )
    }
  }

  private func siteError(from error: any Error, at request: Request, context: Context) -> SiteError
  {
    if let error = error as? SiteError { return error }
    if let error = error as? HTTPError, error.status == .notFound {
      return .notFound("address: \(request.uri.path) is no page of this site")
    }
    context.logger.error("\(request.uri.path): \(error)")
    return SiteError(
      status: .internalServerError,
      message: "the page could not be made; the program's own log says why"
    )
  }

  /// Nothing is loaded but the site's own style, nothing runs, and nobody may frame a page.
  private static let headers: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Referrer-Policy") ?? .referer, "no-referrer"),
    (HTTPField.Name("Cross-Origin-Opener-Policy") ?? .referer, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy") ?? .referer, "same-origin"),
  ]
}

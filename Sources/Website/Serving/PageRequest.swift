import Hummingbird

/// What a page is asked for.
struct PageRequest: Sendable {
  /// The longest address that is read, in bytes.
  static let maximumLength = 8192

  /// Whether the same page is wanted as JSON.
  let wantsJSON: Bool
  /// The query, decoded.
  let query: Query
  /// The tag of the copy that the browser has.
  let knownTag: String?
  private let parameters: [String: String]

  /// Reads a request.
  ///
  /// - Throws: ``SiteError`` for an address that does not decode.
  init(_ request: Request, parameters: Parameters) throws(SiteError) {
    wantsJSON = request.uri.path.hasSuffix(".json")
    query = try Query(request.uri.query ?? "")
    knownTag = request.headers[.ifNoneMatch]
    var decoded: [String: String] = [:]
    for (name, value) in parameters {
      let bare = wantsJSON && value.hasSuffix(".json") ? value.dropLast(5) : value
      guard let text = Query.decode(bare, isForm: false) else {
        throw .badRequest("address: \(value) does not decode to UTF-8")
      }
      decoded[String(name)] = text
    }
    self.parameters = decoded
  }

  /// A captured part of the address.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }
}

import HTTPTypes
import Hummingbird
import Publishing

/// The style of all pages; its address changes with its content, so that a copy may be kept for good.
struct StyleSheet: Sendable {
  private let text: String
  private let tag: String

  /// The address that pages lead to.
  let address: String

  /// Takes the style's text.
  init(_ text: String) {
    self.text = text
    tag = Fingerprint.tag(of: text)
    address = "/style.css?v=\(Fingerprint.digits(of: text))"
  }

  /// Answers with the style, or says that the browser's copy is still good.
  func response(to request: Request) -> Response {
    let isPermanent = request.uri.string == address
    let headers: HTTPFields = [
      .contentType: "text/css; charset=utf-8", .eTag: tag,
      .cacheControl: isPermanent ? "max-age=31536000, immutable" : "no-cache",
    ]
    if Fingerprint.isKnown(tag, in: request.headers[.ifNoneMatch]) {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok,
      headers: headers,
      body: .init(byteBuffer: ByteBuffer(string: text))
    )
  }
}

import HTTPTypes
import Publishing

/// Why a request gets no page.
struct SiteError: Error {
  /// The status to answer with.
  let status: HTTPResponse.Status
  /// What is wrong, as one clause: what, where, which value, what is allowed.
  let message: String

  /// An address that names nothing.
  static func notFound(_ message: String) -> SiteError {
    SiteError(status: .notFound, message: message)
  }

  /// A request that cannot be understood.
  static func badRequest(_ message: String) -> SiteError {
    SiteError(status: .badRequest, message: message)
  }

  /// The one shape of every error in JSON.
  var json: JSONValue {
    .object(["error": .object(["status": .int(status.code), "message": .string(message)])])
  }
}

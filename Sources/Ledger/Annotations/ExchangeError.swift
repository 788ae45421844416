/// Why something read from another program cannot be taken.
///
/// The description is one clause: what, where, which value, what is allowed.
public enum ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are no JSON.
  case notJSON
  /// A field that must be there is not.
  case missing(field: String)
  /// A field holds something of another type; `expected` names the right one with its article.
  case wrongType(field: String, expected: String)
  /// A field holds a word outside a closed set.
  case notAllowed(field: String, value: String, allowed: String)
  /// A position lies outside the text, or a passage ends before it starts; `highest` is nil where
  /// no text is at hand.
  case outside(field: String, value: Int, lowest: Int, highest: Int?)

  /// The clause.
  public var description: String {
    switch self {
    case .notJSON:
      "not JSON"
    case .missing(let field):
      "no field \(field)"
    case .wrongType(let field, let expected):
      "the field \(field) is not \(expected)"
    case .notAllowed(let field, let value, let allowed):
      "the field \(field) is \"\(Self.shortened(value))\"; allowed: \(allowed)"
    case .outside(let field, let value, let lowest, let highest?):
      "the field \(field) is \(value); allowed: \(lowest) to \(highest)"
    case .outside(let field, let value, let lowest, nil):
      "the field \(field) is \(value); allowed: \(lowest) and above"
    }
  }

  /// Cuts a value that is too long for an error line.
  private static func shortened(_ value: String) -> String {
    let limit = 60
    guard value.unicodeScalars.count > limit else { return value }
    return String(String.UnicodeScalarView(value.unicodeScalars.prefix(limit))) + "…"
  }
}

extension ExchangeError {
  /// Says in one clause what a decoder found wrong.
  init(_ error: any Error) {
    switch error {
    case let error as ExchangeError:
      self = error
    case DecodingError.keyNotFound(let key, let context):
      self = .missing(field: Self.path(context.codingPath + [key]))
    case DecodingError.typeMismatch(let type, let context):
      self = .wrongType(field: Self.path(context.codingPath), expected: Self.word(for: type))
    case DecodingError.valueNotFound(let type, let context):
      self = .wrongType(field: Self.path(context.codingPath), expected: Self.word(for: type))
    default:
      self = .notJSON
    }
  }

  /// Writes a place in a JSON value: `annotations[2].name`; `line` for the whole of it.
  static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return path.isEmpty ? "line" : path
  }

  private static func word(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "an array"
    default: "an object"
    }
  }
}

/// A JSON value, printed the same way everywhere.
///
/// Keys are sorted, whole numbers have no fraction, and every control, bidi control and line
/// separator is escaped, so that the output may go to a terminal as it is.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A string, or nothing for nil: for fields that are left out where the document gives nothing.
  package static func optional(_ text: String?) -> JSONValue? {
    text.map(JSONValue.string)
  }

  /// An object without the fields that are nil.
  package static func fields(_ fields: [String: JSONValue?]) -> JSONValue {
    .object(fields.compactMapValues { $0 })
  }

  /// A list of strings.
  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// The value as JSON, indented by two spaces, with a line feed at the end.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    writer.out.append(UInt8(ascii: "\n"))
    return String(decoding: writer.out, as: UTF8.self)
  }
}

/// Something mended or passed over while a document was read.
///
/// The document is whole but for what the notice says; each prints as one clause.
public enum ImportNotice: Hashable, Sendable {
  /// Bytes that the encoding does not allow were replaced by U+FFFD, `count` times.
  case replacedBytes(file: String, encoding: String, byte: Int, count: Int)
  /// The file ends inside a character, which was replaced by U+FFFD.
  case truncatedText(file: String, encoding: String, byte: Int)
  /// The markup breaks its own rules; what could be read was read.
  case malformedMarkup(file: String, line: Int, reason: String)
}

extension ImportNotice: CustomStringConvertible {
  /// The clause that is printed.
  public var description: String {
    switch self {
    case .replacedBytes(let file, let encoding, let byte, let count):
      "\(file): \(count) \(count == 1 ? "sequence" : "sequences") that \(encoding) does not allow,"
        + " the first at byte \(byte), \(count == 1 ? "was" : "were") replaced by U+FFFD"
    case .truncatedText(let file, let encoding, let byte):
      "\(file): ends inside a \(encoding) character, at byte \(byte), which was replaced by U+FFFD"
    case .malformedMarkup(let file, let line, let reason):
      "\(file): line \(line): markup is not well-formed (\(reason)); what could be read was read"
    }
  }
}

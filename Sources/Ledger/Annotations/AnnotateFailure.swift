import FoundationEssentials

/// One line that the reader gives instead of an answer: why a line could not be read.
///
/// As JSON: `{"doc"?: string, "error": string, "line": number}`.
public struct AnnotateFailure: Error, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The caller's name for the text, where it could be read.
  public let doc: String?
  /// The line's number in its stream, from 1.
  public let line: Int
  /// What is wrong, as one clause.
  public let error: String

  /// Creates a failure.
  public init(doc: String?, line: Int, error: String) {
    self.doc = doc
    self.line = line
    self.error = error
  }

  /// The clause, with the line's number.
  public var description: String { "line \(line): \(error)" }

  /// Adds the line to `bytes`, the stroke that ends it included.
  public func writeLine(into bytes: inout [UInt8]) {
    var json = JSONWriter(after: bytes.taken())
    json.openObject()
    if let doc {
      json.key("doc")
      json.string(doc)
    }
    json.key("error")
    json.string(error)
    json.key("line")
    json.integer(line)
    json.closeObject()
    json.endLine()
    bytes = json.finish()
  }

  /// Reads one line, and says what is wrong with it where it cannot.
  static func reading<Line: Decodable>(
    line: [UInt8],
    number: Int
  ) throws(AnnotateFailure) -> Line {
    let data = Data(line)
    do {
      return try JSONDecoder().decode(Line.self, from: data)
    } catch {
      let name = try? JSONDecoder().decode(Name.self, from: data)
      throw AnnotateFailure(doc: name?.doc, line: number, error: ExchangeError(error).description)
    }
  }

  /// What is left to read of a line that is wrong elsewhere.
  private struct Name: Decodable {
    let doc: String
  }
}

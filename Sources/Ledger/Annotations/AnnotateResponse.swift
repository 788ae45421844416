/// One line that the reader gives: what it read in a text.
///
/// As JSON: `{"annotations": […], "doc": string}`.
public struct AnnotateResponse: Hashable, Sendable, Codable {
  /// The caller's name for the text.
  public let doc: String
  /// What was read, sorted as the reader sorts.
  public let annotations: [ExchangedAnnotation]

  /// Creates a response.
  public init(doc: String, annotations: [ExchangedAnnotation]) {
    self.doc = doc
    self.annotations = annotations
  }

  /// Reads a line, of this program's or of an outside reader's.
  ///
  /// - Parameters:
  ///   - line: The line's bytes, with or without the stroke that ends it.
  ///   - number: The line's number in its stream, from 1, for the failure to carry.
  /// - Throws: A failure with the line's number, its document where that can be read, and a clause.
  public init(line: [UInt8], number: Int) throws(AnnotateFailure) {
    self = try AnnotateFailure.reading(line: line, number: number)
  }

  /// Adds the line to `bytes`, the stroke that ends it included.
  public func writeLine(into bytes: inout [UInt8]) {
    Self.writeLine(doc: doc, into: &bytes) { json in
      for annotation in annotations { annotation.write(to: &json) }
    }
  }

  /// Adds a line whose annotations `write` writes.
  static func writeLine(
    doc: String,
    into bytes: inout [UInt8],
    _ write: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(after: bytes.taken())
    json.openObject()
    json.key("annotations")
    json.openArray()
    write(&json)
    json.closeArray()
    json.key("doc")
    json.string(doc)
    json.closeObject()
    json.endLine()
    bytes = json.finish()
  }
}

/// What one file, or one line of a JSON Lines file, gave.
public struct Imported: Sendable {
  /// The document, or why there is none.
  public let result: Result<Document, ImportError>
  /// The line it stood on, counted from 1, in a JSON Lines file; nil in every other.
  public let line: Int?
  /// What was mended or passed over on the way.
  public let notices: [ImportNotice]

  /// Creates an outcome.
  public init(
    result: Result<Document, ImportError>,
    line: Int? = nil,
    notices: [ImportNotice] = []
  ) {
    self.result = result
    self.line = line
    self.notices = notices
  }
}

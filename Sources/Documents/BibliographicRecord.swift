/// What is known of a document from outside its text, or from its own title lines.
public struct BibliographicRecord: Hashable, Sendable {
  /// The title; the file's name when the document has none.
  public var title: String
  /// The authors as printed, in order.
  public var authors: [String]
  /// The date of the document itself, in EDTF; relative dates are counted from it.
  public var date: String?
  /// The language of most of the text.
  public var language: Language
  /// The work's own identifiers, where declared as such.
  public var identifiers: [Identifier]
  /// Where the text came from: a path as given, or a URL.
  public var source: String
  /// The media type it was read as: `text/plain`, `text/html`.
  public var mediaType: String
  /// The character encoding it was read in: `utf-8`, `windows-1251`.
  public var encoding: String

  /// Creates a record.
  public init(
    title: String,
    authors: [String] = [],
    date: String? = nil,
    language: Language = .undetermined,
    identifiers: [Identifier] = [],
    source: String = "",
    mediaType: String = "text/plain",
    encoding: String = "utf-8"
  ) {
    self.title = title
    self.authors = authors
    self.date = date
    self.language = language
    self.identifiers = identifiers
    self.source = source
    self.mediaType = mediaType
    self.encoding = encoding
  }
}

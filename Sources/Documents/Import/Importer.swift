/// Reads files and bytes of every kind into documents.
public struct Importer: Sendable {
  /// How much is taken on, and what is done with damaged text.
  public let limits: ImportLimits

  /// Creates an importer.
  public init(limits: ImportLimits = .standard) {
    self.limits = limits
  }

  /// Returns the document in the file at `path`.
  ///
  /// Of a JSON Lines file it is the first document. What was mended on the way is told by
  /// ``documents(at:)``.
  ///
  /// - Throws: ``ImportError``.
  public func document(at path: String) async throws -> Document {
    try Self.first(try await documents(at: path), file: path)
  }

  /// Returns the document in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - named: Its path or address; the ending tells the format where `mediaType` does not.
  ///   - mediaType: The media type that came with the bytes, such as `text/html`.
  ///   - charset: The encoding that came with the bytes, such as `koi8-r`.
  /// - Returns: The document; of JSON Lines the first.
  /// - Throws: ``ImportError``.
  public func document(
    from bytes: [UInt8],
    named: String,
    mediaType: String? = nil,
    charset: String? = nil
  ) async throws -> Document {
    try Self.first(
      try await documents(from: bytes, named: named, mediaType: mediaType, charset: charset),
      file: named
    )
  }

  /// Returns every document in the file at `path`, each with what was mended.
  ///
  /// A JSON Lines file gives one for each line that is not blank; a line that is none gives its
  /// error, and the rest go on. Every other file gives one.
  ///
  /// - Throws: ``ImportError`` for what concerns the whole file.
  public func documents(at path: String) async throws -> [Imported] {
    let bytes = try FileReader.bytes(at: path, limit: limits.maximumBytes)
    return try await documents(from: bytes, named: path)
  }

  /// Returns every document in `bytes`, each with what was mended.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - named: Its path or address; the ending tells the format where `mediaType` does not.
  ///   - mediaType: The media type that came with the bytes, such as `text/html`.
  ///   - charset: The encoding that came with the bytes, such as `koi8-r`.
  /// - Returns: The documents, in the order of the file.
  /// - Throws: ``ImportError`` for what concerns the whole file.
  public func documents(
    from bytes: [UInt8],
    named: String,
    mediaType: String? = nil,
    charset: String? = nil
  ) async throws -> [Imported] {
    guard bytes.count <= limits.maximumBytes else {
      throw ImportError.tooLarge(file: named, bytes: bytes.count, limit: limits.maximumBytes)
    }
    guard !bytes.isEmpty else { throw ImportError.emptyFile(file: named) }
    if let found = FileSignature.binary(bytes) {
      throw ImportError.binaryFile(file: named, found: found)
    }
    let format = try DocumentFormat.format(of: bytes, named: named, mediaType: mediaType)
    switch format {
    case .jsonLines:
      return jsonLines(bytes, named: named)
    case .pdf:
      let converter = Converter(limits: limits, file: named)
      let text = try await converter.text(ofPDF: bytes)
      return [try read(text, as: .plainText, from: format, named: named, charset: "utf-8")]
    case .pandoc(let name):
      let converter = Converter(limits: limits, file: named)
      let page = try await converter.html(of: bytes, format: name)
      return [try read(page, as: .html, from: format, named: named, charset: "utf-8")]
    case .plainText, .markdown, .html, .xml:
      return [try read(bytes, as: format, from: format, named: named, charset: charset)]
    }
  }

  /// Reads text in the format `format`, which stood in a file of the format `source`.
  private func read(
    _ bytes: [UInt8],
    as format: DocumentFormat,
    from source: DocumentFormat,
    named: String,
    charset: String?
  ) throws(ImportError) -> Imported {
    var declared = charset
    if declared == nil, format == .html { declared = EncodingDeclaration.html(bytes) }
    if declared == nil, format == .xml { declared = EncodingDeclaration.xml(bytes) }
    let decoded = try DecodedText(bytes, file: named, declared: declared, limits: limits)
    guard decoded.text.utf8.contains(where: { $0 > 0x20 }) else { throw .emptyFile(file: named) }
    let record = BibliographicRecord(
      title: "",
      source: named,
      mediaType: source.mediaType,
      encoding: decoded.encoding.name
    )
    if format == .html || format == .xml, SAXParser.hasTooManyAttributes(decoded.text) {
      throw .tooManyAttributes(file: named, limit: SAXParser.maximumAttributes)
    }
    var notices = decoded.notices
    let document: Document
    switch format {
    case .html:
      document = try HTMLReader.read(decoded.text, record: record, limits: limits)
    case .xml:
      let (read, more) = try XMLReader.read(decoded.text, record: record, limits: limits)
      document = read
      notices += more
    case .markdown:
      document = try Markdown.document(decoded.text, record: record)
    case .plainText, .jsonLines, .pdf, .pandoc:
      document = PlainText.document(text: decoded.text, record: record)
    }
    guard document.blocks.count <= limits.maximumBlocks else {
      throw .tooManyBlocks(file: named, limit: limits.maximumBlocks)
    }
    return Imported(result: .success(document), notices: notices)
  }

  private func jsonLines(_ bytes: [UInt8], named: String) -> [Imported] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var documents: [Imported] = []
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let result: Result<Document, ImportError>
      do throws(JSONLine.Failure) {
        let document = try JSONLine(line).document(source: "\(named):\(index + 1)")
        result = .success(document)
      } catch {
        result = .failure(
          .malformedLine(file: named, line: index + 1, reason: error.description)
        )
      }
      documents.append(Imported(result: result, line: index + 1))
    }
    return documents
  }

  private static func first(_ documents: [Imported], file: String) throws -> Document {
    guard let first = documents.first else { throw ImportError.emptyFile(file: file) }
    return try first.result.get()
  }
}

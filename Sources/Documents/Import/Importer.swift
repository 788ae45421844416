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
    if let found = FileSignature.binary(bytes) {
      throw ImportError.binaryFile(file: named, found: found)
    }
    let decoded = try DecodedText(bytes, file: named, declared: charset, limits: limits)
    guard decoded.text.utf8.contains(where: { $0 > 0x20 }) else {
      throw ImportError.emptyFile(file: named)
    }
    return [try plainText(decoded, named: named)]
  }

  private func plainText(_ decoded: DecodedText, named: String) throws(ImportError) -> Imported {
    let record = BibliographicRecord(
      title: "",
      source: named,
      mediaType: "text/plain",
      encoding: decoded.encoding.name
    )
    let document = PlainText.document(text: decoded.text, record: record)
    guard document.blocks.count <= limits.maximumBlocks else {
      throw .tooManyBlocks(file: named, limit: limits.maximumBlocks)
    }
    return Imported(result: .success(document), notices: decoded.notices)
  }

  private static func first(_ documents: [Imported], file: String) throws -> Document {
    guard let first = documents.first else { throw ImportError.emptyFile(file: file) }
    return try first.result.get()
  }
}

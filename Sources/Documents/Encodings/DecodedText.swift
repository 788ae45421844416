/// A file's bytes as text, with how they were read and what was mended.
struct DecodedText {
  /// The text, without its byte-order mark.
  let text: String
  /// The encoding it was read in.
  let encoding: TextEncoding
  /// What had to be replaced.
  let notices: [ImportNotice]

  /// Decodes `bytes`: a byte-order mark rules, then `declared`, then what the bytes look like.
  ///
  /// - Throws: ``ImportError`` for an unknown encoding, for binary data, and for damage where
  ///   `limits` refuse it.
  init(
    _ bytes: [UInt8],
    file: String,
    declared: String?,
    limits: ImportLimits
  ) throws(ImportError) {
    var body = bytes[...]
    let encoding: TextEncoding
    if let (marked, length) = EncodingDetector.byteOrderMark(of: bytes) {
      encoding = marked
      body = bytes.dropFirst(length)
    } else if let declared {
      guard let known = TextEncoding(label: declared) else {
        throw .unknownEncoding(file: file, label: String(declared.prefix(80)))
      }
      encoding = known
    } else if let detected = EncodingDetector.encoding(of: bytes) {
      encoding = detected
    } else {
      throw .binaryFile(file: file, found: "no text encoding fits")
    }
    try self.init(body, file: file, encoding: encoding, limits: limits)
  }

  private init(
    _ body: ArraySlice<UInt8>,
    file: String,
    encoding: TextEncoding,
    limits: ImportLimits
  ) throws(ImportError) {
    let (text, firstBad, bad, truncated) = try Self.read(body, file: file, encoding: encoding)
    var notices: [ImportNotice] = []
    if limits.damage == .refused, let byte = firstBad ?? truncated {
      throw .malformedText(
        file: file,
        encoding: encoding.name,
        byte: byte,
        count: bad + (truncated == nil ? 0 : 1)
      )
    }
    if let firstBad {
      notices.append(
        .replacedBytes(file: file, encoding: encoding.name, byte: firstBad, count: bad)
      )
    }
    if let truncated {
      notices.append(.truncatedText(file: file, encoding: encoding.name, byte: truncated))
    }
    self.text = text
    self.encoding = encoding
    self.notices = notices
  }

  private static func read(
    _ body: ArraySlice<UInt8>,
    file: String,
    encoding: TextEncoding
  ) throws(ImportError) -> (text: String, firstBad: Int?, bad: Int, truncated: Int?) {
    if encoding == .utf8 {
      let check = UTF8Check(body)
      let text = String(decoding: body, as: UTF8.self)
      return (text, check.firstBad, check.bad, check.truncatedAt)
    }
    guard let output = Iconv.decode(body, from: encoding.converter) else {
      throw .unknownEncoding(file: file, label: encoding.name)
    }
    let start = body.startIndex
    return (
      String(decoding: output.utf8, as: UTF8.self), output.firstBad.map { $0 + start }, output.bad,
      output.truncatedAt.map { $0 + start }
    )
  }
}

/// The formats that are read.
enum DocumentFormat: Equatable {
  case plainText, markdown, html, xml, jsonLines, pdf
  /// A format that pandoc turns into HTML; the value is pandoc's name of it.
  case pandoc(String)

  /// Tells the format by the first bytes, then by the media type, then by the name's ending, and
  /// last by how the text begins.
  ///
  /// - Throws: ``ImportError/unsupportedFormat(file:format:)`` for a format that is known and not
  ///   read.
  static func format(
    of bytes: [UInt8],
    named name: String,
    mediaType: String?
  ) throws(ImportError) -> DocumentFormat {
    if let found = try signature(bytes, named: name) { return found }
    if let mediaType, let found = byMediaType(mediaType) { return found }
    let ending = Self.ending(of: name)
    if let found = endings[ending] { return found }
    if unsupported.contains(ending) {
      throw .unsupportedFormat(file: name, format: ending)
    }
    return byLook(bytes)
  }

  /// The media type that is kept on the record.
  var mediaType: String {
    switch self {
    case .plainText: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .xml: "application/xml"
    case .jsonLines: "application/jsonl"
    case .pdf: "application/pdf"
    case .pandoc("epub"): "application/epub+zip"
    case .pandoc("docx"): "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pandoc("odt"): "application/vnd.oasis.opendocument.text"
    case .pandoc("fb2"): "application/x-fictionbook+xml"
    case .pandoc: "application/rtf"
    }
  }

  private static func signature(
    _ bytes: [UInt8],
    named name: String
  ) throws(ImportError) -> DocumentFormat? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .pandoc("rtf") }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    // The names and the first, uncompressed entry of the archive show what it is.
    let head = Array(bytes.prefix(4096))
    let tail = Array(bytes.suffix(1 << 16))
    for (mark, format) in archives {
      if ByteText.find(mark, in: head) != nil || ByteText.find(mark, in: tail) != nil {
        return format
      }
    }
    let ending = Self.ending(of: name)
    throw .unsupportedFormat(file: name, format: ending.isEmpty ? "zip" : ending)
  }

  private static func byMediaType(_ mediaType: String) -> DocumentFormat? {
    let type = mediaType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    switch type {
    case "text/html", "application/xhtml+xml": return .html
    case "text/xml", "application/xml", "application/tei+xml": return .xml
    case "text/markdown": return .markdown
    case "text/plain": return .plainText
    case "application/jsonl", "application/x-ndjson", "application/json-lines": return .jsonLines
    default: return nil
    }
  }

  private static func byLook(_ bytes: [UInt8]) -> DocumentFormat {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].drop { $0 <= 0x20 }.prefix(1024)
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8) { return .html }
    guard head.starts(with: "<?xml".utf8) || head.starts(with: "<tei".utf8) else {
      return .plainText
    }
    return ByteText.find(Array("<html".utf8), in: head) == nil ? .xml : .html
  }

  private static func ending(of name: String) -> String {
    let file = name.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: "."), point != file.startIndex else { return "" }
    return file[file.index(after: point)...].lowercased()
  }

  private static let endings: [String: DocumentFormat] = [
    "txt": .plainText, "text": .plainText, "md": .markdown, "markdown": .markdown, "mkd": .markdown,
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html, "xml": .xml, "tei": .xml,
    "jsonl": .jsonLines, "ndjson": .jsonLines, "fb2": .pandoc("fb2"),
  ]

  /// Endings of formats of text that no importer reads.
  private static let unsupported: Set<String> = [
    "doc", "djvu", "mobi", "azw", "azw3", "pages", "wpd", "xls", "ppt", "csv", "tsv", "json",
    "yaml",
    "yml", "sqlite", "db", "pdf", "epub", "docx", "odt", "rtf", "zip", "tar", "gz",
  ]

  private static let archives: [([UInt8], DocumentFormat)] = [
    (Array("application/epub+zip".utf8), .pandoc("epub")),
    (Array("application/vnd.oasis.opendocument.text".utf8), .pandoc("odt")),
    (Array("word/document.xml".utf8), .pandoc("docx")),
    (Array("META-INF/container.xml".utf8), .pandoc("epub")),
  ]
}

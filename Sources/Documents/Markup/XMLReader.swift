/// Reads XML: TEI above all, and what DocBook and JATS share with it.
final class XMLReader: MarkupReader {
  private var names: [String] = []
  private var declaredLanguage: Language?
  private var title: String?
  private var headers = 0
  private var identifierType: String?

  /// Returns the document that the XML `text` holds, and what was wrong with its markup.
  static func read(
    _ text: String,
    record: BibliographicRecord,
    limits: ImportLimits
  ) throws(ImportError) -> (Document, [ImportNotice]) {
    let reader = XMLReader(record: record, limits: limits)
    let verdict = SAXParser.parseXML(text, reader)
    if reader.isTooDeep { throw .nestedTooDeep(file: record.source, limit: limits.maximumNesting) }
    // libxml2 itself reads 256 levels of XML, and stops there.
    if verdict.message.hasPrefix("Excessive depth") {
      throw .nestedTooDeep(file: record.source, limit: 256)
    }
    let built = reader.finish()
    if reader.hasTooManyBlocks || built.blocks.count > limits.maximumBlocks {
      throw .tooManyBlocks(file: record.source, limit: limits.maximumBlocks)
    }
    var notices: [ImportNotice] = []
    if !verdict.isWellFormed {
      notices.append(
        .malformedMarkup(file: record.source, line: verdict.line, reason: verdict.message)
      )
    }
    let heading = built.blocks.first { $0.kind == .heading(level: 1) }?.passage.range
    let document = try MarkupDocument.document(
      built,
      record: reader.record,
      title: reader.title ?? heading.map { String(decoding: built.text[$0], as: UTF8.self) },
      language: reader.declaredLanguage
    )
    return (document, notices)
  }

  override func start(_ element: MarkupElement) {
    names.append(element.name)
    if XMLRoles.headers.contains(element.name) { headers += 1 }
    super.start(element)
  }

  override func end() {
    super.end()
    if let name = names.popLast(), XMLRoles.headers.contains(name) { headers -= 1 }
  }

  override func role(of element: MarkupElement) -> MarkupRole {
    let name = element.name
    guard headers == 0 else { return headerRole(element) }
    let parent = names.dropLast().last
    switch name {
    case "head", "title":
      // A heading in a picture or a table is its caption; one in a reference is part of the line.
      if let parent, XMLRoles.figures.contains(parent) || parent == "table" {
        return .block(.caption)
      }
      if let parent, !Self.headed.contains(parent) { return .inline }
    case "quote":
      // A quotation inside a line has its marks already, or is marked by the element alone.
      return parent == "p" || parent == "q" ? .inline : .block(.quotation)
    case "q" where parent != "p" && parent != "said" && parent != "l": return .block(.quotation)
    case "note", "footnote", "fn":
      if let context = frames.last?.context, context == .heading(1) { return .skipped }
    case "sourcedesc": return .skipped
    default: break
    }
    return XMLRoles.roles[name] ?? .inline
  }

  override func adjust(_ frame: inout Frame, for element: MarkupElement) {
    if declaredLanguage == nil, names.count <= 2 || element.name == "text",
      let language = frame.language
    {
      declaredLanguage = language
    }
    if names.count <= 2 { frame.language = nil }
  }

  override func take(_ text: String, for action: MarkupAction) {
    guard !text.isEmpty else { return }
    switch action {
    case .title: title = title ?? text
    case .author: if !record.authors.contains(text) { record.authors.append(text) }
    case .date: record.date = record.date ?? WrittenDate.edtf(text)
    case .identifier:
      let labelled = identifierType.map { "\($0.lowercased()):\(text)" } ?? text
      guard let found = MarkupDocument.identifier(labelled) ?? MarkupDocument.identifier(text),
        !record.identifiers.contains(found)
      else { return }
      record.identifiers.append(found)
    case .language: declaredLanguage = declaredLanguage ?? Language(text)
    default: break
    }
  }

  /// Inside a header nothing is text; some elements go into the record.
  private func headerRole(_ element: MarkupElement) -> MarkupRole {
    var role = MarkupRole.skipped
    let parent = names.dropLast().last
    switch (element.name, parent) {
    case ("title", "titlestmt"), ("title", "info"), ("title", "bookinfo"), ("title", "articleinfo"):
      role.action = .title
    case ("author", "titlestmt"), ("author", "info"), ("author", "bookinfo"):
      role.action = .author
    case ("date", "publicationstmt"), ("date", "creation"), ("pubdate", _):
      role.action = .date
      if let when = element.attribute("when"), record.date == nil {
        record.date = WrittenDate.edtf(when)
      }
    case ("idno", _), ("isbn", _), ("issn", _):
      role.action = .identifier
      identifierType = element.name == "idno" ? element.attribute("type") : element.name
    case ("language", _):
      if let language = element.attribute("ident").flatMap({ Language($0) }),
        declaredLanguage == nil
      {
        declaredLanguage = language
      }
    default: break
    }
    return role
  }

  /// Elements whose `head` or `title` is a heading.
  private static let headed: Set<String> = [
    "div", "div1", "div2", "div3", "div4", "div5", "sec", "chapter", "section", "sect1", "sect2",
    "sect3", "part", "appendix", "body", "front", "back", "text", "article", "book", "list", "lg",
    "document", "root", "abstract",
  ]
}

/// Reads HTML: keeps the text of the page, leaves out what is around it.
final class HTMLReader: MarkupReader {
  /// Titles found, by how far they are to be trusted.
  private var metaTitle: String?
  private var pageTitle: String?
  private var hasDate = false
  /// The language of the whole page, as it declares it.
  private(set) var declaredLanguage: Language?

  /// Returns the document that the page `text` holds.
  static func read(
    _ text: String,
    record: BibliographicRecord,
    limits: ImportLimits
  ) throws(ImportError) -> Document {
    let reader = HTMLReader(record: record, limits: limits)
    SAXParser.parseHTML(text, reader)
    return try reader.document()
  }

  override func role(of element: MarkupElement) -> MarkupRole {
    switch element.name {
    case "meta": readMeta(element)
    case "link": readLink(element)
    case "time": readTime(element)
    default: break
    }
    return HTMLRoles.roles[element.name] ?? .inline
  }

  override func adjust(_ frame: inout Frame, for element: MarkupElement) {
    let name = element.name
    if name == "article" || name == "main" || name == "blockquote" || name == "figure" {
      frame.isInArticle = true
    }
    let isEdge = name == "header" || name == "footer" || name == "aside"
    guard element.hasAttributes else {
      if isEdge, !(frame.isInArticle && name != "aside") { frame.isSkipped = true }
      if name == "li" { nextItem(&frame, nil) }
      return
    }
    if name == "html" || name == "body" {
      declaredLanguage = frame.language ?? declaredLanguage
      if name == "html" { frame.language = nil }
      return
    }
    let names = Self.names(element)
    let isNotes = !names.isDisjoint(with: HTMLRoles.noteContainers)
    let isNote = isNoteItself(name, names, element)
    frame.isOfNotes = frame.isOfNotes || isNotes
    if name == "li" {
      frame.isOfNotes = frame.isOfNotes || isNote
      nextItem(&frame, element.attribute("value").flatMap { Int($0) })
    } else if isNote, note == nil {
      openNote(&frame, nil)
    } else if frame.isOfNotes, note == nil, name == "p" || name == "dd" {
      openNote(&frame, nil)
    }
    if name == "ol" { frame.ordinal = (element.attribute("start").flatMap { Int($0) } ?? 1) - 1 }
    if name == "a", isNoteLink(element, names) { markNoteLink(&frame) }
    if frame.role.isBlock || name == "span", !names.isDisjoint(with: HTMLRoles.captionNames),
      note == nil
    {
      frame.role.isBlock = true
      frame.context = .caption
    }
    if isHidden(element) { frame.isSkipped = true }
    guard name != "main", name != "article", !isNotes, !isNote, !frame.isOfNotes else {
      if Self.isBacklink(names) { frame.isSkipped = true }
      return
    }
    if isEdge, !(frame.isInArticle && name != "aside") { frame.isSkipped = true }
    if Self.isChrome(names, element.attribute("role")) { frame.isSkipped = true }
  }

  override func take(_ text: String, for action: MarkupAction) {
    if action == .title, !text.isEmpty { pageTitle = pageTitle ?? text }
  }

  private func document() throws(ImportError) -> Document {
    let built = finish()
    if isTooDeep { throw .nestedTooDeep(file: record.source, limit: limits.maximumNesting) }
    if hasTooManyBlocks || built.blocks.count > limits.maximumBlocks {
      throw .tooManyBlocks(file: record.source, limit: limits.maximumBlocks)
    }
    let heading = built.blocks.first { $0.kind == .heading(level: 1) }?.passage.range
    let headingText = heading.map { String(decoding: built.text[$0], as: UTF8.self) }
    return try MarkupDocument.document(
      built,
      record: record,
      title: metaTitle ?? headingText ?? pageTitle,
      language: declaredLanguage
    )
  }
}

extension HTMLReader {
  private func nextItem(_ frame: inout Frame, _ value: Int?) {
    guard !frames.isEmpty else { return }
    let ordinal = value ?? frames[frames.count - 1].ordinal + 1
    let isOrdered = frames[frames.count - 1].role.action == .list
    frames[frames.count - 1].ordinal = ordinal
    if frame.isOfNotes, note == nil { openNote(&frame, isOrdered ? String(ordinal) : nil) }
  }

  private func openNote(_ frame: inout Frame, _ marker: String?) {
    frame.context = .note
    frame.role.isBlock = true
    frame.role.separator = .row
    endBlock()
    note = OpenNote(marker: marker, depth: frames.count + 1)
  }

  /// A link to a note makes a marker of the raised word that it is in, or that is in it.
  private func markNoteLink(_ frame: inout Frame) {
    frame.hasNoteLink = true
    if let last = frames.indices.last, frames[last].role.action == .raised {
      frames[last].hasNoteLink = true
    } else {
      frame.role.action = .raised
    }
  }

  private func isNoteLink(_ element: MarkupElement, _ names: Set<String>) -> Bool {
    guard let target = element.attribute("href"), target.contains("#"), !Self.isBacklink(names)
    else {
      return false
    }
    if !names.isDisjoint(with: HTMLRoles.noteLinks) { return true }
    if let last = frames.last, last.role.action == .raised { return true }
    return target.hasPrefix("#") && Self.isNoteID(target.dropFirst())
  }

  private func isNoteItself(_ name: String, _ names: Set<String>, _ element: MarkupElement) -> Bool
  {
    guard ["li", "p", "div", "aside", "dd", "section", "td"].contains(name) else { return false }
    if !names.isDisjoint(with: HTMLRoles.noteNames) { return true }
    return element.attribute("id").map { Self.isNoteID($0[...]) } ?? false
  }

  /// "fn1", "_ftn2", "footnote-3", "cite_note-4", "note5", "sdfootnote1".
  private static func isNoteID(_ id: Substring) -> Bool {
    let lowered = id.lowercased()[...].drop { $0 == "_" }
    for stem in [
      "fn", "ftn", "footnote", "cite_note", "note", "endnote", "edn", "sdfootnote", "en",
    ]
    where lowered.hasPrefix(stem) {
      let rest = lowered.dropFirst(stem.count).drop { "-_:.".contains($0) }
      if let last = rest.last, last.isNumber, rest.count <= 40, stem == "cite_note" { return true }
      if !rest.isEmpty, rest.allSatisfy(\.isNumber) { return true }
    }
    return false
  }

  private static func isBacklink(_ names: Set<String>) -> Bool {
    [
      "doc-backlink", "footnote-back", "footnote-backref", "reversefootnote", "mw-cite-backlink",
    ].contains { names.contains($0) }
  }

  /// The element's class names, id and roles, in lower case.
  private static func names(_ element: MarkupElement) -> Set<String> {
    var names: Set<String> = []
    for value in [
      element.attribute("class"), element.attribute("id"), element.attribute("role"),
      element.attribute("type"),
    ] {
      guard let value else { continue }
      for name in value.split(whereSeparator: \.isWhitespace) { names.insert(name.lowercased()) }
    }
    return names
  }

  private static func isChrome(_ names: Set<String>, _ role: String?) -> Bool {
    if let role, HTMLRoles.chromeRoles.contains(role.lowercased()) { return true }
    return names.contains { name in
      HTMLRoles.chromeNames.contains(name)
        || HTMLRoles.chromeOpenings.contains(String(name.prefix { $0 != "-" && $0 != "_" }))
    }
  }

  private func isHidden(_ element: MarkupElement) -> Bool {
    if element.attribute("hidden") != nil { return true }
    // A caption hidden from a reader aloud only repeats the picture's other text.
    if element.attribute("aria-hidden") == "true", element.name != "figcaption" {
      return true
    }
    guard let style = element.attribute("style") else { return false }
    let bare = style.lowercased().filter { !$0.isWhitespace }
    return bare.contains("display:none") || bare.contains("visibility:hidden")
  }
}

extension HTMLReader {
  private func readMeta(_ element: MarkupElement) {
    guard let content = element.attribute("content"), !content.isEmpty else { return }
    if element.attribute("http-equiv")?.lowercased() == "content-language" {
      declaredLanguage = declaredLanguage ?? Language(content)
    }
    guard
      let name =
        (element.attribute("name") ?? element.attribute("property")
        ?? element.attribute("itemprop"))?.lowercased()
    else { return }
    let text = MarkupReader.trimmed(Array(content.utf8))
    switch name {
    case "og:title", "citation_title", "dc.title", "dcterms.title": metaTitle = metaTitle ?? text
    case "author", "article:author", "citation_author", "dc.creator", "dcterms.creator":
      // An author's page is no name.
      if !record.authors.contains(text), !text.hasPrefix("http") { record.authors.append(text) }
    case "citation_publication_date", "citation_date", "article:published_time", "dc.date",
      "dcterms.date", "dc.date.issued", "dcterms.issued", "date", "pubdate", "datepublished":
      if !hasDate, let date = WrittenDate.edtf(text) {
        record.date = date
        hasDate = true
      }
    case "language", "dc.language", "dcterms.language", "citation_language":
      declaredLanguage = declaredLanguage ?? Language(content)
    case "citation_isbn", "book:isbn": add(ISBN.identifier(text))
    case "citation_issn", "prism.issn": add(ISSN.identifier(text))
    case "citation_doi", "prism.doi": add(DOI.identifier(text))
    case "dc.identifier", "dcterms.identifier", "identifier":
      add(MarkupDocument.identifier(text))
    default: break
    }
  }

  private func readLink(_ element: MarkupElement) {
    guard element.attribute("rel")?.lowercased() == "canonical" else { return }
    add(element.attribute("href").flatMap { WebAddress.identifier($0) })
  }

  private func readTime(_ element: MarkupElement) {
    guard record.date == nil,
      element.attribute("itemprop")?.lowercased() == "datepublished"
        || element.attribute("pubdate") != nil
    else { return }
    record.date = element.attribute("datetime").flatMap { WrittenDate.edtf($0) }
  }

  private func add(_ identifier: Identifier?) {
    guard let identifier, !record.identifiers.contains(identifier) else { return }
    record.identifiers.append(identifier)
  }
}

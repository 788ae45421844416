/// Reads Markdown: CommonMark's blocks, with tables, footnotes and front matter.
///
/// The document's text is what a reader sees: marks of emphasis go, links keep their words, a
/// picture alone in its paragraph is a caption, and a footnote keeps its marker in brackets.
struct Markdown {
  private var builder = BlockBuilder()
  private var record: BibliographicRecord
  private var labels: Set<[UInt8]> = []
  /// The lines of the block being read, and what it is.
  private var open: (lines: [UInt8], kind: BlockKind)?
  /// The marker of the footnote being read, and whether its first block is out.
  private var note: (marker: String, isBegun: Bool)?
  private var separator = BlockBuilder.Separator.paragraph

  static func document(_ text: String, record: BibliographicRecord) throws(ImportError) -> Document
  {
    var reader = Markdown(record: record)
    reader.read(MarkdownLine.lines(of: text))
    let title = reader.builder.blocks.first { $0.kind == .heading(level: 1) }
    let words = title.map { String(decoding: reader.builder.text[$0.passage.range], as: UTF8.self) }
    let language = reader.record.language
    reader.record.language = .undetermined
    return try MarkupDocument.document(
      reader.builder,
      record: reader.record,
      title: words,
      language: language
    )
  }

  private init(record: BibliographicRecord) {
    self.record = record
  }

  private mutating func read(_ lines: [MarkdownLine]) {
    var index = readFrontMatter(lines)
    labels = Set(lines.compactMap(\.linkLabel))
    while index < lines.count { index = readBlock(lines, at: index) }
    flush()
  }

  /// Reads what begins at `index`; returns the line after it.
  private mutating func readBlock(_ lines: [MarkdownLine], at index: Int) -> Int {
    let line = lines[index]
    if line.isBlank {
      flush()
      return index + 1
    }
    if let fence = line.fence { return readCode(lines, at: index, fence) }
    if open != nil, case .paragraph? = open?.kind, let level = line.underline, note == nil {
      open?.kind = .heading(level: level)
      flush()
      return index + 1
    }
    if note != nil, open == nil, line.indent < 2 { note = nil }
    if let (level, rest) = line.heading {
      flush()
      open = (rest, .heading(level: level))
      flush()
    } else if line.isRule {
      flush()
    } else if let (marker, rest) = line.noteDefinition {
      flush()
      note = (marker, false)
      open = (rest, .note(marker: marker))
    } else if line.linkLabel != nil {
      flush()
    } else if let rest = line.quoted {
      readQuoted(rest)
    } else if let rest = line.item {
      flush()
      open = (rest, .listItem)
      separator = .row
    } else if open == nil, index + 1 < lines.count, lines[index + 1].isTableRule, line.hasBar {
      return readTable(lines, at: index)
    } else {
      readText(line.content)
    }
    return index + 1
  }

  private mutating func readText(_ text: [UInt8]) {
    if open == nil {
      open = (text, note.map { .note(marker: $0.marker) } ?? .paragraph)
    } else {
      open?.lines.append(0x0A)
      open?.lines.append(contentsOf: text)
    }
  }

  private mutating func readQuoted(_ rest: [UInt8]) {
    guard rest.contains(where: { $0 > 0x20 }) else {
      flush()
      return
    }
    if open?.kind == .quotation {
      open?.lines.append(0x0A)
      open?.lines.append(contentsOf: rest)
    } else {
      flush()
      open = (rest, .quotation)
    }
  }

  private mutating func readCode(_ lines: [MarkdownLine], at index: Int, _ fence: UInt8) -> Int {
    flush()
    var end = index + 1
    var code: [UInt8] = []
    while end < lines.count, lines[end].fence != fence {
      code.append(contentsOf: lines[end].bytes)
      code.append(0x0A)
      end += 1
    }
    code.withUnsafeBufferPointer {
      builder.append($0, kind: .paragraph, language: nil, isPreformatted: true)
    }
    builder.endBlock()
    return end + 1
  }

  private mutating func readTable(_ lines: [MarkdownLine], at index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isBlank, lines[end].hasBar || end == index + 1 {
      defer { end += 1 }
      guard end != index + 1 else { continue }
      for cell in lines[end].cells {
        append(cell, kind: .tableCell)
        builder.endBlock(.cell)
      }
      builder.endBlock(.row)
    }
    builder.endBlock()
    return end
  }

  /// Ends the block being read.
  private mutating func flush() {
    defer { separator = .paragraph }
    guard let (lines, kind) = open else { return }
    open = nil
    if kind == .paragraph, let words = MarkdownInline.pictureAlone(lines) {
      append(words, kind: .caption)
    } else {
      append(lines, kind: kind)
    }
    if let note, !note.isBegun, case .note = kind {
      builder.prepend("\(note.marker). ")
      self.note?.isBegun = true
    }
    builder.endBlock(separator)
  }

  private mutating func append(_ source: [UInt8], kind: BlockKind) {
    let words = MarkdownInline.text(of: source, labels: labels)
    for (number, line) in words.split(separator: 0x0B, omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { builder.breakLine() }
      line.withUnsafeBufferPointer { builder.append($0, kind: kind, language: nil) }
    }
  }

  /// Reads `key: value` lines between lines of hyphens at the very start; returns the line after.
  private mutating func readFrontMatter(_ lines: [MarkdownLine]) -> Int {
    guard lines.first?.isHyphens == true,
      let end = lines.dropFirst().firstIndex(where: { $0.isHyphens }), end < 100
    else { return 0 }
    for line in lines[1..<end] {
      guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = MarkupReader.trimmed(Array(line.bytes[..<colon])).lowercased()
      var value = MarkupReader.trimmed(Array(line.bytes[(colon + 1)...]))
      if value.count >= 2, let mark = value.first, mark == "\"" || mark == "'", value.last == mark {
        value = String(value.dropFirst().dropLast())
      }
      guard !value.isEmpty else { continue }
      switch key {
      case "title": record.title = value
      case "author", "authors":
        record.authors = RecordLine.names(value.filter { !"[]".contains($0) }[...])
      case "date": record.date = WrittenDate.edtf(value) ?? record.date
      case "lang", "language": record.language = Language(value) ?? record.language
      case "isbn", "doi", "issn":
        if let found = MarkupDocument.identifier("\(key):\(value)") {
          record.identifiers.append(found)
        }
      default: break
      }
    }
    return end + 1
  }
}

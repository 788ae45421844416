/// Makes a document of what a markup reader built.
enum MarkupDocument {
  /// Puts text, blocks and record together; what is still unknown is told from the text.
  ///
  /// A language that a page declares is believed unless the script speaks against it: many pages
  /// in other scripts keep the English of their template.
  static func document(
    _ built: BlockBuilder,
    record: BibliographicRecord,
    title: String?,
    language: Language?
  ) throws(ImportError) -> Document {
    guard !built.blocks.isEmpty else { throw .emptyFile(file: record.source) }
    var record = record
    let text = String(decoding: built.text, as: UTF8.self)
    if record.title.isEmpty {
      record.title =
        title ?? record.source.split(separator: "/").last.map(String.init) ?? record.source
    }
    if record.language == .undetermined {
      let seen = LanguageDetector.language(of: text)
      if let language, language != .undetermined,
        seen == .undetermined || isLatin(language) == isLatin(seen)
      {
        record.language = language
      } else {
        record.language = seen
      }
    }
    let blocks = built.blocks.map { block in
      block.language == record.language
        ? Block(kind: block.kind, passage: block.passage) : block
    }
    return Document(record: record, text: text, blocks: blocks)
  }

  /// Reads an identifier that is declared without its scheme, or with `urn:` before it.
  static func identifier(_ text: String) -> Identifier? {
    var value = text[...]
    let lowered = text.lowercased()
    for prefix in ["urn:isbn:", "isbn:", "isbn ", "urn:issn:", "issn:", "issn "]
    where lowered.hasPrefix(prefix) {
      value = text.dropFirst(prefix.count).drop { $0 == " " }
      return prefix.contains("isbn") ? ISBN.identifier(value) : ISSN.identifier(value)
    }
    return ISBN.identifier(value) ?? DOI.identifier(value) ?? WebAddress.identifier(value)
  }

  private static func isLatin(_ language: Language) -> Bool {
    !["ru", "uk", "be", "bg", "sr", "mn", "ja", "zh", "ko", "und"].contains(language.code)
  }
}

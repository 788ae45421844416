/// Cuts plain text into blocks.
///
/// The text itself is never changed: the document's text is the text given, byte for byte, and the
/// blocks point into it. What lies outside every block is white space, drawn rules and words of
/// the page such as "back to top".
public enum PlainText {
  /// Returns the document of `text`.
  ///
  /// What the text's own lines say (title, authors, date) and its language fill in what `record`
  /// leaves open: an empty title, no authors, no date, an undetermined language. A title that is
  /// empty to the end becomes the name of the source.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - record: What is known already.
  /// - Returns: The document; its text is `text`, byte for byte.
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  public static func document(
    text: String,
    record: BibliographicRecord = BibliographicRecord(title: "")
  ) -> Document {
    var text = text
    var record = record
    let blocks = text.withUTF8 { bytes -> [Block] in
      var reader = PlainTextReader(bytes)
      reader.read()
      reader.complete(&record, isTitleGiven: !record.title.isEmpty)
      if record.language == .undetermined {
        record.language = LanguageDetector.language(
          of: UnsafeBufferPointer(rebasing: bytes.prefix(LanguageDetector.sample))
        )
      }
      return reader.blocks()
    }
    if record.title.isEmpty {
      record.title = record.source.split(separator: "/").last.map(String.init) ?? record.source
    }
    return Document(record: record, text: text, blocks: blocks)
  }
}

public import Documents

/// The sentences of a document.
public enum Sentences {
  /// Returns the passage of each sentence, in order; none crosses a block.
  ///
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  public static func passages(of document: Document) -> [Passage] {
    let text = TokenizedDocument(document)
    return text.sentences.map { text.passage(of: $0) }
  }
}

/// A text with its bibliographic record, cut into blocks.
public struct Document: Sendable {
  /// The permanent name.
  public let id: DocumentID
  /// What is known of the document.
  public let record: BibliographicRecord
  /// The whole text, without markup.
  public let text: String
  /// The blocks, in the order of the text, none overlapping another.
  public let blocks: [Block]

  /// Creates a document.
  ///
  /// - Precondition: the blocks lie inside the text, in order, and none overlaps the next.
  public init(record: BibliographicRecord, text: String, blocks: [Block]) {
    var end = 0
    for block in blocks {
      precondition(block.passage.start >= end, "a block begins before the one before it ends")
      end = block.passage.end
    }
    precondition(end <= text.utf8.count, "a block ends past the text")
    id = DocumentID(ofText: text)
    self.record = record
    self.text = text
    self.blocks = blocks
  }

  /// Returns the words of `passage`, clamped to the text; a scalar cut in half is left out.
  public func text(of passage: Passage) -> String {
    let utf8 = text.utf8
    let end = min(passage.end, utf8.count)
    let start = min(passage.start, end)
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: end - start)
    return String(text[from..<to])
  }
}

extension Document: Equatable {
  /// Compares record, text and blocks; the name follows from the text.
  public static func == (left: Document, right: Document) -> Bool {
    left.record == right.record && left.text == right.text && left.blocks == right.blocks
  }
}

public import Documents

/// Where something stands in a document, in the units that readers and other programs use.
public struct Place: Hashable, Sendable {
  /// The document.
  public let document: DocumentID
  /// The passage, in UTF-8 bytes.
  public let passage: Passage
  /// The same in Unicode scalars.
  public let scalars: Range<Int>
  /// The number of the block it begins in, counted from 1.
  public let block: Int
  /// The words of the passage.
  public let text: String

  /// Creates a place.
  public init(
    document: DocumentID,
    passage: Passage,
    scalars: Range<Int>,
    block: Int,
    text: String
  ) {
    self.document = document
    self.passage = passage
    self.scalars = scalars
    self.block = block
    self.text = text
  }
}

extension Place: Comparable {
  /// Orders as lists are printed.
  public static func < (left: Place, right: Place) -> Bool {
    left.passage != right.passage ? left.passage < right.passage : left.document < right.document
  }
}

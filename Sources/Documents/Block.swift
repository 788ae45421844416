/// What a block of a document is.
public enum BlockKind: Hashable, Sendable {
  /// A heading; `level` runs from 1, the title, to 6.
  case heading(level: Int)
  case paragraph
  /// A quotation set off as a block.
  case quotation
  /// The words under or behind a picture.
  case caption
  /// A footnote or endnote; `marker` is its number or sign as printed, without brackets.
  case note(marker: String?)
  case listItem
  case tableCell
}

/// A stretch of a document that its author or typesetter set apart.
public struct Block: Hashable, Sendable {
  /// What the block is.
  public let kind: BlockKind
  /// Where it stands; blocks never overlap, and run in the order of the text.
  public let passage: Passage
  /// The block's own language, where it is declared or differs from the document's.
  public let language: Language?

  /// Creates a block.
  public init(kind: BlockKind, passage: Passage, language: Language? = nil) {
    self.kind = kind
    self.passage = passage
    self.language = language
  }
}

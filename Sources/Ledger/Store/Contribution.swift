public import Documents

/// What one document brings to a ledger: its text, what was read in it, and what it claims.
public struct Contribution: Sendable {
  /// The document.
  public let document: Document
  /// What was read in it, sorted.
  public let annotations: [Annotation]
  /// The entities that it speaks of; ones the ledger knows gain the names they have here.
  public let entities: [Entity]
  /// What it claims of them.
  public let statements: [Statement]

  /// Creates a contribution.
  public init(
    document: Document,
    annotations: [Annotation],
    entities: [Entity],
    statements: [Statement]
  ) {
    self.document = document
    self.annotations = annotations
    self.entities = entities
    self.statements = statements
  }
}

/// What came of adding a contribution.
public enum Addition: Hashable, Sendable {
  /// It is in the ledger now, with so many statements.
  case added(statements: Int)
  /// The very same text was there already; nothing was changed.
  case alreadyThere
}

/// One place that answers a search.
public struct Finding: Hashable, Sendable {
  /// The document.
  public let document: DocumentID
  /// Its title.
  public let title: String
  /// The block in which the words stand.
  public let passage: Passage
  /// That block's text.
  public let text: String

  /// Creates a finding.
  public init(document: DocumentID, title: String, passage: Passage, text: String) {
    self.document = document
    self.title = title
    self.passage = passage
    self.text = text
  }
}

/// A document's line in a list.
public struct DocumentSummary: Hashable, Sendable {
  /// The permanent name.
  public let id: DocumentID
  /// What is known of the document.
  public let record: BibliographicRecord
  /// The length of its text in Unicode scalars.
  public let length: Int

  /// Creates a summary.
  public init(id: DocumentID, record: BibliographicRecord, length: Int) {
    self.id = id
    self.record = record
    self.length = length
  }
}

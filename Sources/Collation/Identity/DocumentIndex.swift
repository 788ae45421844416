import Algorithms
import Documents
import Ledger
import Reading

/// One document with what was read in it, made ready for looking places up.
struct DocumentIndex {
  let document: Document
  /// What was read, sorted.
  let annotations: [Annotation]
  /// The passages of the sentences, in order.
  let sentences: [Passage]
  private let offsets: OffsetTable

  init(_ document: Document, annotations: [Annotation]) {
    self.document = document
    self.annotations = annotations.sorted()
    sentences = Sentences.passages(of: document)
    offsets = OffsetTable(document.text)
  }

  /// Returns where a passage stands.
  func place(_ passage: Passage) -> Place {
    Place(
      document: document.id,
      passage: passage,
      scalars: offsets.scalars(of: passage),
      block: Self.last(startingBy: passage.start, in: document.blocks, by: \.passage).map { $0 + 1 }
        ?? 1,
      text: document.text(of: passage)
    )
  }

  /// Returns the sentence that holds the start of a passage; the passage itself between sentences.
  func sentence(of passage: Passage) -> Passage {
    sentenceNumber(of: passage).map { sentences[$0] } ?? passage
  }

  /// Returns the number of the sentence that holds the start of a passage; nil between sentences.
  func sentenceNumber(of passage: Passage) -> Int? {
    guard let number = Self.last(startingBy: passage.start, in: sentences, by: \.self),
      sentences[number].end > passage.start
    else { return nil }
    return number
  }

  /// Returns the block that holds the start of a passage; nil between blocks.
  func block(of passage: Passage) -> Block? {
    Self.last(startingBy: passage.start, in: document.blocks, by: \.passage)
      .map { document.blocks[$0] }.flatMap { $0.passage.end > passage.start ? $0 : nil }
  }

  /// Returns the annotations of one kind.
  func annotations(of kind: AnnotationKind) -> [Annotation] {
    annotations.filter { $0.kind == kind }
  }

  /// Returns the annotations that begin inside a passage.
  func annotations(in passage: Passage) -> ArraySlice<Annotation> {
    let start = annotations.partitioningIndex { $0.passage.start >= passage.start }
    return annotations[start...].prefix { $0.passage.start < passage.end }
  }

  /// The number of the last element whose passage starts at or before `byte`.
  private static func last<Element>(
    startingBy byte: Int,
    in elements: [Element],
    by passage: (Element) -> Passage
  ) -> Int? {
    let next = elements.partitioningIndex { passage($0).start > byte }
    return next > 0 ? next - 1 : nil
  }
}

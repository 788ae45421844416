import Documents
import Ledger

/// A document in the making, whose passages are found by their words.
struct Draft {
  let document: Document

  init(
    title: String,
    authors: [String],
    language: Language,
    blocks: [(kind: BlockKind, text: String)]
  ) {
    var text = ""
    var kept: [Block] = []
    for block in blocks {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += block.text
      let passage = Passage(start: start, end: text.utf8.count)
      kept.append(Block(kind: block.kind, passage: passage))
    }
    document = Document(
      record: BibliographicRecord(
        title: title,
        authors: authors,
        language: language,
        source: "samples/\(language.code).txt"
      ),
      text: text,
      blocks: kept
    )
  }

  /// Where the `occurrence`th `words` stand.
  func passage(_ words: String, _ occurrence: Int = 1) -> Passage {
    let utf8 = document.text.utf8
    var found = 0
    for index in utf8.indices where utf8[index...].starts(with: words.utf8) {
      found += 1
      guard found == occurrence else { continue }
      let start = utf8.distance(from: utf8.startIndex, to: index)
      return Passage(start: start, end: start + words.utf8.count)
    }
    preconditionFailure("the sample does not hold \(words)")
  }

  func annotation(_ words: String, _ value: AnnotationValue, _ occurrence: Int = 1) -> Annotation {
    Annotation(
      passage: passage(words, occurrence),
      value: value,
      rule: "sample.\(value.kind.rawValue)"
    )
  }

  func entity(_ name: String, _ label: String, _ others: [String]) -> Entity {
    guard let id = EntityID(name) else { preconditionFailure("\(name) is no entity's name") }
    let names = ([label] + others).map { EntityName(text: $0, language: document.record.language) }
    return Entity(id: id, label: label, names: names)
  }

  func statement(
    _ subject: EntityID,
    _ property: Property,
    _ value: StatementValue,
    _ attribution: [AttributionLink],
    _ words: String,
    _ qualifiers: [Qualifier] = []
  ) -> Statement {
    Statement(
      subject: subject,
      property: property,
      value: value,
      qualifiers: qualifiers,
      attribution: attribution,
      citation: Citation(document: document.id, passage: passage(words)),
      rule: "sample.statement"
    )
  }

  func contribution(
    annotations: [Annotation],
    entities: [Entity],
    statements: [Statement]
  ) -> Contribution {
    Contribution(
      document: document,
      annotations: annotations.sorted(),
      entities: entities,
      statements: statements
    )
  }
}

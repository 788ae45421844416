package import Collation
package import Documents
package import Ledger

extension BibliographicRecord {
  /// The record's fields, with the document's permanent name.
  package func json(id: DocumentID) -> JSONValue {
    .fields([
      "id": .string(id.value), "title": .string(title), "authors": .strings(authors),
      "date": .optional(date), "language": .string(language.code),
      "identifiers": .array(identifiers.map { .fields($0.fields) }),
      "source": .string(source), "mediaType": .string(mediaType), "encoding": .string(encoding),
    ])
  }
}

extension Place {
  /// The place: its block, its offsets in Unicode scalars, and its words.
  package var json: JSONValue {
    .object([
      "block": .int(block), "start": .int(scalars.lowerBound), "end": .int(scalars.upperBound),
      "text": .string(text),
    ])
  }
}

extension Voice {
  /// The voice's fields.
  package var fields: [String: JSONValue?] {
    [
      "name": .string(name), "kind": .string(kind.rawValue), "side": .optional(side),
      "entity": .optional(entity?.description),
    ]
  }
}

extension AttributionLink {
  /// The link: who, and how.
  package var json: JSONValue {
    .object(["voice": .fields(voice.fields), "stance": .string(stance.rawValue)])
  }
}

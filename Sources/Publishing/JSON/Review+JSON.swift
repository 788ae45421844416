package import Collation
import Documents
import Ledger

extension Review {
  /// The schema that the JSON form follows.
  package static let schema = "rashomon-review-1"

  /// The review for other programs.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "document": record.json(id: document),
      "people": .array(people.map(\.json)),
      "timeline": .array(timeline.map(\.json)),
      "incidents": .array(incidents.map(\.json)),
      "figures": .array(figures.map(\.json)),
      "voices": .array(voices.map(\.json)),
      "citations": .array(citations.map(\.json)),
      "faults": .array(faults.map(\.json)),
    ])
  }
}

extension PersonEntry {
  fileprivate var json: JSONValue {
    .fields([
      "id": .string(id.description), "name": .string(name), "born": .optional(born),
      "died": .optional(died), "roles": .strings(roles), "variants": .strings(variants),
      "mentions": .array(mentions.map(\.json)),
    ])
  }
}

extension TimelineEntry {
  fileprivate var json: JSONValue {
    .fields([
      "edtf": .string(edtf), "written": .string(written), "calendar": .optional(calendar),
      "earliest": .int(Int(earliest)), "sentence": .string(sentence), "place": place.json,
    ])
  }
}

extension IncidentEntry {
  fileprivate var json: JSONValue {
    .fields([
      "id": .string(id.description), "kind": .string(id.kind.rawValue), "name": .string(name),
      "told": isTold ? .bool(true) : nil, "edtf": .optional(edtf), "articles": .strings(articles),
      "actor": .optional(actor), "parties": parties.isEmpty ? nil : .strings(parties),
      "where": .optional(location), "mentions": .array(mentions.map(\.json)),
      "accounts": .array(accounts.map(\.json)),
    ])
  }
}

extension IncidentAccount {
  fileprivate var json: JSONValue {
    .object([
      "sentence": .string(sentence), "attribution": .array(attribution.map(\.json)),
      "place": place.json,
    ])
  }
}

extension FigureEntry {
  fileprivate var json: JSONValue {
    var fields = figure.fields
    fields["attribution"] = .array(attribution.map(\.json))
    fields["place"] = place.json
    return .fields(fields)
  }
}

extension VoiceEntry {
  fileprivate var json: JSONValue {
    var fields = voice.fields
    fields["passages"] = .array(
      passages.map { .object(["stance": .string($0.stance.rawValue), "place": $0.place.json]) }
    )
    return .fields(fields)
  }
}

extension CitationEntry {
  fileprivate var json: JSONValue {
    var fields = value.fields(offsets: nil)
    fields["kind"] = .string(value.kind.rawValue)
    fields["place"] = place.json
    return .fields(fields)
  }
}

extension Fault {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "explanation": .string(explanation),
      "places": .array(places.map(\.json)),
    ])
  }
}

package import Documents
package import Ledger

extension AnnotationValue {
  /// The value's own fields, as the command's contract names them.
  ///
  /// - Parameter offsets: The text's offsets, for the passages that a value points to; without it
  ///   they are left out.
  /// - Returns: The fields by name; nil for one that the document does not give.
  package func fields(offsets: OffsetTable?) -> [String: JSONValue?] {
    switch self {
    case .time(let time):
      [
        "type": .string(time.type.rawValue), "value": .string(time.value),
        "edtf": .optional(time.edtf), "calendar": .optional(time.calendar),
        "calendar_reason": .optional(time.calendarReason?.rawValue),
        "span": .optional(time.span), "anchor": .optional(time.anchor),
      ]
    case .person(let person):
      [
        "name": .string(person.name), "born": .optional(person.born),
        "died": .optional(person.died), "role": .optional(person.role),
      ]
    case .place(let value), .group(let value): ["name": .string(value.name)]
    case .incident(let incident):
      [
        "name": .string(incident.name), "edtf": .optional(incident.edtf),
        "form": incident.form == .named ? nil : .string(incident.form.rawValue),
        "actor": .optional(incident.actor),
        "parties": incident.parties.isEmpty ? nil : .strings(incident.parties),
        "place": .optional(incident.place),
      ]
    case .agreement(let agreement):
      [
        "name": .string(agreement.name), "edtf": .optional(agreement.edtf),
        "article": .optional(agreement.article),
      ]
    case .figure(let figure): figure.fields
    case .quotation(let quotation):
      ["text": .string(quotation.text), "voice": .optional(quotation.voice)]
    case .attribution(let attribution): attribution.fields(offsets: offsets)
    case .note(let note):
      [
        "marker": .string(note.marker), "resolves": .optional(note.resolves),
        "work": note.work.map { .fields($0.fields) },
      ]
    case .identifier(let identifier): identifier.fields
    case .caption(let caption):
      ["subject": .string(caption.subject), "rights": .string(caption.rights)]
    case .cause(let cause):
      [
        "cause": .string(cause.cause), "effect": .string(cause.effect),
        "voice": .optional(cause.voice),
      ]
    case .judgement(let judgement):
      ["of": .string(judgement.of), "voice": .optional(judgement.voice)]
    }
  }
}

extension AttributionValue {
  fileprivate func fields(offsets: OffsetTable?) -> [String: JSONValue?] {
    func span(_ passage: Passage) -> JSONValue? {
      offsets.map { .span($0.scalars(of: passage)) }
    }
    return [
      "voice": .string(voice), "stance": .string(stance.rawValue),
      "source": source.flatMap(span),
      "content": offsets == nil ? nil : .array(content.compactMap(span)),
    ]
  }
}

extension FigureValue {
  /// The fields of a figure.
  package var fields: [String: JSONValue?] {
    [
      "low": low.map(JSONValue.number), "high": high.map(JSONValue.number),
      "approximate": .bool(isApproximate), "unit": .string(unit), "counted": .string(counted),
      "fate": .optional(fate), "side": .optional(side),
      "metric": metric.map { .fields($0.fields) },
    ]
  }
}

extension MetricAmount {
  /// The fields of an amount in a metric unit.
  package var fields: [String: JSONValue?] {
    [
      "low": low.map(JSONValue.number), "high": high.map(JSONValue.number), "unit": .string(unit),
    ]
  }
}

extension WorkReference {
  /// The fields of a reference.
  package var fields: [String: JSONValue?] {
    [
      "author": .optional(author), "title": .optional(title), "year": .optional(year),
      "page": .optional(page),
    ]
  }
}

extension Identifier {
  /// The fields of an identifier.
  package var fields: [String: JSONValue?] {
    ["scheme": .string(scheme), "value": .string(value), "valid": .bool(isValid)]
  }
}

extension Annotation {
  /// The annotation with its offsets in Unicode scalars.
  package func json(offsets: OffsetTable) -> JSONValue {
    let scalars = offsets.scalars(of: passage)
    var fields = value.fields(offsets: offsets)
    fields["start"] = .int(scalars.lowerBound)
    fields["end"] = .int(scalars.upperBound)
    fields["kind"] = .string(kind.rawValue)
    fields["rule"] = .string(rule)
    return .fields(fields)
  }
}

extension JSONValue {
  /// Offsets in Unicode scalars, the end not included.
  package static func span(_ scalars: Range<Int>) -> JSONValue {
    .object(["start": .int(scalars.lowerBound), "end": .int(scalars.upperBound)])
  }
}

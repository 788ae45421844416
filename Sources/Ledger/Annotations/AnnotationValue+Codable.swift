import Documents

/// The fields of the command's contract, and the ones that stand beside them.
enum AnnotationField: String, CodingKey {
  case start, end, kind, rule
  case type, value, edtf, calendar, span, anchor
  case calendarReason = "calendar_reason"
  case name, born, died, role, article
  case form, actor, parties, place
  case low, high, approximate, unit, counted, fate, side, metric
  case text, voice, stance, source, content
  case marker, resolves, work, author, title, year, page, scheme, valid, subject, rights, cause,
    effect, of
}

extension AnnotationValue: Codable {
  /// Writes the kind, and beside it the value's fields under the names of the contract.
  ///
  /// What is nil is left out; so is a bound of a figure that is no finite number, which JSON cannot
  /// say. Passages are written as they are counted: in bytes here, in scalars inside an
  /// ``ExchangedAnnotation``.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: AnnotationField.self)
    try fields.encode(kind.rawValue, forKey: .kind)
    switch self {
    case .time(let time):
      try fields.encode(time.type.rawValue, forKey: .type)
      try fields.encode(time.value, forKey: .value)
      try fields.encodeIfPresent(time.edtf, forKey: .edtf)
      try fields.encodeIfPresent(time.calendar, forKey: .calendar)
      try fields.encodeIfPresent(time.calendarReason?.rawValue, forKey: .calendarReason)
      try fields.encodeIfPresent(time.span, forKey: .span)
      try fields.encodeIfPresent(time.anchor, forKey: .anchor)
    case .person(let person):
      try fields.encode(person.name, forKey: .name)
      try fields.encodeIfPresent(person.born, forKey: .born)
      try fields.encodeIfPresent(person.died, forKey: .died)
      try fields.encodeIfPresent(person.role, forKey: .role)
    case .place(let named), .group(let named):
      try fields.encode(named.name, forKey: .name)
    case .incident(let incident):
      try fields.encode(incident.name, forKey: .name)
      try fields.encodeIfPresent(incident.edtf, forKey: .edtf)
      if incident.form != .named { try fields.encode(incident.form.rawValue, forKey: .form) }
      try fields.encodeIfPresent(incident.actor, forKey: .actor)
      if !incident.parties.isEmpty { try fields.encode(incident.parties, forKey: .parties) }
      try fields.encodeIfPresent(incident.place, forKey: .place)
    case .agreement(let agreement):
      try fields.encode(agreement.name, forKey: .name)
      try fields.encodeIfPresent(agreement.edtf, forKey: .edtf)
      try fields.encodeIfPresent(agreement.article, forKey: .article)
    case .figure(let figure):
      try fields.encodeIfPresent(figure.low.flatMap(Self.finite), forKey: .low)
      try fields.encodeIfPresent(figure.high.flatMap(Self.finite), forKey: .high)
      try fields.encode(figure.isApproximate, forKey: .approximate)
      try fields.encode(figure.unit, forKey: .unit)
      try fields.encode(figure.counted, forKey: .counted)
      try fields.encodeIfPresent(figure.fate, forKey: .fate)
      try fields.encodeIfPresent(figure.side, forKey: .side)
      try fields.encodeIfPresent(figure.metric.flatMap(Self.finite), forKey: .metric)
    case .quotation(let quotation):
      try fields.encode(quotation.text, forKey: .text)
      try fields.encodeIfPresent(quotation.voice, forKey: .voice)
    case .attribution(let attribution):
      try fields.encode(attribution.voice, forKey: .voice)
      try fields.encode(attribution.stance.rawValue, forKey: .stance)
      try fields.encodeIfPresent(attribution.source.map(ExchangedSpan.init), forKey: .source)
      try fields.encode(attribution.content.map(ExchangedSpan.init), forKey: .content)
    case .note(let note):
      try fields.encode(note.marker, forKey: .marker)
      try fields.encodeIfPresent(note.resolves, forKey: .resolves)
      try fields.encodeIfPresent(note.work, forKey: .work)
    case .identifier(let identifier):
      try fields.encode(identifier.scheme, forKey: .scheme)
      try fields.encode(identifier.value, forKey: .value)
      try fields.encode(identifier.isValid, forKey: .valid)
    case .caption(let caption):
      try fields.encode(caption.subject, forKey: .subject)
      try fields.encode(caption.rights, forKey: .rights)
    case .cause(let cause):
      try fields.encode(cause.cause, forKey: .cause)
      try fields.encode(cause.effect, forKey: .effect)
      try fields.encodeIfPresent(cause.voice, forKey: .voice)
    case .judgement(let judgement):
      try fields.encode(judgement.of, forKey: .of)
      try fields.encodeIfPresent(judgement.voice, forKey: .voice)
    }
  }

  /// Reads a kind and the fields that belong to it; other fields are passed over.
  ///
  /// - Throws: ``ExchangeError`` or `DecodingError`, when a field is missing or of the wrong form.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnnotationField.self)
    let kind: AnnotationKind = try fields.word(.kind)
    switch kind {
    case .time:
      self = .time(
        TimeValue(
          type: try fields.word(.type),
          value: try fields.string(.value),
          edtf: try fields.optionalString(.edtf),
          calendar: try fields.optionalString(.calendar),
          calendarReason: try fields.optionalWord(.calendarReason),
          span: try fields.optionalString(.span),
          anchor: try fields.optionalString(.anchor)
        )
      )
    case .person:
      self = .person(
        PersonValue(
          name: try fields.string(.name),
          born: try fields.optionalString(.born),
          died: try fields.optionalString(.died),
          role: try fields.optionalString(.role)
        )
      )
    case .place:
      self = .place(NameValue(name: try fields.string(.name)))
    case .group:
      self = .group(NameValue(name: try fields.string(.name)))
    case .incident:
      self = .incident(
        IncidentValue(
          name: try fields.string(.name),
          edtf: try fields.optionalString(.edtf),
          form: try fields.contains(.form) ? fields.word(.form) : .named,
          actor: try fields.optionalString(.actor),
          parties: try fields.decodeIfPresent([String].self, forKey: .parties) ?? [],
          place: try fields.optionalString(.place)
        )
      )
    case .agreement:
      self = .agreement(
        AgreementValue(
          name: try fields.string(.name),
          edtf: try fields.optionalString(.edtf),
          article: try fields.optionalString(.article)
        )
      )
    case .figure:
      self = .figure(
        FigureValue(
          low: try fields.optionalNumber(.low),
          high: try fields.optionalNumber(.high),
          isApproximate: try fields.bool(.approximate),
          unit: try fields.string(.unit),
          counted: try fields.string(.counted),
          fate: try fields.optionalString(.fate),
          side: try fields.optionalString(.side),
          metric: try fields.decodeIfPresent(MetricAmount.self, forKey: .metric)
        )
      )
    case .quotation:
      self = .quotation(
        QuotationValue(text: try fields.string(.text), voice: try fields.optionalString(.voice))
      )
    case .attribution:
      self = .attribution(
        AttributionValue(
          voice: try fields.string(.voice),
          stance: try fields.word(.stance),
          source: try fields.decodeIfPresent(ExchangedSpan.self, forKey: .source)?.passage,
          content: try fields.decode([ExchangedSpan].self, forKey: .content).map(\.passage)
        )
      )
    case .note:
      self = .note(
        NoteValue(
          marker: try fields.string(.marker),
          resolves: try fields.optionalString(.resolves),
          work: try fields.decodeIfPresent(WorkReference.self, forKey: .work)
        )
      )
    case .identifier:
      self = .identifier(
        Identifier(
          scheme: try fields.string(.scheme),
          value: try fields.string(.value),
          isValid: try fields.bool(.valid)
        )
      )
    case .caption:
      self = .caption(
        CaptionValue(subject: try fields.string(.subject), rights: try fields.string(.rights))
      )
    case .cause:
      self = .cause(
        CauseValue(
          cause: try fields.string(.cause),
          effect: try fields.string(.effect),
          voice: try fields.optionalString(.voice)
        )
      )
    case .judgement:
      self = .judgement(
        JudgementValue(of: try fields.string(.of), voice: try fields.optionalString(.voice))
      )
    }
  }

  static func finite(_ number: Double) -> Double? { number.isFinite ? number : nil }

  static func finite(_ metric: MetricAmount) -> MetricAmount? {
    (metric.low ?? 0).isFinite && (metric.high ?? 0).isFinite ? metric : nil
  }
}

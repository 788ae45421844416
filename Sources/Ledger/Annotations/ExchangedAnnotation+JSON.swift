import Documents

extension ExchangedAnnotation {
  /// The kind of its value.
  public var kind: AnnotationKind { value.kind }

  /// Adds the annotation's JSON object to `bytes`: what Foundation's encoder gives with sorted keys
  /// and bare slashes, in a fraction of its time.
  public func writeJSON(into bytes: inout [UInt8]) {
    var writer = JSONWriter(after: bytes.taken())
    write(to: &writer)
    bytes = writer.finish()
  }

  /// Writes the object, with who proposes it where that is told.
  func write(to json: inout JSONWriter, by: [String] = []) {
    value.write(to: &json, in: AnnotationFrame(start: start, end: end, rule: rule, by: by))
  }
}

/// What stands around a value in an annotation's flat object.
struct AnnotationFrame {
  let start: Int
  let end: Int
  let rule: String
  /// Who proposes it; empty where nobody is to be told apart.
  let by: [String]
}

extension AnnotationValue {
  /// Adds the value's JSON object to `bytes`: its kind, and the fields beside it.
  public func writeJSON(into bytes: inout [UInt8]) {
    var writer = JSONWriter(after: bytes.taken())
    write(to: &writer, in: nil)
    bytes = writer.finish()
  }

  /// Writes the object; in each kind the keys stand in alphabetical order.
  func write(to json: inout JSONWriter, in frame: AnnotationFrame?) {
    json.openObject()
    switch self {
    case .person, .agreement, .figure, .incident: break
    default: frame?.writeBy(to: &json)
    }
    switch self {
    case .time(let time):
      json.string(time.anchor, ifPresentFor: .anchor)
      json.string(time.calendar, ifPresentFor: .calendar)
      json.string(time.calendarReason?.rawValue, ifPresentFor: .calendarReason)
      json.string(time.edtf, ifPresentFor: .edtf)
      writeKind(to: &json, in: frame)
      frame?.writeRule(to: &json)
      json.string(time.span, ifPresentFor: .span)
      frame?.writeStart(to: &json)
      json.string(time.type.rawValue, for: .type)
      json.string(time.value, for: .value)
    case .person(let person):
      json.string(person.born, ifPresentFor: .born)
      frame?.writeBy(to: &json)
      json.string(person.died, ifPresentFor: .died)
      writeKind(to: &json, in: frame)
      json.string(person.name, for: .name)
      json.string(person.role, ifPresentFor: .role)
      frame?.writeRuleAndStart(to: &json)
    case .place(let named), .group(let named):
      writeKind(to: &json, in: frame)
      json.string(named.name, for: .name)
      frame?.writeRuleAndStart(to: &json)
    case .incident(let incident):
      write(incident, to: &json, in: frame)
    case .agreement(let agreement):
      json.string(agreement.article, ifPresentFor: .article)
      frame?.writeBy(to: &json)
      json.string(agreement.edtf, ifPresentFor: .edtf)
      writeKind(to: &json, in: frame)
      json.string(agreement.name, for: .name)
      frame?.writeRuleAndStart(to: &json)
    case .figure(let figure):
      json.bool(figure.isApproximate, for: .approximate)
      frame?.writeBy(to: &json)
      json.string(figure.counted, for: .counted)
      frame?.writeEnd(to: &json)
      json.string(figure.fate, ifPresentFor: .fate)
      if let high = figure.high.flatMap(Self.finite) { json.number(high, for: .high) }
      json.string(kind.rawValue, for: .kind)
      if let low = figure.low.flatMap(Self.finite) { json.number(low, for: .low) }
      write(figure.metric.flatMap(Self.finite), to: &json)
      frame?.writeRule(to: &json)
      json.string(figure.side, ifPresentFor: .side)
      frame?.writeStart(to: &json)
      json.string(figure.unit, for: .unit)
    case .quotation(let quotation):
      writeKind(to: &json, in: frame)
      frame?.writeRuleAndStart(to: &json)
      json.string(quotation.text, for: .text)
      json.string(quotation.voice, ifPresentFor: .voice)
    case .attribution(let attribution):
      write(attribution, to: &json, in: frame)
    case .note(let note):
      writeKind(to: &json, in: frame)
      json.string(note.marker, for: .marker)
      json.string(note.resolves, ifPresentFor: .resolves)
      frame?.writeRuleAndStart(to: &json)
      write(note.work, to: &json)
    case .identifier(let identifier):
      writeKind(to: &json, in: frame)
      frame?.writeRule(to: &json)
      json.string(identifier.scheme, for: .scheme)
      frame?.writeStart(to: &json)
      json.bool(identifier.isValid, for: .valid)
      json.string(identifier.value, for: .value)
    case .caption(let caption):
      writeKind(to: &json, in: frame)
      json.string(caption.rights, for: .rights)
      frame?.writeRuleAndStart(to: &json)
      json.string(caption.subject, for: .subject)
    case .cause(let cause):
      json.string(cause.cause, for: .cause)
      json.string(cause.effect, for: .effect)
      writeKind(to: &json, in: frame)
      frame?.writeRuleAndStart(to: &json)
      json.string(cause.voice, ifPresentFor: .voice)
    case .judgement(let judgement):
      writeKind(to: &json, in: frame)
      json.string(judgement.of, for: .of)
      frame?.writeRuleAndStart(to: &json)
      json.string(judgement.voice, ifPresentFor: .voice)
    }
    json.closeObject()
  }

  private func write(
    _ incident: IncidentValue,
    to json: inout JSONWriter,
    in frame: AnnotationFrame?
  ) {
    json.string(incident.actor, ifPresentFor: .actor)
    frame?.writeBy(to: &json)
    json.string(incident.edtf, ifPresentFor: .edtf)
    frame?.writeEnd(to: &json)
    if incident.form != .named { json.string(incident.form.rawValue, for: .form) }
    json.string(kind.rawValue, for: .kind)
    json.string(incident.name, for: .name)
    if !incident.parties.isEmpty {
      json.key(.parties)
      json.openArray()
      for party in incident.parties { json.string(party) }
      json.closeArray()
    }
    json.string(incident.place, ifPresentFor: .place)
    frame?.writeRuleAndStart(to: &json)
  }

  private func write(
    _ attribution: AttributionValue,
    to json: inout JSONWriter,
    in frame: AnnotationFrame?
  ) {
    json.key(.content)
    json.openArray()
    for passage in attribution.content { write(passage, to: &json) }
    json.closeArray()
    writeKind(to: &json, in: frame)
    frame?.writeRule(to: &json)
    if let source = attribution.source {
      json.key(.source)
      write(source, to: &json)
    }
    json.string(attribution.stance.rawValue, for: .stance)
    frame?.writeStart(to: &json)
    json.string(attribution.voice, for: .voice)
  }

  private func write(_ metric: MetricAmount?, to json: inout JSONWriter) {
    guard let metric else { return }
    json.key(.metric)
    json.openObject()
    if let high = metric.high { json.number(high, for: .high) }
    if let low = metric.low { json.number(low, for: .low) }
    json.string(metric.unit, for: .unit)
    json.closeObject()
  }

  private func write(_ work: WorkReference?, to json: inout JSONWriter) {
    guard let work else { return }
    json.key(.work)
    json.openObject()
    json.string(work.author, ifPresentFor: .author)
    json.string(work.page, ifPresentFor: .page)
    json.string(work.title, ifPresentFor: .title)
    json.string(work.year, ifPresentFor: .year)
    json.closeObject()
  }

  private func write(_ passage: Passage, to json: inout JSONWriter) {
    json.openObject()
    json.integer(passage.end, for: .end)
    json.integer(passage.start, for: .start)
    json.closeObject()
  }

  private func writeKind(to json: inout JSONWriter, in frame: AnnotationFrame?) {
    frame?.writeEnd(to: &json)
    json.string(kind.rawValue, for: .kind)
  }
}

extension AnnotationFrame {
  fileprivate func writeBy(to json: inout JSONWriter) {
    guard !by.isEmpty else { return }
    json.key("by")
    json.openArray()
    for name in by { json.string(name) }
    json.closeArray()
  }

  fileprivate func writeEnd(to json: inout JSONWriter) { json.integer(end, for: .end) }
  fileprivate func writeRule(to json: inout JSONWriter) { json.string(rule, for: .rule) }
  fileprivate func writeStart(to json: inout JSONWriter) { json.integer(start, for: .start) }

  fileprivate func writeRuleAndStart(to json: inout JSONWriter) {
    writeRule(to: &json)
    writeStart(to: &json)
  }
}

extension [UInt8] {
  /// Takes the array's storage out of the variable, so that adding to it copies nothing.
  mutating func taken() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &self)
    return taken
  }
}

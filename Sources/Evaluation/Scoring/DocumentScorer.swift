import Documents
import Ledger

/// Holds one document's annotations against its gold.
struct DocumentScorer {
  let document: GoldDocument
  let annotations: [Annotation]
  let scalars: [Unicode.Scalar]
  private let offsets: OffsetTable

  init(_ document: GoldDocument, _ annotations: [Annotation]) {
    self.document = document
    self.annotations = annotations.sorted()
    scalars = Array(document.text.unicodeScalars)
    offsets = OffsetTable(document.text)
  }

  /// The measures that the document's gold allows for `kind`.
  func measures(of kind: AnnotationKind) -> [KindReport.Measure] {
    let items = document.gold.filter { $0.kind == kind }
    var measures: [KindReport.Measure] = []
    if items.isEmpty || items.contains(where: { $0.extent == .span }) { measures.append(.span) }
    if items.contains(where: { $0.extent == .sentence }) { measures.append(.sentence) }
    guard kind == .attribution else { return measures }
    let source = items.isEmpty || items.contains { $0.parts?.source != nil }
    let content = items.isEmpty || items.contains { $0.parts?.content != nil }
    if source { measures.append(.source) }
    if content { measures.append(.content) }
    if source || content { measures.append(.whole) }
    return measures
  }

  func score(into report: inout StatementReport) {
    guard !document.statements.isEmpty else { return }
    let reading = StatementReading(annotations, scalars: scalars, offsets: offsets)
    for statement in document.statements {
      guard let detail = report.count(statement, reading.reading(of: statement.range)) else {
        continue
      }
      report.findings.append(finding(.value, SpanSet(statement.range), detail))
    }
  }

  func score(into report: inout KindReport) {
    let items = document.gold.filter { $0.kind == report.kind }
    let found = annotations.filter { $0.kind == report.kind }
    switch report.measure {
    case .sentence:
      scoreSentences(items.filter { $0.extent == .sentence }, found, into: &report)
    case .span:
      scoreSpans(units(items, part: .cue), units(found, part: .cue), into: &report)
    case .source:
      scoreSpans(units(items, part: .source), units(found, part: .source), into: &report)
    case .content:
      scoreSpans(units(items, part: .content), units(found, part: .content), into: &report)
    case .whole:
      scoreWhole(units(items, part: .cue), units(found, part: .cue), into: &report)
    }
  }

  private func scoreSentences(
    _ items: [GoldItem],
    _ found: [Annotation],
    into report: inout KindReport
  ) {
    let ranges = found.map { offsets.scalars(of: $0.passage) }
    // An agreement is an incident too: that it was made.
    let others =
      report.kind == .incident
      ? annotations.filter { $0.kind == .agreement } : []
    let answers = ranges + others.map { offsets.scalars(of: $0.passage) }
    let names = (found + others).compactMap(\.value.incidentName)
    let expected = items.flatMap { $0.fields.filter { $0.name == "name" } }
    for field in expected {
      report.fields["name", default: Tally()].count(names.contains { field.accepts($0) })
    }
    report.relaxed.gold += items.count
    report.relaxed.found += found.count
    for item in items {
      if answers.contains(where: { $0.overlaps(item.range) }) {
        report.relaxed.goldMatched += 1
      } else {
        report.findings.append(finding(.miss, SpanSet(item.range), ""))
      }
    }
    for (annotation, range) in zip(found, ranges) {
      let bearsName = annotation.value.incidentName.map { name in
        expected.contains { $0.accepts(name) }
      }
      if bearsName == true || items.contains(where: { $0.range.overlaps(range) }) {
        report.relaxed.foundMatched += 1
      } else {
        addFalseAlarm(annotation, SpanSet(range), into: &report)
      }
    }
  }

  private func scoreSpans(_ gold: [GoldUnit], _ found: [FoundUnit], into report: inout KindReport) {
    let isOwn = report.measure == .span
    let kind = report.kind
    func outside(_ index: Int) -> Bool { !isOwn || isOutside(found[index].spans, kind) }
    let strict = Matching.strict(gold: gold.map(\.spans), found: found.map(\.spans))
    report.strict?.add(strict) { outside($0) }
    let relaxed = Matching(gold: gold.map(\.spans), found: found.map(\.spans))
    let aside = report.relaxed.add(relaxed) { outside($0) }
    report.setAside += aside
    note(relaxed, gold, found, outside: outside, into: &report)
    if isOwn { compare(relaxed, gold, found, setAside: aside, into: &report) }
  }

  private func scoreWhole(_ gold: [GoldUnit], _ found: [FoundUnit], into report: inout KindReport) {
    func agree(
      _ goldIndex: Int,
      _ foundIndex: Int,
      _ holds: (SpanSet, SpanSet) -> Bool
    ) -> Bool {
      [Part.source, .content].allSatisfy { part in
        guard let expected = spans(of: gold[goldIndex].item, part) else { return true }
        guard let answer = spans(of: found[foundIndex].annotation, part) else { return false }
        return holds(expected, answer)
      }
    }
    let goldSpans = gold.map(\.spans)
    let foundSpans = found.map(\.spans)
    let kind = report.kind
    let strict = Matching.strict(gold: goldSpans, found: foundSpans) { agree($0, $1, ==) }
    report.strict?.add(strict) { isOutside(foundSpans[$0], kind) }
    let relaxed = Matching(gold: goldSpans, found: foundSpans) {
      agree($0, $1) { $0.overlaps($1) }
    }
    let aside = report.relaxed.add(relaxed) { isOutside(foundSpans[$0], kind) }
    report.setAside += aside
  }
}

extension DocumentScorer {
  /// A gold item by the part of it that is measured.
  struct GoldUnit {
    let item: GoldItem
    let spans: SpanSet
  }

  /// An annotation by the part of it that is measured.
  struct FoundUnit {
    let annotation: Annotation
    let spans: SpanSet
  }

  private enum Part {
    case cue, source, content
  }

  /// Whether the gold tells of the place at which an annotation stands.
  private func isOutside(_ spans: SpanSet, _ kind: AnnotationKind) -> Bool {
    guard let zones = document.setAside[kind] else { return true }
    return !zones.contains {
      $0.lowerBound <= spans.hull.lowerBound && spans.hull.upperBound <= $0.upperBound
    }
  }

  private func units(_ items: [GoldItem], part: Part) -> [GoldUnit] {
    items.filter { $0.extent == .span }.compactMap { item in
      spans(of: item, part).map { GoldUnit(item: item, spans: $0) }
    }
  }

  private func units(_ found: [Annotation], part: Part) -> [FoundUnit] {
    found.compactMap { annotation in
      spans(of: annotation, part).map { FoundUnit(annotation: annotation, spans: $0) }
    }
  }

  private func spans(of item: GoldItem, _ part: Part) -> SpanSet? {
    guard let parts = item.parts else { return SpanSet(item.range) }
    switch part {
    // An annotation has one passage for its cue and one for its source: pieces count as the stretch
    // from the first to the last.
    case .cue: return SpanSet(parts.cue).map { SpanSet($0.hull) }
    case .source: return SpanSet(parts.source ?? []).map { SpanSet($0.hull) }
    case .content: return SpanSet(parts.content ?? [])
    }
  }

  private func spans(of annotation: Annotation, _ part: Part) -> SpanSet? {
    guard part != .cue else { return SpanSet(offsets.scalars(of: annotation.passage)) }
    guard case .attribution(let value) = annotation.value else { return nil }
    let passages = part == .source ? value.source.map { [$0] } ?? [] : value.content
    return SpanSet(passages.map { offsets.scalars(of: $0) })
  }
}

extension Score {
  /// Adds a matching; what is not matched and not `outside` the places set aside is not counted.
  ///
  /// - Returns: How many were set aside.
  @discardableResult
  fileprivate mutating func add(_ matching: Matching, outside: (Int) -> Bool) -> Int {
    let aside = matching.goldOfFound.indices.count { index in
      matching.goldOfFound[index] == nil && !outside(index)
    }
    gold += matching.foundOfGold.count
    found += matching.goldOfFound.count - aside
    goldMatched += matching.count
    foundMatched += matching.count
    return aside
  }
}

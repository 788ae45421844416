import Ledger

extension DocumentScorer {
  /// How many scalars of context a finding shows on each side.
  private static let context = 40

  /// Lists what a matching leaves over, and the pairs that do not begin and end together.
  func note(
    _ matching: Matching,
    _ gold: [GoldUnit],
    _ found: [FoundUnit],
    outside: (Int) -> Bool,
    into report: inout KindReport
  ) {
    for (index, unit) in gold.enumerated() {
      guard let other = matching.foundOfGold[index] else {
        report.findings.append(finding(.miss, unit.spans, ""))
        continue
      }
      guard found[other].spans != unit.spans else { continue }
      let range = found[other].spans.hull
      let detail = "found \(range.lowerBound)–\(range.upperBound) \(words(range))"
      report.findings.append(finding(.boundary, unit.spans, detail))
    }
    for (index, unit) in found.enumerated()
    where matching.goldOfFound[index] == nil && outside(index) {
      addFalseAlarm(unit.annotation, unit.spans, into: &report)
    }
  }

  /// Lists an annotation that no gold answers, and counts it by its sort.
  func addFalseAlarm(_ annotation: Annotation, _ spans: SpanSet, into report: inout KindReport) {
    let sort: String? =
      switch annotation.value {
      case .time(let value): value.type.rawValue
      case .incident(let value): value.form.rawValue
      default: nil
      }
    if let sort { report.falseAlarmSorts[sort, default: 0] += 1 }
    report.findings.append(finding(.falseAlarm, spans, annotation.rule))
  }

  func finding(
    _ group: EvaluationFinding.Group,
    _ spans: SpanSet,
    _ detail: String
  ) -> EvaluationFinding {
    let hull = spans.hull.clamped(to: 0..<scalars.count)
    return EvaluationFinding(
      group: group,
      document: document.id,
      range: spans.hull,
      text: words(hull),
      before: words(max(0, hull.lowerBound - Self.context)..<hull.lowerBound),
      after: words(hull.upperBound..<min(scalars.count, hull.upperBound + Self.context)),
      detail: detail
    )
  }

  /// The words of a range on one line: white space of any length becomes one space.
  private func words(_ range: Range<Int>) -> String {
    var line = String.UnicodeScalarView()
    for scalar in scalars[range] {
      guard scalar.properties.isWhitespace else {
        line.append(scalar)
        continue
      }
      if line.last != " " { line.append(" ") }
    }
    return String(line)
  }
}

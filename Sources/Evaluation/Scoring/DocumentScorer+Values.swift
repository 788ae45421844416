import Ledger

extension DocumentScorer {
  /// Counts fields, values and lives of what was matched.
  func compare(
    _ matching: Matching,
    _ gold: [GoldUnit],
    _ found: [FoundUnit],
    setAside: Int,
    into report: inout KindReport
  ) {
    let deciding = AnnotationFields.deciding(report.kind)
    var lives: [String: (isRight: Bool, isWrong: Bool)] = [:]
    var undecided = 0
    var undecidedGold = 0
    for (index, unit) in gold.enumerated() {
      let decides = unit.item.fields.filter { deciding.contains($0.name) }
      if decides.isEmpty { undecidedGold += 1 } else { report.valueScore.gold += 1 }
      guard let other = matching.foundOfGold[index] else { continue }
      let value = found[other].annotation.value
      for field in unit.item.fields {
        report.fields[field.name, default: Tally()].count(field.accepts(value.field(field.name)))
      }
      guard !decides.isEmpty else {
        undecided += 1
        continue
      }
      let wrong = decides.filter { !$0.accepts(value.field($0.name)) }
      report.value.count(wrong.isEmpty)
      if wrong.isEmpty {
        report.valueScore.goldMatched += 1
        report.valueScore.foundMatched += 1
      } else {
        let detail = wrong.map {
          "\($0.name) is \(value.field($0.name) ?? "nothing"), expected \($0.text)"
        }
        report.findings.append(finding(.value, unit.spans, detail.joined(separator: "; ")))
      }
      if let identity = unit.item.identity {
        let contradicts = wrong.contains { value.field($0.name) != nil }
        let before = lives[identity] ?? (false, false)
        lives[identity] = (before.isRight || wrong.isEmpty, before.isWrong || contradicts)
      }
    }
    // Where the gold gives no values at all, what was found there proves nothing against the reader.
    if gold.isEmpty || undecidedGold < gold.count {
      report.valueScore.found += matching.goldOfFound.count - undecided - setAside
    }
    for life in lives.values { report.lives?.count(life.isRight && !life.isWrong) }
  }
}

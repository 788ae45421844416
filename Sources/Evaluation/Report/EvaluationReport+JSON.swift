import FoundationEssentials
import Ledger

extension EvaluationReport {
  /// The report as one JSON object, keys sorted.
  ///
  /// - `documents`: how many texts were read.
  /// - `kinds`: an array, in the order of the contract, of objects with
  ///   - `kind`, and `measure`: `span`, `sentence`, or of an attribution `source`, `content`, `whole`;
  ///   - `strict` (missing where only sentences are told) and `relaxed`: `gold`, `found`,
  ///     `goldMatched`, `foundMatched` as counts, `precision`, `recall`, `f1`;
  ///   - `value`, where the gold has deciding values: `right` and `of` (relaxed matches), `accuracy`,
  ///     and `precision`, `recall`, `f1` of place and value together;
  ///   - `fields`: for each compared field `right`, `of`, `accuracy`;
  ///   - `lives`, of persons: `right`, `of`, `accuracy`, counted per distinct person;
  ///   - `falseAlarmSorts`: how many false alarms are of each sort: of times the TIMEX3 type, of incidents
  ///     how they are told;
  ///   - `setAside`: how many were found where the gold does not tell;
  ///   - `errors`: how many `miss`, `false alarm`, `boundary`, `value`;
  ///   - `findings`: the first of each sort: `group`, `doc`, `start`, `end` (Unicode scalars), `text`,
  ///     `before`, `after`, `detail`.
  /// - `statements`, where the gold tells whose they are: `voice`, `othersVoice` (those that another
  ///   than the author holds) and `stance`, each `right`, `of`, `accuracy`.
  ///
  /// Shares have six decimals; one that cannot be measured is missing.
  ///
  /// - Parameter misses: How many findings of each kind and sort to give.
  /// - Returns: The object, and a line break.
  /// - Throws: What the encoder throws; nothing in a report makes it.
  public func json(misses: Int = 0) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let form = ReportForm(
      documents: documents,
      kinds: kinds.map { KindForm($0, misses: misses) },
      statements: statements.voice.of > 0 ? StatementForm(statements) : nil
    )
    return String(decoding: try encoder.encode(form), as: UTF8.self) + "\n"
  }
}

private struct ReportForm: Encodable {
  let documents: Int
  let kinds: [KindForm]
  let statements: StatementForm?
}

private struct StatementForm: Encodable {
  let voice: TallyForm
  let othersVoice: TallyForm
  let stance: TallyForm

  init(_ report: StatementReport) {
    voice = TallyForm(report.voice)
    othersVoice = TallyForm(report.othersVoice)
    stance = TallyForm(report.stance)
  }
}

private struct KindForm: Encodable {
  let kind: String
  let measure: String
  let strict: ScoreForm?
  let relaxed: ScoreForm
  let value: ValueForm?
  let fields: [String: TallyForm]
  let lives: TallyForm?
  let falseAlarmSorts: [String: Int]
  let setAside: Int
  let errors: [String: Int]
  let findings: [FindingForm]

  init(_ report: KindReport, misses: Int) {
    kind = report.kind.rawValue
    measure = report.measure.rawValue
    strict = report.strict.map(ScoreForm.init)
    relaxed = ScoreForm(report.relaxed)
    value = report.valueScore.gold > 0 ? ValueForm(report) : nil
    fields = report.fields.mapValues(TallyForm.init)
    lives = report.lives.map(TallyForm.init)
    falseAlarmSorts = report.falseAlarmSorts
    setAside = report.setAside
    let groups = Dictionary(grouping: report.findings, by: \.group)
    errors = Dictionary(
      uniqueKeysWithValues: EvaluationFinding.Group.allCases.map {
        ($0.rawValue, groups[$0]?.count ?? 0)
      }
    )
    findings = EvaluationFinding.Group.allCases.flatMap { group in
      (groups[group] ?? []).prefix(max(0, misses)).map(FindingForm.init)
    }
  }
}

private struct ScoreForm: Encodable {
  let gold: Int
  let found: Int
  let goldMatched: Int
  let foundMatched: Int
  let precision: Double?
  let recall: Double?
  let f1: Double?

  init(_ score: Score) {
    gold = score.gold
    found = score.found
    goldMatched = score.goldMatched
    foundMatched = score.foundMatched
    precision = rounded(score.precision)
    recall = rounded(score.recall)
    f1 = rounded(score.f1)
  }
}

private struct ValueForm: Encodable {
  let right: Int
  let of: Int
  let accuracy: Double?
  let precision: Double?
  let recall: Double?
  let f1: Double?

  init(_ report: KindReport) {
    right = report.value.right
    of = report.value.of
    accuracy = rounded(report.value.accuracy)
    precision = rounded(report.valueScore.precision)
    recall = rounded(report.valueScore.recall)
    f1 = rounded(report.valueScore.f1)
  }
}

private struct TallyForm: Encodable {
  let right: Int
  let of: Int
  let accuracy: Double?

  init(_ tally: Tally) {
    right = tally.right
    of = tally.of
    accuracy = rounded(tally.accuracy)
  }
}

private struct FindingForm: Encodable {
  let group: String
  let doc: String
  let start: Int
  let end: Int
  let text: String
  let before: String
  let after: String
  let detail: String

  init(_ finding: EvaluationFinding) {
    group = finding.group.rawValue
    doc = finding.document
    start = finding.range.lowerBound
    end = finding.range.upperBound
    text = finding.text
    before = finding.before
    after = finding.after
    detail = finding.detail
  }
}

private func rounded(_ share: Double?) -> Double? {
  share.map { ($0 * 1_000_000).rounded() / 1_000_000 }
}

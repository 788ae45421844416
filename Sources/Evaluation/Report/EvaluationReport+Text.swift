import Ledger

extension EvaluationReport {
  /// The report for the terminal: a table of scores, then what lies behind them.
  ///
  /// P, R and F1 are precision, recall and their harmonic mean; a dash stands where nothing can be
  /// measured. `value` is the share of relaxed matches whose value is right, of those for which the
  /// gold has one; `value F1` counts place and value together.
  ///
  /// - Parameter misses: For each kind, how many misses, false alarms, other boundaries and wrong
  ///   values to list, each sort by itself; those of the same words count as one and are listed by
  ///   number, then by place.
  /// - Returns: Lines, the last of them ended.
  public func text(misses: Int = 0) -> String {
    var lines = ["\(documents) \(documents == 1 ? "document" : "documents")", ""]
    lines += TextTable.lines(header + kinds.map(\.cells), leftAligned: 1)
    let notes = kinds.flatMap(\.notes)
    if !notes.isEmpty { lines += [""] + notes }
    if statements.voice.of > 0 { lines += [""] + statements.lines(misses: misses) }
    if misses > 0 {
      for kind in kinds { lines += kind.listing(limit: misses) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [[String]] {
    [
      ["", "", "", "strict", "", "", "relaxed", "", "", "", ""],
      ["kind", "gold", "found", "P", "R", "F1", "P", "R", "F1", "value", "value F1"],
    ]
  }
}

extension StatementReport {
  fileprivate func lines(misses: Int) -> [String] {
    var lines = [
      "statements: voice \(KindReport.ratio(voice)), of others than the author "
        + "\(KindReport.ratio(othersVoice)), stance \(KindReport.ratio(stance))"
    ]
    for finding in findings.prefix(max(0, misses)) {
      lines.append(
        "  \(KindReport.place(finding)) ⟦\(KindReport.shortened(finding.text))⟧ (\(finding.detail))"
      )
    }
    return lines
  }
}

extension KindReport {
  fileprivate var title: String {
    measure == .span ? kind.rawValue : "\(kind.rawValue): \(measure.rawValue)"
  }

  fileprivate var cells: [String] {
    let hasValue = valueScore.gold > 0
    return [title, "\(relaxed.gold)", "\(relaxed.found)"]
      + Self.shares(strict) + Self.shares(relaxed)
      + [
        Self.share(hasValue ? value.accuracy : nil), Self.share(hasValue ? valueScore.f1 : nil),
      ]
  }

  private static func shares(_ score: Score?) -> [String] {
    [share(score?.precision), share(score?.recall), share(score?.f1)]
  }

  /// Three decimals, rounded half up; written without Foundation.
  private static func share(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((value * 1000).rounded(.toNearestOrAwayFromZero))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  fileprivate static func ratio(_ tally: Tally) -> String {
    "\(tally.right) of \(tally.of) (\(share(tally.accuracy)))"
  }

  fileprivate var notes: [String] {
    var notes: [String] = []
    if measure == .sentence {
      notes.append(
        "\(title): a sentence counts when it holds an annotation; recall of sentences, precision of "
          + "annotations"
      )
    }
    if measure == .sentence, kind == .incident, let names = fields["name"] {
      notes.append(
        "\(title): an agreement answers too; an incident that the gold names is right wherever it "
          + "stands, and \(Self.ratio(names)) of the names in the text were found"
      )
    }
    if !falseAlarmSorts.isEmpty {
      let sorts = falseAlarmSorts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      notes.append("\(title): false alarms by sort: \(sorts.joined(separator: ", "))")
    }
    if let lives, lives.of > 0 {
      notes.append(
        "\(title): life years right on \(Self.ratio(value)) mentions found that have them, "
          + "on \(Self.ratio(lives)) persons"
      )
    }
    if !fields.isEmpty, measure != .sentence {
      let each = fields.sorted { $0.key < $1.key }.map { "\($0.key) \(Self.ratio($0.value))" }
      notes.append("\(title): \(each.joined(separator: ", "))")
    }
    if setAside > 0 {
      notes.append("\(title): \(setAside) found where the gold does not tell, set aside")
    }
    return notes
  }

  fileprivate func listing(limit: Int) -> [String] {
    var lines: [String] = []
    for group in EvaluationFinding.Group.allCases {
      let all = findings.filter { $0.group == group }
      guard !all.isEmpty else { continue }
      let bundles = Self.bundles(all)
      let rest = bundles.count - min(limit, bundles.count)
      lines += ["", "\(title): \(all.count) \(group.plural(all.count))"]
      for bundle in bundles.prefix(limit) { lines += Self.lines(of: bundle) }
      if rest > 0 { lines.append("  … and \(rest) other \(rest == 1 ? "wording" : "wordings")") }
    }
    return lines
  }

  /// Puts findings of the same words and detail together: the most frequent first, then by place.
  private static func bundles(_ findings: [EvaluationFinding]) -> [[EvaluationFinding]] {
    var order: [[String]: Int] = [:]
    var bundles: [[EvaluationFinding]] = []
    for finding in findings {
      // The words that a boundary error found instead carry offsets, which differ every time.
      let detail = finding.group == .boundary ? "" : finding.detail
      let key = [finding.text, detail]
      if let index = order[key] {
        bundles[index].append(finding)
      } else {
        order[key] = bundles.count
        bundles.append([finding])
      }
    }
    return bundles.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// How many further places of the same words are named.
  private static let furtherPlaces = 5

  private static func lines(of bundle: [EvaluationFinding]) -> [String] {
    guard let first = bundle.first else { return [] }
    var line = "  \(place(first)) …\(first.before)⟦\(shortened(first.text))⟧\(first.after)…"
    if !first.detail.isEmpty { line += " (\(shortened(first.detail)))" }
    guard bundle.count > 1 else { return [line] }
    let others = bundle.dropFirst()
    var places = others.prefix(furtherPlaces).map(place).joined(separator: ", ")
    if others.count > furtherPlaces { places += ", …" }
    return [line, "    \(bundle.count) times, also \(places)"]
  }

  /// Cuts the middle out of what would fill several lines.
  fileprivate static func shortened(_ words: String) -> String {
    let limit = 120
    guard words.count > limit else { return words }
    return "\(words.prefix(limit / 2)) … \(words.suffix(limit / 3))"
  }

  fileprivate static func place(_ finding: EvaluationFinding) -> String {
    "\(finding.document) \(finding.range.lowerBound)–\(finding.range.upperBound)"
  }
}

extension EvaluationFinding.Group {
  fileprivate func plural(_ count: Int) -> String {
    switch self {
    case .miss: count == 1 ? "miss" : "misses"
    case .falseAlarm: count == 1 ? "false alarm" : "false alarms"
    case .boundary: count == 1 ? "other boundary" : "other boundaries"
    case .value: count == 1 ? "wrong value" : "wrong values"
    }
  }
}

/// Columns for the terminal.
private enum TextTable {
  static func lines(_ rows: [[String]], leftAligned: Int) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? "" : "  ") + (column < leftAligned ? cell + padding : padding + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

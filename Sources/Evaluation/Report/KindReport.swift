public import Ledger

/// How one kind of annotation was read.
public struct KindReport: Sendable {
  /// What of the kind is measured.
  public enum Measure: String, CaseIterable, Sendable {
    /// The annotation's own range; an attribution's is its cue.
    case span
    /// Whether the sentence holds an annotation of the kind, because the gold knows no more.
    ///
    /// Recall counts sentences, precision annotations; no strict span, no values.
    case sentence
    /// Where an attribution's voice stands.
    case source
    /// What an attribution says is said.
    case content
    /// An attribution's cue together with its source and content, as far as the gold has them: each
    /// part overlaps (strict: is) that of one and the same annotation.
    case whole
  }

  /// The kind.
  public let kind: AnnotationKind
  /// What of it is measured.
  public let measure: Measure
  /// By the very same range; nil where only sentences can be told.
  public internal(set) var strict: Score?
  /// By any overlap, one to one.
  public internal(set) var relaxed = Score()
  /// How many annotations lie where the gold does not tell, and count as nothing.
  public internal(set) var setAside = 0
  /// The false alarms by sort: of times the TIMEX3 type, of incidents how they are told.
  ///
  /// Gold that lists each event once, as its annotator chose, cannot tell whether a name that it lacks is
  /// wrong; gold of dates may leave out every length. They count all the same.
  public internal(set) var falseAlarmSorts: [String: Int] = [:]
  /// How many of the relaxed matches whose gold has a deciding value have it right.
  public internal(set) var value = Tally()
  /// The same as precision and recall of place and value at once, as TempEval does for times.
  public internal(set) var valueScore = Score()
  /// Each compared field of the relaxed matches.
  public internal(set) var fields: [String: Tally] = [:]
  /// The persons found that have life years, and how many of them have them right.
  ///
  /// A person's are right when some mention has both right and none has another year. Counted per
  /// mention it is ``value``.
  public internal(set) var lives: Tally?
  /// What went wrong, document by document; each sort of error in the order of the text.
  ///
  /// Empty for ``Measure/whole``, whose parts tell.
  public internal(set) var findings: [EvaluationFinding] = []

  init(kind: AnnotationKind, measure: Measure) {
    self.kind = kind
    self.measure = measure
    strict = measure == .sentence ? nil : Score()
    lives = kind == .person && measure == .span ? Tally() : nil
  }
}

extension KindReport.Measure: Comparable {
  /// Orders as lists are printed.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One thing that a reader did not get right.
public struct EvaluationFinding: Hashable, Sendable {
  /// What sort of error.
  public enum Group: String, CaseIterable, Sendable {
    /// Gold that nothing overlaps.
    case miss
    /// An annotation that overlaps no gold, or gold that another annotation has.
    case falseAlarm = "false alarm"
    /// The right thing, begun or ended elsewhere.
    case boundary
    /// The right place, and another value.
    case value
  }

  /// What sort of error.
  public let group: Group
  /// The document's id.
  public let document: String
  /// Where, in Unicode scalars; the gold's range, but for a false alarm.
  public let range: Range<Int>
  /// The words there.
  public let text: String
  /// The words before, on one line.
  public let before: String
  /// The words behind, on one line.
  public let after: String
  /// The other range's words, the values, or the rule of a false alarm.
  public let detail: String
}

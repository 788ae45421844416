/// The kinds of annotation; the raw value is the word used in the command's contract.
public enum AnnotationKind: String, CaseIterable, Sendable, Comparable {
  case time
  case person
  case place
  case group
  case incident
  case agreement
  case figure
  case quotation
  case attribution
  case note
  case identifier
  case caption
  case cause
  case judgement

  /// Orders as lists are printed.
  public static func < (left: AnnotationKind, right: AnnotationKind) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

import Documents
import Ledger

/// A stretch of the text that is marked in the page.
struct Mark: Hashable, Sendable, Comparable {
  /// What a mark is for.
  enum Reason: Hashable, Sendable {
    /// An annotation stands there.
    case annotation(AnnotationKind)
    /// A link led there.
    case cited
  }

  /// Where it stands, in bytes, on scalar boundaries.
  let range: Range<Int>
  /// The same in Unicode scalars.
  let scalars: Range<Int>
  /// What it is for.
  let reason: Reason

  /// The anchor of a passage: `c123-145`.
  static func anchor(_ scalars: Range<Int>) -> String {
    "c\(scalars.lowerBound)-\(scalars.upperBound)"
  }

  /// The word that names the mark, for those who do not see its style.
  var label: String {
    switch reason {
    case .annotation(let kind): kind.rawValue
    case .cited: "cited"
    }
  }

  /// Orders by start; of two that start together the longer comes first, as an outer element does.
  static func < (left: Mark, right: Mark) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    return left.rank < right.rank
  }

  private var rank: Int {
    switch reason {
    case .cited: -1
    case .annotation(let kind): AnnotationKind.allCases.firstIndex(of: kind) ?? 0
    }
  }
}

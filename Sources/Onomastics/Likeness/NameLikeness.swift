/// Compares names across scripts and spellings.
///
/// Each name is written down in signs of sound, by script; the signs of two names are laid side by
/// side so that they answer to each other best (a Viterbi alignment under log-odds learned from pairs
/// of names); words are paired whatever their order; a logistic function weighs the figures.
/// Nothing is asked of a dictionary of persons: the likeness is of names alone.
public enum NameLikeness {
  /// Returns how like two names are, with reasons.
  ///
  /// - Complexity: O(n·m) of their lengths; some microseconds.
  public static func compare(_ left: String, _ right: String) -> Likeness {
    compare(PreparedName(left), PreparedName(right))
  }

  /// Returns how like two names are, with reasons.
  public static func compare(_ left: PreparedName, _ right: PreparedName) -> Likeness {
    guard !left.words.isEmpty, !right.words.isEmpty else {
      return Likeness(score: 0, extent: .none, reasons: ["one of the names has no letter"])
    }
    let explanation = LikenessReasons(left, right)
    return Likeness(
      score: score(left, right),
      extent: explanation.extent,
      reasons: explanation.reasons
    )
  }

  /// Returns the score alone, which is several times faster.
  ///
  /// - Returns: The same as ``Likeness/score``, from 0 to 1.
  public static func score(_ left: PreparedName, _ right: PreparedName) -> Double {
    guard !left.words.isEmpty, !right.words.isEmpty else { return 0 }
    if left.folded == right.folded { return 1 }
    let evidence = Evidence(left, right, costs: .shared)
    let score = LikenessWeights.shared.score(evidence)
    return evidence.isInitialsOnly ? min(score, mostOfInitials) : score
  }

  /// The highest score of names of which only initials answer to each other: none that counts as one.
  private static let mostOfInitials = Likeness.threshold / 2
}

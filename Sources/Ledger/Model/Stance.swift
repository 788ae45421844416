/// How a voice stands to what it says.
public enum Stance: String, CaseIterable, Sendable, Comparable {
  case asserts
  case denies
  case doubts
  /// Passes on what another says, without taking it up.
  case reports
  case callsForged = "calls forged"
  case rumours
  /// Passes a verdict.
  case judges
  /// Says what ought to be.
  case prescribes
  case asks

  /// Orders as lists are printed.
  public static func < (left: Stance, right: Stance) -> Bool {
    left.rawValue < right.rawValue
  }
}

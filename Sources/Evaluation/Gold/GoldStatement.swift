public import Ledger

/// A claim of the text, on whose word it stands, and how.
public struct GoldStatement: Hashable, Sendable {
  /// Where, in Unicode scalars, end-exclusive.
  public let range: Range<Int>
  /// Who holds it, as names an answer may give; empty where it is the author of the text.
  public let holders: [String]
  /// The stances any of which is right; empty where the gold does not tell.
  public let stances: Set<Stance>

  /// Creates a statement.
  public init(range: Range<Int>, holders: [String], stances: Set<Stance>) {
    self.range = range
    self.holders = holders
    self.stances = stances
  }
}

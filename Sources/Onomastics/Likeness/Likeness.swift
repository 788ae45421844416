/// How like two names are, and why.
public struct Likeness: Hashable, Sendable {
  /// How probable it is that both are spellings of one name, from 0 to 1.
  ///
  /// Of names alone: two people of one name are as like as one person.
  public let score: Double
  /// How much of the names the likeness rests on.
  public let extent: Extent
  /// Why, as plain clauses, the weightiest first.
  public let reasons: [String]

  /// Whether the names may be taken for spellings of one name: the score is at least ``threshold``.
  public var isSame: Bool { score >= Self.threshold }

  /// The score from which two names are taken for one.
  public static let threshold = 0.5

  /// How much of two names answers to each other.
  public enum Extent: String, Sendable, CaseIterable {
    /// Every word of both.
    case whole
    /// Every word of the shorter: a patronymic, a middle name or a given name is left out in it.
    case part
    /// A single word stands for the whole name: a surname, mostly. The weakest kind.
    case mention
    /// Words of both find no partner.
    case none
  }

  /// Creates a likeness.
  public init(score: Double, extent: Extent, reasons: [String]) {
    self.score = min(max(score, 0), 1)
    self.extent = extent
    self.reasons = reasons
  }
}

/// How a report is laid out on a terminal.
public struct TextStyle: Hashable, Sendable {
  /// The fewest columns that a report is laid out for; less counts as this.
  public static let minimumWidth = 32
  /// The most columns that lines are drawn out to; longer lines are hard to read.
  public static let maximumWidth = 120

  /// The columns of a line, from ``minimumWidth`` to ``maximumWidth``.
  public let width: Int
  /// Whether headings are bold and places dim; only for a terminal.
  public let usesColour: Bool

  /// Creates a style; a width outside the limits is brought to the nearer one.
  public init(width: Int = 80, usesColour: Bool = false) {
    self.width = min(max(width, Self.minimumWidth), Self.maximumWidth)
    self.usesColour = usesColour
  }
}

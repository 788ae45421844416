/// A quantity brought to a metric unit, as the table of measures converts it.
public struct MetricAmount: Hashable, Sendable, Codable {
  /// The lowest value; nil where only an upper bound stands.
  public var low: Double?
  /// The highest value; nil where only a lower bound stands.
  public var high: Double?
  /// The unit: `m`, `m²`, `l`, `kg`.
  public var unit: String

  /// Creates an amount.
  public init(low: Double?, high: Double?, unit: String) {
    self.low = low
    self.high = high
    self.unit = unit
  }
}

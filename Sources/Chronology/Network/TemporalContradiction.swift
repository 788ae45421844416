/// Statements that cannot stand together; without any one of them the rest can.
public struct TemporalContradiction: Error, Hashable, Sendable {
  /// The statement that was to be added.
  public let statement: TemporalStatement
  /// The places of the others in ``TemporalNetwork/statements``, in order.
  public let others: [Int]
  /// By how many days they miss each other.
  public let days: Int64
}

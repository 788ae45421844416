/// How well a reader read, kind by kind, over all documents together.
public struct EvaluationReport: Sendable {
  /// How many texts were read.
  public let documents: Int
  /// The kinds that the gold covers, in the order of the contract; a kind may have several measures.
  public let kinds: [KindReport]
  /// On whose word the claims of the texts stand; nothing where no gold tells.
  public let statements: StatementReport
}

/// How much each figure of the evidence counts: the table likeness_weights.tsv.
struct LikenessWeights: Sendable {
  /// The weights, read once.
  static let shared = LikenessWeights()

  /// By group and number of words: the constant, then one weight for each figure.
  private let rows: [[Double]]
  private static let kinds = 3
  /// What is left of a score when an initial contradicts a given name: pairs with initials are too
  /// rare in the lists for a weight.
  private static let conflictFactor = 0.4

  private init() {
    var rows = [[Double]](repeating: [], count: Evidence.Group.allCases.count * Self.kinds)
    for row in TableRows(text: OnomasticsData.likenessWeights) {
      guard let group = Evidence.Group.allCases.first(where: { "\($0)" == row[0] }),
        row.count > 2, let kind = Int(row[1]), kind < Self.kinds
      else { continue }
      rows[group.rawValue * Self.kinds + kind] = row[2...].compactMap { Double($0) }
    }
    self.rows = rows
  }

  /// The probability that the names are one.
  func score(_ evidence: Evidence) -> Double {
    let row = rows[evidence.group.rawValue * Self.kinds + evidence.kind]
    let sum = evidence.sum(weights: row)
    let score = 1 / (1 + exponential(-sum))
    return evidence.conflicts > 0 ? score * Self.conflictFactor : score
  }

  /// e to the power of x, for what a probability needs: error under one in a million.
  private func exponential(_ x: Double) -> Double {
    guard x < 50 else { return .infinity }
    guard x > -50 else { return 0 }
    // (1 + x/2^10 + …)^(2^10) by four terms of the series and ten squarings.
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}

import Documents

/// The tokens that stand inside quotation marks.
///
/// A block set off as a quotation is quoted from end to end. A mark that is never closed in its block quotes nothing; a pair around one or two words is a name
/// or a doubt of the author's, and the sentence goes on through it.
struct QuotedTokens {
  private var quoted: [Bool]

  /// The fewest tokens that are taken for somebody's words.
  private static let fewest = 5

  /// Reads the quotation marks of `text`.
  ///
  /// - Complexity: O(*n*), a pair being no longer than ``QuotationRule/maximumTokens``.
  init(in text: TokenizedDocument) {
    quoted = Array(repeating: false, count: text.tokens.count)
    for (block, own) in zip(text.blocks, text.document.blocks) {
      if case .quotation = own.kind {
        for token in block { quoted[token] = true }
        continue
      }
      var index = block.lowerBound
      while index < block.upperBound {
        guard let pair = QuotationRule.pair(at: index, limit: block.upperBound, text) else {
          index += 1
          continue
        }
        if pair.inner.count >= Self.fewest { for token in pair.inner { quoted[token] = true } }
        index = pair.end
      }
    }
  }

  /// Whether token `index` is quoted.
  func contains(_ index: Int) -> Bool { quoted[index] }
}

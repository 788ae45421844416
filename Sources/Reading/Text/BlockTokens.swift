import Documents

/// Parts tokens by the blocks of their document.
enum BlockTokens {
  /// Keeps the tokens that stand in a block, and marks the first of each as beginning one.
  ///
  /// What lies outside every block is the page's furniture; no rule reads it.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the whole text; only those inside a block are left.
  ///   - blocks: The blocks, in order.
  /// - Returns: The token range of each block; empty for one without tokens.
  static func part(_ tokens: inout [Token], by blocks: [Block]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    var next = 0
    var kept = 0
    for block in blocks {
      while next < tokens.count, Int(tokens[next].start) < block.passage.start { next += 1 }
      let first = kept
      while next < tokens.count, Int(tokens[next].end) <= block.passage.end {
        tokens[kept] = tokens[next]
        // Blocks part the text; a line end inside one is where a typesetter wrapped it.
        if kept == first {
          tokens[kept].gap = .block
        } else if tokens[kept].gap > .space {
          tokens[kept].gap = .space
        }
        kept += 1
        next += 1
      }
      ranges.append(first..<kept)
    }
    tokens.removeSubrange(kept...)
    return ranges
  }
}

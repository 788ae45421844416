import Documents

/// Finds the tokens of each block.
enum BlockTokens {
  /// Returns the token range of each block, in order; empty for one without tokens.
  static func ranges(of blocks: [Block], in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    var next = 0
    for block in blocks {
      while next < tokens.count, Int(tokens[next].start) < block.passage.start { next += 1 }
      let first = next
      while next < tokens.count, Int(tokens[next].end) <= block.passage.end { next += 1 }
      ranges.append(first..<next)
    }
    return ranges
  }
}

import Documents

/// The tokens that stand inside quotation marks.
///
/// A block set off as a quotation is quoted from end to end, and so is a paragraph of a longer one: it
/// begins with a mark that only a later paragraph closes. A mark in mid-block that is never closed there
/// quotes nothing; a pair around one or two words is a name or a doubt of the author's, and the sentence
/// goes on through it.
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
          if index == block.lowerBound, Self.opensLongQuotation(block, text) {
            for token in block { quoted[token] = true }
            break
          }
          index += 1
          continue
        }
        if pair.inner.count >= Self.fewest {
          for token in pair.inner { quoted[token] = true }
          free(SpokenInsertion.all(in: pair.inner, of: text))
        }
        index = pair.end
      }
    }
  }

  /// Takes out the author's words that break what is quoted.
  private mutating func free(_ insertions: [Range<Int>]) {
    for insertion in insertions { for token in insertion { quoted[token] = false } }
  }

  /// Whether the block begins with a double mark, closes none of them, and the next one begins with the
  /// same mark: paragraphs of one speech are each opened, and only the last is closed.
  private static func opensLongQuotation(_ block: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard let mark = QuotationMark.opening(at: block.lowerBound, in: text),
      text.isMark(block.lowerBound, anyOf: Self.doubleMarks) || mark.length > 1,
      block.count > Self.fewest, let number = text.block(of: block.lowerBound),
      number + 1 < text.blocks.count
    else { return false }
    let next = text.blocks[number + 1]
    return next.isEmpty
      || text.bytes(of: next.lowerBound).elementsEqual(text.bytes(of: block.lowerBound))
      || next.contains { mark.closes(at: $0, in: text) }
  }

  private static let doubleMarks = Marks("“\"«„「")

  /// Whether token `index` is quoted.
  func contains(_ index: Int) -> Bool { quoted[index] }
}

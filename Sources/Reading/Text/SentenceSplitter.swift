/// Groups tokens into sentences; none crosses a block.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their East Asian forms, with the closing marks that
/// follow, unless the dot belongs to an abbreviation, an initial or a number, or the next word goes
/// on in lower case. A run of more than ``maximumTokens`` is parted there, so that no rule that looks
/// through a sentence takes longer on a text without full stops.
struct SentenceSplitter {
  let tokens: [Token]
  let bytes: [UInt8]

  private static let ellipsis = Marks("…")

  /// The most tokens of a sentence.
  static let maximumTokens = 600
  /// How many marks after a full stop are looked past for the next word.
  private static let reach = 12

  /// Returns the token ranges of the sentences of `blocks`, in order.
  func sentences(in blocks: [Range<Int>]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for block in blocks {
      var start = block.lowerBound
      var index = start
      while index < block.upperBound {
        if index - start >= Self.maximumTokens {
          sentences.append(start..<index)
          start = index
        }
        guard endsSentence(index, block: block) else {
          index += 1
          continue
        }
        index = afterClosingMarks(index + 1, block: block)
        sentences.append(start..<index)
        start = index
      }
      if start < block.upperBound { sentences.append(start..<block.upperBound) }
    }
    return sentences
  }

  private func endsSentence(_ index: Int, block: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark else { return false }
    if isMark(index, Marks.fullStops) { return !isQuotedInJapanese(index, block: block) }
    guard
      token.isMark(".") || token.isMark("!") || token.isMark("?") || isMark(index, Self.ellipsis)
    else { return false }
    guard index + 1 < block.upperBound else { return true }
    // Of several dots the last decides.
    if tokens[index + 1].isMark("."), tokens[index + 1].gap == .none { return false }
    guard let next = nextWord(after: index, block: block) else { return true }
    if tokens[next].letterCase == .lower { return false }
    if next == index + 1, tokens[next].gap == .none { return false }
    if isHalfOfCentury(index, before: next) { return false }
    return !token.isMark(".") || !isAbbreviated(index, block: block)
  }

  /// Whether the dot is that of a fraction which a century in Roman numerals follows.
  ///
  /// "в 1-й пол. XVII в."
  private func isHalfOfCentury(_ dot: Int, before next: Int) -> Bool {
    dot > 0 && next == dot + 1 && tokens[dot - 1].classes.contains(.number)
      && tokens[dot - 1].isCyrillic && tokens[next].letterCase == .upper
      && RomanNumeral.value(of: bytes[Int(tokens[next].start)..<Int(tokens[next].end)]) != nil
  }

  /// Whether the stop closes a quotation that its sentence goes on from: "「…。」と述べた".
  private func isQuotedInJapanese(_ index: Int, block: Range<Int>) -> Bool {
    let after = afterClosingMarks(index + 1, block: block)
    guard after > index + 1, after < block.upperBound, tokens[after].gap == .none,
      tokens[after].kind == .character
    else { return false }
    return bytes[Int(tokens[after].start)..<Int(tokens[after].end)].elementsEqual("と".utf8)
  }

  /// Whether the dot at `index` belongs to the word or number before it.
  private func isAbbreviated(_ index: Int, block: Range<Int>) -> Bool {
    let before = index - 1
    guard before >= block.lowerBound, tokens[index].gap == .none else { return false }
    let token = tokens[before]
    if token.kind == .number { return before == block.lowerBound }
    guard token.kind == .word else { return false }
    // The s of "1100s" is no word of its own.
    if before > block.lowerBound, token.gap == .none, tokens[before - 1].kind == .number {
      return false
    }
    if token.classes.contains(.sentenceAbbreviation) { return true }
    // An initial, as in "M. V. Alekseyev"; the pronoun I ends sentences, unless a dot joins it to
    // another initial.
    guard token.isInitial else { return false }
    return token.lead != UInt8(ascii: "I") || token.gap == .none
  }

  private func nextWord(after index: Int, block: Range<Int>) -> Int? {
    let limit = min(index + 1 + Self.reach, block.upperBound)
    return (index + 1..<limit).first { tokens[$0].kind != .mark }
  }

  private func afterClosingMarks(_ index: Int, block: Range<Int>) -> Int {
    var end = index
    while end < block.upperBound, tokens[end].gap == .none, isMark(end, Marks.closing) { end += 1 }
    while let next = afterNoteMarker(end, block: block) { end = next }
    return end
  }

  /// The token behind a note marker joined to the sentence that it belongs to: "was lost.[4]".
  private func afterNoteMarker(_ index: Int, block: Range<Int>) -> Int? {
    guard index + 2 < block.upperBound, index > block.lowerBound, tokens[index].gap == .none,
      isMark(index, Marks.openBrackets), tokens[index + 1].kind == .number,
      isMark(index + 2, Marks.closeBrackets)
    else { return nil }
    return index + 3
  }

  private func isMark(_ index: Int, _ marks: Marks) -> Bool {
    tokens[index].kind == .mark
      && marks.contains(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
  }
}

import Documents
import Ledger

extension RussianAttributionFinder {
  /// The parts of a speech that the author's words at `index` break or end: "Уходим, — сказал он, — и
  /// вернёмся"; empty where no such speech stands before.
  ///
  /// A speech runs from the mark that opens the quotation to the one that closes it; in a dialogue, whose
  /// speeches begin with a dash, over the block. Further words of the author part it again.
  func brokenSpeech(at index: Int, resumingAfter end: Int) -> [Range<Int>] {
    guard SpokenInsertion.opens(index - 1, in: text), let number = text.block(of: index),
      case let block = text.blocks[number], index > block.lowerBound,
      let start = speechStart(before: index - 1, in: block), start < index
    else { return [] }
    let before = contents.trimmed(start..<index - 1)
    return [before, restOfSpeech(after: end, in: block)].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Where the speech before the dash begins.
  private func speechStart(before dash: Int, in block: Range<Int>) -> Int? {
    let lowest = max(block.lowerBound, dash - QuotationRule.maximumTokens)
    let earlier = SpokenInsertion.all(in: lowest..<dash, of: text).last
    var index = dash - 1
    while index >= max(lowest, earlier?.upperBound ?? 0) {
      if text.isMark(index, anyOf: Self.closing) { return nil }
      if text.isMark(index, anyOf: Self.opening) { return index + 1 }
      index -= 1
    }
    // Behind earlier words of the author what is said up to the next sentence is the earlier speaker's.
    if let earlier {
      return max(earlier.upperBound + 1, text.sentences[text.sentence(of: dash)].lowerBound)
    }
    return isDialogue(block) ? max(lowest, block.lowerBound + 1) : nil
  }

  /// What follows the author's words, behind a dash within reach.
  private func restOfSpeech(after end: Int, in block: Range<Int>) -> Range<Int>? {
    let limit = min(end + Self.insertion, block.upperBound)
    guard end < limit,
      let dash = (end..<limit).first(where: { SpokenInsertion.isDash($0, in: text) }),
      text.tokens[dash - 1].kind == .mark, dash + 1 < block.upperBound
    else { return nil }
    let end = min(dash + QuotationRule.maximumTokens, block.upperBound)
    let closing = (dash + 1..<end).first {
      text.isMark($0, anyOf: Self.closing) || text.isMark($0, "\"")
    }
    guard var last = closing ?? (isDialogue(block) ? end : nil) else { return nil }
    if let next = SpokenInsertion.all(in: dash + 1..<last, of: text).first {
      let sentence = text.sentences[text.sentence(of: next.lowerBound)].lowerBound
      last = sentence > dash + 1 ? sentence : next.lowerBound - 1
    }
    return dash + 1 < last ? contents.trimmed(dash + 1..<last) : nil
  }

  private func isDialogue(_ block: Range<Int>) -> Bool {
    text.isMark(block.lowerBound, anyOf: Marks.dashes)
  }

  /// The most tokens between the speaker and the dash behind him: to whom, when and where.
  private static let insertion = 10
  private static let opening = Marks("«„“\"")
  private static let closing = Marks("»”")

  /// "Андрей Сомов: В архиве этого нет": a speaker and a colon at the head of a block, as in interviews.
  func label(at index: Int) -> AttributionFinder.Found? {
    let first = sentence.lowerBound
    guard text.isMark(index, ":"), index > first, index - first <= Self.longestLabel,
      index + 3 < sentence.upperBound, text.tokens[index + 1].gap != .none,
      text.tokens[index + 1].kind != .number, let number = text.block(of: first),
      text.blocks[number].lowerBound == first,
      let voice = findings.named(.person, startingAt: first)
        ?? findings.named(.group, startingAt: first), voice.tokens.upperBound == index
    else { return nil }
    return found(
      index..<index + 1,
      VoicePhrase(tokens: voice.tokens, name: voice.name),
      .asserts,
      content: contents.trimmed(index + 1..<text.blocks[number].upperBound),
      rule: "ru.attribution.label"
    )
  }

  private static let longestLabel = 6

  /// "ответил, помолчав: «Нет»", "обратился к солдатам с речью: «…»": the quotation behind a colon that a few
  /// words part from the verb.
  func speech(behind end: Int) -> Range<Int>? {
    let limit = min(end + Self.beforeColon, sentence.upperBound - 1)
    var index = end
    while index < limit {
      if text.isMark(index, ":") {
        return index > end && QuotationMark.opening(at: index + 1, in: text) != nil
          ? QuotationRule.pair(at: index + 1, limit: sentence.upperBound, text)?.inner : nil
      }
      guard text.tokens[index].kind != .mark || text.isMark(index, ","),
        text.tokens[index].classes.isDisjoint(with: .sayVerb), !text.isWord(index, "что")
      else { return nil }
      index += 1
    }
    return nil
  }

  /// How far behind its verb the colon before a speech may stand.
  private static let beforeColon = 12
}

import Documents
import Ledger

/// Ends what somebody says where the sentence goes over to another who speaks.
///
/// "Blake held that the pier was lost; Meyer denied it", "whereas Blake held that the pier was lost, Meyer
/// blamed the guild", "Blake described the pier and argued that it was lost": each verb governs its own
/// clause, and "according to" the whole sentence. A new clause is known by the mark or conjunction right before its speaker, or before a verb that
/// shares one.
struct ClauseBounds {
  let text: TokenizedDocument
  let sentence: Range<Int>

  /// Ends the contents of a sentence's attributions, which come in the order of their cues.
  func end(_ found: inout ArraySlice<AttributionFinder.Found>) {
    for number in found.indices where !found[number].rule.ends(in: ".according-to") {
      for later in found[found.index(after: number)...] {
        guard let end = boundary(between: found[number], later) else { continue }
        cut(&found[number].value, at: end)
        break
      }
    }
  }

  /// The token at which the clause of the first attribution ends before that of the second.
  private func boundary(
    between first: AttributionFinder.Found,
    _ second: AttributionFinder.Found
  ) -> Int? {
    let source = second.value.source.flatMap { text.tokens(covering: $0) }
    let hasOwn = source.map { $0.lowerBound >= first.cue.upperBound } ?? false
    var start = second.extent?.lowerBound ?? second.cue.lowerBound
    if hasOwn, let source { start = min(start, source.lowerBound) }
    let link = start - 1
    guard link > first.cue.upperBound, link > sentence.lowerBound else { return nil }
    if text.isMark(link, ";") { return link }
    // "…, тогда как Х".
    if text.isWord(link, "как"), text.isWord(link - 1, "тогда") {
      return text.isMark(link - 2, ",") ? link - 2 : link - 1
    }
    let isShared = !hasOwn && source != nil
    if text.isWord(link, anyOf: Self.contrasts) || isShared && text.isWord(link, anyOf: Self.links)
    {
      return text.isMark(link - 1, ",") ? link - 1 : link
    }
    if hasOwn, text.isMark(link, ","), text.isWord(sentence.lowerBound, anyOf: Self.openers) {
      return link
    }
    return nil
  }

  /// Takes away what stands behind a token.
  private func cut(_ value: inout AttributionValue, at token: Int) {
    let end = Int(text.tokens[token - 1].end)
    value.content = value.content.compactMap { content in
      guard content.end > end, text.passage(of: sentence).contains(content) else { return content }
      return content.start < end ? Passage(start: content.start, end: end) : nil
    }
  }

  private static let links: WordChoice = ["and", "и"]
  private static let contrasts: WordChoice = [
    "but", "while", "whereas", "although", "though", "yet", "а", "но", "хотя", "однако",
  ]
  /// Conjunctions at the head of a sentence, whose clause ends at the comma before another speaker.
  private static let openers: WordChoice = [
    "whereas", "while", "although", "though", "хотя", "если",
  ]
}

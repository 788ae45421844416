import Documents
import Ledger

/// The stances that the author of a text takes on his own word: what must be done, what is forged or
/// made up, what is right or wrong.
///
/// "Japan must accept this", "the forged memorial", "is a fabrication", "was wise to make peace". The
/// cue is the word that tells; the voice is `Voice.ownName`, and the content the sentence. Sentences that
/// stand under another's voice are his, and words in quotation marks are the quoted one's.
struct OwnStance {
  let text: TokenizedDocument

  private func isDocument(_ index: Int) -> Bool {
    Self.documents.contains { text.isWord(index, $0) }
  }

  private static let documents: [StaticString] = [
    "document", "documents", "memorial", "memorandum", "letter", "letters", "testament", "will",
    "protocols", "protocol", "diary", "diaries", "order", "photograph", "photo", "evidence",
    "signature", "passport", "decree", "map", "report", "telegram", "manuscript", "charter",
    "treaty",
  ]
  private static let auxiliaries: [StaticString] = ["not", "would", "did", "does", "may", "might"]
  private static let copulas: [StaticString] = ["is", "was", "are", "were", "be", "been"]
  private static let between: [StaticString] = [
    "a", "an", "the", "not", "just", "only", "and", "but", "mere", "sheer", "pure", "totally",
    "no", "more", "most", "than", "also", "always",
  ]
  private static let goings: [StaticString] = ["to", "that", "in", "about", "when", "of", "for"]

  /// Returns what the author takes a stance on in the sentences that stand under no other voice.
  func find(besides found: [AttributionFinder.Found], _ quoted: QuotedTokens)
    -> [AttributionFinder.Found]
  {
    var governed = Array(repeating: false, count: text.tokens.count)
    for attribution in found {
      for token in attribution.cue { governed[token] = true }
      for content in attribution.value.content {
        guard let tokens = text.tokens(covering: content) else { continue }
        for token in tokens { governed[token] = true }
      }
    }
    var own: [AttributionFinder.Found] = []
    for sentence in text.sentences where isSaid(sentence) {
      for index in sentence where text.tokens[index].letterCase == .lower && !governed[index] {
        guard !quoted.contains(index), let stance = stance(at: index, in: sentence) else {
          continue
        }
        let value = AttributionValue(
          voice: Voice.ownName,
          stance: stance,
          source: nil,
          content: [text.passage(of: sentence)]
        )
        own.append(.init(cue: index..<index + 1, value: value, rule: "en.attribution.own"))
        break
      }
    }
    return own
  }

  private func isSaid(_ sentence: Range<Int>) -> Bool {
    guard let block = text.block(of: sentence.lowerBound), sentence.count > 4 else { return false }
    switch text.document.blocks[block].kind {
    case .heading, .quotation, .caption: return false
    default: return true
    }
  }

  private func stance(at index: Int, in sentence: Range<Int>) -> Stance? {
    func isAny(_ index: Int, of words: [StaticString]) -> Bool {
      sentence.contains(index) && words.contains { text.isWord(index, $0) }
    }
    // Most words are of no class that matters here, and cost one look.
    guard text.tokens[index].classes.contains(.ownStance),
      let kinds = text.value(at: index, as: .ownStance)?.split(separator: " ")
    else { return nil }
    if kinds.contains("must") {
      let isPast = isAny(index + 1, of: ["have"]) || isAny(index + 2, of: ["have"])
      return !isPast && prescribes(index, in: sentence) ? .prescribes : nil
    }
    if kinds.contains("forged"),
      isAny(index - 1, of: ["the", "a", "this", "that"]) || followsCopula(index, sentence)
    {
      return isDocument(index + 1) || isDocument(index + 2) || index + 2 >= sentence.upperBound
        ? .callsForged : .judges
    }
    if kinds.contains("seem") { return isAny(index - 1, of: Self.auxiliaries) ? nil : .doubts }
    if kinds.contains("appear"), isAny(index + 1, of: ["to", "that"]) { return .doubts }
    if kinds.contains("plain"), isAny(index - 1, of: Self.copulas + ["'s", "’s"]) {
      return .judges
    }
    if kinds.contains("invention"), followsCopula(index, sentence) { return .callsForged }
    if kinds.contains("verdict"), followsCopula(index, sentence) {
      let next = index + 1
      return next >= sentence.upperBound - 1 || isAny(next, of: Self.goings) ? .judges : nil
    }
    return kinds.contains("sheer") && followsCopula(index, sentence) ? .judges : nil
  }

  /// Whether "must" or "should" says what ought to be: in a main clause, after its subject; and not
  /// "should he win", "how one should", "that should be enough".
  private func prescribes(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, text.tokens[index - 1].kind != .mark,
      index + 1 < sentence.upperBound, !text.isMark(index + 1, anyOf: Marks.dashes)
    else { return false }
    if text.isWord(index, "should"), Self.pointers.contains(where: { text.isWord(index - 1, $0) }) {
      return false
    }
    // "Should he win, …", "the promise, should Meyer win": a condition.
    if text.isWord(index, "should"),
      text.tokens[index + 1].isCapitalised
        || VoiceFinder.pronouns.contains(where: { text.isWord(index + 1, $0) })
    {
      return false
    }
    // "We must note that": a way to begin, and no demand.
    let next = text.isWord(index + 1, "be") ? index + 2 : index + 1
    if Self.notices.contains(where: { text.isWord(next, $0) }) { return false }
    var before = index - 1
    while before > sentence.lowerBound, index - before < 12, text.tokens[before].kind != .mark {
      if Self.subordinators.contains(where: { text.isWord(before, $0) }) { return false }
      before -= 1
    }
    return true
  }

  private static let notices: [StaticString] = [
    "know", "note", "remember", "mention", "say", "add", "stress", "known", "noted", "remembered",
    "mentioned", "said", "added", "stressed", "understood", "emphasised", "emphasized", "have",
  ]
  private static let pointers: [StaticString] = ["it", "that", "this", "which", "and", "but"]
  private static let subordinators: [StaticString] = [
    "how", "whether", "if", "when", "who", "which", "where", "why", "because",
  ]

  /// Whether a form of "be" stands a few small words or adverbs before.
  private func followsCopula(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var before = index - 1
    while before >= sentence.lowerBound, index - before <= 5 {
      if Self.copulas.contains(where: { text.isWord(before, $0) }) { return true }
      let word = text.bytes(of: before)
      let isAdverb = word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
      let isAdjective = text.tokens[before].classes.contains(.judgementAdjective)
      guard isAdverb || isAdjective || Self.between.contains(where: { text.isWord(before, $0) })
      else { return false }
      before -= 1
    }
    return false
  }
}

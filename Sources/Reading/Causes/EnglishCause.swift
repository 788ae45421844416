import Documents
import Ledger

/// Causes: clauses joined by a causal word: "because", "due to", "thus", "as a result", "led to".
///
/// The annotation stands on the marker. What follows "because" is the cause and what precedes it the
/// effect; what follows "thus" is the effect of what precedes it, in its own sentence or the one
/// before; what follows "led to" is the effect of its subject.
struct EnglishCause: ReadingRule {
  static let id = "en.cause.marker"
  static let kind = AnnotationKind.cause
  static let languages: [Language] = [.english]
  static let summary = "Clauses that a causal word joins."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for (number, sentence) in text.sentences.enumerated() {
      let before = number > 0 ? text.sentences[number - 1] : nil
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let marker = text.term(at: index, of: .causeMarker),
          let pair = pair(marker, sentence: sentence, sentenceBefore: before, text)
        else {
          index += 1
          continue
        }
        let value = CauseValue(
          cause: text.text(of: near(pair.cause, marker.tokens)).singleSpaced,
          effect: text.text(of: near(pair.effect, marker.tokens)).singleSpaced,
          voice: findings.voice(over: marker.tokens)
        )
        findings.add(.cause(value), over: marker.tokens, rule: id)
        index = marker.tokens.upperBound
      }
    }
  }

  /// The most tokens of a clause that are given as cause or effect.
  ///
  /// A sentence of nothing but markers would else be copied once for each of them.
  private static let longest = 60

  /// The tokens of a clause that stand nearest to its marker.
  private static func near(_ clause: Range<Int>, _ marker: Range<Int>) -> Range<Int> {
    guard clause.count > longest else { return clause }
    return clause.upperBound <= marker.lowerBound
      ? clause.upperBound - longest..<clause.upperBound
      : clause.lowerBound..<clause.lowerBound + longest
  }

  private typealias Pair = (cause: Range<Int>, effect: Range<Int>)

  private static func pair(
    _ marker: TokenizedDocument.Term,
    sentence: Range<Int>,
    sentenceBefore: Range<Int>?,
    _ text: TokenizedDocument
  ) -> Pair? {
    let before = clause(sentence.lowerBound..<marker.tokens.lowerBound, text)
    // A marker right behind another joins nothing.
    guard let after = clause(marker.tokens.upperBound..<sentence.upperBound, text),
      text.term(at: after.lowerBound, of: .causeMarker) == nil
    else { return nil }
    switch marker.entry.value(as: .causeMarker) {
    case "cause-after":
      if let before { return (after, before) }
      // "Because of the storm, they turned back": the effect follows a comma.
      guard let comma = after.prefix(longest).first(where: { text.isMark($0, ",") }),
        let cause = clause(after.lowerBound..<comma, text),
        let effect = clause(comma..<after.upperBound, text)
      else { return nil }
      return (cause, effect)
    case "effect-after":
      guard !isConclusion(marker.tokens, before: after, text),
        !text.isWord(after.lowerBound, "called"),
        !isDegree(marker.tokens, in: sentence, text)
      else { return nil }
      let cause = before ?? sentenceBefore.flatMap { clause($0, text) }
      return cause.map { ($0, after) }
    case "effect-after-verb":
      let verb = marker.tokens.lowerBound
      guard let before, text.tokens[verb].letterCase == .lower,
        marker.tokens.count > 1 || text.isWord(verb, anyOf: strong),
        !text.isWord(verb, anyOf: moving) || isMoved(after, text)
      else { return nil }
      return (before, after)
    default: return nil
    }
  }

  /// Whether "so" only tells how much, or about how many: "so much better", "lasted for so long", "a century or
  /// so", "was so weak that".
  private static func isDegree(
    _ marker: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    guard marker.count == 1, text.isWord(marker.lowerBound, "so") else { return false }
    if text.isWord(marker.lowerBound - 1, anyOf: befores) { return true }
    return text.isWord(marker.upperBound, anyOf: degrees)
  }

  private static let befores: WordChoice = [
    "or", "for", "do", "did", "does", "doing", "done", "if", "is", "are", "was", "were", "been",
    "be",
    "by", "even", "not", "ever", "more", "less", "think", "thought", "say", "said", "hope", "just",
  ]
  private static let degrees: WordChoice = [
    "much", "many", "long", "far", "often", "few", "little", "great", "well", "soon", "as", "on",
    "forth", "to",
  ]

  /// Whether a word of consequence opens what the author concludes and no event: its clause says how a
  /// thing is ("thus the pact was a dead letter", "hence it is necessary").
  private static func isConclusion(
    _ marker: Range<Int>,
    before clause: Range<Int>,
    _ text: TokenizedDocument
  ) -> Bool {
    guard text.isWord(marker.lowerBound, anyOf: inferences) else { return false }
    let near = clause.prefix(subjectReach)
    let verb = near.first { index in
      text.isWord(index, anyOf: copulas)
        || text.tokens[index].letterCase == .lower
          && text.tokens[index].classes.contains(.eventVerb)
    }
    guard let verb, text.isWord(verb, anyOf: copulas) else { return false }
    return !(verb + 1..<min(verb + 4, clause.upperBound)).contains {
      text.tokens[$0].classes.contains(.eventVerb)
    }
  }

  /// Whether "to" follows a verb of moving somebody to do something, and none of purpose: "forced the guild
  /// to leave", but not "forced labour in order to".
  private static func isMoved(_ effect: Range<Int>, _ text: TokenizedDocument) -> Bool {
    effect.prefix(subjectReach).contains { index in
      text.isWord(index, "to") && index > effect.lowerBound && !text.isWord(index - 1, "order")
    }
  }

  private static let inferences: WordChoice = ["thus", "hence", "therefore", "ergo"]
  private static let copulas: WordChoice = [
    "is", "are", "was", "were", "'s", "’s", "must", "should", "seems", "remains",
  ]
  private static let moving: WordChoice = ["forced", "helped", "enabled"]
  private static let subjectReach = 16

  /// Verbs that say little but that one thing brought about another.
  private static let strong: WordChoice = [
    "led", "leads", "leading", "caused", "causes", "causing", "brought", "resulted", "results",
    "resulting", "provoked", "triggered", "sparked", "prompted", "instigated", "forced",
    "changed", "worsened", "contributed", "enabled", "helped", "prepared",
  ]

  /// The tokens without marks at either end; nil when there are no words.
  private static func clause(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Range<Int>? {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start < end, text.tokens[start].kind == .mark { start += 1 }
    while end > start, text.tokens[end - 1].kind == .mark { end -= 1 }
    return start < end ? start..<end : nil
  }
}

import Documents
import Ledger

/// The causes of one language: clauses that a causal word of its list joins.
///
/// The annotation stands on the marker, whose value in the list says where the cause is: behind it
/// ("because"), before it (ので), or before it with the effect behind, be it a connective ("thus") or
/// the verb of the cause ("led to"); where verbs close a sentence (を招いた), the effect stands between
/// the cause and them; some markers (なぜなら) begin a sentence that gives the cause of the last; and some
/// are the noun for one of the two in a sentence that says what it was (причиной поражения стала …).
protocol CauseRule: ReadingRule {
  /// Whether a marker tells a cause here, and not something else that its words also say.
  ///
  /// - Parameters:
  ///   - marker: The marker, with its value.
  ///   - after: The clause behind it.
  ///   - text: The text.
  /// - Returns: True where nothing else is meant.
  static func tells(
    _ marker: TokenizedDocument.Term,
    before after: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool

  /// Parts the words before a verb that closes its sentence into cause and effect; nil where they
  /// cannot be told apart.
  static func part(
    _ clause: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)?

  /// What a marker governs, without the words that only lead to it ("того, что").
  static func body(_ after: Range<Int>, in text: TokenizedDocument) -> Range<Int>

  /// Parts what stands behind a marker at the head of a sentence, where no comma does; nil where the two
  /// cannot be told apart.
  static func opening(
    _ marker: Range<Int>,
    _ after: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)?

  /// Parts what stands behind the noun for a cause or an effect at the verb that says what it was; nil
  /// where there is no such verb.
  static func predicate(
    in after: Range<Int>,
    of text: TokenizedDocument
  ) -> (subject: Range<Int>, predicate: Range<Int>)?
}

extension CauseRule {
  static var kind: AnnotationKind { .cause }

  static func tells(
    _ marker: TokenizedDocument.Term,
    before after: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool { true }

  static func part(
    _ clause: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)? { nil }

  static func body(_ after: Range<Int>, in text: TokenizedDocument) -> Range<Int> { after }

  static func opening(
    _ marker: Range<Int>,
    _ after: Range<Int>,
    in text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)? { nil }

  static func predicate(
    in after: Range<Int>,
    of text: TokenizedDocument
  ) -> (subject: Range<Int>, predicate: Range<Int>)? { nil }

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for (number, sentence) in text.sentences.enumerated() {
      let before = number > 0 ? text.sentences[number - 1] : nil
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let marker = text.longest(at: index, of: .causeMarker),
          marker.tokens.upperBound <= sentence.upperBound,
          let pair = pair(marker, sentence: sentence, sentenceBefore: before, text)
        else {
          index += 1
          continue
        }
        let value = CauseValue(
          cause: text.text(of: near(pair.cause, marker.tokens, text)).singleSpaced,
          effect: text.text(of: near(pair.effect, marker.tokens, text)).singleSpaced,
          voice: findings.voice(over: marker.tokens)
        )
        findings.add(.cause(value), over: marker.tokens, rule: id)
        index = marker.tokens.upperBound
      }
    }
  }

  /// The tokens of a clause that stand nearest to its marker.
  private static func near(
    _ clause: Range<Int>,
    _ marker: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int> {
    guard clause.count > CausalClause.longest else { return clause }
    guard clause.upperBound <= marker.lowerBound else {
      return clause.lowerBound..<clause.lowerBound + CausalClause.longest
    }
    // Without spaces a stretch may begin in a word: the next clause begins none.
    let last = clause.suffix(CausalClause.longest)
    let comma = last.first { text.isMark($0, anyOf: Marks.ideographicCommas) }
    return (comma.map { $0 + 1 } ?? last.lowerBound)..<clause.upperBound
  }

  private static func pair(
    _ marker: TokenizedDocument.Term,
    sentence: Range<Int>,
    sentenceBefore: Range<Int>?,
    _ text: TokenizedDocument
  ) -> (cause: Range<Int>, effect: Range<Int>)? {
    let sentence = CausalClause.statement(around: marker.tokens, in: sentence, text)
    let before = CausalClause.trimmed(sentence.lowerBound..<marker.tokens.lowerBound, text)
    let value = marker.entry.value(as: .causeMarker)
    if value == "effect-before" {
      let end = marker.tokens.upperBound
      guard end >= sentence.upperBound || text.tokens[end].kind == .mark else { return nil }
      return before.flatMap { part($0, in: text) }
    }
    // A marker right behind another joins nothing.
    guard let rest = CausalClause.trimmed(marker.tokens.upperBound..<sentence.upperBound, text),
      text.longest(at: rest.lowerBound, of: .causeMarker) == nil,
      tells(marker, before: rest, in: text)
    else { return nil }
    let after = body(rest, in: text)
    switch value {
    case "cause-after":
      if let before { return (after, before) }
      if let parts = opening(marker.tokens, after, in: text) { return parts }
      // "Because of the storm, they turned back": the effect follows a comma.
      guard let comma = after.prefix(CausalClause.longest).first(where: { text.isMark($0, ",") }),
        let cause = CausalClause.trimmed(after.lowerBound..<comma, text),
        let effect = CausalClause.trimmed(comma..<after.upperBound, text)
      else { return nil }
      return (cause, effect)
    case "cause-of": return predicate(in: after, of: text).map { ($0.predicate, $0.subject) }
    case "effect-of": return predicate(in: after, of: text).map { ($0.subject, $0.predicate) }
    case "cause-before": return before.map { ($0, after) }
    case "cause-of-last":
      guard before == nil, let last = sentenceBefore else { return nil }
      return CausalClause.trimmed(last, text).map { (after, $0) }
    case "effect-after":
      let cause = before ?? sentenceBefore.flatMap { CausalClause.trimmed($0, text) }
      return cause.map { ($0, after) }
    case "effect-after-verb":
      guard let before, text.tokens[marker.tokens.lowerBound].letterCase == .lower else {
        return nil
      }
      return (before, after)
    default: return nil
    }
  }
}

/// What the causes of all languages measure clauses by.
enum CausalClause {
  /// The most tokens of a clause that are given as cause or effect.
  ///
  /// A sentence of nothing but markers would else be copied once for each of them.
  static let longest = 60

  /// The part of a sentence between semicolons that holds a marker.
  ///
  /// "The fleet sailed; because of a storm it turned back; nobody was told". A marker right behind a
  /// semicolon takes the part before it in.
  static func statement(
    around marker: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int> {
    var start = marker.lowerBound
    while start > sentence.lowerBound,
      !text.isMark(start - 1, ";") || start >= marker.lowerBound - 1
    {
      start -= 1
    }
    let end = (marker.upperBound..<max(marker.upperBound, sentence.upperBound))
      .first { text.isMark($0, ";") }
    return start..<(end ?? sentence.upperBound)
  }

  /// The tokens without marks at either end; nil when there are no words.
  static func trimmed(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Range<Int>? {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start < end, text.tokens[start].kind == .mark { start += 1 }
    while end > start, text.tokens[end - 1].kind == .mark { end -= 1 }
    return start < end ? start..<end : nil
  }
}

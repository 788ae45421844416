import Documents
import Ledger

/// The judgements of one language: a noun of verdict with the adjectives before it ("two major
/// strategic mistakes", "a grave crime"), and words that are a verdict of themselves ("unwisely").
///
/// The noun alone judges only when its list calls it plain blame; others need an adjective of
/// judgement. What is judged is the first name of the sentence, or else the verdict's own words.
protocol JudgementRule: ReadingRule {
  /// The words beside a verdict.
  static var words: JudgementWords { get }

  /// What the grammar of its clause shows a verdict to be passed on; nil where it does not show it.
  static func subject(
    of verdict: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int>?

  /// Whether the word is a predicate that judges by itself: "было вероломным".
  static func isPredicate(_ index: Int, in sentence: Range<Int>, _ text: TokenizedDocument) -> Bool
}

/// The small words of a language beside a verdict.
struct JudgementWords: Sendable {
  /// Those behind which an adjective of weight is a verdict: "was critically important".
  var copulas: WordChoice = []
  /// Those that belong to a verdict in front of its adjectives: "the", "another".
  var determiners: WordChoice = []
  /// Those that take a verdict back: "no crime".
  var denials: WordChoice = []
  /// Those that name a deed known by the noun, and no verdict on it: "the atrocities".
  var articles: WordChoice = []
  /// Those that with the bare noun only tell how a thing was done: "by mistake".
  var manners: WordChoice = []
}

extension JudgementRule {
  static var kind: AnnotationKind { .judgement }

  static func subject(
    of verdict: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int>? { nil }

  static func isPredicate(_ index: Int, in sentence: Range<Int>, _ text: TokenizedDocument) -> Bool
  { false }

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      var next = sentence.lowerBound
      for index in sentence where index >= next {
        guard text.tokens[index].letterCase == .lower else { continue }
        if text.tokens[index].classes.contains(.verdict),
          let verdict = verdict(at: index, in: sentence, text)
        {
          add(verdict, in: sentence, text, &findings)
          continue
        }
        if isPredicate(index, in: sentence, text) {
          add(index..<index + 1, in: sentence, text, &findings)
          continue
        }
        guard let noun = text.term(at: index, of: .judgementNoun) else { continue }
        next = noun.tokens.upperBound
        let start = beginning(before: index, floor: sentence.lowerBound, text)
        guard !isDenied(start, floor: sentence.lowerBound, text) else { continue }
        let isJudged = (start..<index).contains {
          text.tokens[$0].classes.contains(.judgementAdjective)
        }
        guard isJudged || judgesAlone(noun, from: start, text) else { continue }
        add(start..<noun.tokens.upperBound, in: sentence, text, &findings)
      }
    }
  }

  private static func add(
    _ verdict: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: inout Findings
  ) {
    let judged = subject(of: verdict, in: sentence, text).map { text.text(of: $0).singleSpaced }
    Verdict.add(verdict, of: judged, in: sentence, rule: id, text, &findings)
  }

  /// "Unwisely", "recklessly": a verdict on what somebody did, right behind or before the verb; or
  /// "was critically important": an adjective of weight that an adverb raises.
  private static func verdict(
    at index: Int,
    in sentence: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    switch text.value(at: index, as: .verdict) {
    case "adverb": return index..<index + 1
    case "degree":
      guard index + 1 < sentence.upperBound, index > sentence.lowerBound,
        text.value(at: index + 1, as: .verdict) == "weight",
        text.isWord(index - 1, anyOf: words.copulas)
      else { return nil }
      return index..<index + 2
    default: return nil
    }
  }

  /// "No crime", "not any mistake": no verdict.
  private static func isDenied(_ index: Int, floor: Int, _ text: TokenizedDocument) -> Bool {
    index > floor && text.isWord(index - 1, anyOf: words.denials)
  }

  /// Whether the noun is one of plain blame, and no deed that is known by it: "the crime", "war crimes",
  /// "the atrocities".
  private static func judgesAlone(
    _ noun: TokenizedDocument.Term,
    from start: Int,
    _ text: TokenizedDocument
  ) -> Bool {
    let last = noun.tokens.upperBound - 1
    guard let value = noun.entry.value(as: .judgementNoun), value.contains(" plain") else {
      return false
    }
    if start == last, text.isWord(start - 1, anyOf: words.manners) { return false }
    return !value.ends(in: "deed")
      || noun.tokens.count == 1 && start < last && !text.isWord(start, anyOf: words.articles)
  }

  /// Takes the adjectives, numbers and determiners before the noun.
  private static func beginning(before index: Int, floor: Int, _ text: TokenizedDocument) -> Int {
    var start = index
    while start > floor, index - start < 5, text.tokens[start].gap <= .space,
      isModifier(start - 1, text)
    {
      start -= 1
    }
    // Marks at the very front are no part of the verdict.
    while start < index, text.tokens[start].kind == .mark { start += 1 }
    return start
  }

  private static func isModifier(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return text.isMark(index, anyOf: Verdict.quotes) }
    return !token.classes.isDisjoint(with: [.judgementAdjective, .number, .ordinal])
      || text.isWord(index, anyOf: words.determiners)
  }
}

/// What the judgements of all languages have in common.
enum Verdict {
  /// The marks that may stand between an adjective and its noun.
  static let quotes = Marks("'\"“”«»")

  /// Adds a verdict as an annotation; what it is passed on is `subject`, where the grammar shows it.
  static func add(
    _ tokens: Range<Int>,
    of subject: String? = nil,
    in sentence: Range<Int>,
    rule: String,
    _ text: TokenizedDocument,
    _ findings: inout Findings
  ) {
    let value = JudgementValue(
      of: subject ?? judged(tokens, sentence: sentence, text, findings),
      voice: findings.voice(over: tokens)
    )
    findings.add(.judgement(value), over: tokens, rule: rule)
  }

  /// The person, group or people whose deed is judged, named right before the verdict; nil where none is.
  private static func owner(
    before index: Int,
    floor: Int,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    guard index > floor else { return nil }
    if text.tokens[index - 1].classes.contains(.demonym), text.tokens[index - 1].isCapitalised,
      let state = text.value(at: index - 1, as: .demonym), !state.isEmpty
    {
      return state
    }
    guard text.tokens[index - 1].kind == .clitic, index - 1 > floor else { return nil }
    let kinds: [AnnotationKind] = [.person, .group, .place]
    return kinds.lazy.compactMap { findings.finding($0, endingAt: index - 1) }.first.map {
      text.text(of: $0.tokens).singleSpaced
    }
  }

  /// What a verdict is passed on: the first name of its sentence, or else its own words.
  private static func judged(
    _ tokens: Range<Int>,
    sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String {
    let kinds: [AnnotationKind] = [.incident, .agreement, .person, .group, .place]
    // "The tsar's blunder", "a Japanese mistake": whose it was stands right before it.
    if let owner = owner(before: tokens.lowerBound, floor: sentence.lowerBound, text, findings) {
      return owner
    }
    for index in sentence where !tokens.contains(index) {
      for kind in kinds {
        guard let finding = findings.finding(kind, startingAt: index) else { continue }
        return text.text(of: finding.tokens).singleSpaced
      }
    }
    return text.text(of: tokens).singleSpaced
  }
}

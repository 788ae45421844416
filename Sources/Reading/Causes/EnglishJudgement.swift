import Documents
import Ledger

/// Judgements: a noun of verdict with the adjectives before it: "two major strategic mistakes", "a
/// grave crime".
///
/// The noun alone judges only when it is one of plain blame ("mistake", "blunder", "crime"); others
/// need an adjective of judgement. What is judged is the first name of the sentence, or else the
/// verdict's own words.
struct EnglishJudgement: ReadingRule {
  static let id = "en.judgement.noun"
  static let kind = AnnotationKind.judgement
  static let languages: [Language] = [.english]
  static let summary = "Nouns of blame or praise, with their adjectives."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for sentence in text.sentences {
      for index in sentence {
        guard text.tokens[index].letterCase == .lower else { continue }
        if text.tokens[index].classes.contains(.verdict),
          let verdict = verdict(at: index, in: sentence, text)
        {
          add(verdict, in: sentence, text, &findings)
          continue
        }
        guard let noun = text.term(at: index, of: .judgementNoun) else { continue }
        let start = beginning(before: index, floor: sentence.lowerBound, text)
        let isJudged = (start..<index).contains {
          text.tokens[$0].classes.contains(.judgementAdjective)
        }
        let last = noun.tokens.upperBound - 1
        guard !isDenied(start, floor: sentence.lowerBound, text) else { continue }
        guard isJudged || text.isWord(last, anyOf: plain) && !isMentioned(start, index, last, text)
        else { continue }
        add(start..<noun.tokens.upperBound, in: sentence, text, &findings)
      }
    }
  }

  private static func add(
    _ tokens: Range<Int>,
    in sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: inout Findings
  ) {
    let value = JudgementValue(
      of: judged(tokens, sentence: sentence, text, findings),
      voice: findings.voice(over: tokens)
    )
    findings.add(.judgement(value), over: tokens, rule: id)
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
        text.isWord(index - 1, anyOf: copulas)
      else { return nil }
      return index..<index + 2
    default: return nil
    }
  }

  /// "No crime", "not any mistake": no verdict.
  private static func isDenied(_ index: Int, floor: Int, _ text: TokenizedDocument) -> Bool {
    guard index > floor else { return false }
    return text.isWord(index - 1, "any") || text.isWord(index - 1, "no")
      || text.isWord(index - 1, "without")
  }

  /// "The crime", "war crimes", "the atrocities": a deed that is known by the word, and no verdict on it.
  private static func isMentioned(
    _ start: Int,
    _ index: Int,
    _ last: Int,
    _ text: TokenizedDocument
  ) -> Bool {
    text.isWord(last, anyOf: deeds)
      && (index < last || start == index || text.isWord(start, "the"))
  }

  private static let deeds: WordChoice = ["crime", "crimes", "atrocity", "atrocities"]
  private static let copulas: WordChoice = ["is", "was", "are", "were", "be", "been"]
  private static let plain: WordChoice = [
    "mistake", "mistakes", "blunder", "blunders", "crime", "crimes", "error", "errors", "folly",
    "atrocity", "atrocities", "treachery", "betrayal", "miscalculation", "injustice", "outrage",
  ]
  private static let quotes = Marks("'\"“”")
  private static let determiners: WordChoice = [
    "the", "a", "an", "another", "other", "one", "such", "major", "historical", "worst",
  ]

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
    guard token.kind == .word else { return text.isMark(index, anyOf: quotes) }
    return !token.classes.isDisjoint(with: [.judgementAdjective, .number, .ordinal])
      || text.isWord(index, anyOf: determiners)
  }

  private static func judged(
    _ tokens: Range<Int>,
    sentence: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String {
    let kinds: [AnnotationKind] = [.incident, .agreement, .person, .group, .place]
    for index in sentence where !tokens.contains(index) {
      for kind in kinds {
        guard let finding = findings.finding(kind, startingAt: index) else { continue }
        return text.text(of: finding.tokens).singleSpaced
      }
    }
    return text.text(of: tokens).singleSpaced
  }
}

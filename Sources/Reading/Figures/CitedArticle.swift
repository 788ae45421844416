import Documents
import Ledger

/// Articles, clauses and sections cited by number: "article VIII", "the ninth article", "Section 107".
///
/// Each is a figure whose unit is the kind of part and whose number is no quantity: what is counted
/// names the agreement or law where one stands beside it.
struct CitedArticle: ReadingRule {
  static let id = "en.figure.article"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.english]
  static let summary = "The number of an article, clause or section cited."

  private static let parts: [(word: StaticString, unit: String)] = [
    ("article", "article"), ("articles", "article"), ("clause", "clause"), ("clauses", "clause"),
    ("section", "section"), ("sections", "section"), ("paragraph", "paragraph"),
    ("paragraphs", "paragraph"), ("art", "article"), ("arts", "article"), ("sec", "section"),
    ("para", "paragraph"),
  ]
  /// How far from the number its agreement may stand.
  private static let reach = 8

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      // No other letters begin such a part: most words are passed by with one look.
      let length = text.tokens[index].end - text.tokens[index].start
      guard length > 5 || length > 2 && text.isMark(index + 1, ".") else { continue }
      switch text.tokens[index].lead | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "p"): break
      default: continue
      }
      guard let part = parts.first(where: { text.isWord(index, $0.word) }), mayBeCited(index, text)
      else { continue }
      for (value, tokens) in numbers(at: index, text) {
        let figure = FigureValue(
          low: value,
          high: value,
          unit: part.unit,
          counted: agreement(beside: tokens, text, findings)
            ?? (text.isMark(index + 1, ".") ? part.unit : text.text(of: index))
        )
        findings.add(.figure(figure), over: tokens, rule: id)
      }
    }
  }

  /// The numbers behind a noun for a part, or behind its abbreviation: "articles 5, 6 and 8".
  ///
  /// - Parameters:
  ///   - index: The noun.
  ///   - joints: The words that join two numbers.
  ///   - text: The text.
  /// - Returns: Each number with its token; none where no number follows.
  static func numbers(
    behind index: Int,
    joints: WordChoice,
    _ text: TokenizedDocument
  ) -> [(value: Double, tokens: Range<Int>)] {
    var found: [(Double, Range<Int>)] = []
    var next = text.isMark(index + 1, ".") ? index + 2 : index + 1
    while found.count < mostNumbers, next < text.tokens.count, text.tokens[next].gap <= .space,
      let value = number(at: next, text)
    {
      found.append((value, next..<next + 1))
      next += 1
      guard
        text.isMark(next, ",") || text.isWord(next, anyOf: joints)
          || text.isMark(next, anyOf: Marks.dashes)
      else { break }
      next += 1
    }
    return found
  }

  /// The most numbers of one citation.
  private static let mostNumbers = 8
  private static let joints: WordChoice = ["and", "or"]

  private static func mayBeCited(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.isMark(index + 1, "."), text.tokens[index].end - text.tokens[index].start < 5 {
      return index + 2 < text.tokens.count && number(at: index + 2, text) != nil
    }
    return index > 0 && text.tokens[index - 1].classes.contains(.ordinal)
      || index + 1 < text.tokens.count && number(at: index + 1, text) != nil
  }

  /// "articles 5 and 6", "article VIII"; or the ordinal before: "the ninth article".
  private static func numbers(
    at index: Int,
    _ text: TokenizedDocument
  ) -> [(value: Double, tokens: Range<Int>)] {
    var found = numbers(behind: index, joints: joints, text)
    if found.isEmpty, index > 0,
      let value = text.value(at: index - 1, as: .ordinal).flatMap({ Double($0) })
    {
      found.append((value, index - 1..<index))
    }
    return found
  }

  /// A number in Roman numerals or digits.
  static func number(at index: Int, _ text: TokenizedDocument) -> Double? {
    if let roman = RomanNumeral.value(of: text.bytes(of: index)) { return Double(roman) }
    return NumberReading.digits(in: text, at: index).map { Double($0.value) }
  }

  /// The name of the agreement that stands nearest to a number.
  static func agreement(
    beside tokens: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)]
    let after = tokens.upperBound..<min(tokens.upperBound + reach, sentence.upperBound)
    let before = max(tokens.lowerBound - reach, sentence.lowerBound)..<tokens.lowerBound
    for index in Array(after) + before.reversed() {
      guard let finding = findings.finding(.agreement, startingAt: index),
        case .agreement(let value) = finding.annotation.value
      else { continue }
      return value.name
    }
    return nil
  }
}

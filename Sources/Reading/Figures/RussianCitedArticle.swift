import Documents
import Ledger

/// Articles and clauses of agreements cited by number in a Russian text.
///
/// "ст. 9 Портсмутского договора", "9-я статья трактата", "статьи V и VI договора", "пятая статья". As in
/// English each is a figure whose unit is the kind of part. Only what an agreement stands beside is cited
/// here: the articles of codes are no history's.
struct RussianCitedArticle: ReadingRule {
  static let id = "ru.figure.article"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.russian]
  static let summary = "The number of an article or clause of an agreement cited."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for index in text.tokens.indices {
      guard text.tokens[index].kind == .word, text.tokens[index].lead >= 0xD0,
        let unit = unit(at: index, text)
      else { continue }
      var cited = numbers(behind: index, text)
      if cited.isEmpty, let ordinal = ordinal(before: index, text) { cited = [ordinal] }
      // The agreement of a row stands behind its last number, or before its first.
      guard let first = cited.first, let last = cited.last,
        let agreement = agreement(beside: last.tokens, text, findings)
          ?? agreement(beside: first.tokens, text, findings)
      else { continue }
      for (value, tokens) in cited {
        let figure = FigureValue(low: value, high: value, unit: unit, counted: agreement)
        findings.add(.figure(figure), over: tokens, rule: id)
      }
    }
  }

  private static func unit(at index: Int, _ text: TokenizedDocument) -> String? {
    if text.isWord(index, anyOf: articles) { return "article" }
    if text.isWord(index, anyOf: clauses) { return "clause" }
    let isAbbreviated = text.isMark(index + 1, ".") && text.tokens[index + 1].gap == .none
    guard isAbbreviated else { return nil }
    if text.isWord(index, "ст") { return "article" }
    return text.isWord(index, "п") ? "clause" : nil
  }

  private static let articles: WordChoice = [
    "статья", "статьи", "статье", "статью", "статьей", "статьёй", "статей", "статьям", "статьями",
    "статьях",
  ]
  private static let clauses: WordChoice = [
    "пункт", "пункта", "пункту", "пунктом", "пункте", "пункты", "пунктов", "пунктам", "пунктами",
    "пунктах",
  ]

  /// The numbers behind the noun for a part: "статьи V и VI".
  static func numbers(
    behind index: Int,
    _ text: TokenizedDocument
  ) -> [(value: Double, tokens: Range<Int>)] {
    CitedArticle.numbers(behind: index, joints: joints, text)
  }

  private static let joints: WordChoice = ["и", "или"]

  /// "девятая статья", "9-й статьи".
  private static func ordinal(
    before index: Int,
    _ text: TokenizedDocument
  ) -> (value: Double, tokens: Range<Int>)? {
    if let number = text.number(at: index - 1, as: .ordinal) {
      return (Double(number), index - 1..<index)
    }
    guard index > 2, text.tokens[index - 1].gap == .none,
      text.isMark(index - 2, anyOf: Marks.dashes), text.tokens[index - 2].gap == .none,
      let digits = NumberReading.digits(in: text, at: index - 3)
    else { return nil }
    return (Double(digits.value), index - 3..<index)
  }

  /// The agreement beside the number: the noun for one, or one by name, behind it, or else a name before.
  private static func agreement(
    beside tokens: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)]
    let end = min(tokens.upperBound + reach, sentence.upperBound)
    for index in tokens.upperBound..<max(tokens.upperBound, end) {
      if findings.isCovered(index, by: .agreement) { break }
      guard text.tokens[index].classes.contains(.agreementNoun),
        let lemma = text.value(at: index, as: .agreementNoun).map({ IncidentNoun.lemma($0) })
      else { continue }
      return isTreaty(lemma) ? lemma : nil
    }
    guard let named = CitedArticle.agreement(beside: tokens, text, findings), isTreaty(named) else {
      return nil
    }
    return named
  }

  /// Whether the name is that of an agreement, and of no law.
  private static func isTreaty(_ name: String) -> Bool {
    !name.lowercased().split(separator: " ").contains { laws.contain(startOf: String($0)) }
  }

  private static let laws: Beginnings = [
    "закон", "конституци", "кодекс", "указ", "декрет", "устав",
  ]

  /// How far behind the number the noun for an agreement may stand.
  private static let reach = 5
}

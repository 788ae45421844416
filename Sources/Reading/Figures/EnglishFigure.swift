import Documents
import Ledger

/// Figures: a number, or a range of numbers, with what it counts.
///
/// "560,000 to 760,000 war prisoners", "about 62,000 people", "ten percent of them", "22 divisions",
/// "£65,000", "half of the island", "hundreds of thousands of peasants", "losses were 5,000". A number
/// without anything to count is none, nor is one inside a date, an identifier or a name, nor one that
/// only points back ("the two nations").
struct EnglishFigure: ReadingRule {
  static let id = "en.figure.counted"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.english]
  static let summary = "A number or range in digits or words, with its unit and what it counts."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let scanner = FigureScanner(text: text)
    findings.addAll(rule: id) { index, _ in
      guard scanner.canBegin(index) else { return nil }
      return scanner.figure(at: index).map { ($0.tokens, .figure($0.value)) }
    }
  }
}

/// Reads one figure.
struct FigureScanner {
  let text: TokenizedDocument

  /// A figure: the tokens of bounds and numbers, and the value.
  struct Figure {
    var tokens: Range<Int>
    var value: FigureValue
  }

  /// Whether a figure may begin at token `index`: most tokens are passed over by this alone.
  func canBegin(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .number { return true }
    let classes = text.classes(beginningAt: index)
    return !classes.isDisjoint(with: [.number, .approximator, .fraction, .quantityWord])
      || text.isWord(index, anyOf: Self.openers) || token.kind == .mark && classes.contains(.unit)
  }

  /// Words of no such class that an amount begins with.
  private static let openers: WordChoice = ["a", "an", "tens"]

  /// Returns the figure that begins at token `index`; nil when none does.
  func figure(at index: Int) -> Figure? {
    guard let amount = AmountReader(text: text).amount(at: index), !pointsBack(amount),
      let counted = CountedPhraseReader(text: text).counted(by: amount)
    else { return nil }
    let end = amount.tokens.upperBound
    let value = FigureValue(
      low: amount.low,
      high: amount.high,
      isApproximate: amount.isApproximate,
      unit: counted.unit,
      counted: counted.text,
      fate: FateFinder(text: text).fate(after: end),
      side: counted.side
        ?? (counted.unit == "persons" ? CountedPhraseReader(text: text).side(before: index) : nil)
    )
    return Figure(tokens: index..<max(end, counted.unitEnd), value: Measures.withMetric(value))
  }

  /// "the two nations", "both these three powers": the parties spoken of before, not a count of any.
  private func pointsBack(_ amount: AmountReader.Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard text.tokens[amount.number].kind == .word, amount.low == amount.high,
      text.isWord(start - 1, anyOf: Self.determiners)
    else { return false }
    return text.isWord(amount.tokens.upperBound, anyOf: Self.parties)
  }

  private static let parties: WordChoice = [
    "nations", "countries", "sides", "powers", "states", "governments", "peoples", "parties",
    "empires", "neighbours", "neighbors", "others", "capitals", "leaders", "rivals", "allies",
  ]

  private static let determiners: WordChoice = ["the", "these", "those", "its", "their", "our"]
}

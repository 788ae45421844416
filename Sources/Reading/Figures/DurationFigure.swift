import Documents
import Ledger

/// Lengths of time as figures: "for twenty-five years", "two year-stay", "a century", "for decades".
///
/// What the rules of time have found as a duration is how much time as well. A length without a number
/// counts only behind a preposition ("for decades", not "centuries of"), and one joined to a word of a
/// name ("The 200-Year History") not at all. In Russian a length of time is told among the dates only.
struct DurationFigure: ReadingRule {
  static let id = "any.figure.duration"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.english, .japanese]
  static let summary = "A length of time, as how much time."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for time in findings.all(.time) {
      guard case .time(let value) = time.annotation.value, value.type == .duration,
        !isRate(time.tokens, text), let figure = figure(value.value, over: time.tokens, in: text)
      else { continue }
      let (tokens, whole) = withLess(figure, time.tokens, text)
      findings.add(.figure(whole), over: tokens, rule: id, inside: .time)
    }
  }

  /// Takes the lesser number of "three to four hours", which the rules of time leave before the length.
  private static func withLess(
    _ figure: FigureValue,
    _ tokens: Range<Int>,
    _ text: TokenizedDocument
  ) -> (Range<Int>, FigureValue) {
    let link = tokens.lowerBound - 1
    guard link > 0, text.isWord(link, "to") || text.isWord(link, "or"),
      let high = figure.high,
      let low = text.value(at: link - 1, as: .number).flatMap({ Double($0) })
        ?? NumberReading.digits(in: text, at: link - 1).map({ Double($0.value) }),
      low > 0, low < high, text.tokens[link].gap == .space,
      // "Two or three centuries": only a number of the unit itself.
      NumberReading.number(in: text, at: tokens.lowerBound)?.value == high
    else { return (tokens, figure) }
    var start = link - 1
    if start > 0, text.value(at: start - 1, as: .approximator) == "APPROX" { start -= 1 }
    let all = start..<tokens.upperBound
    let value = FigureValue(
      low: low,
      high: high,
      isApproximate: figure.isApproximate || start < link - 1,
      unit: figure.unit,
      counted: text.text(of: all).singleSpaced
    )
    return (all, value)
  }

  /// "3,000 a day", "ten miles an hour": so many in each, and no length.
  private static func isRate(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let start = tokens.lowerBound
    guard start > 0, text.isWord(start, "a") || text.isWord(start, "an") else { return false }
    let before = text.tokens[start - 1]
    return before.kind == .number
      || !before.classes.isDisjoint(with: [.number, .unit, .countedNoun, .frequency])
  }

  /// By the letters of TIMEX3: the unit, and how many of it one is.
  private static let units: [Substring: (name: String, count: Double)] = [
    "Y": ("years", 1), "M": ("months", 1), "W": ("weeks", 1), "D": ("days", 1),
    "C": ("years", 100), "CE": ("years", 100), "E": ("years", 10), "DE": ("years", 10),
    "": ("years", 1), "TH": ("hours", 1), "TM": ("minutes", 1), "TS": ("seconds", 1),
  ]

  private static func figure(
    _ value: String,
    over tokens: Range<Int>,
    in text: TokenizedDocument
  ) -> FigureValue? {
    var amount = Substring(value)
    guard amount.popFirst() == "P" else { return nil }
    let mark: Substring = amount.first == "T" ? "T" : ""
    amount = amount.dropFirst(mark.count)
    let number = amount.prefix { $0.isNumber || $0 == "." || $0 == "X" }
    guard let unit = units[mark + amount.dropFirst(number.count)] else { return nil }
    let count = Double(number)
    guard count != nil ? !isName(tokens, text) : isAmount(tokens, text) else { return nil }
    return FigureValue(
      low: count.map { $0 * unit.count },
      high: count.map { $0 * unit.count },
      isApproximate: count == nil || count == 1 && unit.count > 1 || isNear(tokens, text),
      unit: unit.name,
      counted: text.text(of: tokens).singleSpaced
    )
  }

  /// "The 200-Year Untold History", "the Thirty Years' War": a capitalised unit stands in a name.
  private static func isName(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    if tokens.count > 1, text.tokens[tokens.upperBound - 1].letterCase == .capitalised,
      text.tokens[tokens.upperBound - 1].classes.contains(.timeUnit)
    {
      return true
    }
    return tokens.contains {
      text.isMark($0, anyOf: Marks.dashes) && $0 + 1 < text.tokens.count
        && text.tokens[$0 + 1].isCapitalised
    }
  }

  /// "for decades", "over several months".
  private static func isAmount(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0 else { return false }
    return text.tokens[tokens.lowerBound].classes.contains(.quantityWord)
      || text.isWord(before, anyOf: prepositions)
      || text.isWord(tokens.lowerBound, anyOf: prepositions)
  }

  private static let prepositions: WordChoice = ["for", "over", "within", "after", "during", "in"]

  private static func isNear(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    text.value(at: tokens.lowerBound, as: .approximator) == "APPROX"
  }
}

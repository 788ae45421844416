import Documents
import Ledger

/// Figures: a number, or a range of numbers, with what it counts.
///
/// "560,000 to 760,000 war prisoners", "about 62,000 people", "ten percent of them", "22 divisions",
/// "£65,000". A number without anything to count is none, nor is one inside a date, an identifier or
/// a name.
struct EnglishFigure: ReadingRule {
  static let id = "en.figure.counted"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.english]
  static let summary = "A number or range in digits or words, with its unit and what it counts."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    var index = 0
    while index < text.tokens.count {
      guard let figure = FigureScanner(text: text).figure(at: index) else {
        index += 1
        continue
      }
      findings.add(.figure(figure.value), over: figure.tokens, rule: id)
      index = max(figure.tokens.upperBound, index + 1)
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

  private struct Bounds {
    var low: Double?
    var high: Double?
    var isApproximate: Bool
  }

  /// How far behind the number what it counts may stand.
  private static let reach = 4

  /// Returns the figure that begins at token `index`; nil when none does.
  func figure(at index: Int) -> Figure? {
    var start = index
    var bound: String?
    if let term = text.term(at: index, of: .approximator) {
      bound = term.entry.value(as: .approximator)
      start = term.tokens.upperBound
    }
    var currency: String?
    if start < text.tokens.count, text.tokens[start].kind == .mark,
      let unit = text.value(at: start, as: .unit)
    {
      currency = unit
      start += 1
    }
    guard let first = NumberReading.number(in: text, at: start), isQuantity(start) else {
      return nil
    }
    var bounds = Bounds(low: first.value, high: first.value, isApproximate: false)
    var end = first.end
    if let last = rangeEnd(at: end, from: first.value) {
      bounds.high = last.value
      end = last.end
    }
    apply(bound, to: &bounds)
    guard let counted = counted(from: end, currency: currency) else { return nil }
    let value = FigureValue(
      low: bounds.low,
      high: bounds.high,
      isApproximate: bounds.isApproximate,
      unit: counted.unit,
      counted: counted.text,
      fate: FateFinder(text: text).fate(after: end)
    )
    return Figure(tokens: index..<max(end, counted.unitEnd), value: value)
  }

  /// Whether the number can be a quantity: not joined to letters, nor a day, nor the number of a
  /// thing.
  private func isQuantity(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if index > 0 {
      let before = text.tokens[index - 1]
      if token.gap == .none, before.kind == .word || before.isMark("-") || before.isMark(".") {
        return false
      }
    }
    if token.kind == .word, text.isWord(index, "one") || text.isWord(index, "second") {
      return false
    }
    guard token.kind == .number, index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    return next.gap != .none || next.kind == .mark
  }

  private func rangeEnd(at index: Int, from low: Double) -> (value: Double, end: Int)? {
    let joins =
      text.isWord(index, "to") || text.isWord(index, "or") || text.isWord(index, "and")
      || text.isMark(index, anyOf: Marks.dashes)
    guard joins, let last = NumberReading.number(in: text, at: index + 1), last.value > low else {
      return nil
    }
    if text.isWord(index, "and") {
      // "between 500 and 1,000", but not "two and twenty".
      guard text.tokens[index + 1].kind == .number else { return nil }
    }
    return last
  }

  private func apply(_ bound: String?, to bounds: inout Bounds) {
    switch bound {
    case "APPROX": bounds.isApproximate = true
    case "MORE_THAN", "EQUAL_OR_MORE": bounds.high = nil
    case "LESS_THAN", "EQUAL_OR_LESS": bounds.low = nil
    default: break
    }
  }

  private struct Counted {
    var unit: String
    var text: String
    /// The token after the unit, where the unit belongs to the figure.
    var unitEnd: Int
  }

  /// Finds what is counted: a unit right behind the number, or a noun within a few words.
  private func counted(from index: Int, currency: String?) -> Counted? {
    if let currency { return Counted(unit: currency, text: currency, unitEnd: index) }
    guard index < text.tokens.count else { return nil }
    if let unit = text.term(at: index, of: .unit),
      text.tokens[index].classes.isDisjoint(with: .functionWord),
      let name = unit.entry.value(as: .unit)
    {
      let after = unit.tokens.upperBound
      let of = text.isWord(after, "of") ? phrase(from: after + 1) : nil
      return Counted(unit: name, text: of ?? name, unitEnd: after)
    }
    guard text.tokens[index].gap == .space else { return nil }
    let limit = min(
      index + Self.reach + 1,
      text.sentences[text.sentence(of: index)].upperBound
    )
    for next in index..<limit {
      let token = text.tokens[next]
      guard token.kind == .word || token.kind == .mark && token.gap == .none,
        !text.isMark(next, ","), !text.isMark(next, "."), !text.isMark(next, ";")
      else { return nil }
      if let noun = text.term(at: next, of: [.countedNoun, .fate]) {
        let unit = noun.entry.value(as: .countedNoun) ?? "persons"
        return Counted(
          unit: unit,
          text: text.text(of: index..<noun.tokens.upperBound).singleSpaced,
          unitEnd: index
        )
      }
      guard token.classes.isDisjoint(with: [.functionWord, .timePreposition]) || next == index
      else { return nil }
    }
    return nil
  }

  /// The words after "of", up to a mark or a verb.
  private func phrase(from index: Int) -> String? {
    var end = index
    while end < text.tokens.count, end - index < 4, text.tokens[end].kind == .word,
      text.tokens[end].gap == .space
    {
      end += 1
      if text.tokens[end - 1].classes.contains(.countedNoun) || text.isWord(end - 1, "them") {
        break
      }
    }
    return end > index ? text.text(of: index..<end).singleSpaced : nil
  }
}

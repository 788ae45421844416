import Documents
import Ledger

/// Figures in a Russian text: a number in digits or words, or a range, with what it counts.
///
/// "двое убитых и шестеро раненых", "около 300 снарядов", "от десяти до двенадцати орудий",
/// "65 000 фунтов стерлингов", "12 %". What is counted is a noun of the list within a few words, or
/// else the word behind the number; a number before a month or an hour counts nothing.
struct RussianFigure: ReadingRule {
  static let id = "ru.figure.counted"
  static let kind = AnnotationKind.figure
  static let languages: [Language] = [.russian]
  static let summary = "A Russian number or range in digits or words, and what it counts."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let scanner = RussianFigureScanner(text: text)
    findings.addAll(rule: id) { index, findings in
      guard !findings.isCovered(index, by: .time) else { return nil }
      return scanner.figure(at: index).map { ($0.tokens, .figure($0.value)) }
    }
  }
}

/// Reads one figure of a Russian text.
struct RussianFigureScanner {
  let text: TokenizedDocument

  /// Returns the figure that begins at `index`; nil when none does.
  func figure(at index: Int) -> FigureScanner.Figure? {
    if let strength = strength(at: index) { return strength }
    var start = index
    var bound: String?
    if let term = text.term(at: index, of: .approximator) {
      bound = term.entry.value(as: .approximator)
      start = term.tokens.upperBound
      // "ок. 335 тыс."
      if text.isMark(start, "."), text.tokens[start].gap == .none { start += 1 }
    }
    let isBetween = text.isWord(start, "между")
    if isBetween || text.isWord(start, "от") { start += 1 }
    let isSeveral = isSeveral(start)
    if isSeveral { start += 1 }
    if let share = share(at: start, from: index, bound: bound) { return share }
    guard let first = vague(at: start) ?? number(at: start), isQuantity(start), !isOther(start)
    else { return nil }
    var low: Double? = first.value
    var high: Double? = first.value
    var end = first.end
    let hasFrom = start > index && bound == nil
    if let last = rangeEnd(at: end, from: first.value, hasFrom: hasFrom, isBetween: isBetween) {
      high = last.value
      // "3-4 тысячи", "от двух до трёх тысяч": of both.
      if let unscaled = NumberReading.digits(in: text, at: end + 1)?.value
        ?? text.number(at: end + 1, as: .number), unscaled > 0,
        first.value < Double(unscaled), last.value >= 1000 * Double(unscaled)
      {
        low = first.value * last.value / Double(unscaled)
      }
      end = last.end
    } else if start > index, bound == nil, !isSeveral {
      return nil
    }
    if isVague(start) { high = nil }
    switch bound {
    case "MORE_THAN", "EQUAL_OR_MORE": high = nil
    case "LESS_THAN", "EQUAL_OR_LESS": low = nil
    default: break
    }
    if let loss = loss(before: index, number: start, after: end) {
      let value = FigureValue(
        low: low,
        high: high,
        isApproximate: bound == "APPROX",
        unit: loss.unit,
        counted: loss.text,
        fate: loss.fate,
        side: loss.unit == "persons" ? side(before: index, after: end) : nil
      )
      return FigureScanner.Figure(tokens: index..<loss.end, value: Measures.withMetric(value))
    }
    let fate =
      verb(endingAt: index, isOne: low == 1 && high == 1)?.entry.value(as: .fate)
      ?? FateFinder(text: text).fate(after: end)
      ?? (text.value(at: end, as: .countedNoun) == "persons"
        ? suffered(before: index)?.fate : nil)
    let isWord =
      text.tokens[start].kind == .word && (2...4).contains(first.value) && !isCollective(start)
    guard
      let counted = currency(before: start, end: end) ?? counted(
        from: end,
        isOne: low == 1 && high == 1,
        isWord: isWord
      )
        ?? persons(countedBy: start..<end)
        ?? (end > start + 1 && isAlone(end)
          ? counted(earlierThan: index, before: end) ?? counted(laterThan: end) : nil)
        ?? partOfEarlier(index, before: end)
    else { return nil }
    let value = FigureValue(
      low: low,
      high: high,
      isApproximate: bound == "APPROX" || isVague(start),
      unit: counted.unit,
      counted: counted.text,
      fate: fate,
      side: counted.unit == "persons" ? side(before: index, after: end) : nil
    )
    return FigureScanner.Figure(tokens: index..<counted.end, value: Measures.withMetric(value))
  }

  /// A number, its thousands parted by spaces as Russian does: "65 000".
  func number(at index: Int) -> (value: Double, end: Int)? {
    guard index < text.tokens.count, let first = NumberReading.number(in: text, at: index) else {
      return nil
    }
    var (value, end) = first
    // "две с половиной тысячи".
    if text.isWord(end, "с"), text.isWord(end + 1, "половиной") {
      return scaled(value + 0.5, from: end + 2)
    }
    // "385,633 т": three digits behind the comma are thousandths of a measure, and thousands of men.
    if end == index + 1, text.tokens[index].kind == .number, measures(end),
      let decimal = decimal(at: index)
    {
      return (decimal, end)
    }
    guard end == index + 1, text.tokens[index].kind == .number,
      let digits = NumberReading.digits(in: text, at: index), digits.count <= 4
    else { return (value, pastDot(end)) }
    if let spaced = NumberReading.spaced(in: text, at: index) { (value, end) = spaced }
    // "12,5": a decimal comma.
    if end == index + 1, end + 1 < text.tokens.count, text.isMark(end, ","),
      text.tokens[end].gap == .none, text.tokens[end + 1].gap == .none,
      let fraction = NumberReading.digits(in: text, at: end + 1),
      fraction.count <= 2 || fraction.count <= 4 && measures(end + 2)
    {
      value += Double(fraction.value) / pow10(fraction.count)
      end += 2
    }
    return scaled(value, from: end)
  }

  /// A number with the thousands or millions behind it.
  private func scaled(_ number: Double, from index: Int) -> (value: Double, end: Int) {
    var (value, end) = (number, index)
    while end < text.tokens.count,
      let factor = text.value(at: end, as: .number).flatMap({ Double($0) }), factor >= 1000,
      value * factor <= NumberReading.maximum
    {
      value *= factor
      end += 1
    }
    return (value, pastDot(end))
  }

  /// Whether a unit of weight, length or the like stands at `index`.
  private func measures(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].gap == .space
      && text.term(at: index, of: .unit) != nil
  }

  /// A number of one comma with what follows it as a fraction.
  private func decimal(at index: Int) -> Double? {
    let parts = text.text(of: index).split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 3 else { return nil }
    return Double("\(parts[0]).\(parts[1])")
  }

  private func pow10(_ count: Int) -> Double { (0..<count).reduce(1) { value, _ in value * 10 } }

  /// The token behind the dot of an abbreviated number, "5 тыс" and then ".", where small letters follow.
  private func pastDot(_ end: Int) -> Int {
    guard text.isMark(end, "."), text.tokens[end].gap == .none, end + 1 < text.tokens.count,
      text.tokens[end - 1].kind == .word, text.tokens[end + 1].letterCase == .lower,
      text.tokens[end + 1].gap == .space
    else { return end }
    return end + 1
  }

  /// Whether the number can be a quantity: not joined to letters or further numbers.
  private func isQuantity(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .number else {
      return text.tokens[index].gap != .none || text.isMark(index - 1, anyOf: Self.opening)
    }
    if index > 0, text.tokens[index].gap == .none,
      !text.isMark(index - 1, anyOf: Marks.openBrackets), !text.isMark(index - 1, anyOf: Self.signs)
    {
      return false
    }
    if index > 0, text.isMark(index - 1, anyOf: Self.numberSigns) { return false }
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    if next.gap != .none { return true }
    return next.kind == .mark && !text.isMark(index + 1, "/") && !text.isMark(index + 1, ":")
      && !(text.isMark(index + 1, "-") && index + 2 < text.tokens.count
        && text.tokens[index + 2].kind == .word)
  }

  /// Whether the number is no quantity: both of two, the parts of a law ("статья 13"), a couple.
  private func isOther(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else {
      // "на с. 98", "рис. 4": a page, a picture, a volume.
      if index > 1, text.isMark(index - 1, "."), text.tokens[index].gap == .space,
        text.isWord(index - 2, anyOf: Self.apparatus), text.tokens[index - 1].gap == .none
      {
        return true
      }
      guard index > 0, text.tokens[index - 1].kind == .word else { return false }
      // "Николая 2": a sovereign's number.
      if text.tokens[index - 1].isCapitalised, text.tokens[index - 1].classes.contains(.givenName),
        text.tokens[index].end - text.tokens[index].start < 3
      {
        return true
      }
      let before = text.bytes(of: index - 1)
      return before.count <= Self.longestPart && Self.parts.contain(startOf: before)
    }
    return Self.both.contain(startOf: text.bytes(of: index))
  }

  private static let apparatus: WordChoice = [
    "с", "стр", "л", "лл", "вып", "гл", "рис", "табл", "илл", "ил", "прим", "кн", "ст", "д", "оп",
  ]

  /// Eight letters in Cyrillic, in bytes: "главами".
  private static let longestPart = 16
  private static let parts: Beginnings = [
    "стать", "част", "пункт", "абзац", "параграф", "глав", "раздел", "Стать", "Част", "Пункт",
    "Абзац", "Параграф", "Глав", "Раздел",
  ]
  private static let both: Beginnings = ["об", "пар", "Об", "Пар"]

  /// "$70 млн": the unit before the number.
  private func currency(before index: Int, end: Int) -> Counted? {
    guard index > 0, text.tokens[index].gap == .none,
      let unit = text.term(at: index - 1, of: .unit)?.entry.value(as: .unit),
      text.isMark(index - 1, anyOf: Self.money)
    else { return nil }
    return Counted(unit: unit, text: unit, end: end)
  }

  private static let money = Marks("$€£¥")

  /// "двое из них", "все трое": a collective number alone counts persons.
  private func persons(countedBy number: Range<Int>) -> Counted? {
    guard number.count == 1, isCollective(number.lowerBound) else { return nil }
    return Counted(unit: "persons", text: text.text(of: number), end: number.upperBound)
  }

  private func isCollective(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    return text.hasEnding(index, anyOf: Self.collective)
  }

  private static let collective: Endings = ["вое", "воих", "рое", "роих", "еро", "ерых"]

  static let opening = Marks("(«\"“„")
  private static let signs = Marks("«\"“„$€£+")
  private static let numberSigns = Marks("№#")

  private func rangeEnd(
    at index: Int,
    from low: Double,
    hasFrom: Bool,
    isBetween: Bool
  ) -> (value: Double, end: Int)? {
    guard index < text.tokens.count else { return nil }
    let joins =
      text.isMark(index, anyOf: Marks.dashes)
      || hasFrom && text.isWord(index, isBetween ? "и" : "до")
      || text.isWord(index, "или")
    guard joins, let last = number(at: index + 1), last.value > low else { return nil }
    return last
  }
}

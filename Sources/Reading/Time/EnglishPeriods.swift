/// Decades and centuries: "1930s", "the 1600s", "mid 1800s", "late 19th century", "seventeenth
/// century".
///
/// A figure that ends in two noughts is the century ("the 1600s"), one that ends in one the decade.
struct EnglishPeriod: TimePattern {
  static let id = "en.time.period"
  static let summary = "A decade or a century."
  static let triggers: WordClasses = [.ordinal]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let match = decade(in: text, at: index) { return match }
    return century(in: text, at: index)
  }

  private static func decade(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let digits = NumberReading.digits(in: text, at: index), (3...4).contains(digits.count),
      digits.value % 10 == 0, (100...2100).contains(digits.value)
    else { return nil }
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].gap == .none else { return nil }
    let isPlural =
      text.isWord(next, "s") || text.tokens[next].kind == .clitic && text.isPluralClitic(next)
    guard isPlural else { return nil }
    let dated = EnglishYear.withEra(digits.value, in: text, end: next + 1)
    let isBC = dated.year <= 0
    guard isBC || dated.end > next + 1 || digits.count == 4 && digits.value >= 1000 else {
      return nil
    }
    let figure = digits.value % 100 == 0 && !isBC ? digits.value / 100 : digits.value / 10
    let width = digits.value % 100 == 0 && !isBC ? 2 : 3
    let written = padded(figure, width: width)
    return TimeMatch(
      index..<dated.end,
      .date(PartialDate(truncated: isBC ? "BC" + written : written)),
      takesLead: true
    )
  }

  private static func padded(_ figure: Int, width: Int) -> String {
    let digits = "\(figure)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func century(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let ordinal: Int
    var end: Int
    if let digits = NumberReading.digits(in: text, at: index),
      NumberReading.isOrdinalSuffix(in: text, at: index + 1)
    {
      ordinal = digits.value
      end = index + 2
    } else if let term = text.term(at: index, of: .ordinal),
      let value = term.entry.value(as: .ordinal).flatMap({ Int($0) })
    {
      ordinal = value
      end = term.tokens.upperBound
    } else {
      return nil
    }
    if text.isMark(end, anyOf: Marks.dashes) { end += 1 }
    guard (1...30).contains(ordinal), text.isWord(end, "century") || text.isWord(end, "centuries")
    else { return nil }
    end += 1
    let dated = EnglishYear.withEra(ordinal, in: text, end: end)
    let isBC = dated.year <= 0
    let digits = padded(ordinal - 1, width: 2)
    return TimeMatch(
      index..<dated.end,
      .date(PartialDate(truncated: isBC ? "BC" + digits : digits)),
      takesLead: EnglishSeason.isAlone(dated.end, text)
    )
  }
}

extension TokenizedDocument {
  /// Whether the clitic is the s of a plural or genitive.
  func isPluralClitic(_ index: Int) -> Bool {
    bytes(of: index).last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }
}

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
    guard let year = NumberReading.year(in: text, at: index), year % 10 == 0 else { return nil }
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].gap == .none else { return nil }
    let isPlural =
      text.isWord(next, "s") || text.tokens[next].kind == .clitic && text.isPluralClitic(next)
    guard isPlural else { return nil }
    let digits = year % 100 == 0 ? "\(year / 100)" : "\(year / 10)"
    return TimeMatch(index..<next + 1, .date(PartialDate(truncated: digits)))
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
    let digits = ordinal - 1 < 10 ? "0\(ordinal - 1)" : "\(ordinal - 1)"
    return TimeMatch(index..<end, .date(PartialDate(truncated: digits)))
  }
}

extension TokenizedDocument {
  /// Whether the clitic is the s of a plural or genitive.
  func isPluralClitic(_ index: Int) -> Bool {
    bytes(of: index).last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }
}

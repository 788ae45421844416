/// Decades, centuries and millennia: "1930s", "the 1600s", "mid 1800s", "late 19th century",
/// "seventeenth century", "the 17th and 18th centuries", "the 4th millennium BC".
///
/// A period that has a name, as "the Edo period", is given by its years.
///
/// A figure that ends in two noughts is the century ("the 1600s"), one that ends in one the decade.
struct EnglishPeriod: TimePattern {
  static let id = "en.time.period"
  static let summary = "A decade or a century."
  static let triggers: WordClasses = [.ordinal, .period, .decadeWord]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let named = named(in: text, at: index) { return named }
    if let match = decade(in: text, at: index) ?? decadeInWords(in: text, at: index) {
      return match
    }
    return century(in: text, at: index)
  }

  /// "the Edo period", "the interwar years": a period of the lists, by its years.
  private static func named(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .period),
      let years = term.entry.value(as: .period)?.split(separator: "/"), years.count == 2,
      let first = Int(years[0]), let last = Int(years[1])
    else { return nil }
    return TimeMatch(
      term.tokens,
      .span(PartialDate(year: first), PartialDate(year: last)),
      takesLead: true
    )
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

  /// "the thirties": those of the last century, as the words are mostly meant.
  private static func decadeInWords(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard index > 0, let decade = text.number(at: index, as: .decadeWord),
      (20...90).contains(decade)
    else { return nil }
    // "in his thirties" is an age; a word for a part of them stands behind the article.
    let lead =
      text.term(at: index - 1, of: .timeModifier).map { $0.tokens.lowerBound - 1 } ?? index - 1
    guard text.isWord(lead, "the"), EnglishSeason.isAlone(index + 1, text) else { return nil }
    return TimeMatch(
      index..<index + 1,
      .date(PartialDate(truncated: "19\(decade / 10)")),
      takesLead: true
    )
  }

  private static func padded(_ figure: Int, width: Int) -> String {
    let digits = "\(figure)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Reads the later of two centuries that share their word, which begins at the joint: "the sixteenth
  /// and seventeenth centuries", "17th–18th centuries", "the 18th and early 19th centuries".
  private static func joined(
    _ joint: Int,
    in text: TokenizedDocument
  ) -> (isBC: Bool, end: Int)? {
    guard
      text.isWord(joint, "and") || text.isWord(joint, "or") || text.isWord(joint, "to")
        || text.isMark(joint, ",") || text.isMark(joint, anyOf: Marks.dashes)
    else { return nil }
    var start = joint + 1
    if text.isWord(start, "the") { start += 1 }
    if let term = text.term(at: start, of: .timeModifier) { start = term.tokens.upperBound }
    if text.isMark(start, anyOf: Marks.dashes) { start += 1 }
    guard start < text.tokens.count,
      let later = century(in: text, at: start), case .date(let date) = later.meaning
    else { return nil }
    return (date.truncated?.begins(with: "B") ?? false, later.tokens.upperBound)
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
    if (1...30).contains(ordinal), let last = joined(end, in: text) {
      return TimeMatch(
        index..<end,
        .date(PartialDate(truncated: (last.isBC ? "BC" : "") + padded(ordinal - 1, width: 2))),
        takesLead: true
      )
    }
    if text.isMark(end, anyOf: Marks.dashes) { end += 1 }
    let isMillennium = text.isWord(end, "millennium")
    guard
      (1...30).contains(ordinal),
      isMillennium || text.isWord(end, "century")
        || text.isWord(end, "centuries")
    else { return nil }
    end += 1
    let dated = EnglishYear.withEra(ordinal, in: text, end: end)
    let isBC = dated.year <= 0
    let digits = isMillennium ? "\(ordinal - 1)" : padded(ordinal - 1, width: 2)
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

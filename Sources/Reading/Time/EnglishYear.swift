/// A year in digits: "in 1806", "(1875)", "the 1905 revolution", "480 BC".
///
/// Four digits count as a year unless the words around them make them a quantity, a page or a
/// number: "1500 men", "p. 1904", "No. 1812".
struct EnglishYear: TimePattern {
  static let id = "en.time.year"
  static let summary = "A year in digits."
  static let triggers: WordClasses = [.eraMark]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.tokens[index].kind != .number { return afterEra(in: text, at: index) }
    if let year = NumberReading.year(in: text, at: index) {
      guard isYear(in: text, at: index, afterMonth: false) else { return nil }
      let dated = withEra(year, in: text, end: index + 1)
      return TimeMatch(index..<dated.end, .date(PartialDate(year: dated.year)))
    }
    // A year of fewer digits is one only with its era.
    guard let digits = NumberReading.digits(in: text, at: index), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    let dated = withEra(digits.value, in: text, end: index + 1)
    guard dated.end > index + 1 else { return nil }
    return TimeMatch(index..<dated.end, .date(PartialDate(year: dated.year)))
  }

  /// "AD 645".
  private static func afterEra(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index, "ad"), text.tokens[index].letterCase == .upper,
      let digits = NumberReading.digits(in: text, at: index + 1), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    return TimeMatch(index..<index + 2, .date(PartialDate(year: digits.value)))
  }

  /// Takes "BC" or "AD" after the year, if it stands there.
  static func withEra(
    _ year: Int,
    in text: TokenizedDocument,
    end: Int
  ) -> (year: Int, end: Int) {
    guard let term = text.term(at: end, of: .eraMark), text.tokens[end].isCapitalised else {
      return (year, end)
    }
    switch term.entry.value(as: .eraMark) {
    case "BC", "BCE": return (1 - year, term.tokens.upperBound)
    case "AD", "CE": return (year, term.tokens.upperBound)
    default: return (year, end)
    }
  }

  /// Reads the year that follows a month or season: "1945", ", 1945", "of 1945", "of that year",
  /// "480 BC".
  static func followingYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, end: Int)? {
    let next = text.isWord(index, "of") || text.isMark(index, ",") ? index + 1 : index
    if let year = NumberReading.year(in: text, at: next) {
      guard isYear(in: text, at: next, afterMonth: true) else { return nil }
      return withEra(year, in: text, end: next + 1)
    }
    guard !text.isMark(index, ","),
      let digits = NumberReading.digits(in: text, at: next), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    let dated = withEra(digits.value, in: text, end: next + 1)
    return dated.end > next + 1 ? dated : nil
  }

  /// Reads the year of the date that "and", "or", "to", a comma or a dash joins to one without: the
  /// 1914 of "August and September 1914".
  static func yearOfNext(in text: TokenizedDocument, at index: Int) -> Int? {
    guard
      text.isWord(index, "and") || text.isWord(index, "or") || text.isWord(index, "to")
        || text.isMark(index, ",") || text.isMark(index, anyOf: Marks.dashes)
    else { return nil }
    var next = index + 1
    if text.isWord(next, "the") { next += 1 }
    if let term = text.term(at: next, of: .timeModifier) { next = term.tokens.upperBound }
    guard next < text.tokens.count else { return nil }
    if text.tokens[next].kind == .number {
      guard let day = NumberReading.day(in: text, at: next) else { return nil }
      next = day.end
    }
    let isNamed =
      text.value(at: next, as: .month) != nil && text.tokens[next].isCapitalised
      || text.value(at: next, as: .season) != nil
    guard isNamed else { return nil }
    if let day = NumberReading.day(in: text, at: next + 1) { next = day.end - 1 }
    return followingYear(in: text, at: next + 1)?.year
  }

  /// Whether the four digits at `index` are a year, by the words around them.
  static func isYear(in text: TokenizedDocument, at index: Int, afterMonth: Bool) -> Bool {
    let tokens = text.tokens
    if index + 1 < tokens.count, tokens[index + 1].gap == .none {
      let next = tokens[index + 1]
      // "1930s" is a decade, "2010x" a code.
      if next.kind == .word || next.kind == .number { return false }
      if next.isMark("%") || next.isMark("/") || next.isMark("_") { return false }
    }
    if index > 0 {
      let before = tokens[index - 1]
      if tokens[index].gap == .none, before.kind == .word { return false }
      if tokens[index].gap == .none, isJoiner(before), index > 1, tokens[index - 1].gap == .none,
        tokens[index - 2].kind == .number
      {
        return false
      }
      if before.isMark("$") || before.isMark("#") || text.isMark(index - 1, anyOf: signs) {
        return false
      }
      if isNumbering(in: text, before: index) { return false }
    }
    guard !afterMonth, index + 1 < tokens.count, tokens[index + 1].gap == .space else {
      return true
    }
    let next = tokens[index + 1]
    guard next.letterCase == .lower else { return true }
    // "1500 men", "1800 tons": a quantity.
    return text.term(at: index + 1, of: [.unit, .countedNoun, .timeUnit]) == nil
      || next.classes.contains(.functionWord) && !next.classes.contains(.countedNoun)
  }

  private static let signs = Marks("£€¥№§")

  private static func isJoiner(_ token: Token) -> Bool {
    token.isMark("-") || token.isMark("/") || token.isMark(".")
  }

  /// Whether the number counts pages or things, as in "page 1812".
  private static func isNumbering(in text: TokenizedDocument, before index: Int) -> Bool {
    var before = index - 1
    if text.isMark(before, ".") { before -= 1 }
    return text.isWord(before, "no") && text.isMark(index - 1, ".") || text.isWord(before, "p")
      || text.isWord(before, "pp") || text.isWord(before, "vol") || text.isWord(before, "nos")
      || text.isWord(before, "page") || text.isWord(before, "pages")
  }
}

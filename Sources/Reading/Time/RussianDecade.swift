/// Decades: "1920-х годов", "в 60-е годы", "сороковых годов XIX века", "в 1960-х — 1980-х".
struct RussianDecade: TimePattern {
  static let id = "ru.time.decade"
  static let summary = "A Russian decade, or decades from one to another."
  static let triggers: WordClasses = .decadeWord
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let decade = decade(in: text, at: index) else { return nil }
    // "1960-х — 1980-х гг."
    if text.isMark(decade.end, anyOf: Marks.dashes), decade.end + 1 < text.tokens.count,
      let later = match(in: text, at: decade.end + 1), case .date(let close) = later.meaning
    {
      let begin = PartialDate(truncated: decade.digits ?? "19\(decade.tens)")
      return TimeMatch(index..<later.tokens.upperBound, .span(begin, close), takesLead: true)
    }
    let end = RussianYear.afterWord(in: text, at: decade.end)
    // A decade in words says "годы"; without it the words number other things.
    guard text.tokens[index].kind == .number || end > decade.end else { return nil }
    if decade.digits == nil, end > decade.end, end < text.tokens.count,
      let century = RussianCentury.match(in: text, at: end),
      case .date(let whole) = century.meaning, let digits = whole.truncated
    {
      let date = PartialDate(truncated: digits + "\(decade.tens)")
      return TimeMatch(index..<century.tokens.upperBound, .date(date), takesLead: true)
    }
    let date = PartialDate(truncated: decade.digits ?? "19\(decade.tens)")
    return TimeMatch(index..<end, .date(date), takesLead: true)
  }

  /// Reads the decade: its tens, the digits with the century where they are given, and where it ends.
  private static func decade(
    in text: TokenizedDocument,
    at index: Int
  ) -> (tens: Int, digits: String?, end: Int)? {
    if let word = text.value(at: index, as: .decadeWord), let tens = Int(word) {
      return (tens / 10, nil, index + 1)
    }
    guard let digits = NumberReading.digits(in: text, at: index), digits.value % 10 == 0,
      digits.count == 2 || digits.count == 4, text.isMark(index + 1, anyOf: Marks.dashes),
      text.tokens[index + 1].gap == .none, index + 2 < text.tokens.count,
      text.tokens[index + 2].gap == .none, isEnding(index + 2, of: digits.count, text)
    else { return nil }
    let tens = digits.value / 10
    return (tens % 10, digits.count == 4 ? "\(tens)" : nil, index + 3)
  }

  /// Whether the token is the ending of a plural: "е", "х", but not the "м" of "в 1970-м", a year.
  private static func isEnding(_ index: Int, of count: Int, _ text: TokenizedDocument) -> Bool {
    let word = text.bytes(of: index)
    return endings.contains { word.elementsEqual($0.utf8) }
      || word.elementsEqual("м".utf8) && (count == 2 || text.isWord(index - 3, "к"))
  }

  private static let endings = ["е", "х", "ми", "ые", "ых", "ым"]
}

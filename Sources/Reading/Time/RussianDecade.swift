/// Decades: "1920-х годов", "в 60-е годы", "сороковых годов XIX века", "в 1960-х — 1980-х".
struct RussianDecade: TimePattern {
  static let id = "ru.time.decade"
  static let summary = "A Russian decade, or decades from one to another."
  static let triggers: WordClasses = .decadeWord
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let span = span(in: text, at: index) { return span }
    if let days = days(in: text, at: index) { return days }
    guard let decade = decade(in: text, at: index) else { return nil }
    // "1960-х — 1980-х гг."
    if text.isMark(decade.end, anyOf: Marks.dashes), decade.end + 1 < text.tokens.count,
      let later = single(in: text, at: decade.end + 1), case .date(let close) = later.meaning
    {
      let begin = PartialDate(truncated: decade.digits ?? "19\(decade.tens)")
      return TimeMatch(index..<later.tokens.upperBound, .span(begin, close), takesLead: true)
    }
    return single(in: text, at: index)
  }

  /// "в 20-х числах июня": days of a month, of which none is told.
  private static func days(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.digits(in: text, at: index),
      first.value == 10 || first.value == 20,
      index + 4 < text.tokens.count, text.isMark(index + 1, anyOf: Marks.dashes),
      text.isWord(index + 2, "х"), text.isWord(index + 3, anyOf: numbers),
      let month = RussianMonthDate.match(in: text, at: index + 4), case .date = month.meaning
    else { return nil }
    return TimeMatch(
      index..<month.tokens.upperBound,
      month.meaning,
      calendar: month.calendar,
      takesLead: true
    )
  }

  private static let numbers: WordChoice = ["числах", "чисел", "числа", "числам"]

  /// One decade, with its century where that follows.
  private static func single(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let decade = decade(in: text, at: index) else { return nil }
    let end = RussianYear.afterWord(in: text, at: decade.end)
    // A decade in words says "годы"; without it the words number other things.
    guard text.tokens[index].kind == .number || end > decade.end else { return nil }
    let date = PartialDate(truncated: decade.digits ?? "19\(decade.tens)")
    // "гг. XX века", "годов прошлого века".
    let next = text.isMark(end, ".") ? end + 1 : end
    if decade.digits == nil, end > decade.end, next < text.tokens.count {
      if let century = RussianCentury.match(in: text, at: next),
        case .date(let whole) = century.meaning, let digits = whole.truncated
      {
        let date = PartialDate(truncated: digits + "\(decade.tens)")
        return TimeMatch(index..<century.tokens.upperBound, .date(date), takesLead: true)
      }
      if let unit = RussianModified.pointedUnit(in: text, at: next), unit.anchor.unit == .century {
        return TimeMatch(index..<unit.end, .date(date), takesLead: true)
      }
    }
    return TimeMatch(index..<end, .date(date), takesLead: true)
  }

  /// "1920—1930-х годах", "1920-30-е годы": the ending stands behind the later only.
  private static func span(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.digits(in: text, at: index), first.value % 10 == 0,
      first.count == 4 || first.count == 2, text.isMark(index + 1, anyOf: Marks.dashes),
      index + 2 < text.tokens.count, text.tokens[index + 2].kind == .number,
      let later = decade(in: text, at: index + 2)
    else { return nil }
    let begin = first.count == 4 ? "\(first.value / 10)" : "19\(first.value / 10)"
    let close = later.digits ?? begin.prefix(2) + "\(later.tens)"
    let end = RussianYear.afterWord(in: text, at: later.end)
    let span = TimeMatch.Meaning.span(
      PartialDate(truncated: begin),
      PartialDate(truncated: close)
    )
    return TimeMatch(index..<end, span, takesLead: true)
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

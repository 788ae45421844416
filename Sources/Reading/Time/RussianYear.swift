/// Russian years and spans of years: "в 1904 году", "1904–1905 гг.", "(1848—1909)".
struct RussianYear: TimePattern {
  static let id = "ru.time.year"
  static let summary = "A Russian year, or a span of years."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let early = RussianEarlyYear.match(in: text, at: index) { return early }
    guard let year = NumberReading.year(in: text, at: index), isYear(in: text, at: index) else {
      return nil
    }
    let date = PartialDate(year: year)
    if let season = season(of: year, in: text, at: index) { return season }
    if text.isMark(index + 1, anyOf: Marks.dashes) {
      if let last = lastYear(in: text, at: index + 2, after: year), last >= year {
        let (calendar, end) = style(in: text, at: afterWord(in: text, at: index + 3))
        return TimeMatch(
          index..<end,
          .span(date, PartialDate(year: last)),
          calendar: calendar,
          takesLead: true
        )
      }
      if text.isMark(index + 2, anyOf: Marks.closeBrackets) {
        return TimeMatch(index..<index + 2, .span(date, nil))
      }
    }
    let (calendar, end) = style(in: text, at: afterWord(in: text, at: index + 1))
    return TimeMatch(index..<end, .date(date), calendar: calendar, takesLead: true)
  }

  /// The later year of a span: in full, or its two digits where the word for "years" follows.
  private static func lastYear(in text: TokenizedDocument, at index: Int, after year: Int) -> Int? {
    if let last = NumberReading.year(in: text, at: index) { return last }
    guard let digits = NumberReading.digits(in: text, at: index), digits.count == 2,
      digits.value > year % 100, text.tokens[index - 1].gap == .none,
      index + 1 < text.tokens.count, text.value(at: index + 1, as: .timeUnit) == "Y"
    else { return nil }
    return year - year % 100 + digits.value
  }

  /// A sporting or school year over two: "2016/17", "2016/2017".
  private static func season(
    of year: Int,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    guard text.isMark(index + 1, "/"), text.tokens[index + 1].gap == .none,
      index + 2 < text.tokens.count, text.tokens[index + 2].gap == .none,
      let later = NumberReading.digits(in: text, at: index + 2),
      later.count == 4 && later.value == year + 1
        || later.count == 2 && later.value == (year + 1) % 100
    else { return nil }
    let end = afterWord(in: text, at: index + 3)
    return TimeMatch(
      index..<end,
      .span(PartialDate(year: year), PartialDate(year: year + 1)),
      takesLead: true
    )
  }

  /// Takes the word for "year" after its number: "году", "г.", "гг.", "года рождения".
  static func afterWord(in text: TokenizedDocument, at index: Int) -> Int {
    let index = afterEnding(in: text, at: index)
    guard index < text.tokens.count, let unit = text.value(at: index, as: .timeUnit), unit == "Y"
    else { return index }
    if text.isWord(index + 1, "рождения") { return index + 2 }
    // The dot of "г." may end the sentence as well, so it is left outside.
    return index + 1
  }

  /// Takes the case ending written after the digits of a year: "1997-м", "1922-го".
  private static func afterEnding(in text: TokenizedDocument, at index: Int) -> Int {
    guard text.isMark(index, anyOf: Marks.dashes), text.tokens[index].gap == .none,
      index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none,
      text.isWord(index + 1, anyOf: Self.endingsOfYears)
    else { return index }
    return index + 2
  }

  private static let endingsOfYears: WordChoice = ["м", "й", "го", "му", "ом"]

  /// Takes the words for Old or New Style after a date, as in "по старому стилю".
  static func style(in text: TokenizedDocument, at index: Int) -> (
    calendar: WrittenCalendar?, end: Int
  ) {
    var next = text.isMark(index, ".") ? index + 1 : index
    if text.isMark(next, ",") || text.isMark(next, "(") { next += 1 }
    let opens = text.isMark(next - 1, "(")
    guard let term = text.term(at: next, of: .eraMark) else { return (nil, index) }
    var end = term.tokens.upperBound
    if text.isMark(end, ".") { end += 1 }
    if opens, text.isMark(end, ")") { end += 1 }
    let calendar = WrittenCalendar.named(by: term.entry.value(as: .eraMark))
    return calendar == nil ? (nil, index) : (calendar, end)
  }

  private static func isYear(in text: TokenizedDocument, at index: Int) -> Bool {
    let next = index + 1
    guard !isLabelled(index, in: text) else { return false }
    guard next < text.tokens.count else { return true }
    let token = text.tokens[next]
    if token.gap == .none, token.kind == .number || token.isMark("%") { return false }
    guard token.kind == .word, token.gap < .line else { return true }
    if text.value(at: next, as: .timeUnit) == "Y" { return true }
    guard token.gap == .space else { return false }
    // "1713 погибло от ран".
    if text.tokens[next].classes.contains(.fate), text.hasEnding(next, "о"),
      index == 0 || text.tokens[index - 1].classes.isDisjoint(with: .timePreposition)
    {
      return false
    }
    return text.term(at: next, of: [.unit, .countedNoun]) == nil && !counts(index, in: text)
  }

  /// Whether the word before makes the number that of a page, an article or an order.
  private static func isLabelled(_ index: Int, in text: TokenizedDocument) -> Bool {
    let label = text.isMark(index - 1, ".") ? index - 2 : index - 1
    // "убитых 1880", "умерло до 2000": so many, and no year.
    let bound = text.isWord(label, "до") || text.isWord(label, "около") ? label - 1 : label
    if bound >= 0, text.tokens[bound].classes.contains(.fate),
      bound < label || text.hasEnding(bound, anyOf: fates)
    {
      return true
    }
    return text.bytes(of: label).elementsEqual("№".utf8) || text.isWord(label, "стр")
      || text.isWord(label, "стр") || text.isWord(label, "ст") || text.isWord(label, "статья")
      || text.isWord(label, "тираж")
  }

  private static let fates: Endings = ["ых", "их"]

  /// A number below this alone before a noun counts more often than it dates.
  private static let earliestBare = 1700

  /// The endings of the things counted.
  private static let genitives: Endings = ["ов", "ев", "ей", "ых", "их"]

  /// Whether the number counts the things after it: "более 1200 памятников", "1000 гостей".
  private static func counts(_ index: Int, in text: TokenizedDocument) -> Bool {
    if text.isWord(index - 1, "более") || text.isWord(index - 1, "свыше")
      || text.isWord(index - 1, "почти")
    {
      return true
    }
    guard index == 0 || !text.tokens[index - 1].classes.contains(.timePreposition),
      text.tokens[index + 1].letterCase == .lower
    else { return false }
    if let number = NumberReading.year(in: text, at: index), number < earliestBare { return true }
    return text.hasEnding(index + 1, anyOf: genitives)
  }
}

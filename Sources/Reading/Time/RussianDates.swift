/// Russian dates with a month's name: "27 января 1904 г.", "8–9 октября 1904 года", "в феврале
/// 1905", "8 (21) октября 1904 года", "в ночь с 8 на 9 октября".
///
/// "ст. ст." after the date names the Julian calendar, "н. ст." the Gregorian. The preposition that
/// makes the date an adverb belongs to it, as a case ending would: "в феврале 1905", "с 1904 года".
struct RussianMonthDate: TimePattern {
  static let id = "ru.time.month-date"
  static let summary = "A Russian date with the name of its month."
  static let triggers: WordClasses = [.month]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var first: Int?
    var last: Int?
    var next = index
    if let day = NumberReading.day(in: text, at: next) {
      last = day.day
      next = day.end
      if joinsDays(next, in: text), let second = NumberReading.day(in: text, at: next + 1),
        second.day > day.day
      {
        (first, last, next) = (day.day, second.day, second.end)
      }
      next = skippingOtherCalendar(in: text, at: next)
    }
    guard next < text.tokens.count,
      let month = text.value(at: next, as: .month).flatMap({ Int($0) })
    else { return nil }
    // A month alone is written small; a capital shows a name, save at a sentence's start.
    guard last != nil || text.tokens[next].letterCase == .lower || next == index else { return nil }
    var end = next + 1
    var year: Int?
    var anchor: PartialDate.Anchor?
    if let written = NumberReading.year(in: text, at: end) {
      year = written
      end = RussianYear.afterWord(in: text, at: end + 1)
    } else if let unit = RussianModified.pointedUnit(in: text, at: end), unit.anchor.unit == "Y" {
      anchor = unit.anchor
      end = unit.end
    }
    let (calendar, stop) = RussianYear.style(in: text, at: end)
    let date = PartialDate(year: year, month: month, day: last, anchor: anchor)
    guard let first else {
      return TimeMatch(index..<stop, .date(date), calendar: calendar, takesLead: true)
    }
    var begin = date
    begin.day = first
    return TimeMatch(index..<stop, .span(begin, date), calendar: calendar, takesLead: true)
  }

  /// Whether the token joins two days of one month: a dash, or the "на" of "в ночь с 8 на 9".
  private static func joinsDays(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isMark(index, anyOf: Marks.dashes) || text.bytes(of: index).elementsEqual("на".utf8)
  }

  /// Skips the day of the other calendar: the "(21)" of "8 (21) октября".
  private static func skippingOtherCalendar(in text: TokenizedDocument, at index: Int) -> Int {
    guard text.isMark(index, "("), let day = NumberReading.day(in: text, at: index + 1),
      text.isMark(day.end, ")")
    else { return index }
    return day.end + 1
  }
}

/// Russian years and spans of years: "в 1904 году", "1904–1905 гг.", "(1848—1909)".
struct RussianYear: TimePattern {
  static let id = "ru.time.year"
  static let summary = "A Russian year, or a span of years."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let year = NumberReading.year(in: text, at: index), isYear(in: text, at: index) else {
      return nil
    }
    let date = PartialDate(year: year)
    if text.isMark(index + 1, anyOf: Marks.dashes) {
      if let last = NumberReading.year(in: text, at: index + 2), last >= year {
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

  /// Takes the word for "year" after its number: "году", "г.", "гг.".
  static func afterWord(in text: TokenizedDocument, at index: Int) -> Int {
    let index = afterEnding(in: text, at: index)
    guard index < text.tokens.count, let unit = text.value(at: index, as: .timeUnit), unit == "Y"
    else { return index }
    // The dot of "г." may end the sentence as well, so it is left outside.
    return index + 1
  }

  /// Takes the case ending written after the digits of a year: "1997-м", "1922-го".
  private static func afterEnding(in text: TokenizedDocument, at index: Int) -> Int {
    guard text.isMark(index, anyOf: Marks.dashes), text.tokens[index].gap == .none,
      index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none,
      ["м", "й", "го", "му", "ом"].contains(text.text(of: index + 1))
    else { return index }
    return index + 2
  }

  /// Takes the words for Old or New Style after a date, as in "по старому стилю".
  static func style(in text: TokenizedDocument, at index: Int) -> (calendar: String?, end: Int) {
    var next = text.isMark(index, ".") ? index + 1 : index
    if text.isMark(next, ",") || text.isMark(next, "(") { next += 1 }
    let opens = text.isMark(next - 1, "(")
    guard let term = text.term(at: next, of: .eraMark) else { return (nil, index) }
    var end = term.tokens.upperBound
    if text.isMark(end, ".") { end += 1 }
    if opens, text.isMark(end, ")") { end += 1 }
    switch term.entry.value(as: .eraMark) {
    case "OS": return ("julian", end)
    case "NS": return ("gregorian", end)
    default: return (nil, index)
    }
  }

  private static func isYear(in text: TokenizedDocument, at index: Int) -> Bool {
    let next = index + 1
    guard next < text.tokens.count else { return true }
    let token = text.tokens[next]
    if token.gap == .none, token.kind == .number || token.isMark("%") { return false }
    guard token.kind == .word, token.gap == .space else { return token.kind != .word }
    if text.value(at: next, as: .timeUnit) == "Y" { return true }
    return text.term(at: next, of: [.unit, .countedNoun]) == nil
  }
}

/// Russian centuries: "в XIX веке", "XVIII–XIX вв.", "19 век".
struct RussianCentury: TimePattern {
  static let id = "ru.time.century"
  static let summary = "A Russian century."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .capitals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let number =
      RomanNumeral.value(of: text.bytes(of: index))
      ?? NumberReading.digits(in: text, at: index)?.value
    guard let number, (1...30).contains(number) else { return nil }
    let next = index + 1
    guard next < text.tokens.count, text.value(at: next, as: .timeUnit) == "CE" else { return nil }
    let isAbbreviation = text.bytes(of: next).count <= 4
    // "2 ст." is an article of a law, "9 в" a preposition.
    if isAbbreviation {
      guard text.tokens[index].kind != .number, text.isMark(next + 1, ".") else { return nil }
    }
    let end = isAbbreviation && text.isMark(next + 1, ".") ? next + 2 : next + 1
    let digits = number - 1 < 10 ? "0\(number - 1)" : "\(number - 1)"
    return TimeMatch(index..<end, .date(PartialDate(truncated: digits)), takesLead: true)
  }
}

/// Russian references: "сегодня", "в то время", "в последние годы".
struct RussianReference: TimePattern {
  static let id = "ru.time.reference"
  static let summary = "A Russian reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    EnglishReference.match(in: text, at: index)
  }
}

/// Russian dates with a month's name: "27 января 1904 г.", "8–9 октября 1904 года", "в феврале
/// 1905", "в ночь с 8 на 9 октября".
///
/// "ст. ст." after the date names the Julian calendar, "н. ст." the Gregorian. The preposition that
/// makes the date an adverb belongs to it, as a case ending would: "в феврале 1905", "с 1904 года".
struct RussianMonthDate: TimePattern {
  static let id = "ru.time.month-date"
  static let summary = "A Russian date with the name of its month."
  static let triggers: WordClasses = [.month, .ordinal, .number]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    match(in: text, at: index, takesLater: true)
  }

  private static func match(
    in text: TokenizedDocument,
    at index: Int,
    takesLater: Bool
  ) -> TimeMatch? {
    var first: Int?
    var last: Int?
    var next = index
    if let day = RussianMonthDate.day(in: text, at: next) {
      last = day.day
      next = day.end
      if let listed = listed(day.day, endingAt: next, from: index, in: text) { return listed }
      // "26-го числа августа", "14-го числа".
      if text.isWord(next, "числа") {
        next += 1
        if text.number(at: next, as: .month) == nil, next - index > 2 {
          return TimeMatch(index..<next, .date(PartialDate(day: day.day)), takesLead: true)
        }
      } else if joinsDays(next, in: text),
        let second = RussianMonthDate.day(in: text, at: next + 1),
        second.day > day.day
      {
        (first, last, next) = (day.day, second.day, second.end)
      }
    }
    guard next < text.tokens.count,
      let month = text.number(at: next, as: .month)
    else { return nil }
    // The number before a month without a day is none of its days: "31 июня".
    if last == nil, NumberReading.digits(in: text, at: index - 1) != nil { return nil }
    // A month alone is written small; a capital shows a name, save at a sentence's start.
    guard isMonth(next, hasDay: last != nil, in: text), last ?? 1 <= daysOfMonths[month - 1]
    else { return nil }
    var end = pastDot(next + 1, in: text)
    var year: Int?
    var anchor: PartialDate.Anchor?
    // "19 июля (нового стиля) 1799 года": the style stands before the year.
    let styled = RussianYear.style(in: text, at: end)
    if styled.calendar != nil, NumberReading.year(in: text, at: styled.end) != nil {
      end = styled.end
    }
    if let written = NumberReading.year(in: text, at: end) {
      year = written
      end = RussianYear.afterWord(in: text, at: end + 1)
    } else if let unit = RussianModified.pointedUnit(in: text, at: end), unit.anchor.unit == .year {
      anchor = unit.anchor
      end = unit.end
    } else if text.isWord(end, "того"), text.isWord(end + 1, "же"),
      let written = NumberReading.year(in: text, at: end + 2)
    {
      year = written
      end = RussianYear.afterWord(in: text, at: end + 3)
    } else if text.isWord(end, "с"), text.isMark(end + 1, "."), text.isWord(end + 2, "г") {
      // "с. г.": of this year.
      anchor = PartialDate.Anchor(unit: .year, count: 0)
      end += 3
    }
    let (behind, stop) = RussianYear.style(in: text, at: end)
    let calendar = behind ?? styled.calendar
    var date = PartialDate(year: year, month: month, day: last, anchor: anchor)
    guard let first else {
      if takesLater, let close = later(than: date, from: index, at: stop, in: text) {
        return close
      }
      if last != nil, let time = RussianClock.after(stop, in: text) {
        date.time = time.value
        return TimeMatch(index..<time.end, .date(date), calendar: calendar, takesLead: true)
      }
      return TimeMatch(index..<stop, .date(date), calendar: calendar, takesLead: true)
    }
    var begin = date
    begin.day = first
    return TimeMatch(index..<stop, .span(begin, date), calendar: calendar, takesLead: true)
  }

  /// The token behind the dot of an abbreviated month which its year or the day by the other calendar
  /// follows.
  ///
  /// "27 янв. 1904", "27 янв. (9 февр.)"; the dot behind a month written out ends a sentence.
  private static func pastDot(_ end: Int, in text: TokenizedDocument) -> Int {
    let next = end + 1
    guard text.isMark(end, "."), text.tokens[end].gap == .none,
      !text.isWord(end - 1, anyOf: shortMonths),
      Int(text.tokens[end - 1].end - text.tokens[end - 1].start) <= longestAbbreviation,
      NumberReading.year(in: text, at: next) != nil || text.isMark(next, "(")
        || text.isMark(next, ")") || text.isWord(next, "того")
    else { return end }
    return next
  }

  /// Five letters in Cyrillic, in bytes.
  private static let longestAbbreviation = 10
  /// Forms of months no longer than their abbreviations.
  private static let shortMonths: WordChoice = [
    "май", "мая", "мае", "маю", "маем", "март", "марта", "марте", "марту", "июнь", "июня", "июне",
    "июню", "июль", "июля", "июле", "июлю",
  ]

  /// The first of several days of one month: "23" and "24" of "23, 24 и 25 августа".
  private static func listed(
    _ day: Int,
    endingAt end: Int,
    from index: Int,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    var next = end
    while next < text.tokens.count, next - end < longestList,
      text.isMark(next, ",") || text.isWord(next, "и"),
      let further = RussianMonthDate.day(in: text, at: next + 1), further.day > day
    {
      next = further.end
    }
    guard next > end, let month = text.number(at: next, as: .month), day <= daysOfMonths[month - 1]
    else { return nil }
    let year = NumberReading.year(in: text, at: next + 1)
    let date = PartialDate(year: year, month: month, day: day)
    return TimeMatch(index..<end, .date(date), takesLead: true)
  }

  /// The most tokens of a list of days.
  private static let longestList = 12

  /// The most days that a month has.
  private static let daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether the token is a month and no name that is written alike: "Марта", "Сент-Луис".
  private static func isMonth(_ index: Int, hasDay: Bool, in text: TokenizedDocument) -> Bool {
    guard !hasDay, text.tokens[index].letterCase != .lower else { return true }
    let isFirst =
      text.sentences[text.sentence(of: index)].lowerBound == index || index == 0
      || text.isMark(index - 1, anyOf: Marks.openBrackets)
    return isFirst && !text.isMark(index + 1, "-")
      || NumberReading.year(in: text, at: index + 1) != nil
  }

  /// The later end after "или" in "в ноябре или декабре 1904 года", after the dash of "28 февраля — 3
  /// марта", and after "и" in "между 20 июня и 10 августа": one expression with both.
  private static func later(
    than begin: PartialDate,
    from index: Int,
    at join: Int,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    let isOr = begin.day == nil && text.isWord(join, "или")
    // Where both ends bear their year, each is an expression.
    let isSpan = begin.day != nil && begin.year == nil && text.isMark(join, anyOf: Marks.dashes)
    guard isOr || isSpan || text.isWord(index - 1, "между") && text.isWord(join, "и"),
      join + 1 < text.tokens.count, let last = match(in: text, at: join + 1, takesLater: false),
      case .date(let close) = last.meaning, (close.day == nil) == (begin.day == nil)
    else { return nil }
    var begin = begin
    if begin.year == nil, begin.anchor == nil {
      begin.year = close.year
      begin.anchor = close.anchor
    }
    return TimeMatch(index..<last.tokens.upperBound, .span(begin, close), takesLead: true)
  }

  /// Returns the day of a month: "5", "2-го", "пятого", "двадцать пятого".
  static func day(in text: TokenizedDocument, at index: Int) -> (day: Int, end: Int)? {
    guard index >= 0, index < text.tokens.count else { return nil }
    if text.tokens[index].kind == .word { return dayInWords(in: text, at: index) }
    guard let digits = NumberReading.digits(in: text, at: index), digits.count <= 2,
      (1...31).contains(digits.value)
    else { return nil }
    let ending = index + 2
    guard text.isMark(index + 1, "-"), text.tokens[index + 1].gap == .none,
      ending < text.tokens.count, text.tokens[ending].gap == .none,
      text.isWord(ending, "го") || text.isWord(ending, "е") || text.isWord(ending, "му")
    else { return (digits.value, index + 1) }
    return (digits.value, ending + 1)
  }

  /// Returns the day that an ordinal in the genitive names, as dates have it.
  private static func dayInWords(
    in text: TokenizedDocument,
    at index: Int
  ) -> (day: Int, end: Int)? {
    var place = index
    var tens = 0
    if let number = text.value(at: index, as: .number), number == "20" || number == "30" {
      tens = number == "20" ? 20 : 30
      place += 1
    }
    guard let last = text.number(at: place, as: .ordinal),
      text.hasEnding(place, "го"),
      tens == 0 || last < 10, (1...31).contains(tens + last)
    else { return nil }
    return (tens + last, place + 1)
  }

  /// Whether the token joins two days of one month: a dash, or the "на" of "в ночь с 8 на 9".
  private static func joinsDays(_ index: Int, in text: TokenizedDocument) -> Bool {
    text.isMark(index, anyOf: Marks.dashes) || text.bytes(of: index).elementsEqual("на".utf8)
  }
}

/// Russian references: "сегодня", "в то время", "в последние годы".
struct RussianReference: TimePattern {
  static let id = "ru.time.reference"
  static let summary = "A Russian reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .deictic),
      let value = term.entry.value(as: .deictic), !value.isEmpty
    else { return nil }
    let end = term.tokens.upperBound
    // "в будущем году": the last word points to the unit after it.
    if text.tokens[end - 1].classes.contains(.timePointer),
      text.value(at: end, as: .timeUnit) != nil
    {
      return nil
    }
    // "в то время как" and "с тех пор, как" join clauses.
    if text.isWord(end, "как") || text.isMark(end, ",") && text.isWord(end + 1, "как") {
      return nil
    }
    guard term.tokens.count == 1 else { return TimeMatch(term.tokens, .reference(value)) }
    // "газета «Сегодня»" is a name.
    if text.tokens[index].isCapitalised, text.isMark(end, anyOf: closeQuotes),
      text.isMark(index - 1, anyOf: openQuotes)
    {
      return nil
    }
    return day(value, in: text, at: index)
  }

  private static let openQuotes = Marks("«\"„“")
  private static let closeQuotes = Marks("»\"“”")

  /// A day that the speaker's tells, with the date or the time of the day that follows: "вчера, 16
  /// августа", "накануне вечером".
  private static func day(
    _ value: String,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch {
    let end = index + 1
    if text.isMark(end, ","), end + 1 < text.tokens.count,
      let date = RussianDualDate.day(in: text, at: end + 1),
      case .date(let full) = date.meaning, full.day != nil
    {
      return TimeMatch(index..<date.tokens.upperBound, date.meaning, calendar: date.calendar)
    }
    if let time = RussianClock.after(end, in: text) {
      return TimeMatch(index..<time.end, .reference("XXXX-XX-XXT" + time.value))
    }
    return TimeMatch(index..<end, .reference(value))
  }
}

/// Spans with both ends: "с 1904 по 1905 год", "с 11 по 22 мая 2016 года", "с марта 1904 до мая 1905",
/// "в августе-сентябре 1904 года".
struct RussianSpan: TimePattern {
  static let id = "ru.time.span"
  static let summary = "A Russian span of time with both its ends."
  static let triggers: WordClasses = [.timePreposition, .month]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.value(at: index, as: .month) != nil { return months(in: text, at: index) }
    guard opens(index, text) else { return nil }
    let middle: (date: PartialDate, end: Int)
    if let day = RussianMonthDate.day(in: text, at: index + 1), isJoin(day.end, text) {
      middle = (PartialDate(day: day.day), day.end)
    } else if let first = date(in: text, at: index + 1), isJoin(first.end, text) {
      middle = first
    } else {
      return nil
    }
    guard let last = date(in: text, at: middle.end + 1) else { return nil }
    var begin = middle.date
    if begin.month == nil, begin.day != nil {
      guard last.date.day != nil else { return nil }
      begin.month = last.date.month
    }
    if begin.year == nil { begin.year = last.date.year }
    return TimeMatch(index..<last.end, .span(begin, last.date))
  }

  private static func opens(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[index].end - text.tokens[index].start <= 4 else { return false }
    // The Latin letter is often typed for the Cyrillic.
    return text.isWord(index, "с") || text.isWord(index, "c")
      || text.isWord(index, "со") || text.isWord(index, "от")
  }

  private static func isJoin(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let word = text.text(of: index)
    return word == "по" || word == "до"
  }

  private static func date(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard index < text.tokens.count,
      let match = RussianMonthDate.match(in: text, at: index)
        ?? RussianYear.match(in: text, at: index), case .date(let date) = match.meaning
    else { return nil }
    return (date, match.tokens.upperBound)
  }

  /// Two months of one year.
  private static func months(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let year = NumberReading.year(in: text, at: index + 1)
    let dash = year == nil ? index + 1 : index + 2
    guard text.isMark(dash, anyOf: Marks.dashes),
      let first = text.number(at: index, as: .month),
      text.value(at: dash + 1, as: .month) != nil,
      let last = date(in: text, at: dash + 1), last.date.day == nil,
      let month = last.date.month, first < month || year != nil
    else { return nil }
    var begin = last.date
    begin.month = first
    if let year {
      // "сентябрь 2014 — январь 2015": each end with its year.
      guard let later = last.date.year, later >= year else { return nil }
      begin.year = year
    }
    return TimeMatch(index..<last.end, .span(begin, last.date), takesLead: true)
  }
}

/// Dates in numbers, the day first: "28.07.1904", "24/06/1904".
struct RussianNumericDate: TimePattern {
  static let id = "ru.time.numeric-date"
  static let summary = "A Russian date in numbers."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var written = text.text(of: index)
    var end = index + 1
    let limit = min(index + 5, text.tokens.count)
    while end < limit, text.tokens[end].gap == .none, written.utf8.count < 10 {
      written += text.text(of: end)
      end += 1
    }
    let parts = written.split(whereSeparator: { $0 == "." || $0 == "/" })
    guard parts.count == 3, written.utf8.count == 8 + parts.count - 1 || written.utf8.count <= 10,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      parts[2].utf8.count == 4, (1...31).contains(day), (1...12).contains(month),
      (1000...2100).contains(year)
    else { return nil }
    var date = PartialDate(year: year, month: month, day: day)
    if let time = RussianClock.after(end, in: text) {
      date.time = time.value
      end = time.end
    }
    return TimeMatch(index..<end, .date(date), takesLead: true)
  }
}

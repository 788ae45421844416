/// Spans with both ends: "с 1904 по 1905 год", "с 11 по 22 мая 2016 года", "с марта 1904 до мая 1905",
/// "в августе-сентябре 1904 года".
struct RussianSpan: TimePattern {
  static let id = "ru.time.span"
  static let summary = "A Russian span of time with both its ends."
  static let triggers: WordClasses = [.timePreposition, .month]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.value(at: index, as: .month) != nil { return months(in: text, at: index) }
    let word = text.text(of: index).lowercased()
    guard word == "с" || word == "со" || word == "от" else { return nil }
    let middle: (date: PartialDate, end: Int)
    if let day = NumberReading.day(in: text, at: index + 1), isJoin(day.end, text) {
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
    guard text.isMark(index + 1, anyOf: Marks.dashes),
      let first = text.value(at: index, as: .month).flatMap({ Int($0) }),
      text.value(at: index + 2, as: .month) != nil,
      let last = date(in: text, at: index + 2), last.date.day == nil,
      let month = last.date.month, first < month
    else { return nil }
    var begin = last.date
    begin.month = first
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
    let date = PartialDate(year: year, month: month, day: day)
    return TimeMatch(index..<end, .date(date), takesLead: true)
  }
}

/// Clock times: "в 11:25", "в 14:06 по местному времени", "23:00 мск".
struct RussianClock: TimePattern {
  static let id = "ru.time.clock"
  static let summary = "A Russian time of the day in digits."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var written = text.text(of: index)
    var end = index + 1
    if text.isMark(end, ":"), text.tokens[end].gap == .none, end + 1 < text.tokens.count,
      text.tokens[end + 1].gap == .none
    {
      written += ":" + text.text(of: end + 1)
      end += 2
    }
    let parts = written.split(separator: ":")
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    let time = (hour < 10 ? "0\(hour)" : "\(hour)") + ":" + parts[1]
    if text.text(of: end).lowercased() == "мск" {
      end += 1
    } else if text.text(of: end) == "по", text.text(of: end + 2) == "времени" {
      end += 3
    }
    return TimeMatch(index..<end, .date(PartialDate(time: time)), takesLead: true)
  }
}

/// Times that recur: "ежегодно", "каждый год", "по выходным".
struct RussianSet: TimePattern {
  static let id = "ru.time.set"
  static let summary = "A Russian time that recurs."
  static let triggers: WordClasses = [.frequency, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    EnglishSet.match(in: text, at: index)
  }
}

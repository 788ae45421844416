/// Days of the month without its name: "the 21st", "on the 20th", "5" in "May 4 and 5".
///
/// Only after "the" and with nothing behind it that it could count: "the 23rd Division" is none.
struct EnglishDayOfMonth: TimePattern {
  static let id = "en.time.day-of-month"
  static let summary = "A day of the month that the story has reached."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let day = NumberReading.day(in: text, at: index) else { return nil }
    if day.end == index + 2 { return ordinal(day.day, end: day.end, in: text, at: index) }
    return listed(day.day, in: text, at: index)
  }

  private static func ordinal(
    _ day: Int,
    end: Int,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    guard text.isWord(index - 1, "the"), isPreposition(index - 2, text) else { return nil }
    guard end < text.tokens.count, text.tokens[end].gap < .block else {
      return TimeMatch(index..<end, .date(PartialDate(day: day)), takesLead: true)
    }
    // "from the 13th to the 19th of October".
    if text.isWord(end, "to") || text.isWord(end, "and"), text.isWord(end + 1, "the"),
      let later = EnglishMonthDate.date(in: text, at: end + 2), later.date.day != nil
    {
      var date = later.date
      date.day = day
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    let next = text.tokens[end]
    // What follows must not be a thing that the ordinal counts.
    guard next.kind != .word || next.classes.contains(.functionWord), !text.isMark(end, "-"),
      !text.isWord(end, "of")
    else { return nil }
    return TimeMatch(index..<end, .date(PartialDate(day: day)), takesLead: true)
  }

  private static func isPreposition(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "on") || text.isWord(index, "by") || text.isWord(index, "until")
      || text.isWord(index, "to") || text.isWord(index, "from") || text.isWord(index, "since")
  }

  /// "28 and 29 August": the day takes the month of the next; "May 4 and 5": that of the one before.
  private static func listed(_ day: Int, in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let isJoined = text.isWord(index + 1, "and") || text.isMark(index + 1, ",")
    if isJoined, let next = EnglishMonthDate.date(in: text, at: index + 2),
      text.tokens[index + 2].kind == .number, next.date.day != nil
    {
      var date = next.date
      date.day = day
      return TimeMatch(index..<index + 1, .date(date), takesLead: true)
    }
    guard text.isWord(index - 1, "and"), NumberReading.day(in: text, at: index - 2) != nil,
      let month = text.number(at: index - 3, as: .month),
      text.tokens[index - 3].isCapitalised, isFree(index + 1, text)
    else { return nil }
    return TimeMatch(index..<index + 1, .date(PartialDate(month: month, day: day)))
  }

  private static func isFree(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count else { return true }
    let token = text.tokens[index]
    return token.kind == .mark && token.gap == .none && !text.isMark(index, "%")
      || token.classes.contains(.functionWord)
  }
}

/// Days of the week, alone or before a date: "Thursday", "Saturday, June 24, 1950".
struct EnglishWeekday: TimePattern {
  static let id = "en.time.weekday"
  static let summary = "A day of the week, with its date where given."
  static let triggers: WordClasses = [.weekday]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.tokens[index].isCapitalised, let day = text.value(at: index, as: .weekday) else {
      return nil
    }
    let next = text.isMark(index + 1, ",") ? index + 2 : index + 1
    let start = text.isWord(next, "the") ? next + 1 : next
    if let day = EnglishDualDate.day(in: text, at: start), case .date(let date) = day.meaning,
      date.day != nil
    {
      return TimeMatch(index..<day.tokens.upperBound, .date(date), calendar: day.calendar)
    }
    // "Sunday dawn of 25 June 1950".
    if text.value(at: next, as: .dayPart) != nil,
      let part = EnglishDayPart.match(in: text, at: next), case .date(let dated) = part.meaning,
      dated.day != nil
    {
      return TimeMatch(index..<part.tokens.upperBound, part.meaning)
    }
    // Abbreviations are also names and verbs: Sun, Sat, Mon.
    guard text.bytes(of: index).count > 4 else { return nil }
    // "Sunday morning".
    if next == index + 1, let part = text.value(at: next, as: .dayPart),
      text.tokens[next].gap == .space, part != "DT"
    {
      return TimeMatch(index..<next + 1, .reference("XXXX-WXX-\(day)T\(part)"))
    }
    if text.bytes(of: index).last == UInt8(ascii: "s") {
      return TimeMatch(index..<index + 1, .set("XXXX-WXX-\(day)"))
    }
    return TimeMatch(index..<index + 1, .reference("XXXX-WXX-\(day)"))
  }
}

/// The end of a month or year the story has reached: "at month's end".
struct EnglishUnitEnd: TimePattern {
  static let id = "en.time.unit-end"
  static let summary = "The end of the month or year that the story has reached."
  static let triggers: WordClasses = [.timeUnit]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let unit = text.dateUnit(at: index), unit == .month || unit == .year,
      index + 1 < text.tokens.count, text.tokens[index + 1].kind == .clitic,
      text.isWord(index + 2, "end")
    else { return nil }
    let date = PartialDate(modifier: .end, anchor: PartialDate.Anchor(unit: unit, count: 0))
    return TimeMatch(index..<index + 3, .date(date), takesLead: true)
  }
}

/// Holidays and days with a name: "Christmas 1963", "D-Day", "Easter".
struct EnglishHoliday: TimePattern {
  static let id = "en.time.holiday"
  static let summary = "A holiday or a day with a name of its own, with its year where given."
  static let triggers: WordClasses = [.holiday]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.tokens[index].isCapitalised, let term = text.term(at: index, of: .holiday),
      !isTitle(index, in: text)
    else { return nil }
    var end = term.tokens.upperBound
    var date = date(of: term.entry.value(as: .holiday) ?? "")
    if let year = EnglishYear.followingYear(in: text, at: end) {
      date.year = year.year
      end = year.end
    }
    if let part = text.value(at: end, as: .dayPart), text.tokens[end].gap == .space {
      date.time = part
      end += 1
    }
    return TimeMatch(term.tokens.lowerBound..<end, .date(date))
  }

  /// Whether the day only ends the title of a work, in quotation marks: "White Christmas".
  private static func isTitle(_ index: Int, in text: TokenizedDocument) -> Bool {
    index > 0 && text.isMark(index + 1, anyOf: Marks.closing)
      && text.tokens[index - 1].isCapitalised
      && text.tokens[index].gap == .space
  }

  /// Reads the list's value: `XXXX-12-25`, `1944-06-06`, or nothing for a feast that moves.
  private static func date(of value: String) -> PartialDate {
    let parts = value.split(separator: "-").map { Int($0) }
    guard parts.count == 3 else { return PartialDate() }
    return PartialDate(year: parts[0], month: parts[1], day: parts[2])
  }
}

/// Times of the clock: "5:34 AM", "10:57", "11 a.m.", "19:00", "03:00hrs", "ten o'clock".
struct EnglishClockTime: TimePattern {
  static let id = "en.time.clock"
  static let summary = "A time of the clock."
  static let triggers: WordClasses = .number
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let hour = wholeHour(in: text, at: index) { return hour }
    guard let hour = NumberReading.digits(in: text, at: index), hour.count <= 2, hour.value <= 24
    else { return nil }
    var end = index + 1
    var minute: Int?
    if text.isMark(end, ":"), text.tokens[end].gap == .none, end + 1 < text.tokens.count,
      text.tokens[end + 1].gap == .none,
      let digits = NumberReading.digits(in: text, at: end + 1), digits.count == 2,
      digits.value < 60
    {
      minute = digits.value
      end += 2
    }
    let half = half(in: text, at: end)
    guard minute != nil || half != nil else { return nil }
    if let half {
      guard (1...12).contains(hour.value) else { return nil }
      end = half.end
    } else if text.isWord(end, "hrs") || text.isWord(end, "hours") {
      end += 1
    } else {
      // "3:16" is also a verse or a score: without a half of the day two digits stand for the hour.
      guard hour.count == 2, !text.isMark(end, ":") else { return nil }
    }
    let value = half.map { (hour.value % 12) + ($0.isAfternoon ? 12 : 0) } ?? hour.value
    let time = PartialDate.two(value) + ":" + PartialDate.two(minute ?? 0)
    var date = day(after: end, in: text) ?? PartialDate()
    date.time = time
    return TimeMatch(index..<end, .date(date))
  }

  /// "ten o'clock", "about 10 o'clock in the morning".
  private static func wholeHour(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = NumberReading.number(in: text, at: index), (1...12).contains(number.value),
      let end = oclock(at: number.end, in: text)
    else { return nil }
    var hour = Int(number.value)
    var last = end
    if text.isWord(end, "in"), text.isWord(end + 1, "the"),
      let part = text.value(at: end + 2, as: .dayPart)
    {
      last = end + 3
      if part == "AF" || part == "EV", hour < 12 { hour += 12 }
    } else if text.isWord(end, "at"), text.isWord(end + 1, "night") {
      last = end + 2
      if hour > 5, hour < 12 { hour += 12 }
    }
    return TimeMatch(index..<last, .date(PartialDate(time: PartialDate.two(hour) + ":00")))
  }

  /// The end of "o'clock", however it was parted.
  private static func oclock(at index: Int, in text: TokenizedDocument) -> Int? {
    if text.isWord(index, "o'clock") || text.isWord(index, "o’clock") { return index + 1 }
    guard text.isWord(index, "o") else { return nil }
    for end in index + 1...index + 2 where text.isWord(end, "clock") { return end + 1 }
    return nil
  }

  /// The day told right after the hour: "at 5:34 AM Tokyo time on March 20, 1903".
  private static func day(after end: Int, in text: TokenizedDocument) -> PartialDate? {
    for index in end..<min(end + 4, text.tokens.count) {
      guard text.tokens[index].kind == .word, text.tokens[index].gap == .space else { return nil }
      if text.isWord(index, "on") {
        let date = EnglishMonthDate.date(in: text, at: index + 1)?.date
        return date?.day == nil || date?.year == nil ? nil : date
      }
    }
    return nil
  }

  /// Reads "a.m.", "AM", "p.m.".
  private static func half(
    in text: TokenizedDocument,
    at index: Int
  ) -> (isAfternoon: Bool, end: Int)? {
    if text.isWord(index, "am") { return (false, index + 1) }
    if text.isWord(index, "pm") { return (true, index + 1) }
    guard text.isWord(index, "a") || text.isWord(index, "p"), text.isMark(index + 1, "."),
      text.isWord(index + 2, "m"), text.tokens[index + 2].gap == .none
    else { return nil }
    return (text.isWord(index, "p"), text.isMark(index + 3, ".") ? index + 4 : index + 3)
  }
}

/// Parts of the day: "the morning of April 19", "that afternoon", "the next morning", "at night".
///
/// A part of the day alone counts with a day, with a pointer to one, or after "at".
struct EnglishDayPart: TimePattern {
  static let id = "en.time.day-part"
  static let summary = "A part of the day, with the day it belongs to."
  static let triggers: WordClasses = [.dayPart, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let part = text.value(at: index, as: .dayPart) {
      return named(part, in: text, at: index)
    }
    guard let pointer = text.value(at: index, as: .timePointer) else { return nil }
    if pointer == "EARLIER" || pointer == "LATER" {
      return inside(in: text, at: index)
    }
    guard let count = Int(pointer), !text.isWord(index, "past"),
      let part = text.value(at: index + 1, as: .dayPart)
    else { return nil }
    var date = PartialDate(anchor: PartialDate.Anchor(unit: .day, count: count))
    date.time = part
    return TimeMatch(index..<index + 2, .date(date), takesLead: count != 0)
  }

  private static func named(
    _ part: String,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    let after = text.isWord(index + 1, "hours") ? index + 2 : index + 1
    if text.isWord(after, "of") {
      let start = text.isWord(after + 1, "the") ? after + 2 : after + 1
      if let day = EnglishDualDate.day(in: text, at: start), case .date(var date) = day.meaning,
        date.day != nil
      {
        date.time = part
        let tokens = index..<day.tokens.upperBound
        return TimeMatch(tokens, .date(date), calendar: day.calendar, takesLead: true)
      }
      if start < text.tokens.count, let days = EnglishSpan.match(in: text, at: start),
        case .span(var first, let second?) = days.meaning, first.day != nil, second.day != nil
      {
        first.time = part
        return TimeMatch(
          index..<days.tokens.upperBound,
          .dayPart(first, second),
          calendar: days.calendar,
          takesLead: true
        )
      }
    }
    // "at midnight", "night attacks", "in daytime": of no day in particular.
    let isGeneral =
      text.isWord(index, "night") || text.isWord(index, "nights") || text.isWord(index, "daytime")
    guard
      isGeneral && text.tokens[index].letterCase == .lower
        || part == "MI" && text.isWord(index - 1, "at")
    else { return nil }
    return TimeMatch(index..<index + 1, .reference("XXXX-XX-XXT\(part)"))
  }

  /// "early in the morning of 29 April", "early the next morning".
  private static func inside(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var start = index + 1
    if text.isWord(start, "in") { start += 1 }
    guard text.isWord(start, "the") || text.isWord(start, "that") else { return nil }
    let first = text.isWord(start, "the") ? start + 1 : start
    guard first < text.tokens.count, let inner = match(in: text, at: first),
      inner.tokens.count > 1
    else { return nil }
    return TimeMatch(index..<inner.tokens.upperBound, inner.meaning)
  }
}

/// Russian times of the day: "в 11:25", "в 14:06 по местному времени", "около 23:00 мск", "в 14 часов
/// 30 минут", "в 3 часа ночи", with the date after them: "в 18:00 в пятницу, 9 декабря".
struct RussianClock: TimePattern {
  static let id = "ru.time.clock"
  static let summary = "A Russian time of the day, with the date after it."
  static let triggers: WordClasses = [.approximator, .number, .timeUnit, .timeAttribute]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let start =
      text.term(at: index, of: .approximator).flatMap {
        $0.entry.value(as: .approximator) == "APPROX" ? $0.tokens.upperBound : nil
      } ?? index
    guard let time = time(in: text, at: start), !isScore(index, text) else { return nil }
    var date = PartialDate(time: time.value)
    var calendar: WrittenCalendar?
    var end = time.end
    let next = text.isWord(end, "в") || text.isWord(end, "во") ? end + 1 : end
    if next < text.tokens.count, text.tokens[next].gap <= .line,
      let day = RussianWeekday.match(in: text, at: next)
        ?? RussianDualDate.day(in: text, at: next),
      case .date(var full) = day.meaning, full.day != nil, full.time == nil
    {
      full.time = time.value
      date = full
      calendar = day.calendar
      end = day.tokens.upperBound
    }
    return TimeMatch(index..<end, .date(date), calendar: calendar, takesLead: true)
  }

  /// The time of the day written after a date: "в 10:00", "около 18:00", "утром", "вечером в 20:34".
  static func after(_ index: Int, in text: TokenizedDocument) -> (value: String, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].gap <= .line else { return nil }
    // "2007 г. в 10:00": the dot of "г." goes on.
    if text.isMark(index, "."), text.isWord(index + 1, "в"), text.bytes(of: index - 1).count <= 4 {
      return stated(index + 1, in: text)
    }
    if let part = RussianWeekday.adverb(in: text, at: index) {
      return stated(index + 1, in: text) ?? (part, index + 1)
    }
    return stated(index, in: text)
  }

  /// A time after its preposition, or alone in the form of a clock.
  private static func stated(
    _ index: Int,
    in text: TokenizedDocument
  ) -> (value: String, end: Int)? {
    var start = index
    if text.isWord(start, "в") { start += 1 }
    if let term = text.term(at: start, of: .approximator),
      term.entry.value(as: .approximator) == "APPROX"
    {
      start = term.tokens.upperBound
    }
    guard start > index || text.isMark(index + 1, ":") else { return nil }
    return time(in: text, at: start)
  }

  /// Reads the time itself: digits of a clock, or hours and minutes in words.
  private static func time(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    guard
      let found = digits(in: text, at: index) ?? dotted(in: text, at: index)
        ?? words(in: text, at: index)
    else { return nil }
    var end = found.end
    if text.isWord(end, "мск") {
      end += 1
    } else if text.isWord(end, "по"), text.isWord(end + 2, "времени") {
      end += 3
    }
    return (found.value, end)
  }

  /// "11:25", "11:25:30".
  private static func digits(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    var fields: [Int] = []
    var place = index
    while fields.count < 3, let number = NumberReading.digits(in: text, at: place),
      number.count == 2 || fields.isEmpty && number.count == 1,
      fields.isEmpty || text.tokens[place].gap == .none
    {
      fields.append(number.value)
      place += 1
      guard text.isMark(place, ":"), text.tokens[place].gap == .none else { break }
      place += 1
    }
    guard fields.count > 1, fields[0] < 24, fields.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    let end = text.isMark(place - 1, ":") ? place - 1 : place
    return (fields.map(PartialDate.two).joined(separator: ":"), end)
  }

  /// "в 9.30", "до 19.00".
  private static func dotted(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].kind == .number,
      text.isWord(index - 1, "в") || isLimit(index - 1, text),
      case let bytes = Array(text.bytes(of: index)), (4...5).contains(bytes.count),
      bytes[bytes.count - 3] == UInt8(ascii: "."),
      index + 1 == text.tokens.count
        || text.tokens[index + 1].classes.isDisjoint(with: [
          .unit, .countedNoun, .number, .timeUnit,
        ])
          && !text.isMark(index + 1, "%")
    else { return nil }
    let digits = bytes.map { Int($0) - 0x30 }
    let hour = digits.dropLast(3).reduce(0) { $0 * 10 + $1 }
    let minute = digits.suffix(2).reduce(0) { $0 * 10 + $1 }
    guard digits.dropLast(3).allSatisfy({ (0...9).contains($0) }), hour < 24,
      digits.suffix(2).allSatisfy({ (0...9).contains($0) }), minute < 60
    else { return nil }
    return (PartialDate.two(hour) + ":" + PartialDate.two(minute), index + 1)
  }

  /// "14 часов 30 минут", "3 часа ночи", "8 утра".
  ///
  /// Hours alone are a length as well; a time of the day says "в" before them, the minutes or the part
  /// of the day after them.
  private static func words(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    if let half = half(in: text, at: index) { return half }
    let isOne = text.isWord(index, "час")
    guard
      let number = isOne ? (value: 1, end: index) : NumberReading.number(in: text, at: index),
      number.value <= 24, number.value == number.value.rounded()
    else { return nil }
    var hour = Int(number.value)
    var end = number.end
    var minute: Int?
    let isStated =
      text.isWord(index - 1, "в")
      || text.isWord(index - 1, "около") && text.isWord(index - 2, "в")
    let saysHour = text.value(at: end, as: .timeUnit) == "TH"
    if saysHour {
      // "ч." is a part of a law as well.
      let isShort = text.isMark(end + 1, ".") && text.bytes(of: end).count <= 2
      guard isStated || !isShort, !text.hasEnding(end, "ах") else {
        return nil
      }
      end += 1
      let next = isShort ? end + 1 : end
      if let minutes = NumberReading.number(in: text, at: next), minutes.value < 60,
        text.value(at: minutes.end, as: .timeUnit) == "TM"
      {
        minute = Int(minutes.value)
        end = minutes.end + 1
      }
      if text.isMark(end, "."), part(in: text, at: end + 1) != nil { end += 1 }
    }
    if let part = part(in: text, at: end) {
      // "через три дня", "две ночи": without the hour these are days and nights.
      guard saysHour || part != "AF" && (isStated || isLimit(index - 1, text)) else { return nil }
      end += 1
      if part == "AF" || part == "EV", hour < 12 { hour += 12 }
      if part == "NI", hour == 12 { hour = 0 }
    } else {
      guard saysHour, isStated, !isOne else { return nil }
    }
    guard hour <= 24 else { return nil }
    return (PartialDate.two(hour) + (minute.map { ":" + PartialDate.two($0) } ?? ""), end)
  }

  /// "в половине десятого утра".
  private static func half(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: String, end: Int)? {
    guard text.isWord(index, "половине"),
      let next = text.number(at: index + 1, as: .ordinal),
      (1...12).contains(next)
    else { return nil }
    var hour = next - 1
    let part = part(in: text, at: index + 2)
    if part == "AF" || part == "EV" || part == "NI" && hour > 5 { hour += 12 }
    return (PartialDate.two(hour) + ":30", part == nil ? index + 2 : index + 3)
  }

  private static func isLimit(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index, "к") || text.isWord(index, "до") || text.isWord(index, "с")
      || text.isWord(index, "после") || text.isWord(index, "около")
  }

  /// The part of the day after an hour: утра, дня, вечера, ночи, пополудни.
  private static func part(in text: TokenizedDocument, at index: Int) -> String? {
    if text.isWord(index, "утра") { return "MO" }
    if text.isWord(index, "дня") || text.isWord(index, "пополудни") { return "AF" }
    if text.isWord(index, "вечера") { return "EV" }
    return text.isWord(index, "ночи") || text.isWord(index, "пополуночи") ? "NI" : nil
  }

  /// Whether the numbers are the score of a game: "со счётом 15:13".
  private static func isScore(_ index: Int, _ text: TokenizedDocument) -> Bool {
    (max(0, index - 3)..<index).contains { place in
      let bytes = text.bytes(of: place)
      return scores.contains { bytes.starts(with: $0.utf8) }
    }
  }

  private static let scores = ["счёт", "счет", "Счёт", "Счет"]
}

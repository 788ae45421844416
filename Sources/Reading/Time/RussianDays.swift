/// Days of the week, alone or before a date: "во вторник", "в среду, 8 февраля 1904 года".
///
/// A word that points before it and a part of the day after it belong to it: "в прошлый вторник",
/// "в среду вечером".
struct RussianWeekday: TimePattern {
  static let id = "ru.time.weekday"
  static let summary = "A Russian day of the week, with its date where given."
  static let triggers: WordClasses = [.weekday, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let isPointed = text.number(at: index, as: .timePointer) != nil
    let name = isPointed ? index + 1 : index
    guard let day = text.value(at: name, as: .weekday), isDay(day, name, isPointed, text) else {
      return nil
    }
    let next =
      text.isMark(name + 1, ",") || text.isMark(name + 1, anyOf: Marks.dashes) ? name + 2 : name + 1
    if next < text.tokens.count, let date = RussianDualDate.day(in: text, at: next),
      case .date(let full) = date.meaning,
      full.day != nil
    {
      return TimeMatch(
        index..<date.tokens.upperBound,
        date.meaning,
        calendar: date.calendar,
        takesLead: true
      )
    }
    // Abbreviations of two letters are other words as well.
    guard text.bytes(of: name).count > 4 else { return nil }
    // "в ночь с субботы на воскресенье".
    if text.isWord(index - 1, "с"), text.isWord(index - 2, "ночь"), text.isWord(name + 1, "на"),
      let later = text.value(at: name + 2, as: .weekday)
    {
      return TimeMatch(index..<name + 3, .reference("XXXX-WXX-\(later)TNI"), takesLead: true)
    }
    if let time = RussianClock.after(name + 1, in: text) {
      let value = "XXXX-WXX-\(day)T\(time.value)"
      return TimeMatch(index..<time.end, .reference(value), takesLead: true)
    }
    return TimeMatch(index..<name + 1, .reference("XXXX-WXX-\(day)"), takesLead: true)
  }

  /// Whether a word that is not only a day is one here: "в среду", but "окружающую среду"; "в
  /// выходные", but "выходные данные".
  private static func isDay(
    _ day: String,
    _ index: Int,
    _ isPointed: Bool,
    _ text: TokenizedDocument
  ) -> Bool {
    guard day == "3" || day == "WE", !isPointed else { return true }
    let before = index - 1
    return before >= 0 && text.tokens[before].classes.contains(.timePreposition)
      || text.isWord(before, "все")
  }
}

extension RussianWeekday {
  /// The part of the day that an adverb names: утром, днём, вечером, ночью.
  static func adverb(in text: TokenizedDocument, at index: Int) -> String? {
    if text.isWord(index, "утром") { return "MO" }
    if text.isWord(index, "днём") || text.isWord(index, "днем") { return "AF" }
    if text.isWord(index, "вечером") { return "EV" }
    return text.isWord(index, "ночью") ? "NI" : nil
  }
}

/// Seasons and parts of the day with their date: "летом 1904 года", "осенью", "вечером 8 февраля".
struct RussianSeason: TimePattern {
  static let id = "ru.time.season"
  static let summary = "A Russian season or part of the day, with its year or day where given."
  static let triggers: WordClasses = [.season, .dayPart, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let season = text.season(at: index) {
      return inYear(season, in: text, at: index)
    }
    if let count = text.number(at: index, as: .timePointer),
      let date = pointed(by: count, at: index + 1, in: text)
    {
      return TimeMatch(index..<index + 2, .date(date), takesLead: true)
    }
    if let noon = noon(in: text, at: index) { return noon }
    guard let part = text.value(at: index, as: .dayPart) else { return nil }
    if let clock = RussianClock.after(index, in: text), clock.end > index + 1 {
      let date = PartialDate(time: clock.value)
      return TimeMatch(index..<clock.end, .date(date), takesLead: true)
    }
    var next = index + 1
    if text.isWord(next, anyOf: Self.prepositions) { next += 1 }
    if text.value(at: next, as: .weekday) != nil,
      let named = RussianWeekday.match(in: text, at: next)
    {
      let tokens = index..<named.tokens.upperBound
      if case .date(var date) = named.meaning {
        date.time = date.time ?? part
        return TimeMatch(tokens, .date(date), takesLead: true)
      }
      if case .reference(let value) = named.meaning {
        let time = value.contains("T") ? "" : "T" + part
        return TimeMatch(tokens, .reference(value + time), takesLead: true)
      }
    }
    guard let day = RussianDualDate.day(in: text, at: next),
      case .date(var date) = day.meaning, date.day != nil
    else { return nil }
    date.time = date.time ?? part
    let tokens = index..<day.tokens.upperBound
    return TimeMatch(tokens, .date(date), calendar: day.calendar, takesLead: true)
  }

  private static let prepositions: WordChoice = ["в", "во", "на"]

  /// "прошлой зимой", "в эту ночь", "на следующее утро": the season or part of the day at `index`.
  private static func pointed(
    by count: Int,
    at index: Int,
    in text: TokenizedDocument
  ) -> PartialDate? {
    if let season = text.season(at: index) {
      return PartialDate(part: .season(season), anchor: .init(unit: .year, count: count))
    }
    return text.value(at: index, as: .dayPart).map {
      PartialDate(time: $0, anchor: .init(unit: .day, count: count))
    }
  }

  /// "в полдень", "около полуночи 5 мая".
  private static func noon(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .dayPart),
      let hour = hour(text.bytes(of: term.tokens.upperBound - 1))
    else { return nil }
    let next = term.tokens.upperBound
    if next < text.tokens.count, let day = RussianDualDate.day(in: text, at: next),
      case .date(var date) = day.meaning, date.day != nil, date.time == nil
    {
      date.time = hour
      let tokens = index..<day.tokens.upperBound
      return TimeMatch(tokens, .date(date), calendar: day.calendar, takesLead: true)
    }
    // "после полудня" is a part of the day, no hour of it.
    guard !text.isWord(index - 1, "после"), !text.isWord(index, "после") else { return nil }
    return TimeMatch(index..<next, .date(PartialDate(time: hour)), takesLead: true)
  }

  private static func hour(_ word: ArraySlice<UInt8>) -> String? {
    if word.starts(with: "полдень".utf8) || word.starts(with: "полудн".utf8) { return "12:00" }
    return word.starts(with: "полноч".utf8) || word.starts(with: "полуноч".utf8) ? "00:00" : nil
  }

  private static func inYear(
    _ season: PartialDate.Season,
    in text: TokenizedDocument,
    at index: Int,
    takesLater: Bool = true
  ) -> TimeMatch? {
    var date = PartialDate(part: .season(season))
    // "весной-летом 1905 года".
    if takesLater, text.isMark(index + 1, anyOf: Marks.dashes),
      let next = text.season(at: index + 2),
      let later = inYear(next, in: text, at: index + 2, takesLater: false),
      case .date(let close) = later.meaning
    {
      (date.year, date.anchor) = (close.year, close.anchor)
      return TimeMatch(index..<later.tokens.upperBound, .span(date, close), takesLead: true)
    }
    if let year = NumberReading.year(in: text, at: index + 1) {
      date.year = year
      var end = index + 2
      // "зимой 1904/05 года", "зимой 1904—1905 годов": a winter lies in two years.
      if text.isMark(end, "/") || text.isMark(end, anyOf: Marks.dashes),
        let later = NumberReading.digits(in: text, at: end + 1),
        later.value == year + 1 || later.count == 2 && later.value == (year + 1) % 100
      {
        end += 2
      }
      end = RussianYear.afterWord(in: text, at: end)
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    if let unit = RussianModified.pointedUnit(in: text, at: index + 1), unit.anchor.unit == .year {
      date.anchor = unit.anchor
      return TimeMatch(index..<unit.end, .date(date), takesLead: true)
    }
    // "летом и осенью 1919 года": the year stands with the second.
    if takesLater, text.isWord(index + 1, "и"), let next = text.season(at: index + 2),
      let later = inYear(next, in: text, at: index + 2, takesLater: false),
      case .date(let close) = later.meaning
    {
      (date.year, date.anchor) = (close.year, close.anchor)
    }
    // "лета" and "лету" count years as well; only the adverbial case stands alone.
    let isAdverb =
      text.hasEnding(index, "м")
      || text.hasEnding(index, "й")
      || text.hasEnding(index, "ю")
    if text.isWord(index - 1, "к") {
      return TimeMatch(index..<index + 1, .date(date), takesLead: true)
    }
    return isAdverb ? TimeMatch(index..<index + 1, .date(date)) : nil
  }
}

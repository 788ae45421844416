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
    let isPointed = text.value(at: index, as: .timePointer).flatMap { Int($0) } != nil
    let name = isPointed ? index + 1 : index
    guard let day = text.value(at: name, as: .weekday), isDay(day, name, isPointed, text) else {
      return nil
    }
    let next =
      text.isMark(name + 1, ",") || text.isMark(name + 1, anyOf: Marks.dashes) ? name + 2 : name + 1
    if next < text.tokens.count, let date = RussianMonthDate.match(in: text, at: next),
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
      || text.isWord(before, "все") || text.isWord(before, "Все")
  }
}

extension RussianWeekday {
  /// The part of the day that an adverb names: утром, днём, вечером, ночью.
  static func adverb(in text: TokenizedDocument, at index: Int) -> String? {
    ["утром": "MO", "днём": "AF", "днем": "AF", "вечером": "EV", "ночью": "NI"][
      text.text(of: index)
    ]
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
    if let count = text.value(at: index, as: .timePointer).flatMap({ Int($0) }),
      let season = text.season(at: index + 1)
    {
      let date = PartialDate(
        part: .season(season),
        anchor: PartialDate.Anchor(unit: .year, count: count)
      )
      return TimeMatch(index..<index + 2, .date(date), takesLead: true)
    }
    if let noon = noon(in: text, at: index) { return noon }
    guard let part = text.value(at: index, as: .dayPart) else { return nil }
    if let clock = RussianClock.after(index, in: text), clock.end > index + 1 {
      let date = PartialDate(time: clock.value)
      return TimeMatch(index..<clock.end, .date(date), takesLead: true)
    }
    var next = index + 1
    if ["в", "во", "на"].contains(text.text(of: next)) { next += 1 }
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
    guard let day = RussianMonthDate.match(in: text, at: next),
      case .date(var date) = day.meaning, date.day != nil
    else { return nil }
    date.time = date.time ?? part
    return TimeMatch(index..<day.tokens.upperBound, .date(date), takesLead: true)
  }

  /// "в полдень", "около полуночи 5 мая".
  private static func noon(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .dayPart),
      let hour = hour(text.bytes(of: term.tokens.upperBound - 1))
    else { return nil }
    let next = term.tokens.upperBound
    if next < text.tokens.count, let day = RussianMonthDate.match(in: text, at: next),
      case .date(var date) = day.meaning, date.day != nil, date.time == nil
    {
      date.time = hour
      return TimeMatch(index..<day.tokens.upperBound, .date(date), takesLead: true)
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
    at index: Int
  ) -> TimeMatch? {
    var date = PartialDate(part: .season(season))
    if let year = NumberReading.year(in: text, at: index + 1) {
      date.year = year
      let end = RussianYear.afterWord(in: text, at: index + 2)
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    if let unit = RussianModified.pointedUnit(in: text, at: index + 1), unit.anchor.unit == .year {
      date.anchor = unit.anchor
      return TimeMatch(index..<unit.end, .date(date), takesLead: true)
    }
    // "лета" and "лету" count years as well; only the adverbial case stands alone.
    let isAdverb =
      text.bytes(of: index).suffix(2).elementsEqual("м".utf8)
      || text.bytes(of: index).suffix(2).elementsEqual("й".utf8)
      || text.bytes(of: index).suffix(2).elementsEqual("ю".utf8)
    if text.isWord(index - 1, "к") {
      return TimeMatch(index..<index + 1, .date(date), takesLead: true)
    }
    return isAdverb ? TimeMatch(index..<index + 1, .date(date)) : nil
  }
}

/// Parts of a longer time, and units pointed to: "в начале 1904 года", "в конце мая", "прошлого года",
/// "на этой неделе", "в тот же день".
struct RussianModified: TimePattern {
  static let id = "ru.time.modified"
  static let summary = "A part of a Russian date, or a unit of time pointed to."
  static let triggers: WordClasses = [.timeModifier, .timePointer, .ordinal]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let term = text.term(at: index, of: .timeModifier),
      let inner = inner(in: text, at: term.tokens.upperBound), case .date(var date) = inner.meaning
    {
      date.modifier = term.entry.value(as: .timeModifier).flatMap {
        PartialDate.Modifier(rawValue: $0)
      }
      return TimeMatch(index..<inner.tokens.upperBound, .date(date), takesLead: true)
    }
    if let part = partOfYear(in: text, at: index) { return part }
    if let season = gamesSeason(in: text, at: index) { return season }
    guard let unit = pointedUnit(in: text, at: index) else { return nil }
    let tokens = index..<unit.end
    return TimeMatch(tokens, .date(PartialDate(anchor: unit.anchor)), takesLead: true)
  }

  private static func inner(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard index < text.tokens.count else { return nil }
    if let unit = pointedUnit(in: text, at: index) {
      return TimeMatch(index..<unit.end, .date(PartialDate(anchor: unit.anchor)))
    }
    // "до конца года": of the one reached.
    if let unit = text.dateUnit(at: index), [.year, .month, .week].contains(unit),
      text.isWord(index, "года") || text.isWord(index, "месяца") || text.isWord(index, "недели")
    {
      let anchor = PartialDate.Anchor(unit: unit, count: 0)
      return TimeMatch(index..<index + 1, .date(PartialDate(anchor: anchor)))
    }
    return RussianMonthDate.match(in: text, at: index) ?? RussianCentury.match(in: text, at: index)
      ?? RussianDecade.match(in: text, at: index) ?? RussianYear.match(in: text, at: index)
  }

  /// "во втором квартале 2014 года", "первого полугодия этого года".
  private static func partOfYear(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = text.value(at: index, as: .ordinal).flatMap({ Int($0) }),
      let unit = text.value(at: index + 1, as: .timeUnit),
      unit == "Q" && (1...4).contains(number) || unit == "6M" && (1...2).contains(number)
    else { return nil }
    var date = PartialDate(part: unit == "Q" ? .quarter(Int8(number)) : .half(Int8(number)))
    if let year = NumberReading.year(in: text, at: index + 2) {
      date.year = year
      let end = RussianYear.afterWord(in: text, at: index + 3)
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    guard let year = pointedUnit(in: text, at: index + 2), year.anchor.unit == .year else {
      return nil
    }
    date.anchor = year.anchor
    return TimeMatch(index..<year.end, .date(date), takesLead: true)
  }

  /// A season of games that the words point to: "в прошлом сезоне".
  private static func gamesSeason(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let count = text.value(at: index, as: .timePointer).flatMap({ Int($0) }),
      case let word = text.bytes(of: index + 1), word.starts(with: "сезон".utf8), word.count <= 14
    else { return nil }
    let value = count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"
    return TimeMatch(index..<index + 2, .reference(value), takesLead: true)
  }

  /// "прошлого года", "тот же день", "этой неделе".
  static func pointedUnit(
    in text: TokenizedDocument,
    at index: Int
  ) -> (anchor: PartialDate.Anchor, end: Int)? {
    guard let count = text.value(at: index, as: .timePointer).flatMap({ Int($0) }) else {
      return nil
    }
    let next = text.text(of: index + 1) == "же" ? index + 2 : index + 1
    guard
      let unit = text.value(at: next, as: .timeUnit).flatMap({ PartialDate.Unit(rawValue: $0) }),
      text.bytes(of: next).count > 4
    else { return nil }
    return (PartialDate.Anchor(unit: unit, count: count), next + 1)
  }
}

/// Decades: "1920-х годов", "в 60-е годы".
struct RussianDecade: TimePattern {
  static let id = "ru.time.decade"
  static let summary = "A Russian decade."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let digits = NumberReading.digits(in: text, at: index), digits.value % 10 == 0,
      digits.count == 2 || digits.count == 4, text.isMark(index + 1, anyOf: Marks.dashes),
      text.tokens[index + 1].gap == .none, index + 2 < text.tokens.count,
      text.tokens[index + 2].gap == .none, text.tokens[index + 2].kind == .word,
      ["е", "х", "м", "ми", "ые", "ых", "ым"].contains(text.text(of: index + 2))
    else { return nil }
    let decade = digits.count == 4 ? "\(digits.value / 10)" : "19\(digits.value / 10)"
    // "1960-х — 1980-х гг."
    if text.isMark(index + 3, anyOf: Marks.dashes), index + 4 < text.tokens.count,
      let later = match(in: text, at: index + 4), case .date(let close) = later.meaning
    {
      let span = TimeMatch.Meaning.span(PartialDate(truncated: decade), close)
      return TimeMatch(index..<later.tokens.upperBound, span, takesLead: true)
    }
    let end = RussianYear.afterWord(in: text, at: index + 3)
    return TimeMatch(index..<end, .date(PartialDate(truncated: decade)), takesLead: true)
  }
}

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
    guard let day = text.value(at: name, as: .weekday) else { return nil }
    let next = text.isMark(name + 1, ",") || text.isMark(name + 1, "—") ? name + 2 : name + 1
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
    if let part = adverb(in: text, at: name + 1) {
      let value = "XXXX-WXX-\(day)T\(part)"
      return TimeMatch(index..<name + 2, .reference(value), takesLead: true)
    }
    return TimeMatch(index..<name + 1, .reference("XXXX-WXX-\(day)"), takesLead: true)
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
  static let triggers: WordClasses = [.season, .dayPart]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let season = text.value(at: index, as: .season) {
      return inYear(season, in: text, at: index)
    }
    guard let part = text.value(at: index, as: .dayPart) else { return nil }
    var next = index + 1
    if ["в", "во", "на"].contains(text.text(of: next)) { next += 1 }
    if text.value(at: next, as: .weekday) != nil,
      let named = RussianWeekday.match(in: text, at: next)
    {
      let tokens = index..<named.tokens.upperBound
      if case .date(var date) = named.meaning {
        date.time = part
        return TimeMatch(tokens, .date(date), takesLead: true)
      }
      if case .reference(let value) = named.meaning {
        return TimeMatch(tokens, .reference(value + "T" + part), takesLead: true)
      }
    }
    guard let day = RussianMonthDate.match(in: text, at: next),
      case .date(var date) = day.meaning, date.day != nil
    else { return nil }
    date.time = part
    return TimeMatch(index..<day.tokens.upperBound, .date(date), takesLead: true)
  }

  private static func inYear(
    _ season: String,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    var date = PartialDate(part: .season(season))
    if let year = NumberReading.year(in: text, at: index + 1) {
      date.year = year
      let end = RussianYear.afterWord(in: text, at: index + 2)
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    if let unit = RussianModified.pointedUnit(in: text, at: index + 1), unit.anchor.unit == "Y" {
      date.anchor = unit.anchor
      return TimeMatch(index..<unit.end, .date(date), takesLead: true)
    }
    // "лета" and "лету" count years as well; only the adverbial case stands alone.
    let isAdverb =
      text.bytes(of: index).suffix(2).elementsEqual("м".utf8)
      || text.bytes(of: index).suffix(2).elementsEqual("й".utf8)
      || text.bytes(of: index).suffix(2).elementsEqual("ю".utf8)
    return isAdverb ? TimeMatch(index..<index + 1, .date(date)) : nil
  }
}

/// Parts of a longer time, and units pointed to: "в начале 1904 года", "в конце мая", "прошлого года",
/// "на этой неделе", "в тот же день".
struct RussianModified: TimePattern {
  static let id = "ru.time.modified"
  static let summary = "A part of a Russian date, or a unit of time pointed to."
  static let triggers: WordClasses = [.timeModifier, .timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let term = text.term(at: index, of: .timeModifier),
      let inner = inner(in: text, at: term.tokens.upperBound), case .date(var date) = inner.meaning
    {
      date.modifier = term.entry.value(as: .timeModifier)
      return TimeMatch(index..<inner.tokens.upperBound, .date(date), takesLead: true)
    }
    guard let unit = pointedUnit(in: text, at: index) else { return nil }
    let tokens = index..<unit.end
    return TimeMatch(tokens, .date(PartialDate(anchor: unit.anchor)), takesLead: true)
  }

  private static func inner(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard index < text.tokens.count else { return nil }
    if let unit = pointedUnit(in: text, at: index) {
      return TimeMatch(index..<unit.end, .date(PartialDate(anchor: unit.anchor)))
    }
    return RussianMonthDate.match(in: text, at: index) ?? RussianCentury.match(in: text, at: index)
      ?? RussianDecade.match(in: text, at: index) ?? RussianYear.match(in: text, at: index)
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
    guard let unit = text.value(at: next, as: .timeUnit),
      ["D", "W", "M", "Y", "DE"].contains(unit),
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
    let end = RussianYear.afterWord(in: text, at: index + 3)
    return TimeMatch(index..<end, .date(PartialDate(truncated: decade)), takesLead: true)
  }
}

/// Russian lengths of time: "пять лет", "около 30 лет", "несколько дней назад", "в течение двух лет",
/// "год назад", "через полгода".
struct RussianDuration: TimePattern {
  static let id = "ru.time.duration"
  static let summary = "A length of time in Russian, or a date so far away."
  static let triggers: WordClasses = [
    .number, .quantityWord, .approximator, .timeUnit, .timePointer,
  ]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    var start = index
    if let term = text.term(at: start, of: .approximator), !text.tokens[start].isCapitalised {
      start = term.tokens.upperBound
    }
    if text.value(at: start, as: .timePointer) == "ORDER" { start += 1 }
    var amount = "1"
    var count: Int? = 1
    var isCounted = true
    if let number = NumberReading.number(in: text, at: start), number.value < 100_000 {
      amount = EnglishDuration.amount(number.value)
      count = number.value == number.value.rounded() ? Int(number.value) : nil
      start = number.end
      if text.isMark(start, anyOf: Marks.dashes), text.tokens[start].gap == .none { start += 1 }
    } else if let term = text.term(at: start, of: .quantityWord) {
      (amount, count, start) = ("X", nil, term.tokens.upperBound)
    } else {
      isCounted = start > index
      if isCounted { (amount, count) = ("X", nil) }
    }
    guard let unit = text.value(at: start, as: .timeUnit), !unit.isEmpty,
      start < text.tokens.count,
      text.bytes(of: start).count > 4
        || isCounted && unit.hasPrefix("T")
    else { return nil }
    if unit == "Y", isAge(from: index, to: start, in: text) { return nil }
    // "1904 года" is a year.
    if unit == "Y", NumberReading.year(in: text, at: start - 1) != nil { return nil }
    let end = start + 1
    let last = text.text(of: end)
    if last == "назад" || last == "спустя" || last == "позже" || last == "ранее" {
      guard let count else {
        let value = last == "назад" || last == "ранее" ? "PAST_REF" : "FUTURE_REF"
        return TimeMatch(index..<end + 1, .reference(value))
      }
      let sign = last == "назад" || last == "ранее" ? -1 : 1
      return TimeMatch(index..<end + 1, .shift(by: sign * count, unit: unit))
    }
    guard isCounted || isAfterPreposition(index, text) || unit == "6M" else { return nil }
    return TimeMatch(
      index..<end,
      .duration(EnglishDuration.value(amount, unit)),
      takesLead: true
    )
  }

  /// Whether the years counted are somebody's age: "ему было 45 лет", "в возрасте 45 лет",
  /// "на 75 году жизни", "(45 лет)", "старше 18 лет".
  private static func isAge(from index: Int, to unit: Int, in text: TokenizedDocument) -> Bool {
    if text.isMark(index - 1, anyOf: Marks.openBrackets),
      text.isMark(unit + 1, anyOf: Marks.closeBrackets)
    {
      return true
    }
    if text.text(of: unit) == "году", index < unit { return true }
    if text.text(of: unit) == "лет", text.text(of: index - 1).lowercased() == "в" { return true }
    for place in max(0, index - 4)..<max(0, index)
    where ageWords.contains(text.text(of: place).lowercased()) {
      return true
    }
    return ["от", "жизни"].contains(text.text(of: unit + 1))
      || ageWords.contains(text.text(of: unit + 1))
  }

  private static let ageWords: Set<String> = [
    "возраст", "возрасте", "возраста", "исполнилось", "исполнится", "исполнялось", "исполняется",
    "старше", "младше", "моложе", "ему", "ей", "достигший", "достигшие", "достигших", "достиг",
    "скончался", "скончалась", "умер", "умерла",
  ]

  /// "через год", "за неделю": a unit alone is a length after these.
  private static func isAfterPreposition(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let before = text.text(of: index - 1).lowercased()
    return ["через", "за", "на", "спустя"].contains(before)
  }
}

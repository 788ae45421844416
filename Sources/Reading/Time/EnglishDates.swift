/// Dates with a month's name: "September 26, 1804", "13 April 1941", "October 1806", "the 5th of
/// May", "June".
///
/// A bare "may" or "march" is a month only when it is capitalised and not the first word of its
/// sentence.
struct EnglishMonthDate: TimePattern {
  static let id = "en.time.month-date"
  static let summary = "A date with the name of its month."
  static let triggers: WordClasses = [.month, .ordinal]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let numeric = numeric(in: text, at: index) { return numeric }
    guard let parsed = date(in: text, at: index) else { return nil }
    if parsed.date.day != nil, let style = EnglishStyle.mark(in: text, at: parsed.end) {
      return TimeMatch(index..<style.end, .date(parsed.date), calendar: style.calendar)
    }
    let calendar =
      EnglishYear.isDual(before: parsed.end, in: text)
      ? WrittenCalendar.twoBeginnings : nil
    return TimeMatch(
      index..<parsed.end,
      .date(parsed.date),
      calendar: calendar,
      takesLead: EnglishSeason.isAlone(parsed.end, text)
    )
  }

  /// "1945-09-02": a date in numbers that says its year first.
  private static func numeric(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let year = NumberReading.year(in: text, at: index), index + 4 < text.tokens.count,
      text.isMark(index + 1, "-"), text.isMark(index + 3, "-"),
      (index + 1...index + 4).allSatisfy({ text.tokens[$0].gap == .none }),
      let month = NumberReading.digits(in: text, at: index + 2), month.count == 2,
      let day = NumberReading.digits(in: text, at: index + 4), day.count == 2,
      (1...12).contains(month.value), (1...31).contains(day.value)
    else { return nil }
    let date = PartialDate(year: year, month: month.value, day: day.value)
    return TimeMatch(index..<index + 5, .date(date))
  }

  /// Reads one date that begins at `index`, with the token after it.
  static func date(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard index < text.tokens.count else { return nil }
    if text.tokens[index].classes.contains(.month) { return monthFirst(in: text, at: index) }
    return dayFirst(in: text, at: index)
  }

  private static func monthFirst(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard let month = month(in: text, at: index) else { return nil }
    var date = PartialDate(month: month)
    var end = index + 1
    if text.isMark(end, "."), text.tokens[end].gap == .none, text.bytes(of: index).count <= 4,
      end + 1 < text.tokens.count, text.tokens[end + 1].kind == .number
    {
      end += 1
    }
    if let day = NumberReading.day(in: text, at: end), !isDayOfNextMonth(in: text, at: day.end),
      (EnglishYear.followingYear(in: text, at: end)?.year ?? 1) > 0
    {
      date.day = day.day
      return withYear(date, in: text, end: day.end)
    }
    if let year = EnglishYear.followingYear(in: text, at: end) {
      date.year = year.year
      return (date, year.end)
    }
    guard isSureMonth(in: text, at: index) else { return nil }
    return withYear(date, in: text, end: index + 1)
  }

  /// Takes the year after the day, or what points to one: "of that year", "of the same year".
  private static func withYear(
    _ date: PartialDate,
    in text: TokenizedDocument,
    end: Int
  ) -> (date: PartialDate, end: Int) {
    var date = date
    if let year = EnglishYear.followingYear(in: text, at: end) {
      date.year = year.year
      return (date, year.end)
    }
    if let pointed = EnglishYear.pointed(in: text, at: end) {
      date.anchor = pointed.anchor
      return (date, pointed.end)
    }
    if text.isWord(end, "of") {
      var next = end + 1
      let isPointed = text.isWord(next, "that") || text.isWord(next, "the")
      if isPointed { next += 1 }
      if text.isWord(next, "same") { next += 1 }
      if isPointed, next > end + 1, text.isWord(next, "year"),
        text.isWord(end + 1, "that") || next > end + 2
      {
        date.anchor = PartialDate.Anchor(unit: .year, count: 0)
        return (date, next + 1)
      }
    }
    date.year = EnglishYear.yearOfNext(in: text, at: end)
    if date.year == nil, date.day == nil { date.year = EnglishYear.yearOfNoun(in: text, at: end) }
    return (date, end)
  }

  /// "in March 5 April 1921 followed" keeps the 5 for April: rare, but a day belongs to the month
  /// that follows it when both stand.
  private static func isDayOfNextMonth(in text: TokenizedDocument, at index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].classes.contains(.month)
      && text.tokens[index].isCapitalised
  }

  private static func dayFirst(
    in text: TokenizedDocument,
    at index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard let day = NumberReading.day(in: text, at: index) ?? dayInWords(in: text, at: index) else {
      return nil
    }
    var next = day.end
    if text.isWord(next, "of") { next += 1 }
    guard next < text.tokens.count, let month = month(in: text, at: next) else { return nil }
    let date = PartialDate(month: month, day: day.day)
    var end = next + 1
    if text.isMark(end, "."), NumberReading.year(in: text, at: end + 1) != nil { end += 1 }
    return withYear(date, in: text, end: end)
  }

  /// "the first of May", "the twenty-third of June": only before "of" and a month.
  private static func dayInWords(
    in text: TokenizedDocument,
    at index: Int
  ) -> (day: Int, end: Int)? {
    guard text.isWord(index - 1, "the"), let term = text.term(at: index, of: .ordinal),
      let day = term.entry.value(as: .ordinal).flatMap({ Int($0) }), (1...31).contains(day),
      case let end = term.tokens.upperBound, text.isWord(end, "of"), end + 1 < text.tokens.count,
      text.tokens[end + 1].classes.contains(.month)
    else { return nil }
    return (day, end)
  }

  private static func month(in text: TokenizedDocument, at index: Int) -> Int? {
    guard text.tokens[index].isCapitalised else { return nil }
    return text.number(at: index, as: .month)
  }

  /// Whether a month's name alone is surely a month.
  private static func isSureMonth(in text: TokenizedDocument, at index: Int) -> Bool {
    guard text.text(of: index).utf8.count > 3 || text.isWord(index, "may") else { return false }
    // "October Revolution", "September Campaign": the month is part of a name.
    if index + 1 < text.tokens.count, text.tokens[index + 1].gap == .space,
      text.tokens[index + 1].isCapitalised,
      text.term(at: index + 1, of: [.incidentNoun, .agreementNoun]) != nil
    {
      return false
    }
    let isAmbiguous = text.isWord(index, "may") || text.isWord(index, "march")
    guard isAmbiguous else { return true }
    let sentence = text.sentences[text.sentence(of: index)]
    guard index > sentence.lowerBound else { return false }
    // "a March operation".
    if text.isWord(index - 1, "a"), text.term(at: index + 1, of: .incidentNoun) != nil {
      return true
    }
    return text.tokens[index - 1].classes.contains(.timePreposition)
      || text.isWord(index - 1, "of") || text.term(at: index - 1, of: .timeModifier) != nil
      || text.tokens[index - 1].classes.contains(.month)
      || (text.isMark(index - 1, ",") && index >= 2
        && text.tokens[index - 2].classes.contains(.month))
  }
}

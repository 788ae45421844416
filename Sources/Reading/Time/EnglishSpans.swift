/// Spans from one date to another: "1904-05", "1936-", "1799 to 1867", "November 20-23, 1943", "11
/// May – 16 September 1939", "May, June 1807".
///
/// An end of one or two digits takes the century of the beginning; a beginning without a year takes
/// that of the end.
///
/// A span is one expression where one thing governs both its ends: the brackets that give the years
/// of what is named before them ("(1904-05)", "(1799 to 1867)"), or a single preposition ("since
/// July 1941 to June 1942"). In a heading the two years bound the section that follows, unless they
/// are a person's; there and elsewhere each end is an expression, as the guidelines of TIDES and
/// TimeML have it, and carries the whole as its span: the "22" and the "25 April 1951" of "22–25
/// April 1951", as the two dates of "from … to" and "between … and", which have a word for each.
struct EnglishSpan: TimePattern {
  static let id = "en.time.span"
  static let summary = "A span from one date to another."
  static let triggers: WordClasses = [.month, .approximator]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let life = life(in: text, at: index) { return life }
    guard var match = years(in: text, at: index) ?? dates(in: text, at: index) else { return nil }
    if case .span(_, .some) = match.meaning, let later = match.laterEnd,
      isGoverned(match, later: later, in: text)
    {
      match.laterEnd = nil
    }
    match.tokens = EnglishYear.start(of: index, in: text)..<match.tokens.upperBound
    return match
  }

  /// Whether one thing governs both ends.
  private static func isGoverned(
    _ match: TimeMatch,
    later: Range<Int>,
    in text: TokenizedDocument
  ) -> Bool {
    let index = match.tokens.lowerBound
    let before = index - 1
    if text.isWord(before, "during") || text.isWord(before, "since") {
      // Two whole days are two dates here as well.
      guard case .span(let begin, _) = match.meaning else { return true }
      return begin.day == nil || later.count < 3
    }
    if text.isHeading(index), !followsPerson(index, in: text) { return false }
    guard !text.isMark(later.lowerBound - 1, anyOf: Marks.dashes) else {
      // The years of what is named; days and months in brackets tell when something was done.
      return later.count == 1 && match.tokens.count == 3
        && (isBracketed(in: text, at: index)
          || text.isMark(match.tokens.upperBound, anyOf: Marks.closeBrackets))
    }
    return text.isMark(before, anyOf: Marks.openBrackets) && match.tokens.count == 3
  }

  /// Whether the name of a person stands before the bracket, whose life the years then bound.
  private static func followsPerson(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard text.isMark(index - 1, anyOf: Marks.openBrackets) else { return false }
    var word = index - 2
    while word >= 0, text.tokens[word].isCapitalised, text.isHeading(word) {
      if text.tokens[word].classes.contains(.givenName) { return true }
      word -= 1
    }
    return false
  }

  /// The years of a life or a reign that a bracket holds alone, of fewer digits or not sure.
  ///
  /// "(742–814)", "(r. 786–809)", "(c. 1550–1600)", "(1855?–1911)".
  private static func life(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard isLifeOpening(index, in: text), let first = lifeYear(in: text, at: index),
      text.isMark(first.end, anyOf: Marks.dashes),
      let last = lifeYear(in: text, at: first.end + 1),
      text.isMark(last.end, anyOf: Marks.closeBrackets),
      first.isNear || last.isNear || first.year < 1000,
      last.year > first.year, last.year - first.year <= longestLife
    else { return nil }
    func date(_ year: (year: Int, isNear: Bool, end: Int)) -> PartialDate {
      PartialDate(year: year.year, modifier: year.isNear ? .approximate : nil)
    }
    return TimeMatch(index..<last.end, .span(date(first), date(last)))
  }

  /// The most years between the ends of a life.
  private static let longestLife = 110

  /// A year of three or four digits, with "c." before it or a question mark behind it.
  private static func lifeYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, isNear: Bool, end: Int)? {
    guard index < text.tokens.count else { return nil }
    var place = index
    var isNear = false
    if let term = text.term(at: place, of: .approximator),
      term.entry.value(as: .approximator) == "APPROX"
    {
      isNear = true
      place = term.tokens.upperBound
      if text.isMark(place, ".") { place += 1 }
    }
    guard let digits = NumberReading.digits(in: text, at: place), (3...4).contains(digits.count),
      (100...2100).contains(digits.value)
    else { return nil }
    place += 1
    if text.isMark(place, "?") {
      isNear = true
      place += 1
    }
    return (digits.value, isNear, place)
  }

  /// Whether a bracket after a name, or the mark of a reign in it, stands before the years.
  private static func isLifeOpening(_ index: Int, in text: TokenizedDocument) -> Bool {
    var before = index - 1
    if text.isMark(before, "."), text.isWord(before - 1, "r") || text.isWord(before - 1, "fl") {
      before -= 2
    } else if text.isWord(before, "reigned") || text.isWord(before, "ruled") {
      before -= 1
    } else {
      guard before > 0, text.tokens[before - 1].isCapitalised else { return false }
    }
    return text.isMark(before, anyOf: Marks.openBrackets)
  }

  private static func years(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.year(in: text, at: index) else {
      return yearsBC(in: text, at: index)
    }
    guard EnglishYear.isYear(in: text, at: index, afterMonth: false) else { return nil }
    let joint = index + 1
    let dated = PartialDate(year: first)
    if text.isMark(joint, anyOf: Marks.dashes) {
      let second = joint + 1
      if let last = lastYear(in: text, at: second, after: first) {
        return TimeMatch(
          index..<second + 1,
          .span(dated, PartialDate(year: last)),
          laterEnd: second..<second + 1
        )
      }
      // "1936-)": open.
      if text.tokens[joint].gap == .none,
        text.isMark(second, anyOf: Marks.closeBrackets)
          || text.isMark(second, ";") && isBracketed(in: text, at: index)
      {
        return TimeMatch(index..<joint + 1, .span(dated, nil))
      }
      return nil
    }
    guard text.isWord(joint, "to") || text.isWord(joint, "and"), opensSpan(in: text, at: index),
      let last = NumberReading.year(in: text, at: joint + 1), last > first,
      EnglishYear.isYear(in: text, at: joint + 1, afterMonth: true)
    else { return nil }
    return TimeMatch(
      index..<joint + 2,
      .span(dated, PartialDate(year: last)),
      laterEnd: joint + 1..<joint + 2
    )
  }

  /// "499-493 BC".
  private static func yearsBC(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.digits(in: text, at: index), (1...4).contains(first.count),
      text.isMark(index + 1, anyOf: Marks.dashes),
      let second = NumberReading.digits(in: text, at: index + 2), second.count <= first.count,
      second.value < first.value, second.value > 0
    else { return nil }
    let dated = EnglishYear.withEra(second.value, in: text, end: index + 3)
    guard dated.year <= 0 else { return nil }
    return TimeMatch(
      index..<dated.end,
      .span(PartialDate(year: 1 - first.value), PartialDate(year: dated.year)),
      laterEnd: index + 2..<dated.end
    )
  }

  /// The year that ends a span: in full, or its last digits.
  private static func lastYear(
    in text: TokenizedDocument,
    at index: Int,
    after first: Int
  ) -> Int? {
    guard let digits = NumberReading.digits(in: text, at: index) else { return nil }
    if index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none {
      let next = text.tokens[index + 1]
      if next.kind == .word || next.kind == .number || text.isMark(index + 1, anyOf: Marks.dashes) {
        return nil
      }
    }
    let scale: Int
    switch digits.count {
    case 1: scale = 10
    case 2: scale = 100
    case 4: return digits.value >= first && digits.value <= 2100 ? digits.value : nil
    default: return nil
    }
    let last = first - first % scale + digits.value
    return last > first ? last : nil
  }

  private static func dates(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let match = daysOfOneMonth(in: text, at: index) { return match }
    guard let first = EnglishMonthDate.date(in: text, at: index) else { return nil }
    if text.isMark(first.end, anyOf: Marks.dashes) {
      return ends(first, joint: first.end, in: text, from: index)
    }
    if text.isWord(first.end, "to") || text.isWord(first.end, "and") {
      guard
        opensSpan(in: text, at: index)
          || text.isWord(first.end, "to") && text.isWord(index - 1, "from"),
        text.isWord(first.end, "to") || NumberReading.year(in: text, at: first.end - 1) != nil
      else { return nil }
      return ends(first, joint: first.end, in: text, from: index)
    }
    return nil
  }

  private static func ends(
    _ first: (date: PartialDate, end: Int),
    joint: Int,
    in text: TokenizedDocument,
    from index: Int
  ) -> TimeMatch? {
    if let second = EnglishMonthDate.date(in: text, at: joint + 1) {
      // "October 1806 and May 1807" are two dates unless a preposition makes them a span, and of
      // ends without any year it is not known that they are one.
      guard first.date.day == nil || second.date.day != nil else { return nil }
      var begin = first.date
      // A month alone has the year that the story stands in; one before our era is written.
      if let year = second.date.year, NumberReading.year(in: text, at: first.end - 1) == nil,
        begin.year ?? 1 > 0
      {
        // "from October to March 1945".
        let turns = (begin.month ?? 1) > (second.date.month ?? 12)
        begin.year = turns ? year - 1 : year
      }
      begin.anchor = nil
      return TimeMatch(
        index..<second.end,
        .span(begin, second.date),
        laterEnd: joint + 1..<second.end
      )
    }
    // "November 20-23, 1943".
    guard text.tokens[joint].kind == .mark, let month = first.date.month, first.date.day != nil,
      first.date.year == nil, let day = NumberReading.day(in: text, at: joint + 1)
    else { return nil }
    var end = day.end
    var year: Int?
    let next = text.isMark(end, ",") ? end + 1 : end
    if let written = NumberReading.year(in: text, at: next) {
      year = written
      end = next + 1
    }
    var begin = first.date
    begin.year = year
    return TimeMatch(
      index..<end,
      .span(begin, PartialDate(year: year, month: month, day: day.day)),
      laterEnd: joint + 1..<end
    )
  }

  /// "22-25 April 1951", "the night of 8/9 February": a stroke joins days that follow each other.
  private static func daysOfOneMonth(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.day(in: text, at: index),
      text.isMark(first.end, anyOf: Marks.dashes) || text.isMark(first.end, "/"),
      let second = EnglishMonthDate.date(in: text, at: first.end + 1), let day = second.date.day,
      text.tokens[first.end + 1].kind == .number, first.day < day,
      !text.isMark(first.end, "/") || day == first.day + 1
    else { return nil }
    var begin = second.date
    begin.day = first.day
    begin.anchor = nil
    let style = EnglishStyle.mark(in: text, at: second.end)
    let end = style?.end ?? second.end
    return TimeMatch(
      index..<end,
      .span(begin, second.date),
      calendar: style?.calendar,
      laterEnd: first.end + 1..<end
    )
  }

  /// Whether a bracket, or a preposition that governs both ends, stands before `index`.
  private static func opensSpan(in text: TokenizedDocument, at index: Int) -> Bool {
    text.isMark(index - 1, anyOf: Marks.openBrackets) || text.isWord(index - 1, "during")
      || text.isWord(index - 1, "since")
  }

  private static func isBracketed(in text: TokenizedDocument, at index: Int) -> Bool {
    text.isMark(index - 1, anyOf: Marks.openBrackets) || text.isMark(index - 1, ";")
  }
}

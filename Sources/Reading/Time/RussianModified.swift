/// Parts of a longer time, and units pointed to: "в начале 1904 года", "в конце мая", "прошлого года",
/// "на этой неделе", "в тот же день".
struct RussianModified: TimePattern {
  static let id = "ru.time.modified"
  static let summary = "A part of a Russian date, or a unit of time pointed to."
  static let triggers: WordClasses = [.timeModifier, .timePointer, .ordinal]
  static let openers: TimeOpeners = [.digits, .capitals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let fraction = fraction(in: text, at: index) { return fraction }
    if let term = text.term(at: index, of: .timeModifier),
      let inner = inner(in: text, at: pastDot(term.tokens.upperBound, in: text))
    {
      let tokens = index..<inner.tokens.upperBound
      guard case .date(var date) = inner.meaning else {
        // "на рубеже XIX—XX веков".
        return TimeMatch(tokens, inner.meaning, takesLead: true)
      }
      if let half = half(term, of: date, in: text) {
        return TimeMatch(tokens, .date(half), takesLead: true)
      }
      date.modifier = term.entry.value(as: .timeModifier).flatMap {
        PartialDate.Modifier(rawValue: $0)
      }
      return TimeMatch(tokens, .date(date), takesLead: true)
    }
    if let part = partOfYear(in: text, at: index) { return part }
    if let season = gamesSeason(in: text, at: index) { return season }
    guard let unit = pointedUnit(in: text, at: index) else {
      return pointedYear(in: text, at: index)
    }
    let tokens = index..<unit.end
    return TimeMatch(tokens, .date(PartialDate(anchor: unit.anchor)), takesLead: true)
  }

  /// Reads a fraction that a number tells.
  ///
  /// "в 1-й пол. XVII в.", "2-я четв. XIX века", "3-й трети столетия".
  private static func fraction(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let (number, next) = ordinal(in: text, at: index), next > index + 1,
      let count = fractions.first(where: { text.isWord(next, anyOf: $0.words) })?.count,
      (1...count).contains(number),
      let inner = inner(in: text, at: pastDot(next + 1, in: text)),
      case .date(var date) = inner.meaning
    else { return nil }
    date.modifier = number == 1 ? .start : number == count ? .end : .middle
    return TimeMatch(index..<inner.tokens.upperBound, .date(date), takesLead: true)
  }

  private static let fractions: [(words: WordChoice, count: Int)] = [
    (["пол", "половина", "половины", "половине", "половину", "половиной"], 2),
    (["треть", "трети", "третью"], 3),
    (["четв", "четверть", "четверти", "четвертью"], 4),
  ]

  /// The token behind the dot of an abbreviation.
  ///
  /// "нач. XX в.".
  private static func pastDot(_ end: Int, in text: TokenizedDocument) -> Int {
    text.isMark(end, ".") && text.tokens[end].gap == .none
      && text.tokens[end - 1].end - text.tokens[end - 1].start <= longestAbbreviation
      ? end + 1 : end
  }

  /// Four letters in Cyrillic, in bytes.
  private static let longestAbbreviation = 8

  /// "в том же 1905 году", "в следующем, 1906 году".
  private static func pointedYear(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.number(at: index, as: .timePointer) != nil else { return nil }
    let next = text.isWord(index + 1, "же") || text.isMark(index + 1, ",") ? index + 2 : index + 1
    guard NumberReading.year(in: text, at: next) != nil,
      let year = RussianYear.match(in: text, at: next), year.tokens.count > 1,
      case .date = year.meaning
    else { return nil }
    return TimeMatch(index..<year.tokens.upperBound, year.meaning, takesLead: true)
  }

  /// The half of a year: "в первой половине 2012 года".
  private static func half(
    _ term: TokenizedDocument.Term,
    of date: PartialDate,
    in text: TokenizedDocument
  ) -> PartialDate? {
    guard text.bytes(of: term.tokens.upperBound - 1).starts(with: "половин".utf8),
      date.year != nil, date.month == nil, date.part == nil
    else { return nil }
    var date = date
    date.part = .half(term.entry.value(as: .timeModifier) == "START" ? 1 : 2)
    return date
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
    // "в середине лета", "к концу осени 1904 года".
    if let season = text.season(at: index) {
      let full = RussianSeason.match(in: text, at: index)
      return full ?? TimeMatch(index..<index + 1, .date(PartialDate(part: .season(season))))
    }
    return RussianMonthDate.match(in: text, at: index) ?? RussianCentury.match(in: text, at: index)
      ?? RussianDecade.match(in: text, at: index) ?? RussianYear.match(in: text, at: index)
  }

  /// "во втором квартале 2014 года", "III квартала", "в 1-м полугодии этого года".
  private static func partOfYear(in text: TokenizedDocument, at place: Int) -> TimeMatch? {
    guard let (number, next) = ordinal(in: text, at: place),
      let unit = text.value(at: next, as: .timeUnit),
      unit == "Q" && (1...4).contains(number) || unit == "6M" && (1...2).contains(number)
    else { return nil }
    var date = PartialDate(part: unit == "Q" ? .quarter(Int8(number)) : .half(Int8(number)))
    if let year = NumberReading.year(in: text, at: next + 1) {
      date.year = year
      let end = RussianYear.afterWord(in: text, at: next + 2)
      return TimeMatch(place..<end, .date(date), takesLead: true)
    }
    guard let year = pointedUnit(in: text, at: next + 1), year.anchor.unit == .year else {
      return nil
    }
    date.anchor = year.anchor
    return TimeMatch(place..<year.end, .date(date), takesLead: true)
  }

  /// An ordinal in words, in Roman numerals, or in digits with or without their ending.
  private static func ordinal(
    in text: TokenizedDocument,
    at index: Int
  ) -> (number: Int, end: Int)? {
    let token = text.tokens[index]
    if token.kind == .word {
      let word = text.number(at: index, as: .ordinal)
      return (word ?? RomanNumeral.value(of: text.bytes(of: index))).map { ($0, index + 1) }
    }
    guard let digits = NumberReading.digits(in: text, at: index), digits.count == 1 else {
      return nil
    }
    let isEnded =
      text.isMark(index + 1, "-") && text.tokens[index + 1].gap == .none
      && index + 2 < text.tokens.count && text.tokens[index + 2].gap == .none
    return (digits.value, isEnded ? index + 3 : index + 1)
  }

  /// A season of games that the words point to: "в прошлом сезоне".
  private static func gamesSeason(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let count = text.number(at: index, as: .timePointer),
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
    guard let count = text.number(at: index, as: .timePointer) else {
      return nil
    }
    let next = text.isWord(index + 1, "же") ? index + 2 : index + 1
    guard
      let unit = text.value(at: next, as: .timeUnit).flatMap({ PartialDate.Unit(rawValue: $0) }),
      text.bytes(of: next).count > 4
    else { return nil }
    return (PartialDate.Anchor(unit: unit, count: count), next + 1)
  }
}

import Chronology

/// Years of East Asian eras in Latin letters: "Meiji 37", "the 37th year of Meiji", "the third year of
/// the Guangxu reign"; whole eras, "the Meiji period"; and years of any reign, "the tenth year of his
/// reign".
///
/// The names are those of the tables of Chronology; a word list only says which words are such names.
struct EnglishEra: TimePattern {
  static let id = "en.time.era"
  static let summary = "A year of a Japanese, Chinese or Korean era or reign."
  static let triggers: WordClasses = [.era, .ordinal]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let name = name(in: text, at: index) {
      return alone(name, in: text) ?? whole(name, in: text)
    }
    return counted(in: text, at: index)
  }

  /// "Meiji 37", with the Western year in brackets left to stand for itself.
  private static func alone(_ name: Range<Int>, in text: TokenizedDocument) -> TimeMatch? {
    let place = name.upperBound
    guard let number = NumberReading.digits(in: text, at: place), number.count < 3,
      text.tokens[place].gap == .space, !text.isMark(place + 1, anyOf: Marks.dashes)
    else { return nil }
    return year(number.value, of: name, over: name.lowerBound..<place + 1, in: text)
  }

  /// "the Bunka era", "the Meiji period": all its years.
  private static func whole(_ name: Range<Int>, in text: TokenizedDocument) -> TimeMatch? {
    let noun = name.upperBound
    guard text.isWord(noun, "era") || text.isWord(noun, "period") || text.isWord(noun, "years"),
      let era = JapaneseEra(named: text.text(of: name)),
      let next = JapaneseEra.all.first(where: { $0.firstYear > era.firstYear })
    else { return nil }
    let years = (PartialDate(year: era.firstYear), PartialDate(year: next.firstYear))
    return TimeMatch(name.lowerBound..<noun + 1, .span(years.0, years.1), takesLead: true)
  }

  /// The name of an era, which is capitalised: "Kan'ei".
  private static func name(in text: TokenizedDocument, at index: Int) -> Range<Int>? {
    guard let term = text.term(at: index, of: .era), text.tokens[index].isCapitalised else {
      return nil
    }
    return term.tokens
  }

  /// "the 37th year of Meiji", "the third year of the Meiji era".
  private static func counted(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index - 1, "the"), let number = ordinal(in: text, at: index),
      text.isWord(number.end, "year"), text.isWord(number.end + 1, "of")
    else { return nil }
    var place = number.end + 2
    if text.isWord(place, "the") { place += 1 }
    guard let name = name(in: text, at: place) else {
      return ofReign(index, at: number.end + 2, in: text)
    }
    var end = name.upperBound
    if text.isWord(end, "era") || text.isWord(end, "reign") { end += 1 }
    return year(number.value, of: name, over: index..<end, in: text)
  }

  /// "the tenth year of the reign of Elizabeth", "the third year of his reign", "the fifth year of
  /// King John": of which year it is the reign must tell, which no list has.
  private static func ofReign(_ index: Int, at start: Int, in text: TokenizedDocument) -> TimeMatch?
  {
    let possessor = ["his", "her", "the", "their"].contains { text.text(of: start) == $0 }
    guard possessor, text.isWord(start + 1, "reign") || text.isWord(start + 1, "rule") else {
      return nil
    }
    var end = start + 2
    if text.isWord(end, "of"), end + 1 < text.tokens.count, text.tokens[end + 1].isCapitalised {
      end += 1
      while end < text.tokens.count, end < start + 8, text.tokens[end].isCapitalised,
        text.tokens[end].gap == .space
      {
        end += 1
      }
    }
    return TimeMatch(index..<end, .reference("PAST_REF"), takesLead: true)
  }

  private static func ordinal(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    if let day = NumberReading.digits(in: text, at: index), day.count < 3,
      NumberReading.isOrdinalSuffix(in: text, at: index + 1)
    {
      return (day.value, index + 2)
    }
    return text.number(at: index, as: .ordinal).map { ($0, index + 1) }
  }

  private static func year(
    _ number: Int,
    of name: Range<Int>,
    over tokens: Range<Int>,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    let word = text.text(of: name)
    let found: (first: Int, last: Int, calendar: CalendarName)
    if let era = JapaneseEra(named: word) {
      let next = JapaneseEra.all.first { $0.firstYear > era.firstYear }?.firstYear
      found = (era.firstYear, next ?? .max, .japanese)
    } else if let reign = Reign(named: word) {
      found = (reign.firstYear, reign.lastYear, reign.calendar == .chinese ? .chinese : .korean)
    } else {
      return nil
    }
    guard number >= 1, case let year = found.first + number - 1, year <= found.last else {
      return nil
    }
    // Since 1873 the years of Japan are those of the Gregorian calendar.
    let isLunisolar = found.calendar != .japanese || year < 1873
    return TimeMatch(
      tokens,
      .date(PartialDate(year: year)),
      calendar: isLunisolar ? .ofEra(found.calendar) : nil,
      takesLead: true
    )
  }
}

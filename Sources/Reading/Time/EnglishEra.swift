import Chronology

/// Years of East Asian eras in Latin letters: "Meiji 37", "the 37th year of Meiji", "the third year of
/// the Guangxu reign".
///
/// The names are those of the tables of Chronology; a word list only says which words are such names.
struct EnglishEra: TimePattern {
  static let id = "en.time.era"
  static let summary = "A year of a Japanese, Chinese or Korean era or reign."
  static let triggers: WordClasses = [.era, .ordinal]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let name = name(in: text, at: index) { return alone(name, in: text) }
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
    guard let name = name(in: text, at: place) else { return nil }
    var end = name.upperBound
    if text.isWord(end, "era") || text.isWord(end, "reign") { end += 1 }
    return year(number.value, of: name, over: index..<end, in: text)
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

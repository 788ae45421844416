/// Russian centuries and millennia: "в XIX веке", "19 век", "на рубеже XIX—XX веков".
///
/// Before our era the numbers go down: "IV—III вв. до н. э.". Cyrillic letters may stand for the Latin
/// ones that look like them.
struct RussianCentury: TimePattern {
  static let id = "ru.time.century"
  static let summary = "A Russian century, or centuries from one to another."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .capitals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = number(in: text, at: index) else { return nil }
    if let end = afterWord(index + 1, isRoman: text.tokens[index].kind != .number, in: text) {
      let era = RussianEarlyYear.era(in: text, at: end)
      let date = date(number, isBefore: era?.isBefore ?? false)
      return TimeMatch(index..<(era?.end ?? end), .date(date), takesLead: true)
    }
    if let millennium = millennium(number, in: text, at: index) { return millennium }
    guard text.isMark(index + 1, anyOf: Marks.dashes) else { return nil }
    // "конца XVI – начала XVII вв.".
    let place = text.term(at: index + 2, of: .timeModifier)?.tokens.upperBound ?? index + 2
    guard place < text.tokens.count, let later = self.number(in: text, at: place), later != number,
      let end = afterWord(place + 1, isRoman: text.tokens[place].kind != .number, in: text)
    else { return nil }
    // "IV—III вв. до н. э.": before our era the numbers go down.
    let era = RussianEarlyYear.era(in: text, at: end)
    let isBefore = era?.isBefore ?? false
    guard isBefore == (later < number) else { return nil }
    return TimeMatch(
      index..<(era?.end ?? end),
      .span(date(number, isBefore: isBefore), date(later, isBefore: isBefore)),
      takesLead: true
    )
  }

  /// A millennium: "в I тысячелетии".
  private static func millennium(
    _ number: Int,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    guard number < 10, text.tokens[index].kind == .word, index + 1 < text.tokens.count,
      text.bytes(of: index + 1).starts(with: "тысячелети".utf8)
    else { return nil }
    let era = RussianEarlyYear.era(in: text, at: index + 2)
    let digits = (era?.isBefore ?? false ? "BC" : "") + "\(number - 1)"
    return TimeMatch(
      index..<(era?.end ?? index + 2),
      .date(PartialDate(truncated: digits)),
      takesLead: true
    )
  }

  private static func number(in text: TokenizedDocument, at index: Int) -> Int? {
    let number =
      RomanNumeral.lookalike(of: text.bytes(of: index))
      ?? NumberReading.digits(in: text, at: index)?.value
    return number.flatMap { (1...30).contains($0) ? $0 : nil }
  }

  /// Takes the word for "century" after its number; nil where none follows.
  private static func afterWord(
    _ index: Int,
    isRoman: Bool,
    in text: TokenizedDocument
  ) -> Int? {
    guard index < text.tokens.count, text.value(at: index, as: .timeUnit) == "CE" else {
      return nil
    }
    guard text.bytes(of: index).count <= 4 else { return index + 1 }
    // "2 ст." is an article of a law, "9 в" a preposition.
    return isRoman && text.isMark(index + 1, ".") ? index + 2 : nil
  }

  private static func date(_ century: Int, isBefore: Bool) -> PartialDate {
    let digits = century - 1 < 10 ? "0\(century - 1)" : "\(century - 1)"
    return PartialDate(truncated: isBefore ? "BC" + digits : digits)
  }
}

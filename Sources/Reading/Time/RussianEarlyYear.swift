import Chronology

/// Russian years that their number alone does not tell.
///
/// The words for before or after Christ do ("в 221 году до н. э."), or the case ("в 988 году").
enum RussianEarlyYear {
  /// Returns the year or the span of years that begins at token `index`; nil for one that is written
  /// as any year is.
  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let first = NumberReading.digits(in: text, at: index), (1...4).contains(first.count),
      first.value > 0
    else { return nil }
    if let year = sinceCreation(first.value, in: text, at: index) { return year }
    var later: Int?
    var end = index + 1
    if text.isMark(end, anyOf: Marks.dashes),
      let last = NumberReading.digits(in: text, at: end + 1), last.count <= 4, last.value > 0
    {
      later = last.value
      end += 2
    }
    let number = end
    end = RussianYear.afterWord(in: text, at: end)
    let isNamed = end > number
    if let era = era(in: text, at: end) {
      let sign = { (year: Int) in era.isBefore ? 1 - year : year }
      let begin = PartialDate(year: sign(first.value))
      let meaning: TimeMatch.Meaning =
        later.map { .span(begin, PartialDate(year: sign($0))) } ?? .date(begin)
      return TimeMatch(index..<era.end, meaning, takesLead: true)
    }
    // "в 988 году"; the other cases count years as well.
    guard later == nil, isNamed, first.count == 3, index > 0,
      text.tokens[index - 1].classes.contains(.timePreposition),
      text.isWord(number, "году") || text.isWord(number, "г"), !text.isWord(end, "жизни")
    else { return nil }
    return TimeMatch(index..<end, .date(PartialDate(year: first.value)), takesLead: true)
  }

  /// A year since the creation of the world, as old Russian texts count: "лета 7109", "в 7121 (1613)
  /// году".
  private static func sinceCreation(
    _ year: Int,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    guard (6400...7300).contains(year) else { return nil }
    // The year began in September, so that most of it lies in this one.
    let western = year - 5508
    if ["лета", "лето", "лету"].contains(where: { text.bytes(of: index - 1).elementsEqual($0.utf8) }
    ) {
      return TimeMatch(
        index - 1..<index + 1,
        .date(PartialDate(year: western)),
        calendar: .ofEra(.byzantine)
      )
    }
    guard text.isMark(index + 1, anyOf: Marks.openBrackets),
      let told = NumberReading.year(in: text, at: index + 2), abs(told - western) < 2,
      text.isMark(index + 3, anyOf: Marks.closeBrackets)
    else { return nil }
    let end = RussianYear.afterWord(in: text, at: index + 4)
    return TimeMatch(
      index..<end,
      .date(PartialDate(year: told)),
      calendar: .ofEra(.byzantine),
      takesLead: true
    )
  }

  /// Reads the words for before or after Christ, with or without the dot of "г." before them.
  static func era(in text: TokenizedDocument, at index: Int) -> (isBefore: Bool, end: Int)? {
    let start = text.isMark(index, ".") ? index + 1 : index
    guard let term = text.term(at: start, of: .eraMark) else { return nil }
    let value = term.entry.value(as: .eraMark)
    guard value == "BC" || value == "AD" else { return nil }
    return (value == "BC", term.tokens.upperBound)
  }
}

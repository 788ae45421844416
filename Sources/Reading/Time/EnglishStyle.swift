/// The words that name the calendar beside an English date: "O.S.", "(Old Style)", "[N.S.]", ", New
/// Style", "by the Julian calendar".
enum EnglishStyle {
  /// Returns the calendar that the words from token `index` name, with the token after them and after
  /// the bracket that they close; nil when they name none.
  static func mark(
    in text: TokenizedDocument,
    at index: Int
  ) -> (calendar: WrittenCalendar, end: Int)? {
    if let whole = word(in: text, at: index) { return whole }
    var next = index
    let isOpened = text.isMark(next, anyOf: Marks.openBrackets)
    if isOpened || text.isMark(next, ",") { next += 1 }
    guard next > index, let found = word(in: text, at: next) else { return nil }
    guard isOpened else { return found }
    return text.isMark(found.end, anyOf: Marks.closeBrackets)
      ? (found.calendar, found.end + 1) : nil
  }

  /// The calendar that the words right at token `index` name.
  static func word(
    in text: TokenizedDocument,
    at index: Int
  ) -> (calendar: WrittenCalendar, end: Int)? {
    guard let term = text.term(at: index, of: .eraMark),
      let calendar = WrittenCalendar.named(by: term.entry.value(as: .eraMark)),
      // "os" in small letters is no abbreviation of it.
      term.tokens.count > 1 || text.tokens[index].isCapitalised
    else { return nil }
    return (calendar, term.tokens.upperBound)
  }
}

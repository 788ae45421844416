import Chronology
import Ledger

/// The calendar in which a document says that it gives its dates: "All dates are Old Style", «Даты даны
/// по старому стилю», 日付はユリウス暦による.
///
/// It holds for days that show no calendar of their own. A sentence about the dates of others ("the dates
/// in Russian papers are Old Style") declares nothing. Old Style went out of civil use with the reform in
/// Greece, or before a year that the sentence names ("all dates before 1918").
struct DeclaredCalendar {
  /// The calendar.
  let calendar: WrittenCalendar
  /// The last year of which it holds.
  private let lastYear: Int

  /// Returns the first declaration of a text; nil when it makes none.
  static func find(in text: TokenizedDocument, words: TimeWords) -> DeclaredCalendar? {
    for index in text.tokens.indices
    where text.classes(beginningAt: index).contains(.eraMark) {
      guard let term = text.term(at: index, of: .eraMark),
        var named = WrittenCalendar.named(by: term.entry.value(as: .eraMark)),
        let sentence = declaration(endingAt: index, words, text)
      else { continue }
      named.reason = .declared
      let years = sentence.compactMap { NumberReading.year(in: text, at: $0) }
      switch (named.name, years.first) {
      case (.julian, let year):
        return DeclaredCalendar(calendar: named, lastYear: year.map { $0 - 1 } ?? lastOldStyle)
      case (_, nil):
        return DeclaredCalendar(calendar: named, lastYear: .max)
      default:
        // "Dates after 1918 are New Style": what the others are is not said.
        continue
      }
    }
    return nil
  }

  /// The calendar of a date that shows none itself; nil where the day is not told.
  func calendar(of date: PartialDate) -> WrittenCalendar? {
    guard date.day != nil, let year = date.year, Self.firstYear <= year, year <= lastYear else {
      return nil
    }
    return calendar
  }

  /// The Gregorian calendar began in 1582; before, there was one style only.
  private static let firstYear = 1582
  /// Greece, the last to leave Old Style in civil use, did so in 1923.
  private static let lastOldStyle = 1923

  /// How many tokens "dates" may stand behind the beginning of its sentence, and before the style.
  private static let reach = 12

  /// The sentence, when "dates" with a verb such as "are given" stands in it before the style.
  private static func declaration(
    endingAt style: Int,
    _ words: TimeWords,
    _ text: TokenizedDocument
  ) -> Range<Int>? {
    let sentence = text.sentences[text.sentence(of: style)]
    let floor = max(sentence.lowerBound, style - reach)
    guard
      let dates = (floor..<style).first(where: { stands($0, words.dates, text) }),
      dates - sentence.lowerBound <= reach,
      (dates..<style).contains(where: { stands($0, words.giving, text) }),
      !(sentence.lowerBound..<style).contains(where: {
        stands($0, words.negations, text)
          || !text.classes(beginningAt: $0).isDisjoint(with: [.month, .demonym, .place, .group])
      })
    else { return nil }
    return sentence
  }

  /// Whether one of the words begins at the token, in a text with or without spaces.
  private static func stands(
    _ index: Int,
    _ words: WordChoice,
    _ text: TokenizedDocument
  ) -> Bool {
    text.isWord(index, anyOf: words)
      || text.tokens[index].kind == .character
        && words.words.contains { word in
          word.withUTF8Buffer { text.bytes[Int(text.tokens[index].start)...].starts(with: $0) }
        }
  }
}

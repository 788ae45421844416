import Documents
import Ledger
import Reading
import Testing

/// Dates that show their calendar, with what shows it.
@Suite struct CalendarTests {
  @Test(arguments: [
    (
      "He died on 4 December 1825 (Old Style).", "4 December 1825 (Old Style)",
      "1825-12-04 julian named"
    ),
    (
      "It was signed on 23 August 1905 N.S. there.", "23 August 1905 N.S.",
      "1905-08-23 gregorian named"
    ),
    ("On 8 May 1904 [O.S.] they met.", "8 May 1904 [O.S.]", "1904-05-08 julian named"),
    (
      "The coup of 7 November [O.S. 25 October] 1917.", "7 November [O.S. 25 October] 1917",
      "1917-11-07 gregorian named"
    ),
    (
      "On 26 May O.S. (8 June N.S.) 1904 it sank.", "26 May O.S. (8 June N.S.) 1904",
      "1904-05-26 julian named"
    ),
    ("They sailed on 2 (15) May 1904.", "2 (15) May 1904", "1904-05-02 julian dual"),
    ("On 12/24 July 1812 they crossed.", "12/24 July 1812", "1812-07-12 julian dual"),
    (
      "On October 25 (November 7), 1917, it fell.", "October 25 (November 7), 1917",
      "1917-10-25 julian dual"
    ),
    (
      "On 6 January 1826 (25 December 1825) he fled.", "6 January 1826 (25 December 1825)",
      "1826-01-06 gregorian dual"
    ),
    (
      "Born on February 10, 1720/21 in Boston.", "February 10, 1720/21",
      "1721-02-10 julian dual-year"
    ),
    ("In Bunka 3 the ship came.", "Bunka 3", "1806 japanese era"),
    (
      "It was the 21st year of the Guangxu reign.", "the 21st year of the Guangxu reign",
      "1895 chinese era"
    ),
    (
      "On 9 Thermidor of the Year II he fell.", "9 Thermidor of the Year II",
      "1794-07-27 republican era"
    ),
  ])
  func `english dates`(sentence: String, words: String, expected: String) throws {
    #expect(dates(in: sentence, .english) == ["\(words): \(expected)"])
  }

  @Test(arguments: [
    (
      "В ночь на 27 мая (9 июня) 1904 года шёл бой.", "В ночь на 27 мая (9 июня) 1904 года",
      "1904-05-27TNI julian dual"
    ),
    ("Бой 8 (21) июля 1904 года был кратким.", "8 (21) июля 1904 года", "1904-07-08 julian dual"),
    (
      "Подписан 7 мая (25 апреля по ст. ст.) 1875 года.", "7 мая (25 апреля по ст. ст.) 1875 года",
      "1875-05-07 gregorian named"
    ),
  ])
  func `russian dates`(sentence: String, words: String, expected: String) {
    #expect(dates(in: sentence, .russian) == ["\(words): \(expected)"])
  }

  @Test(arguments: [
    (
      Language.english,
      "All dates are given in the Old Style. On 8 May 1904 they met, and in June 1904 they left.",
      ["1904-05-08 julian declared", "1904-06 - -"]
    ),
    (
      .english, "On 8 May 1904 they met. Unless noted, dates follow the Gregorian calendar.",
      ["1904-05-08 gregorian declared"]
    ),
    (
      .english, "All dates before 1901 are Old Style. On 8 May 1900 and 8 May 1901 they met.",
      ["1901 - -", "1900-05-08 julian declared", "1901-05-08 - -"]
    ),
    (
      .english, "All dates are Old Style. On 2 (15) May 1904, and on 9 May 1904 N.S., they met.",
      ["1904-05-02 julian dual", "1904-05-09 gregorian named"]
    ),
    (
      .russian, "Все даты даны по старому стилю. Встреча прошла 8 мая 1904 года.",
      ["1904-05-08 julian declared"]
    ),
    (
      .japanese, "日付はユリウス暦による。1904年5月8日に会談した。", ["1904-05-08 julian declared"]
    ),
  ])
  func `a document declares the calendar of its dates`(
    language: Language,
    text: String,
    expected: [String]
  ) {
    let found = dates(in: text, language).map {
      String($0.suffix($0.count - $0.distance(from: $0.startIndex, to: $0.lastIndex(of: ":")!) - 2))
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    "The dates in Russian papers are Old Style. On 8 May 1904 they met.",
    "The dates are not Old Style. On 8 May 1904 they met.",
    "The dates of the Old Style went out of use. On 8 May 1904 they met.",
    "All dates are Old Style. On 8 May 1944 they met.",
  ])
  func `what declares nothing of a date`(text: String) {
    #expect(dates(in: text, .english).last?.hasSuffix("- -") == true)
  }

  @Test func `days that the calendars do not part are two`() {
    #expect(
      dates(in: "They met on 2 (5) May 1904 and on 24 May / 1 June 1708.", .english).allSatisfy {
        $0.hasSuffix("- -")
      }
    )
  }

  @Test(arguments: ["Meiji 37 was a year of war.", "The year 1904 was one of war."])
  func `a year of our own reckoning shows no calendar`(sentence: String) {
    #expect(dates(in: sentence, .english).first?.hasSuffix(": 1904 - -") == true)
  }

  @Test(arguments: ["Showa 99 was never.", "Genji 54 tales", "In Kansei there were 12 houses."])
  func `a number beyond an era, or apart from it, is no year of it`(sentence: String) {
    #expect(dates(in: sentence, .english) == [])
  }

  @Test func `a night of two days is the first one's`() {
    #expect(
      dates(in: "The night of 21–22 May 1904 and the night of 8/9 June 1904.", .english) == [
        "The night of 21–22 May 1904: 1904-05-21TNI - -",
        "the night of 8/9 June 1904: 1904-06-08TNI - -",
      ]
    )
  }

  private func dates(in sentence: String, _ language: Language) -> [String] {
    let document = document(sentence, language: language)
    return Reader(kinds: [.time]).annotations(of: document).compactMap { annotation in
      guard case .time(let time) = annotation.value else { return nil }
      let words = document.text(of: annotation.passage)
      let reason = time.calendarReason?.rawValue ?? "-"
      return "\(words): \(time.value) \(time.calendar ?? "-") \(reason)"
    }
  }
}

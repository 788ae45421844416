import Chronology
import Testing

@Suite struct `Dates in prose` {
  @Test(arguments: table("words"))
  func `a text has its readings, and what is to be said about them`(_ row: Row) {
    do throws(HistoricalDateError) {
      let date = try HistoricalDate(row[0])
      let readings = date.readings.map { "\($0.calendar.rawValue) \($0.edtf)" }
      #expect(readings.joined(separator: " | ") == row[1])
      #expect(date.notes.joined(separator: " | ") == row[2])
    } catch {
      #expect(row[1] == "error")
      #expect("\(error)" == row[2])
    }
  }

  @Test(arguments: table("edtf_words"))
  func `an expression is written in three languages and read back`(_ row: Row) throws {
    let expression = try EDTF(row[0])
    let context = DateContext(calendar: .gregorian)
    for (index, language) in DateLanguage.allCases.enumerated() {
      let words = expression.words(in: language)
      #expect(words == row[index + 1])
      #expect(try HistoricalDate(words, context: context).readings.first?.edtf == expression)
    }
  }

  @Test(arguments: [
    (CalendarName.julian, DateLanguage.english, "26 January 1904 O.S."),
    (.julian, .russian, "26 января 1904 г. ст. ст."), (.julian, .japanese, "ユリウス暦1904年1月26日"),
    (.japanese, .japanese, "明治37年2月8日"), (.chinese, .japanese, "光緒29年12月23日"),
    (.chinese, .english, "23rd day of the 12th month of Guangxu 29"),
  ])
  func `a day is written in any calendar and read back`(
    _ calendar: CalendarName,
    _ language: DateLanguage,
    _ expected: String
  ) throws {
    let expression = try EDTF("1904-02-08")
    let words = expression.words(in: language, calendar: calendar)
    #expect(words == expected)
    #expect(try HistoricalDate(words).readings.first?.edtf == expression)
  }

  @Test(arguments: table("calendar_words"))
  func `a span is written in a calendar in three languages and read back`(_ row: Row) throws {
    let expression = try EDTF(row[0])
    let calendar = try #require(CalendarName(rawValue: row[1]))
    for (index, language) in DateLanguage.allCases.enumerated() {
      let words = expression.words(in: language, calendar: calendar)
      #expect(words == row[index + 2])
      #expect(try HistoricalDate(words).readings.first?.edtf == expression, "\(words)")
    }
  }

  @Test(arguments: [
    (
      DateContext.Country.russia, "31 January 1918", "julian 1918-02-13",
      "Russia used the Julian calendar until 1918-01-31"
    ),
    (
      .russia, "14 February 1918", "gregorian 1918-02-14",
      "Russia used the Gregorian calendar from 1918-02-14 on"
    ),
    (
      .britain, "2 September 1752", "julian 1752-09-13",
      "Britain used the Julian calendar until 1752-09-02"
    ),
    (
      .japan, "1872年12月2日", "japanese 1872-12-31",
      "Japan used the Japanese calendar until 1872-12-31"
    ),
    (
      .france, "14 July 1789", "gregorian 1789-07-14",
      "France used the Gregorian calendar from 1582-12-20 on"
    ),
  ])
  func `the country and the day decide the calendar`(
    _ country: DateContext.Country,
    _ text: String,
    _ expected: String,
    _ reason: String
  ) throws {
    let date = try HistoricalDate(text, context: DateContext(country: country))
    #expect(date.readings.map { "\($0.calendar.rawValue) \($0.edtf)" } == [expected])
    #expect(date.readings.first?.reason == reason)
  }

  @Test(arguments: [
    (
      DateContext.Country.russia, "5 February 1918",
      "there was no such day: after 1918-01-31 (Julian) came 1918-02-14 (Gregorian)"
    ),
    (
      .britain, "5 September 1752",
      "there was no such day: after 1752-09-02 (Julian) came 1752-09-14 (Gregorian)"
    ),
  ])
  func `a day that a reform left out is refused`(
    _ country: DateContext.Country,
    _ text: String,
    _ expected: String
  ) {
    #expect {
      try HistoricalDate(text, context: DateContext(country: country))
    } throws: {
      "\($0)" == expected
    }
  }

  @Test func `a calendar that is given overrides all but the words`() throws {
    let julian = DateContext(calendar: .julian)
    #expect(
      try HistoricalDate("1904-01-27", context: julian).readings.map(\.edtf.description) == [
        "1904-02-09"
      ]
    )
    #expect(
      try HistoricalDate("27 January 1904", context: julian).readings.map(\.edtf.description) == [
        "1904-02-09"
      ]
    )
    let japanese = DateContext(calendar: .japanese)
    #expect(
      try HistoricalDate("1806-09-11", context: japanese).readings.map(\.edtf.description) == [
        "1806-10-22"
      ]
    )
  }

  @Test(arguments: ["文化三年九月十一日", "文化3年9月11日", "文化３年９月１１日", "文化三年九月一一日", "文化3年（1806）9月11日"])
  func `one Japanese day has many spellings`(_ text: String) throws {
    #expect(try JapaneseDate(text).description == "文化3年9月11日")
  }
}

import Chronology
import Testing

/// Reads 嘉永6年6月3日 without the parser of the library, so that the conversion alone is tested.
func japaneseDate(_ text: String) throws -> JapaneseDate {
  let start = text.prefix { !("0"..."9").contains($0) && $0 != "年" }
  let name = start.hasSuffix("元") ? start.dropLast() : start
  var rest = text.dropFirst(name.count)
  func number(_ end: Character) -> Int {
    let digits = rest.prefix { $0 != end }
    rest = rest.dropFirst(digits.count + 1)
    return digits == "元" ? 1 : Int(digits) ?? 0
  }
  let year = number("年")
  let isLeap = rest.hasPrefix("閏")
  if isLeap { rest = rest.dropFirst() }
  return try JapaneseDate(
    era: try #require(JapaneseEra(named: String(name))),
    year: year,
    month: number("月"),
    isLeapMonth: isLeap,
    day: number("日"),
    allowsRetroactive: true
  )
}

@Suite struct `Japanese dates` {
  @Test(arguments: table("japanese_dates"))
  func `documented days agree`(_ row: Row) throws {
    let date = try japaneseDate(row[1])
    #expect(JulianDate(date.rataDie).description == row[2])
    #expect(GregorianDate(date.rataDie).description == row[3])
    #expect(date.description == row[1])
    if !date.isRetroactive { #expect(JapaneseDate(date.rataDie) == date) }
  }

  @Test(arguments: [
    ("嘉永", 7, 11, false, 28, "the era 嘉永 ended on 嘉永7年11月26日 (1855-01-14), the day is after that"),
    ("嘉永", 8, 1, false, 1, "the era 嘉永 ended on 嘉永7年11月26日 (1855-01-14), the day is after that"),
    ("安政", 1, 3, false, 3, "the era 安政 begins on 安政元年11月27日 (1855-01-15), the day is before that"),
    ("文化", 3, 9, true, 11, "the lunisolar year 1806 has no leap month, so none after month 9"),
    (
      "慶応", 1, 4, true, 1,
      "the lunisolar year 1865 has its leap month after month 5, not after month 4"
    ),
    ("文化", 3, 9, false, 30, "day is 30, allowed are 1 to 29"),
    ("文化", 3, 13, false, 1, "month is 13, allowed are 1 to 12"),
    (
      "明治", 5, 12, false, 3,
      "there was no such day: after 明治5年12月2日 (1872-12-31) came 明治6年1月1日 (1873-01-01)"
    ),
    ("明治", 38, 2, false, 29, "day is 29, allowed are 1 to 28"),
    ("明治", 38, 2, true, 1, "the lunisolar year 1905 has no leap month, so none after month 2"),
    ("昭和", 64, 1, false, 9, "the era 昭和 ended on 昭和64年1月7日 (1989-01-07), the day is after that"),
  ])
  func `a day that is not says why`(
    _ era: String,
    _ year: Int,
    _ month: Int,
    _ isLeap: Bool,
    _ day: Int,
    _ expected: String
  ) throws {
    let era = try #require(JapaneseEra(named: era))
    #expect {
      try JapaneseDate(era: era, year: year, month: month, isLeapMonth: isLeap, day: day)
    } throws: {
      "\($0)" == expected
    }
  }

  @Test func `the day of a change may be dated by either era`() throws {
    let shōwa = try #require(JapaneseEra(named: "Showa"))
    let taishō = try #require(JapaneseEra(named: "大正"))
    let first = try JapaneseDate(era: shōwa, year: 1, month: 12, day: 25)
    let last = try JapaneseDate(era: taishō, year: 15, month: 12, day: 25)
    #expect(first.rataDie == last.rataDie)
  }

  @Test func `Meiji holds from the New Year of 1868`() throws {
    let meiji = try #require(JapaneseEra(named: "Meiji"))
    let date = try JapaneseDate(era: meiji, year: 1, month: 1, day: 3)
    #expect(date.isRetroactive)
    #expect(GregorianDate(date.rataDie).description == "1868-01-27")
  }

  @Test(arguments: [
    ("慶應", "慶応"), ("萬延", "万延"), ("寛永", "寛永"), ("Kan'ei", "寛永"), ("kouka", "弘化"),
    ("Tempō", "天保"), ("Genbun", "元文"), ("Showa", "昭和"), ("Hōreki", "宝暦"), ("Мэйдзи", "明治"),
    ("Мейдзи", "明治"), ("Тэмпо", "天保"), ("Канъэй", "寛永"),
    ("Сёва", "昭和"), ("Тайсё", "大正"), ("Каэй", "嘉永"), ("Бункю", "文久"), ("Кэйо", "慶応"),
  ])
  func `an era is known by older characters and in Latin letters`(
    _ name: String,
    _ expected: String
  ) {
    #expect(JapaneseEra(named: name)?.name == expected)
  }

  @Test func `both courts date a day between 1336 and 1392`() throws {
    let day = try JulianDate(year: 1350, month: 6, day: 1).rataDie
    #expect(JapaneseDate(day)?.description == "正平5年4月26日")
    #expect(JapaneseDate(day, court: .northern)?.description == "観応元年4月26日")
  }

  @Test func `there was no era between Hakuchi and Shuchō`() throws {
    #expect(JapaneseDate(try JulianDate(year: 672, month: 7, day: 24).rataDie) == nil)
    #expect(JapaneseDate(try JulianDate(year: 600, month: 1, day: 1).rataDie) == nil)
  }

  @Test func `a day far in the future is one of the last era`() throws {
    // Found by fuzzing: Y170000002 in words of the Japanese calendar.
    let day = try #require(try EDTF("Y170000002").earliest)
    #expect(JapaneseDate(day)?.description == "令和169997984年1月1日")
    #expect(JapaneseDate(try #require(try EDTF("Y-17E7").earliest)) == nil)
  }
}

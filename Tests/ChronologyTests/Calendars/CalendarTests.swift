import Chronology
import Testing

@Suite struct Calendars {
  @Test(arguments: [
    ("1709-06-27", "1709-07-08", "Poltava"), ("1905-08-23", "1905-09-05", "Portsmouth"),
    ("1917-10-25", "1917-11-07", "October"), ("1918-01-31", "1918-02-13", "last day in Russia"),
    ("1582-10-04", "1582-10-14", "the day before the reform"),
    ("1900-02-29", "1900-03-13", "a Julian leap day"),
    ("0000-12-30", "0000-12-28", "two days before the common era"),
    ("-4712-01-01", "-4713-11-24", "Julian day 0"),
  ])
  func `Julian and Gregorian days agree`(_ julian: String, _ gregorian: String, _ what: String)
    throws
  {
    let day = try #require(try EDTF(gregorian).earliest)
    #expect(JulianDate(day).description == julian, "\(what)")
  }

  @Test(arguments: [
    (JulianYearStyle.annunciation, 1648, 1, 30, "1649-01-30"),
    (.annunciation, 1648, 3, 24, "1649-03-24"), (.annunciation, 1648, 3, 25, "1648-03-25"),
    (.september, 1480, 9, 1, "1479-09-01"), (.september, 1480, 8, 31, "1480-08-31"),
  ])
  func `the number of a Julian year depends on its beginning`(
    _ style: JulianYearStyle,
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ expected: String
  ) throws {
    let date = try JulianDate(year: year, month: month, day: day, style: style)
    #expect(date.description == expected)
    #expect(style.year(of: date) == year)
  }

  @Test(arguments: [
    (7208, 12, 31, ByzantineDate.Style.september, "1699-12-31"),
    (7157, 1, 29, .september, "1649-01-29"), (6888, 9, 8, .september, "1379-09-08"),
    (6888, 9, 8, .march, "1380-09-08"), (6731, 5, 31, .march, "1223-05-31"),
    (6676, 3, 12, .ultraMarch, "1167-03-12"),
  ])
  func `a year of the world is a Julian year`(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ style: ByzantineDate.Style,
    _ expected: String
  ) throws {
    let date = try ByzantineDate(year: year, month: month, day: day, style: style)
    #expect(JulianDate(date.rataDie).description == expected)
    #expect(ByzantineDate(date.rataDie, style: style) == date)
  }

  @Test(arguments: [
    (1, 1, 1, "1792-09-22"), (2, 11, 9, "1794-07-27"), (8, 2, 18, "1799-11-09"),
    (3, 13, 6, "1795-09-22"), (12, 8, 28, "1804-05-18"), (14, 4, 10, "1805-12-31"),
  ])
  func `days of the French Republic`(_ year: Int, _ month: Int, _ day: Int, _ expected: String)
    throws
  {
    let date = try RepublicanDate(year: year, month: month, day: day)
    #expect(GregorianDate(date.rataDie).description == expected)
    #expect(RepublicanDate(date.rataDie) == date)
  }

  @Test func `the Republic ended its calendar with 10 Nivôse 14`() {
    #expect { try RepublicanDate(year: 14, month: 4, day: 11) } throws: {
      "\($0)"
        == "the Republican calendar is known from 1 Vendémiaire 1 (1792-09-22) to 10 Nivôse 14 (1805-12-31), the day is outside that"
    }
    #expect { try RepublicanDate(year: 2, month: 13, day: 6) } throws: {
      "\($0)" == "day is 6, allowed are 1 to 5"
    }
  }

  @Test(arguments: [
    ("順治", 1, 5, 2, "1644-06-06", "the Qing enter Peking"),
    ("Kangxi", 28, 7, 24, "1689-09-07", "Treaty of Nerchinsk, 27 August Julian"),
    ("雍正", 5, 9, 7, "1727-10-21", "Treaty of Kiakhta, first exchange, 10 October Julian"),
    ("道光", 22, 7, 24, "1842-08-29", "Treaty of Nanking"),
    ("咸豐", 10, 10, 2, "1860-11-14", "Convention of Peking with Russia"),
    ("光绪", 21, 3, 23, "1895-04-17", "Treaty of Shimonoseki"),
    ("宣統", 3, 12, 25, "1912-02-12", "abdication"),
    ("Gojong", 13, 2, 3, "1876-02-27", "Treaty of Ganghwa, day of the exchange"),
    ("仁祖", 15, 1, 30, "1637-02-24", "Injo surrenders at Samjeondo"),
    ("宣祖", 25, 4, 13, "1592-05-23", "the Japanese land at Busan"),
    ("太祖", 1, 7, 17, "1392-08-13", "Taejo ascends the throne, 5 August Julian"),
  ])
  func `days of Chinese and Korean reigns`(
    _ reign: String,
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ expected: String,
    _ what: String
  ) throws {
    let reign = try #require(Reign(named: reign))
    let date = try ReignDate(reign: reign, year: year, month: month, day: day)
    #expect(GregorianDate(date.rataDie).description == expected, "\(what)")
    #expect(ReignDate(reign.calendar, date.rataDie) == date)
  }

  @Test func `Korea left the lunisolar calendar with the 16th of the 11th month of 1895`() throws {
    let last = try LunisolarDate(.korean, year: 1895, month: 11, day: 16)
    #expect(GregorianDate(last.rataDie).description == "1895-12-31")
    #expect(LunisolarDate(.korean, last.rataDie.advanced(by: 1)) == nil)
    #expect(throws: DateError.self) { try LunisolarDate(.korean, year: 1895, month: 11, day: 17) }
  }
}

import Chronology
import Testing

@Suite struct `Laws of calendars` {
  /// 1 January -4712 to 31 December 3000, proleptic Gregorian.
  private static let days: ClosedRange<Int64> = -1_721_424...1_095_727

  @Test func `every day round-trips in the Julian and Gregorian calendars`() throws {
    var failures = 0
    var last = (
      GregorianDate(RataDie(Self.days.lowerBound - 1)),
      JulianDate(RataDie(Self.days.lowerBound - 1))
    )
    for number in Self.days {
      let day = RataDie(number)
      let gregorian = GregorianDate(day)
      let julian = JulianDate(day)
      if gregorian.rataDie != day || julian.rataDie != day { failures += 1 }
      if last.0 >= gregorian || last.1 >= julian { failures += 1 }
      last = (gregorian, julian)
    }
    #expect(failures == 0)
  }

  @Test func `every day of a lunisolar calendar round-trips and follows the one before`() throws {
    for calendar in LunisolarCalendar.allCases {
      var failures = 0
      var last: LunisolarDate?
      for number in calendar.days.lowerBound.day...calendar.days.upperBound.day {
        guard let date = LunisolarDate(calendar, RataDie(number)) else {
          failures += 1
          continue
        }
        let again = try LunisolarDate(
          calendar,
          year: date.year,
          month: date.month,
          isLeapMonth: date.isLeapMonth,
          day: date.day
        )
        if again != date || again.rataDie.day != number { failures += 1 }
        if let last, date.day != 1, (last.month, last.day + 1) != (date.month, date.day) {
          failures += 1
        }
        last = date
      }
      #expect(failures == 0, "\(calendar)")
    }
  }

  @Test func `every day that has an era round-trips at both courts`() throws {
    var without = 0
    for court in JapaneseEra.Court.allCases {
      var failures = 0
      for number in Int64(235_000)...760_000 {
        guard let date = JapaneseDate(RataDie(number), court: court) else {
          without += 1
          continue
        }
        let again = try JapaneseDate(
          era: date.era,
          year: date.yearOfEra,
          month: date.month,
          isLeapMonth: date.isLeapMonth,
          day: date.day
        )
        if again != date || again.rataDie.day != number { failures += 1 }
        if date.era.days(court: court)?.contains(date.rataDie) != true { failures += 1 }
      }
      #expect(failures == 0)
    }
    // To Taika, and from Hakuchi to Shuchō and from Shuchō to Taihō.
    #expect(without == 2 * (417 + 11_506 + 5_188))
  }

  @Test func `every day of the Republic and of the world's years round-trips`() {
    for number in RepublicanDate.days.lowerBound.day...RepublicanDate.days.upperBound.day {
      #expect(RepublicanDate(RataDie(number))?.rataDie.day == number)
    }
    for style in ByzantineDate.Style.allCases {
      var failures = 0
      for number in stride(from: Int64(-1_721_424), through: 1_095_727, by: 7) {
        guard let date = ByzantineDate(RataDie(number), style: style) else { continue }
        let again = try? ByzantineDate(
          year: date.year,
          month: date.month,
          day: date.day,
          style: style
        )
        if again != date || date.rataDie.day != number { failures += 1 }
      }
      #expect(failures == 0)
    }
  }

  @Test(arguments: table("japan_new_years"))
  func `the table begins each year on the day that it names`(_ row: Row) throws {
    let year = try #require(Int(row[0]))
    let first = try LunisolarDate(.japanese, year: year, month: 1, day: 1)
    #expect(GregorianDate(first.rataDie).description == row[1])
  }
}

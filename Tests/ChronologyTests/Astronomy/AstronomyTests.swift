import Chronology
import Testing

@Suite struct `Months and the sky` {
  /// A month of the shipped table that the rules give otherwise.
  private struct Difference: Hashable, CustomStringConvertible {
    let year: Int
    let month: LunarMonths.Name
    /// What the rules call the month that begins on this day; nil where none does.
    let computed: LunarMonths.Name?
    let firstDay: Int

    var description: String { "\(year)-\(month): \(computed.map(\.description) ?? "another day")" }
  }

  /// The months of the shipped table from 1 January of one lunisolar year to the end of another.
  private func months(
    _ calendar: LunisolarCalendar,
    _ years: ClosedRange<Int>
  ) throws -> [(day: Int, date: LunisolarDate)] {
    let first = try LunisolarDate(calendar, year: years.lowerBound, month: 1, day: 1)
    let last =
      years.upperBound < calendar.years.upperBound
      ? try LunisolarDate(calendar, year: years.upperBound + 1, month: 1, day: 1).rataDie.day - 1
      : calendar.days.upperBound.day
    return (first.rataDie.day...last).compactMap { number in
      guard let date = LunisolarDate(calendar, RataDie(number)), date.day == 1 else { return nil }
      return (Int(number) + 1_721_425, date)
    }
  }

  /// Compares the table with what the rules give; the months of the table are counted.
  private func differences(
    _ calendar: LunisolarCalendar,
    _ years: ClosedRange<Int>,
    _ computed: [Int: LunarMonths.Name]
  ) throws -> (months: Int, differences: [Difference]) {
    let months = try months(calendar, years)
    let differences = months.compactMap { day, date -> Difference? in
      let name = LunarMonths.Name(number: date.month, isLeap: date.isLeapMonth)
      guard computed[day] != name else { return nil }
      return Difference(year: date.year, month: name, computed: computed[day], firstDay: day)
    }
    return (months.count, differences)
  }

  @Test func `the Senmyō calendar gives every month from 1600 to 1684`() throws {
    let result = try differences(.japanese, 1_600...1_684, SenmyoCalendar.months(1_600...1_684))
    #expect(result.months == 1_051)
    #expect(result.differences.isEmpty)
  }

  @Test func `before 1600 the Senmyō calendar gives all months but 119`() throws {
    let result = try differences(.japanese, 862...1_599, SenmyoCalendar.months(862...1_599))
    #expect(result.months == 9_128)
    // Days and leap months were moved by hand when the calendars were made; after 1480 that was done no
    // more, but once in 1555.
    #expect(result.differences.count == 119)
    #expect(result.differences.last?.year == 1_555)
    #expect(result.differences.filter { $0.year > 1_480 }.map(\.year) == [1_555, 1_555])
  }

  @Test func `the Jōkyō calendar gives every month from 1685 to 1754`() throws {
    let calendar = JokyoCalendar.jokyo
    let result = try differences(.japanese, 1_685...1_754, calendar.months(1_685...1_754))
    #expect(result.months == 866)
    #expect(result.differences.isEmpty)
  }

  @Test func `the Hōryaku calendar gives every month from 1755 to 1770`() throws {
    let calendar = JokyoCalendar.horyaku
    let result = try differences(.japanese, 1_755...1_770, calendar.months(1_755...1_770))
    #expect(result.months == 198)
    #expect(result.differences.isEmpty)
  }

  @Test func `the mended Hōryaku calendar gives every month but three leap months`() throws {
    let calendar = JokyoCalendar.mendedHoryaku
    let years = 1_771...1_797
    let result = try differences(.japanese, years, calendar.months(years))
    #expect(result.months == 334)
    #expect(
      result.differences.map(\.description) == [
        "1773-3: leap 2", "1773-leap 3: 3", "1775-12: leap 11", "1775-leap 12: 12",
        "1786-10: leap 9", "1786-leap 10: 10",
      ]
    )
    // The three decisions are one. A middle fell on the day of a new moon, earlier than the new moon: by
    // the rule, which compares days, it belongs to the new month, and so it was counted until 1770 and
    // in 1792 and 1795; in these three it was counted by the moment, to the old one.
    for leap in result.differences where leap.month.isLeap {
      let middle = calendar.middles(years).first { Int($0.moment) == leap.firstDay }
      let count = (Double(leap.firstDay) - calendar.epoch + calendar.age) / 29.530590
      let moon = calendar.newMoon(Int(count.rounded()))
      #expect(Int(moon) == leap.firstDay)
      #expect(try #require(middle).moment < moon)
    }
  }

  @Test func `the Kansei calendar gives every month but five first days`() throws {
    let result = try differences(.japanese, 1_798...1_843, KanseiCalendar.months(1_798...1_843))
    #expect(result.months == 569)
    // Its moon was off by up to a quarter of an hour, and here over a midnight.
    #expect(
      result.differences.map(\.description) == [
        "1802-7: another day", "1806-1: another day", "1819-5: another day", "1824-5: another day",
        "1825-8: another day",
      ]
    )
    #expect(result.differences.allSatisfy { Meridian.kyoto.minutesFromMidnight($0.firstDay) < 16 })
  }

  @Test func `the Tenpō calendar gives every month from 1844 to 1872`() throws {
    // By the sundial of Kyōto; equinoxes and solstices stay in their months, which settles the
    // winter of 1851, when two months had no middle.
    let meridian = Meridian(longitude: 135.77, byTrueSun: true)
    let result = try differences(.japanese, 1_844...1_872, meridian.months(1_844...1_872, step: 3))
    #expect(result.months == 358)
    #expect(result.differences.isEmpty)
  }

  @Test func `the Qing calendar follows the true sun and moon over Peking`() throws {
    let result = try differences(.chinese, 1_742...1_911, Meridian.peking.months(1_742...1_911))
    #expect(result.months == 2_103)
    // The tables of the time were up to twenty minutes late.
    let otherDay = result.differences.filter { $0.computed == nil }
    #expect(otherDay.count == 16)
    #expect(otherDay.allSatisfy { Meridian.peking.minutesFromMidnight($0.firstDay) < 20 })
    let otherNumber = result.differences.filter { $0.computed != nil }
    #expect(otherNumber.map { "\($0.year)-\($0.month)" } == ["1805-leap 6", "1805-7"])
  }
}

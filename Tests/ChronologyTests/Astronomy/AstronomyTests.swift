import Chronology
import Testing

@Suite struct `Months and the sky` {
  /// The months of a calendar from 1 January of one year to the end of another lunisolar year, by the
  /// Julian day number of their first days.
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

  @Test func `the Tenpō calendar follows the true sun and moon over Kyōto`() throws {
    let sky = AstronomicalMonths(years: 1_844...1_872, longitude: 135.77)
    var otherDay: [Double] = []
    var otherNumber: [String] = []
    let months = try months(.japanese, 1_844...1_872)
    #expect(months.count == 358)
    for (day, date) in months {
      guard let month = sky.months[day] else {
        otherDay.append(sky.minutesFromMidnight(day))
        continue
      }
      if month != .init(number: date.month, isLeap: date.isLeapMonth) {
        otherNumber.append("\(date.year)-\(date.isLeapMonth ? "leap " : "")\(date.month)")
      }
    }
    // Two new moons fall within a minute of midnight, where the astronomers of the time had the other day.
    #expect(otherDay.count == 2)
    #expect(otherDay.allSatisfy { $0 < 2 })
    // In the winter of 1851 two months had no entry of the sun into a sign; the leap month was put after
    // the second of the next year.
    #expect(otherNumber == ["1851-12", "1852-1", "1852-2", "1852-leap 2"])
  }

  @Test func `the Qing calendar follows the true sun and moon over Peking`() throws {
    let sky = AstronomicalMonths(years: 1_742...1_911, longitude: 116.39)
    var otherDay: [Double] = []
    var otherNumber: [String] = []
    let months = try months(.chinese, 1_742...1_911)
    #expect(months.count == 2_103)
    for (day, date) in months {
      guard let month = sky.months[day] else {
        otherDay.append(sky.minutesFromMidnight(day))
        continue
      }
      if month != .init(number: date.month, isLeap: date.isLeapMonth) {
        otherNumber.append("\(date.year)-\(date.isLeapMonth ? "leap " : "")\(date.month)")
      }
    }
    // The tables of the time were up to twenty minutes late.
    #expect(otherDay.count == 16)
    #expect(otherDay.allSatisfy { $0 < 20 })
    #expect(otherNumber == ["1805-leap 6", "1805-7"])
  }
}

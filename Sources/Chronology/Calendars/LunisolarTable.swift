/// The months of a lunisolar calendar, from a table of its years.
///
/// A row is a year: its number, its first day, its leap month, and a letter for each month: `s` for 29
/// days, `l` for 30, `2` for the two days of the last month of Meiji 5.
struct LunisolarTable: Sendable {
  /// A month: the number of its year, its own, and whether it is the leap month after that number.
  struct Month: Hashable, Sendable {
    let year: Int32
    let month: UInt8
    let isLeap: Bool
  }

  /// The number of the first year.
  let firstYear: Int
  /// The first day of each month, and the day after the last.
  private let starts: [Int32]
  private let months: [Month]
  /// Of each year, the place of its first month; and one more.
  private let yearStarts: [Int32]
  private let leapMonths: [UInt8]

  /// The days covered.
  let days: ClosedRange<RataDie>

  init(_ text: String) {
    var starts: [Int32] = []
    var months: [Month] = []
    var yearStarts: [Int32] = []
    var leapMonths: [UInt8] = []
    starts.reserveCapacity(16_000)
    months.reserveCapacity(16_000)
    var first = 0
    var day: Int32 = 0
    var reader = TableReader(text)
    while reader.nextRow() {
      let year = reader.number()
      let start = reader.day()
      if yearStarts.isEmpty {
        first = year
        day = Int32(truncatingIfNeeded: start.day)
      }
      let leap = reader.number()
      yearStarts.append(Int32(months.count))
      leapMonths.append(UInt8(leap))
      var place = 0
      while let letter = reader.letter() {
        let isLeap = leap > 0 && place == leap
        let number = leap > 0 && place >= leap ? place : place + 1
        starts.append(day)
        months.append(Month(year: Int32(year), month: UInt8(number), isLeap: isLeap))
        day += letter == UInt8(ascii: "s") ? 29 : letter == UInt8(ascii: "l") ? 30 : 2
        place += 1
      }
    }
    yearStarts.append(Int32(months.count))
    firstYear = first
    days = RataDie(Int64(starts.first ?? 0))...RataDie(Int64(day) - 1)
    starts.append(day)
    self.starts = starts
    self.months = months
    self.yearStarts = yearStarts
    self.leapMonths = leapMonths
  }

  /// The years covered.
  var years: ClosedRange<Int> { firstYear...(firstYear + leapMonths.count - 1) }

  /// The leap month of a year that is covered, 0 for none.
  func leapMonth(of year: Int) -> Int { Int(leapMonths[year - firstYear]) }

  /// The month in which `day` lies, and the day of the month; nil outside what is covered.
  func month(of day: RataDie) -> (month: Month, day: Int)? {
    guard days.contains(day) else { return nil }
    let value = Int32(truncatingIfNeeded: day.day)
    // The mean month has 29.530589 days; the guess is off by one at most, and put right below.
    var place = min(months.count - 1, Int(value - starts[0]) * 100_000 / 2_953_059)
    while starts[place] > value { place -= 1 }
    while starts[place + 1] <= value { place += 1 }
    return (months[place], Int(value - starts[place]) + 1)
  }

  /// The first day of a month and the number of its days; the year must be covered.
  func days(ofMonth month: Int, isLeap: Bool, in year: Int) -> (first: RataDie, count: Int) {
    let leap = leapMonth(of: year)
    let place =
      Int(yearStarts[year - firstYear]) + month - 1 + (leap > 0 && (isLeap || month > leap) ? 1 : 0)
    return (RataDie(Int64(starts[place])), Int(starts[place + 1] - starts[place]))
  }

  /// The day with these numbers.
  func day(
    year: Int,
    month: Int,
    isLeap: Bool,
    day: Int
  ) throws(DateError) -> RataDie {
    try DateError.check("year", year, in: years)
    try DateError.check("month", month, in: 1...12)
    let leap = leapMonth(of: year)
    guard !isLeap || leap == month else {
      throw .noLeapMonth(year: year, month: month, has: leap)
    }
    let (first, count) = days(ofMonth: month, isLeap: isLeap, in: year)
    try DateError.check("day", day, in: 1...count)
    return first.advanced(by: Int64(day - 1))
  }

  /// The first day of a year that is covered.
  func firstDay(of year: Int) -> RataDie {
    RataDie(Int64(starts[Int(yearStarts[year - firstYear])]))
  }

  /// The last day of a year that is covered.
  func lastDay(of year: Int) -> RataDie {
    RataDie(Int64(starts[Int(yearStarts[year - firstYear + 1])]) - 1)
  }
}

extension LunisolarTable {
  static let japanese = LunisolarTable(ChronologyData.japanYears)
  static let chinese = LunisolarTable(ChronologyData.qingYears)
  static let korean = LunisolarTable(ChronologyData.joseonYears)
}

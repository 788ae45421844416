/// The arithmetic that the Julian and Gregorian calendars share: years that begin on 1 March.
///
/// With the leap day last, the days before month *m* of such a year (0 = March) are
/// ⌊(153 *m* + 2) / 5⌋, whatever the year.
enum MarchYear {
  /// The days from 1 March of year 0 to 1 January of year 1: 306.
  private static let daysFromMarch: Int64 = 306

  static func days(inMonth month: Int) -> Int {
    // 31 for the 1st, 3rd, 5th, 7th, 8th, 10th and 12th month: the low bit flips after July.
    30 + (month ^ (month >> 3)) & 1
  }

  static func gregorianDay(year: Int, month: Int, day: Int) -> Int64 {
    let (shifted, offset) = shift(year: year, month: month, day: day)
    if shifted.magnitude < UInt64(nearYears) {
      // Counted from a multiple of 400 years before, so that nothing is negative and 32 bits do.
      let near = UInt32(truncatingIfNeeded: shifted + Int64(nearYears))
      let century = near / 100
      let days = 1_461 * near / 4 - century + century / 4
      return Int64(days) - Int64(nearYears / 400 * 146_097) + offset - daysFromMarch + 1
    }
    return 365 * shifted + floorDivide(shifted, 4) - floorDivide(shifted, 100)
      + floorDivide(shifted, 400) + offset - daysFromMarch + 1
  }

  /// Years nearer to year 0 than this many are counted in 32 bits.
  private static let nearYears: UInt32 = 1_000_000

  static func julianDay(year: Int, month: Int, day: Int) -> Int64 {
    let (shifted, offset) = shift(year: year, month: month, day: day)
    return 365 * shifted + floorDivide(shifted, 4) + offset - daysFromMarch - 1
  }

  static func gregorianDate(ofDay day: Int64) -> (year: Int, month: Int, day: Int) {
    let days = day + daysFromMarch - 1
    let cycle = floorDivide(days, 146_097)
    let inCycle = days - cycle * 146_097
    let yearOfCycle = (inCycle - inCycle / 1_460 + inCycle / 36_524 - inCycle / 146_096) / 365
    let inYear = inCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    return date(marchYear: yearOfCycle + cycle * 400, dayOfYear: inYear)
  }

  static func julianDate(ofDay day: Int64) -> (year: Int, month: Int, day: Int) {
    let days = day + daysFromMarch + 1
    let cycle = floorDivide(days, 1_461)
    let inCycle = days - cycle * 1_461
    let yearOfCycle = (inCycle - inCycle / 1_460) / 365
    return date(marchYear: yearOfCycle + cycle * 4, dayOfYear: inCycle - 365 * yearOfCycle)
  }

  private static func shift(year: Int, month: Int, day: Int) -> (year: Int64, offset: Int64) {
    let beforeMarch = month < 3
    let marchMonth = Int64(beforeMarch ? month + 9 : month - 3)
    return (Int64(beforeMarch ? year - 1 : year), (153 * marchMonth + 2) / 5 + Int64(day) - 1)
  }

  private static func date(
    marchYear: Int64,
    dayOfYear: Int64
  ) -> (year: Int, month: Int, day: Int) {
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (Int(marchMonth < 10 ? marchYear : marchYear + 1), Int(month), Int(day))
  }

  static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}

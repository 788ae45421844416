/// The Jōkyō calendar (貞享暦) of Shibukawa Shunkai, in use from 1685 to 1754, and its children, the Hōryaku
/// calendar (宝暦暦), 1755 to 1797, and that as mended in 1771.
///
/// They follow the Season-Granting calendar (授時暦) of 1281, with constants of their own and the perihelion
/// apart from the solstice. Sun and moon run ahead by a polynomial of the third degree of the days from
/// the nearer apsis; the mean new moon is corrected once, by the speeds between the 限 (tenths of a day of the
/// moon's anomaly) around it. The middles are those of the mean sun, and compared by days.
///
/// Sources: the constants after Suga Takashi, "Jōkyō-reki no nikkō eishuku to teisaku" (2014), and
/// lib/when_exe/region/japanese/twins.rb of github.com/suchowan/when_exe; which of the ways to reckon the
/// speed was used, after the same.
struct JokyoCalendar {
  /// The Julian day number, with the part of the day, of the solstice from which is counted, before the
  /// New Year of `firstYear`.
  let epoch: Double
  let firstYear: Int
  /// The year at the epoch, in days; it shortens by two millionths of a day a year.
  let year: Double
  /// From the solstice to the perihelion, at the epoch (暦応).
  let perihelion: Double
  /// From the mean new moon to the solstice (閏応).
  let age: Double
  /// From the moon's apsis to the solstice (転応).
  let anomaly: Double

  static let jokyo = JokyoCalendar(
    epoch: 2_336_111 + 7.69,
    firstYear: 1_684,
    year: 365.241696,
    perihelion: 6.445,
    age: 2.779,
    anomaly: 22.72
  )
  static let horyaku = JokyoCalendar(
    epoch: 2_361_671 + 14.536,
    firstYear: 1_754,
    year: 365.241556,
    perihelion: 6.455,
    age: 25.654,
    anomaly: 18.88
  )
  static let mendedHoryaku = JokyoCalendar(
    epoch: 2_361_671 + 14.681,
    firstYear: 1_754,
    year: 365.241626,
    perihelion: 7.42,
    age: 25.82,
    anomaly: 19.307
  )

  private static let month = 29.530590
  private static let anomalisticMonth = 27.5546
  /// Degrees (a day of the mean sun) that the moon runs a day.
  private static let moonSpeed = 13.36875
  private static let precession = 0.015

  /// The months of some years, by the Julian day number of their first day.
  func months(_ years: ClosedRange<Int>) -> [Int: LunarMonths.Name] {
    let from = Double(years.lowerBound - firstYear) * year + age
    let to = Double(years.upperBound + 2 - firstYear) * year + age
    let starts = (Int(from / Self.month) - 4...Int(to / Self.month) + 4).map {
      Int(newMoon($0).rounded(.down))
    }
    return LunarMonths.names(starts: starts, terms: terms(years))
  }

  /// The moments of the middles from before some years to after.
  func middles(_ years: ClosedRange<Int>) -> [(moment: Double, index: Int)] {
    (years.lowerBound - 1...years.upperBound + 2).flatMap { year in
      (0..<12).map { index in
        let count = year - firstYear
        return (epoch + solstice(count) + length(count) * Double(index) / 12, index)
      }
    }
  }

  /// The moment of the new moon that begins the month number `count`, the first after the epoch being 1.
  func newMoon(_ count: Int) -> Double {
    let mean = Double(count) * Self.month - age
    var number = Int((mean / year).rounded(.down))
    while perihelion(number) > mean { number -= 1 }
    while perihelion(number + 1) <= mean { number += 1 }
    // How long the year from perihelion to perihelion is, in years of the epoch.
    let unit = (length(number) + Self.precession) / year
    let limit = Self.remainder(mean + anomaly, Self.anomalisticMonth) * 10
    let before = limit - limit.rounded(.down)
    let moon = [-before, 0, 1 - before].map { Self.moonAhead(limit + $0) }
    let sun = [-before, 0, 1 - before].map {
      let days = (mean - perihelion(number) + $0 / 10) / unit
      return unit * sunAhead(Self.remainder(days, year))
    }
    let speed = ((moon[2] - moon[0]) - (sun[2] - sun[0])) * 10 + Self.moonSpeed - 1 / unit
    return epoch + mean - (moon[1] - sun[1]) / speed
  }

  private func terms(_ years: ClosedRange<Int>) -> [LunarMonths.Term] {
    middles(years).map { .init(day: Int($0.moment.rounded(.down)), index: $0.index) }
  }

  private func solstice(_ count: Int) -> Double {
    Double(count) * (year - 1e-6 * Double(count - 1))
  }

  private func length(_ count: Int) -> Double { year - 2e-6 * Double(count) }

  private func perihelion(_ count: Int) -> Double {
    solstice(count) + Double(count) * Self.precession + perihelion
  }

  /// The degrees that the sun is ahead of the mean sun, so many days after perihelion.
  private func sunAhead(_ days: Double) -> Double {
    // The polynomials are those of the Jōkyō year; the children stretch them to theirs.
    let year = 365.241696
    let days = days * year / self.year
    let fromPerihelion = min(days, year - days)
    let sign = days * 2 < year ? 1.0 : -1
    if fromPerihelion < 89.25392 {
      let d = fromPerihelion
      return sign * d * (0.0436 - d * (0.0002 + 0.00000034 * d))
    }
    let d = year / 2 - fromPerihelion
    return sign * d * (0.041198 - d * (0.0001764 + 0.00000031 * d))
  }

  /// The degrees that the moon is ahead of the mean moon, so many tenths of a day after the apsis.
  private static func moonAhead(_ limit: Double) -> Double {
    let round = anomalisticMonth * 10
    let limit = remainder(limit, round)
    let fromApsis = min(limit, round - limit)
    let sign = limit * 2 < round ? -1.0 : 1
    if fromApsis < 72.65342 {
      let d = fromApsis
      return sign * d * (0.11731 - d * (0.00037 + 0.000004 * d))
    }
    let d = round / 2 - fromApsis
    return sign * d * (0.1324 - d * (0.00052 + 0.000005 * d))
  }

  private static func remainder(_ value: Double, _ divisor: Double) -> Double {
    value - (value / divisor).rounded(.down) * divisor
  }
}

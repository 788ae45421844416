/// A place that reckons days by its own midnight.
struct Meridian {
  /// Degrees east of Greenwich.
  let longitude: Double
  /// Whether days are measured by the sundial instead of by mean time.
  var byTrueSun = false

  static let kyoto = Meridian(longitude: 135.77)
  static let peking = Meridian(longitude: 116.39)

  /// Julian day number, and part of the day since midnight.
  func local(_ date: Double) -> Double {
    date + 0.5 + longitude / 360 + (byTrueSun ? Sky.equationOfTime(date) : 0)
  }

  /// The Julian day number of the day in which `date` falls.
  func day(_ date: Double) -> Int { Int(local(date).rounded(.down)) }

  /// The days of the new moons of some years, of a few months before and of a year after.
  func newMoons(_ years: ClosedRange<Int>) -> [Int] {
    let from = Sky.newMoonNumber(near: 1_721_058 + Double(years.lowerBound) * 365.2425 - 100)
    let to = Sky.newMoonNumber(near: 1_721_058 + Double(years.upperBound) * 365.2425 + 800)
    return (from...to).map { day(Sky.newMoon($0)) }
  }

  /// The minutes between the new moon nearest to a day and the midnight nearest to it.
  func minutesFromMidnight(_ day: Int) -> Double {
    let moon = local(Sky.newMoon(Sky.newMoonNumber(near: Double(day))))
    let part = moon - moon.rounded(.down)
    return min(part, 1 - part) * 1_440
  }

  /// The months of a calendar that follows the true sun and moon here; for `step` see ``LunarMonths``.
  func months(_ years: ClosedRange<Int>, step: Int = 12) -> [Int: LunarMonths.Name] {
    // The winter solstice before the first year.
    let solstice = 1_721_049 + Double(years.lowerBound) * 365.2425
    let terms = (-4...years.count * 12 + 28).map { count in
      let index = (count + 12) % 12
      let date = Sky.entry(
        of: Double((index * 30 + 270) % 360),
        near: solstice + Double(count) * 365.2425 / 12
      )
      return LunarMonths.Term(day: day(date), index: index)
    }
    return LunarMonths.names(starts: newMoons(years), terms: terms, step: step)
  }
}

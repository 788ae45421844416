/// The Kansei calendar (寛政暦) of Takahashi Yoshitoki and Hazama Shigetomi, in use from 1798 to 1843.
///
/// The middles are its own: those of the mean sun, from the solstice of 1797 on, 0.107112 of a day after
/// midnight of 21 December. Its slow change of the year (消長法) moves none of them to another day in these
/// years. Its moon, on an ellipse after the Chinese Lixiang kaocheng houbian, is not: the true
/// new moon stands for it here.
///
/// Source of the constants: lib/when_exe/region/japanese/twins.rb of github.com/suchowan/when_exe.
enum KanseiCalendar {
  private static let solstice = 2_377_391.107112
  private static let year = 365.242347071

  /// The months of some years, by the Julian day number of their first day.
  static func months(_ years: ClosedRange<Int>) -> [Int: LunarMonths.Name] {
    let first = (years.lowerBound - 1_798) * 12
    let terms = (first - 4...first + 12 * (years.count + 2)).map { count in
      let date = solstice + Double(count) * year / 12
      return LunarMonths.Term(day: Int(date.rounded(.down)), index: (count % 12 + 12) % 12)
    }
    return LunarMonths.names(starts: Meridian.kyoto.newMoons(years), terms: terms)
  }
}

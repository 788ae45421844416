/// The Senmyō calendar (宣明暦), made by Xu Ang in 822, in use in Japan from 862 to 1684.
///
/// Everything is counted in 8,400ths of a day from an epoch 7,070,138 years before 822. The mean new moon is
/// corrected for the uneven sun by a table of 24 parts of the year, with second differences, and
/// for the uneven moon by a table of 28 days of the month of its anomaly. A new moon in the last quarter
/// of the day moves the month to the next day (進朔). The middles are those of the mean sun; the month in
/// which none falls is the leap month.
///
/// Sources: Uchida Masao, Nihon rekijitsu genten (1975), pages 511 to 516; the same rules, worked through
/// with the tables, in doc/version/senmyou.md of github.com/pldb/zakuro.
enum SenmyoCalendar {
  private static let day = 8_400
  private static let year = 3_068_055
  private static let month = 248_057
  /// The month of the moon's anomaly, in hundredths of an 8,400th.
  private static let anomaly = 23_145_819
  /// The Julian day number of the epoch.
  private static let epoch = -2_580_308_749
  private static let yearsBefore822 = 7_070_138

  /// How far the true sun is ahead (先後数) at each of the 24 parts of the year, from the solstice on.
  private static let ahead = [
    0, 6_000, 11_000, 15_000, 18_000, 19_800, 20_400, 19_800, 18_000, 15_000, 11_000, 6_000, 0,
    -6_000,
    -11_000, -15_000, -18_000, -19_800, -20_400, -19_800, -18_000, -15_000, -11_000, -6_000, 0,
  ]
  /// The correction at the beginning of each part (朓朒数).
  private static let correction = [
    0, 449, 823, 1_122, 1_346, 1_481, 1_526, 1_481, 1_346, 1_122, 823, 449, 0, -449, -823, -1_122,
    -1_346,
    -1_481, -1_526, -1_481, -1_346, -1_122, -823, -449,
  ]
  /// What it gains on the first day of the part, in ten thousandths (損益率).
  private static let gain = [
    334_511, 280_389, 226_998, 178_923, 117_966, 57_986, -2_433, -61_254, -122_048, -169_060,
    -215_362,
    -260_498, -303_119, -258_126, -212_454, -170_296, -114_744, -56_429, 1_432, 61_488, 126_336,
    178_043,
    230_590, 284_618,
  ]
  /// By how much the gain changes from day to day, in ten thousandths.
  private static let change = [
    -3_695, -3_606, -3_519, -4_068, -3_998, -3_998, -3_779, -3_634, -2_987, -2_919, -2_854, -2_854,
    2_854,
    2_919, 2_987, 3_634, 3_779, 3_779, 3_998, 4_068, 3_519, 3_606, 3_695, 3_695,
  ]
  /// The days of the moon's anomaly: their length in hundredths, and the correction gained in them.
  ///
  /// The seventh day of each half is divided, the fourteenth is not whole.
  private static let moon: [(length: Int, gain: Int)] = [
    (840_000, 830), (840_000, 726), (840_000, 606), (840_000, 471), (840_000, 337), (840_000, 202),
    (746_500, 53), (93_500, -7), (840_000, -82), (840_000, -224), (840_000, -366), (840_000, -509),
    (840_000, -643), (840_000, -748), (652_909, -646), (840_000, -830), (840_000, -726),
    (840_000, -598),
    (840_000, -464), (840_000, -329), (840_000, -195), (746_500, -53), (93_500, 7), (840_000, 82),
    (840_000, 225), (840_000, 366), (840_000, 501), (840_000, 628), (840_000, 740), (652_910, 646),
  ]

  /// The months of some years, by the Julian day number of their first day.
  static func months(_ years: ClosedRange<Int>) -> [Int: LunarMonths.Name] {
    let from = (yearsBefore822 + years.lowerBound - 822) * year
    let to = (yearsBefore822 + years.upperBound + 2 - 822) * year
    let starts = (from / month - 2...to / month + 2).map { newMoon($0 * month) }
    let terms = (-4...12 * (years.count + 2)).map { count in
      LunarMonths.Term(
        day: epoch + (from * 12 + count * year) / (12 * day),
        index: (count + 12) % 12
      )
    }
    return LunarMonths.names(starts: starts, terms: terms)
  }

  /// The first day of the month whose mean new moon is at `mean`.
  private static func newMoon(_ mean: Int) -> Int {
    let (whole, part) = (mean + sunCorrection(mean) + moonCorrection(mean))
      .quotientAndRemainder(dividingBy: day)
    return epoch + whole + (part >= day * 3 / 4 ? 1 : 0)
  }

  private static func sunCorrection(_ mean: Int) -> Int {
    // The parts of the year are long to an eighth.
    var rest = mean % year * 8
    var part = 0
    while rest >= length(part) {
      rest -= length(part)
      part += 1
    }
    let (days, time) = (rest / 8).quotientAndRemainder(dividingBy: day)
    let now = (gain[part] + change[part] * days) / 10_000
    let sum =
      (correction[part] * 10_000 + days * gain[part] + change[part] * days * (days - 1) / 2)
      / 10_000
    return sum + rounded(now * time, by: day)
  }

  /// The time that the true sun needs for a part of the year, in eighths.
  private static func length(_ part: Int) -> Int { year / 3 - 8 * (ahead[part + 1] - ahead[part]) }

  private static func moonCorrection(_ mean: Int) -> Int {
    var rest = mean * 100 % anomaly
    var sum = 0
    for (length, gain) in moon {
      if rest < length {
        let whole = length > 652_000 && length < 653_000 ? 6_529 : length / 100
        return sum + rounded(gain * (rest / 100), by: whole)
      }
      rest -= length
      sum += gain
    }
    return sum
  }

  /// A quotient rounded half away from zero.
  private static func rounded(_ value: Int, by divisor: Int) -> Int {
    let half = value < 0 ? -divisor / 2 : divisor / 2
    return (value + half) / divisor
  }
}

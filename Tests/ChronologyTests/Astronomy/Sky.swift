import Foundation

/// Sun and moon after today's astronomy, to about a minute.
///
/// New moons after J. Meeus, Astronomical Algorithms, 2nd edition (1998), chapter 49, the sun after chapter
/// 25, the equation of time after chapter 28; the difference between universal and dynamical time,
/// below 15 seconds from 1742 to 1911, is left out. Dates are Julian dates of universal time.
enum Sky {
  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

  /// The number of the new moon nearest to a date; that of 6 January 2000 is 0.
  static func newMoonNumber(near date: Double) -> Int {
    Int(((date - 2_451_550.1) / 29.530588861).rounded())
  }

  /// The Julian date of the new moon number `count`.
  static func newMoon(_ count: Int) -> Double {
    let k = Double(count)
    let t = k / 1_236.85
    let e = 1 - 0.002516 * t - 0.0000074 * t * t
    let sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t
    let moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
    let latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
    let node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
    let mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    let terms: [(Double, Double)] = [
      (-0.40720, moon), (0.17241 * e, sun), (0.01608, 2 * moon), (0.01039, 2 * latitude),
      (0.00739 * e, moon - sun), (-0.00514 * e, moon + sun), (0.00208 * e * e, 2 * sun),
      (-0.00111, moon - 2 * latitude), (-0.00057, moon + 2 * latitude),
      (0.00056 * e, 2 * moon + sun), (-0.00042, 3 * moon), (0.00042 * e, sun + 2 * latitude),
      (0.00038 * e, sun - 2 * latitude), (-0.00024 * e, 2 * moon - sun), (-0.00017, node),
    ]
    return terms.reduce(mean) { $0 + $1.0 * sine($1.1) }
  }

  /// The mean longitude of the sun in degrees, not reduced.
  private static func meanSun(_ t: Double) -> Double {
    280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  }

  /// The apparent longitude of the sun in degrees.
  static func sun(_ date: Double) -> Double {
    let t = (date - 2_451_545) / 36_525
    let anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
    let centre =
      (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    let apparent = meanSun(t) + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t)
    return apparent - (apparent / 360).rounded(.down) * 360
  }

  /// The date near `date` on which the sun has a longitude of `degrees`.
  static func entry(of degrees: Double, near date: Double) -> Double {
    var date = date
    for _ in 0..<6 {
      let rest = degrees - sun(date)
      date += (rest - (rest / 360).rounded() * 360) * 365.2422 / 360
    }
    return date
  }

  /// What a sundial is ahead of mean time, in days.
  static func equationOfTime(_ date: Double) -> Double {
    let t = (date - 2_451_545) / 36_525
    let sun = sun(date)
    let obliquity = 23.4393 - 0.013 * t
    let ascension = atan2(cosine(obliquity) * sine(sun), cosine(sun)) * 180 / .pi
    let ahead = meanSun(t) - 0.0057183 - ascension
    return (ahead / 360 - (ahead / 360).rounded())
  }
}

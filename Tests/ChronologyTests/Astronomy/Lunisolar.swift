import Foundation

/// The months of a calendar that follows the true sun and moon, from today's astronomy.
///
/// New moons after J. Meeus, Astronomical Algorithms, 2nd edition (1998), chapter 49, the sun after chapter
/// 25, both to about a minute; the difference between universal and dynamical time, below 10 seconds
/// in these years, is left out.
struct AstronomicalMonths {
  /// A month as astronomy has it.
  struct Month: Equatable {
    let number: Int
    let isLeap: Bool
  }

  /// What local mean time is ahead of universal time, in days.
  let shift: Double
  private(set) var months: [Int: Month] = [:]

  /// The months of some years, by the Julian day number of their first day.
  init(years: ClosedRange<Int>, longitude: Double) {
    shift = longitude / 360
    let first = Int((Double(years.lowerBound - 2_000) * 12.3685).rounded()) - 26
    let last = Int((Double(years.upperBound - 2_000) * 12.3685).rounded()) + 40
    let starts = (first...last).map { Int((Self.newMoon($0) + 0.5 + shift).rounded(.down)) }
    let signs = starts.map(sign)
    // The signs of 30° that the sun enters within a month; the solstice of winter is the ninth.
    let entered = zip(signs, signs.dropFirst()).map { ($1 - $0 + 12) % 12 }
    let solstices = entered.indices.filter { month in
      (0..<entered[month]).contains { (signs[month + 1] - $0 + 12) % 12 == 9 }
    }
    for (start, end) in zip(solstices, solstices.dropFirst()) {
      let leap = end - start == 13 ? (start + 1..<end).first { entered[$0] == 0 } : nil
      var number = 11
      for month in start..<end {
        if month > start, month != leap { number = number % 12 + 1 }
        months[starts[month]] = Month(number: number, isLeap: month == leap)
      }
    }
  }

  /// The minutes between the new moon nearest to a day and the midnight nearest to it.
  func minutesFromMidnight(_ day: Int) -> Double {
    let moon =
      Self.newMoon(Int(((Double(day) - 2_451_550.1) / 29.530588861).rounded())) + 0.5 + shift
    let part = moon - moon.rounded(.down)
    return min(part, 1 - part) * 1_440
  }

  /// The sign of 30° in which the sun is when a day begins.
  private func sign(_ day: Int) -> Int {
    Int(Self.sun(Double(day) - 0.5 - shift) / 30)
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

  /// The Julian date of the new moon number `count` after that of 6 January 2000.
  private static func newMoon(_ count: Int) -> Double {
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

  /// The apparent longitude of the sun in degrees.
  private static func sun(_ date: Double) -> Double {
    let t = (date - 2_451_545) / 36_525
    let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
    let anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
    let centre =
      (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    let apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t)
    return apparent - (apparent / 360).rounded(.down) * 360
  }
}

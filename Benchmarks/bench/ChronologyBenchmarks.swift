import Chronology
import Foundation

/// How fast dates are read, converted and written, with Foundation's calendars for comparison.
enum ChronologyBenchmarks {
  /// All benchmarks of Chronology.
  static func all() -> [Benchmark] {
    edtf() + calendars() + foundation() + texts() + network()
  }

  /// Takes a sum over results, so that nothing of a run is left out.
  @inline(never)
  static func keep(_ sum: Int64) {}

  /// A benchmark of something that is done `count` times in a run.
  static func benchmark(
    _ name: String,
    _ count: Int,
    _ unit: String,
    _ body: @escaping () -> Int64
  ) -> Benchmark {
    Benchmark(name: "chronology." + name, amount: Double(count), unit: unit) { keep(body()) }
  }
}

/// Expressions of all levels and kinds, as the test suites of implementations have them.
private let edtfTexts = [
  "1985-04-12", "1985-04", "1985", "1985-04-12T23:20:30Z", "1964/2008", "2004-06/2006-08",
  "2004-02-01/2005-02-08", "Y170000002", "2001-21", "2003-22", "1984?", "2004-06~", "2004-06-11%",
  "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "../1985", "/1985-04",
  "1984~/2004-06", "-1985", "Y-17E7", "1950S2", "Y3388E2S3", "2001-34", "2001-41",
  "[1667,1668,1670..1672]", "{1960,1961-12}", "[..1760-12-03]", "2004-06~-11", "?2004-06-~11",
  "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1984-1X", "2004-06-XX/2004-07-03", "1904-02-08",
  "1905~",
]

extension ChronologyBenchmarks {
  private static func edtf() -> [Benchmark] {
    let repeats = 25_000
    let count = repeats * edtfTexts.count
    return [
      benchmark("edtf.parse", count, "texts") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for text in edtfTexts where (try? EDTF(text)) != nil { sum += 1 }
        }
        return sum
      },
      benchmark("edtf.parse and bounds", count, "texts") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for text in edtfTexts {
            guard let expression = try? EDTF(text) else { continue }
            sum &+= (expression.earliest?.day ?? 0) &+ (expression.latest?.day ?? 0)
          }
        }
        return sum
      },
    ]
  }

  private static func calendars() -> [Benchmark] {
    let first: Int64 = 600_000
    let days = 100_000
    let repeats = 50
    let julian = (0..<days).map { JulianDate(RataDie(first + Int64($0))) }
    let gregorian = (0..<days).map { GregorianDate(RataDie(first + Int64($0))) }
    let japanese = (0..<days).compactMap { JapaneseDate(RataDie(first + Int64($0))) }
    return [
      benchmark("julian to gregorian", days * repeats, "dates") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for date in julian { sum &+= Int64(GregorianDate(date.rataDie).day) }
        }
        return sum
      },
      benchmark("gregorian to julian", days * repeats, "dates") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for date in gregorian { sum &+= Int64(JulianDate(date.rataDie).day) }
        }
        return sum
      },
      benchmark("day to japanese", days * repeats, "dates") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for day in first..<first + Int64(days) {
            sum &+= Int64(JapaneseDate(RataDie(day))?.month ?? 0)
          }
        }
        return sum
      },
      benchmark("japanese to day, checked", days * repeats, "dates") {
        var sum: Int64 = 0
        for _ in 0..<repeats {
          for date in japanese {
            let again = try? JapaneseDate(
              era: date.era,
              year: date.yearOfEra,
              month: date.month,
              isLeapMonth: date.isLeapMonth,
              day: date.day
            )
            sum &+= again?.rataDie.day ?? 0
          }
        }
        return sum
      },
    ]
  }

  private static func foundation() -> [Benchmark] {
    let count = 200_000
    var calendar = Calendar(identifier: .gregorian)
    var japanese = Calendar(identifier: .japanese)
    if let zone = TimeZone(identifier: "UTC") {
      calendar.timeZone = zone
      japanese.timeZone = zone
    }
    let dates = (0..<count).map { Date(timeIntervalSince1970: Double($0 - count) * 86_400) }
    return [
      benchmark("foundation: day to gregorian", count, "dates") {
        var sum: Int64 = 0
        for date in dates {
          sum &+= Int64(calendar.dateComponents([.year, .month, .day], from: date).day ?? 0)
        }
        return sum
      },
      benchmark("foundation: day to japanese, wrong before 1873", count, "dates") {
        var sum: Int64 = 0
        for date in dates {
          sum &+= Int64(
            japanese.dateComponents([.era, .year, .month, .day], from: date).month ?? 0
          )
        }
        return sum
      },
    ]
  }

  private static func texts() -> [Benchmark] {
    let texts = [
      "文化三年九月十一日", "嘉永6年6月3日", "慶応元年閏5月1日", "明治38年9月5日", "昭和二十年九月二日",
      "安政元年十二月二十一日", "元禄15年12月14日", "天保十五年正月朔日",
    ]
    let words = [
      "12 сентября 1905 г.", "26 August (8 September) 1812", "early 1806", "в начале XIX века",
      "1905年（明治38）9月5日", "September 12, 1905", "between 1904 and 1905", "осенью 1807 года",
    ]
    return [
      benchmark("japanese era text", 50_000 * texts.count, "texts") {
        var sum: Int64 = 0
        for _ in 0..<50_000 {
          for text in texts { sum &+= (try? JapaneseDate(text))?.rataDie.day ?? 0 }
        }
        return sum
      },
      benchmark("words of three languages", 2_000 * words.count, "texts") {
        var sum: Int64 = 0
        for _ in 0..<2_000 {
          for text in words {
            sum &+= (try? HistoricalDate(text))?.readings.first?.earliest?.day ?? 0
          }
        }
        return sum
      },
    ]
  }
}

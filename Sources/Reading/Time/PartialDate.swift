/// A date as far as the words give it, before the year or month they leave out is supplied.
struct PartialDate: Hashable, Sendable {
  /// How a season or part narrows the year.
  enum Part: Hashable, Sendable {
    case season(String)
    case quarter(Int)
  }

  /// The astronomical year: 0 is 1 BCE.
  var year: Int?
  /// The decade or century, as the digits that TIMEX3 writes: `193`, `18`.
  var truncated: String?
  var month: Int?
  var day: Int?
  var part: Part?
  /// TIMEX3's modifier: START, MID, END, APPROX.
  var modifier: String?

  /// Whether the words give nothing but days, months or seasons of a year they do not name.
  var lacksYear: Bool { year == nil && truncated == nil }

  /// The TIMEX3 value.
  var value: String {
    if let truncated { return truncated }
    var text = year.map(Self.timexYear) ?? "XXXX"
    if let part {
      switch part {
      case .season(let season): return text + "-" + season
      case .quarter(let quarter): return text + "-Q\(quarter)"
      }
    }
    guard month != nil || day != nil else { return text }
    text += "-" + (month.map(Self.two) ?? "XX")
    return day.map { text + "-" + Self.two($0) } ?? text
  }

  /// The same in EDTF; nil where EDTF has no form for it.
  var edtf: String? {
    let mark = modifier == "APPROX" ? "~" : ""
    if let truncated {
      return truncated + String(repeating: "X", count: max(0, 4 - truncated.utf8.count)) + mark
    }
    var text = year.map(Self.edtfYear) ?? "XXXX"
    if let part {
      guard case .season(let season) = part else { return text }
      let seasons = ["SP": "21", "SU": "22", "FA": "23", "WI": "24"]
      return seasons[season].map { text + "-" + $0 + mark }
    }
    guard month != nil || day != nil else { return text + mark }
    text += "-" + (month.map(Self.two) ?? "XX")
    if let day { text += "-" + Self.two(day) }
    return text + mark
  }

  private static func timexYear(_ year: Int) -> String {
    year > 0 ? four(year) : "BC" + four(1 - year)
  }

  private static func edtfYear(_ year: Int) -> String {
    if year > 9999 || year < -9999 { return "Y\(year)" }
    return year >= 0 ? four(year) : "-" + four(-year)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

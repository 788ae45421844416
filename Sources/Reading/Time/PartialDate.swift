/// A date as far as the words give it, before the year or month they leave out is supplied.
struct PartialDate: Hashable, Sendable {
  /// How a season or part narrows the year.
  enum Part: Hashable, Sendable {
    case season(String)
    /// The first or the second half.
    case half(Int)
    /// One of the four quarters.
    case quarter(Int)
  }

  /// What the words point to instead of naming it: so many units away from the narrative time.
  struct Anchor: Hashable, Sendable {
    var unit: String
    var count: Int
  }

  /// The astronomical year: 0 is 1 BCE.
  var year: Int?
  /// The decade or century, as the digits that TIMEX3 writes: `193`, `18`, `BC047`.
  var truncated: String?
  var month: Int?
  var day: Int?
  var part: Part?
  /// TIMEX3's modifier: START, MID, END, APPROX.
  var modifier: String?
  /// The time of the day, as TIMEX3 writes it: `MO`, `05:30`.
  var time: String?
  /// What the year, month or day is counted from, where the words only point to it.
  var anchor: Anchor?

  /// Whether the words give nothing but days, months or seasons of a year they do not name.
  var lacksYear: Bool { year == nil && truncated == nil }

  /// Whether it is a season whose year is only a guess, which the story must not follow.
  var isGuess: Bool { lacksYear && part != nil && anchor == nil }

  /// The TIMEX3 value of a date of which only the fineness is known.
  static func open(_ unit: String) -> String {
    switch unit {
    case "Y", "DE", "CE": "XXXX"
    case "M": "XXXX-XX"
    case "W": "XXXX-WXX"
    default: "XXXX-XX-XX"
    }
  }

  /// The TIMEX3 value.
  var value: String {
    guard let time else { return dateValue }
    guard truncated == nil, part == nil else { return dateValue + "T" + time }
    let month = month.map(Self.two) ?? "XX"
    let day = day.map(Self.two) ?? "XX"
    return "\(year.map(Self.timexYear) ?? "XXXX")-\(month)-\(day)T\(time)"
  }

  private var dateValue: String {
    if let truncated { return truncated }
    var text = year.map(Self.timexYear) ?? "XXXX"
    switch part {
    case .season(let season): return text + "-" + season
    case .half(let half): return text + "-H\(half)"
    case .quarter(let quarter): return text + "-Q\(quarter)"
    case nil: break
    }
    guard month != nil || day != nil else { return text }
    text += "-" + (month.map(Self.two) ?? "XX")
    return day.map { text + "-" + Self.two($0) } ?? text
  }

  /// The same in EDTF, without the time of the day; nil where EDTF has no form for it.
  var edtf: String? {
    let mark = modifier == "APPROX" ? "~" : ""
    if let truncated {
      guard !truncated.hasPrefix("B") else { return nil }
      return truncated + String(repeating: "X", count: max(0, 4 - truncated.utf8.count)) + mark
    }
    var text = year.map(Self.edtfYear) ?? "XXXX"
    switch part {
    case .season(let season):
      let seasons = ["SP": "21", "SU": "22", "FA": "23", "WI": "24"]
      return seasons[season].map { text + "-" + $0 + mark }
    case .half(let half): return text + (half == 1 ? "-40" : "-41") + mark
    case .quarter(let quarter): return text + "-\(32 + quarter)" + mark
    case nil: break
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

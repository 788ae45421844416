/// A date as far as the words give it, before the year or month they leave out is supplied.
struct PartialDate: Hashable, Sendable {
  /// How a season or part narrows the year.
  enum Part: Hashable, Sendable {
    case season(Season)
    /// The first or the second half.
    case half(Int8)
    /// One of the four quarters.
    case quarter(Int8)
  }

  /// A season, as TIMEX3 writes it.
  enum Season: String, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"

    /// Its number in EDTF.
    var edtf: String {
      switch self {
      case .spring: "21"
      case .summer: "22"
      case .autumn: "23"
      case .winter: "24"
      }
    }
  }

  /// TIMEX3's modifier.
  enum Modifier: String, Sendable {
    case start = "START"
    case middle = "MID"
    case end = "END"
    case approximate = "APPROX"
  }

  /// A unit in which dates are counted, as TIMEX3 writes it.
  enum Unit: String, Sendable {
    case day = "D"
    case week = "W"
    case month = "M"
    case year = "Y"
    case decade = "DE"
    case century = "CE"
    /// A year as the calendar has it, which is never the nearest month: 翌年9月 lies in the next year.
    case calendarYear = "CY"
    /// The last two digits of a year: "'89".
    case twoDigits = "YY"
    case quarter = "Q"
    case half = "6M"
  }

  /// What the words point to instead of naming it: so many units away from the narrative time.
  struct Anchor: Hashable, Sendable {
    var unit: Unit
    var count: Int
  }

  // Dates are made and copied for nearly every number of a text, so the fields are kept small.
  private var storedYear = Int32.min
  private var storedMonth: Int8 = 0
  private var storedDay: Int8 = 0
  var part: Part?
  /// Which part of the date is meant, or that it is near.
  var modifier: Modifier?
  /// What the year, month or day is counted from, where the words only point to it.
  var anchor: Anchor?
  /// The decade or century, as the digits that TIMEX3 writes: `193`, `18`, `BC047`.
  var truncated: String?
  /// The time of the day, as TIMEX3 writes it: `MO`, `05:30`.
  var time: String?

  /// Creates a date of what the words give.
  ///
  /// - Parameters:
  ///   - year: The astronomical year.
  ///   - truncated: The digits of a decade or century.
  ///   - month: The month, 1 to 12.
  ///   - day: The day, from 1.
  ///   - part: The season or half.
  ///   - modifier: Which part of it is meant.
  ///   - time: The time of the day.
  ///   - anchor: What it is counted from.
  init(
    year: Int? = nil,
    truncated: String? = nil,
    month: Int? = nil,
    day: Int? = nil,
    part: Part? = nil,
    modifier: Modifier? = nil,
    time: String? = nil,
    anchor: Anchor? = nil
  ) {
    self.part = part
    self.modifier = modifier
    self.anchor = anchor
    self.truncated = truncated
    self.time = time
    self.year = year
    self.month = month
    self.day = day
  }

  /// The astronomical year: 0 is 1 BCE.
  var year: Int? {
    get { storedYear == .min ? nil : Int(storedYear) }
    set { storedYear = newValue.map { Int32(clamping: $0) } ?? .min }
  }

  var month: Int? {
    get { storedMonth == 0 ? nil : Int(storedMonth) }
    set { storedMonth = Int8(clamping: newValue ?? 0) }
  }

  var day: Int? {
    get { storedDay == 0 ? nil : Int(storedDay) }
    set { storedDay = Int8(clamping: newValue ?? 0) }
  }

  /// Whether the words give nothing but days, months or seasons of a year they do not name.
  var lacksYear: Bool { year == nil && truncated == nil }

  /// Whether it is a season whose year is only a guess, which the story must not follow.
  var isGuess: Bool { lacksYear && part != nil && anchor == nil }

  /// The TIMEX3 value of a date of which only the fineness is known.
  static func open(_ unit: Unit) -> String {
    switch unit {
    case .year, .calendarYear, .twoDigits, .decade, .century, .quarter, .half: "XXXX"
    case .month: "XXXX-XX"
    case .week: "XXXX-WXX"
    case .day: "XXXX-XX-XX"
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
    case .season(let season): return text + "-" + season.rawValue
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
    let mark = modifier == .approximate ? "~" : ""
    if let truncated {
      guard !truncated.begins(with: "B") else { return nil }
      return truncated + String(repeating: "X", count: max(0, 4 - truncated.utf8.count)) + mark
    }
    var text = year.map(Self.edtfYear) ?? "XXXX"
    switch part {
    case .season(let season): return text + "-" + season.edtf + mark
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

  /// Writes a month, day, hour or minute in two digits.
  static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension TokenizedDocument {
  /// The unit of dates that the word at `index` names, a day to a century; nil for other words, and
  /// for hours, quarters and other units in which only lengths are counted.
  func dateUnit(at index: Int) -> PartialDate.Unit? {
    let unit = value(at: index, as: .timeUnit).flatMap { PartialDate.Unit(rawValue: $0) }
    return unit == .quarter || unit == .half ? nil : unit
  }

  /// The season that the word at `index` names; nil for other words.
  func season(at index: Int) -> PartialDate.Season? {
    value(at: index, as: .season).flatMap { PartialDate.Season(rawValue: $0) }
  }
}

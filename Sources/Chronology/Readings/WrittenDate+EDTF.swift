extension WrittenDate {
  /// The date in EDTF, read in a calendar.
  func edtf(in calendar: CalendarName) throws(DateError) -> EDTF? {
    let sign = isApproximate ? (isUncertain ? "%" : "~") : (isUncertain ? "?" : "")
    if calendar == .gregorian, let text = gregorianText(sign), let expression = try? EDTF(text) {
      // The text is made from numbers that may be no date: 30 February.
      return expression
    }
    let range = try days(in: calendar)
    // A day has no parts.
    guard let part, unit != .day else { return Self.expression(range, sign) }
    let length = range.upperBound.day - range.lowerBound.day + 1
    func slice(_ number: Int64, _ count: Int64) -> ClosedRange<RataDie> {
      let first = range.lowerBound.day + length * (number - 1) / count
      let last = range.lowerBound.day + length * number / count - 1
      return RataDie(first)...RataDie(max(first, last))
    }
    // Even the parts of vague words are about so much.
    switch part {
    case .early: return Self.expression(slice(1, 3), "~")
    case .middle: return Self.expression(slice(2, 3), "~")
    case .late: return Self.expression(slice(3, 3), "~")
    case .fraction(let number, let count):
      return Self.expression(slice(Int64(number), Int64(count)), sign)
    }
  }

  /// An expression for all days from one to another: a year, a month, a day or an interval.
  static func expression(_ range: ClosedRange<RataDie>, _ sign: String) -> EDTF? {
    let first = GregorianDate(range.lowerBound)
    let last = GregorianDate(range.upperBound)
    if range.lowerBound == range.upperBound { return try? EDTF("\(first)\(sign)") }
    let lastOfMonth = GregorianDate.days(inMonth: last.month, of: last.year)
    if first.day == 1, last.day == lastOfMonth, first.year == last.year {
      let year = first.description.dropLast(6)
      if first.month == last.month { return try? EDTF("\(first.description.dropLast(3))\(sign)") }
      if first.month == 1, last.month == 12 { return try? EDTF("\(year)\(sign)") }
    }
    return try? EDTF("\(first)\(sign)/\(last)\(sign)")
  }

  /// The text in EDTF of a date in the Gregorian calendar, where it has one of its own.
  private func gregorianText(_ sign: String) -> String? {
    guard let year, case .western = count, year.magnitude <= 9_999 else { return nil }
    func text(_ year: Int) -> String {
      isoText(year: year, month: 1, day: 1).dropLast(6).description
    }
    switch unit {
    case .century, .decade:
      return spanText(year, unit == .century ? 100 : 10, sign, text)
    case .year:
      switch part {
      case nil: return text(year) + sign
      case .early: return text(year) + "-37~"
      case .middle: return text(year) + "-38~"
      case .late: return text(year) + "-39~"
      case .fraction(let number, 2): return text(year) + "-\(39 + number)" + sign
      case .fraction(let number, 3): return text(year) + "-\(36 + number)" + sign
      case .fraction(let number, 4): return text(year) + "-\(32 + number)" + sign
      case .fraction: return nil
      }
    case .season:
      return text(year) + "-\(season?.rawValue ?? 21)" + (part == nil ? sign : "~")
    case .month:
      guard let month, (1...12).contains(month) else { return nil }
      return monthText(text(year) + "-" + twoDigits(month), sign)
    case .day:
      guard let month, let day, month > 0, day > 0 else { return nil }
      return text(year) + "-" + twoDigits(month) + "-" + twoDigits(day) + sign
    }
  }

  /// Days 1 to 10, 11 to 20 and 21 to the end are what early, middle and late mean in a month.
  private func monthText(_ month: String, _ sign: String) -> String? {
    guard let year, let number = self.month else { return nil }
    let last = twoDigits(GregorianDate.days(inMonth: number, of: year))
    switch part {
    case nil: return month + sign
    case .early: return "\(month)-01~/\(month)-10~"
    case .middle: return "\(month)-11~/\(month)-20~"
    case .late: return "\(month)-21~/\(month)-\(last)~"
    case .fraction(1, 2): return "\(month)-01\(sign)/\(month)-15\(sign)"
    case .fraction(2, 2): return "\(month)-16\(sign)/\(month)-\(last)\(sign)"
    case .fraction: return nil
    }
  }

  /// Centuries and decades: those with a year 0 of their own, as usage has them (1800 to 1899).
  private func spanText(
    _ start: Int,
    _ length: Int,
    _ sign: String,
    _ text: (Int) -> String
  ) -> String? {
    func span(_ first: Int, _ last: Int, _ sign: String) -> String {
      "\(text(start + first))\(sign)/\(text(start + last))\(sign)"
    }
    switch part {
    case nil:
      guard start >= 0 else { return span(0, length - 1, sign) }
      return text(start).dropLast(length == 100 ? 2 : 1) + (length == 100 ? "XX" : "X") + sign
    case .early: return span(0, length * 33 / 100, "~")
    case .middle: return span(length * 33 / 100, length * 67 / 100, "~")
    case .late: return span(length * 67 / 100, length - 1, "~")
    case .fraction(let number, let count):
      return span(length * (number - 1) / count, length * number / count - 1, sign)
    }
  }
}

/// Finds the calendars in which a written date can be meant, and the days.
struct DateResolver {
  let text: String
  let context: DateContext
  var notes: [String] = []

  let isRussian: Bool
  let isJapanese: Bool

  init(text: String, context: DateContext) {
    self.text = text
    self.context = context
    isRussian = text.unicodeScalars.contains {
      ("а"..."я").contains($0) || ("А"..."Я").contains($0)
    }
    isJapanese = JapaneseParser.isJapanese(text)
  }

  mutating func readings(of time: WrittenTime) throws(HistoricalDateError) -> [DateReading] {
    do throws(DateError) {
      switch time {
      case .edtf(let expression): return try readings(of: expression)
      case .date(let date): return try readings(of: date)
      case .dual(let first, let second): return try dual(first, second)
      case .range(let first, let last), .between(let first, let last):
        return try ends(first, last)
      case .before(let date): return try open(date) { "../\($0)" }
      case .after(let date): return try open(date) { "\($0)/.." }
      }
    } catch {
      throw .date(error)
    }
  }

  // MARK: EDTF

  private func readings(of expression: EDTF) throws(DateError) -> [DateReading] {
    guard let calendar = context.calendar, calendar != .gregorian else {
      let reason = "EDTF counts by the Gregorian calendar"
      return [DateReading(calendar: .gregorian, reason: reason, edtf: expression)]
    }
    guard let date = expression.date, let written = WrittenDate(date),
      let converted = try written.edtf(in: calendar)
    else {
      throw .notCovered(
        calendar: "the \(calendar.english) calendar for \(expression)",
        first: "a day",
        last: "a year"
      )
    }
    return [DateReading(calendar: calendar, reason: "the calendar was given", edtf: converted)]
  }

  // MARK: One date

  private mutating func readings(of date: WrittenDate) throws(DateError) -> [DateReading] {
    checkGloss(date)
    var readings: [DateReading] = []
    var firstError: DateError?
    for (calendar, reason) in try candidates(for: date) {
      do throws(DateError) {
        guard let expression = try date.edtf(in: calendar) else { continue }
        if readings.contains(where: { $0.edtf == expression }) { continue }
        readings.append(DateReading(calendar: calendar, reason: reason, edtf: expression))
      } catch {
        firstError = firstError ?? error
        notes.append("not in the \(calendar.english) calendar: \(error)")
      }
    }
    if readings.isEmpty, let firstError { throw firstError }
    guard !readings.isEmpty else {
      throw .notCovered(calendar: "EDTF", first: "the year -9999", last: "the year 9999")
    }
    noteRetroactive(date)
    noteReign(date)
    noteCycle(date)
    noteReforms(date)
    return byWeekday(readings, date)
  }

  // MARK: Two dates

  private mutating func dual(
    _ first: WrittenDate,
    _ second: WrittenDate
  ) throws(DateError) -> [DateReading] {
    let firstChoices = try choices(for: first)
    let secondChoices = try choices(for: second)
    for one in firstChoices {
      for two in secondChoices where one != two {
        guard let left = try? first.days(in: one), let right = try? second.days(in: two),
          left == right, let expression = WrittenDate.expression(left, "")
        else { continue }
        let reason = "both halves agree: \(one.english) and \(two.english)"
        return [DateReading(calendar: one, reason: reason, edtf: expression)]
      }
    }
    guard let one = firstChoices.first(where: { $0 != second.calendar }) ?? firstChoices.first
    else { return [] }
    let days = try first.days(in: one)
    let two = secondChoices.first { $0 != one } ?? .gregorian
    if let expected = Self.text(of: days.lowerBound, in: two) {
      notes.append(
        "the halves do not match: in the \(two.english) calendar the first is \(expected)"
      )
    }
    var result: [DateReading] = []
    for (date, calendar, half) in [(first, one, "first"), (second, two, "second")] {
      guard let expression = try date.edtf(in: calendar) else { continue }
      let reason = "the \(half) half, \(calendar.english), by itself"
      result.append(DateReading(calendar: calendar, reason: reason, edtf: expression))
    }
    return result
  }

  /// The calendars that a half of a dual date can be in, the likeliest first.
  private func choices(for date: WrittenDate) throws(DateError) -> [CalendarName] {
    if let calendar = date.calendar { return [calendar] }
    return [.julian, .gregorian]
  }

  private static func text(of day: RataDie, in calendar: CalendarName) -> String? {
    switch calendar {
    case .gregorian: "\(GregorianDate(day))"
    case .julian: "\(JulianDate(day))"
    case .japanese: JapaneseDate(day).map { "\($0)" }
    case .chinese, .korean: calendar.lunisolar.flatMap { ReignDate($0, day) }.map { "\($0)" }
    case .republican: RepublicanDate(day).map { "\($0)" }
    case .byzantine: nil
    }
  }

  private mutating func ends(
    _ first: WrittenDate,
    _ last: WrittenDate
  ) throws(DateError) -> [DateReading] {
    let starts = try readings(of: first)
    let ends = try readings(of: last)
    var result: [DateReading] = []
    for start in starts {
      guard let end = ends.first(where: { $0.calendar == start.calendar }) ?? ends.first,
        let expression = Self.interval(start.edtf, end.edtf)
      else { continue }
      result.append(DateReading(calendar: start.calendar, reason: start.reason, edtf: expression))
    }
    guard !result.isEmpty else {
      let range = "\(starts[0].edtf) to \(ends[0].edtf)"
      throw .notCovered(
        calendar: "an interval from \(range)",
        first: "its begin",
        last: "a later end"
      )
    }
    return result
  }

  /// From the begin of one to the end of the other.
  private static func interval(_ start: EDTF, _ end: EDTF) -> EDTF? {
    func side(_ expression: EDTF, isStart: Bool) -> String? {
      if case .interval(let interval) = expression.form {
        return isStart ? interval.start.date?.description : interval.end.date?.description
      }
      return expression.date?.description
    }
    guard let first = side(start, isStart: true), let last = side(end, isStart: false) else {
      return nil
    }
    return try? EDTF("\(first)/\(last)")
  }

  private mutating func open(
    _ date: WrittenDate,
    _ form: (String) -> String
  ) throws(DateError) -> [DateReading] {
    try readings(of: date).compactMap { reading in
      guard let date = reading.edtf.date ?? Self.bound(reading.edtf, form),
        let expression = try? EDTF(form(date.description))
      else { return nil }
      return DateReading(calendar: reading.calendar, reason: reading.reason, edtf: expression)
    }
  }

  private static func bound(_ expression: EDTF, _ form: (String) -> String) -> EDTFDate? {
    guard case .interval(let interval) = expression.form else { return nil }
    return form("").hasPrefix("..") ? interval.end.date : interval.start.date
  }
}

extension WrittenDate {
  /// The numbers of a date of EDTF, to be read in another calendar; nil when it has none to read.
  init?(_ date: EDTFDate) {
    guard let value = date.year.value, value.magnitude <= 9_999, date.precision != .season,
      !date.hasUnspecifiedDigits
    else { return nil }
    year = Int(value)
    month = date.month
    day = date.day
    unit = date.precision == .year ? .year : date.precision == .month ? .month : .day
    isApproximate = date.qualification.contains(.approximate)
    isUncertain = date.qualification.contains(.uncertain)
  }
}

/// Times that point to the one told: "同年", "翌年3月", "前年の秋", "同月15日", "翌日", "前年"; and 同 and
/// 翌 before a number, "翌八年二月", "同廿七日".
struct JapanesePointer: TimePattern {
  static let id = "ja.time.pointer"
  static let summary = "A Japanese year, month or day counted from the one told."
  static let triggers: WordClasses = [.timePointer]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .timePointer),
      let value = term.entry.value(as: .timePointer)
    else { return nil }
    guard let unit = PartialDate.Unit(rawValue: String(value.prefix(1))),
      let count = Int(value.dropFirst())
    else { return numbered(Int(value) ?? 0, term.tokens, in: text) }
    let counted = unit == .year ? .calendarYear : unit
    var date = PartialDate(anchor: PartialDate.Anchor(unit: counted, count: count))
    var end = term.tokens.upperBound
    if unit == .year {
      // "前年の11月": the month is that year's, whatever the story has reached.
      let joint = JapaneseDate.isCharacter("の", in: text, at: end) ? end + 1 : end
      takeMonth(&date, &end, from: joint, in: text)
    }
    // "同年八月十八日" after a year of an era before 1873.
    if unit == .year, count == 0, date.day != nil,
      let lunar = JapaneseDate.lunar(date, at: index, in: text)
    {
      date = lunar
      date.anchor = nil
      return TimeMatch(index..<end, .date(date), calendar: .japanese)
    }
    if unit == .month { takeDay(&date, &end, in: text) }
    if unit == .year, date.month == nil, let season = JapaneseYear.season(in: text, at: end) {
      date.part = .season(season.value)
      end = season.end
    }
    JapaneseDate.mark(&date, &end, in: text)
    return TimeMatch(index..<end, .date(date))
  }

  /// 同 or 翌 before a number: "翌八年二月" is of the next year, "同廿七日" of the month told.
  private static func numbered(
    _ step: Int,
    _ pointer: Range<Int>,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    let start = pointer.upperBound
    // 同一 is "the same".
    guard let number = JapaneseNumber.value(in: text, at: start), number.value > 1,
      text.tokens[start].gap == .none
    else { return nil }
    var date = PartialDate()
    var end = number.end + 1
    if JapaneseDate.isCharacter("年", in: text, at: number.end) {
      guard !JapaneseDate.isCharacter("間", in: text, at: end) else { return nil }
      if let era = JapaneseYearRange.eraTold(before: pointer.lowerBound, in: text) {
        date.year = era + number.value - 1
      } else {
        date.anchor = PartialDate.Anchor(unit: .calendarYear, count: step)
      }
      takeMonth(&date, &end, from: end, in: text)
      if let year = date.year, year < 1873 { (date.month, date.day) = (nil, nil) }
    } else if JapaneseDate.isCharacter("月", in: text, at: number.end), number.value <= 12 {
      guard step == 0 else { return nil }
      date.anchor = PartialDate.Anchor(unit: .calendarYear, count: 0)
      end = start
      takeMonth(&date, &end, from: start, in: text)
    } else if JapaneseDate.isCharacter("日", in: text, at: number.end), number.value <= 31,
      !JapaneseDate.isCharacter("間", in: text, at: end)
    {
      date.anchor = PartialDate.Anchor(unit: .month, count: 0)
      date.day = number.value
      JapaneseDate.takeDayPart(&date, &end, in: text)
    } else {
      return nil
    }
    JapaneseDate.mark(&date, &end, in: text)
    let isLunisolar = (date.year ?? .max) < 1873
    return TimeMatch(
      pointer.lowerBound..<end,
      .date(date),
      calendar: isLunisolar ? .japanese : nil
    )
  }

  private static func takeMonth(
    _ date: inout PartialDate,
    _ end: inout Int,
    from start: Int,
    in text: TokenizedDocument
  ) {
    guard let month = JapaneseDate.counted(in: text, at: start, unit: "月"),
      (1...12).contains(month.value), !JapaneseDate.isCharacter("間", in: text, at: month.end)
    else { return }
    date.month = month.value
    end = month.end
    takeDay(&date, &end, in: text)
  }

  private static func takeDay(
    _ date: inout PartialDate,
    _ end: inout Int,
    in text: TokenizedDocument
  ) {
    guard let day = JapaneseDate.counted(in: text, at: end, unit: "日"), (1...31).contains(day.value)
    else { return }
    date.day = day.value
    end = day.end
    JapaneseDate.takeDayPart(&date, &end, in: text)
  }
}

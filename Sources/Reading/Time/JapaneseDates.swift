import Chronology

/// Japanese dates: "1904年2月8日", "明治37年10月", "1905年（明治38年）9月5日", "１８５５年", "紀元前27年",
/// "1970年代", "5月上旬", "2020年夏", "推古天皇12年".
///
/// An era year becomes the Gregorian year in which most of it falls. A day of the lunisolar calendar,
/// in use before 1873, becomes its Gregorian day where the tables reach, a month of it only its year;
/// the calendar is named. The year by another reckoning in brackets belongs to the date only where the
/// date goes on after it; else it is a date of its own.
struct JapaneseDate: TimePattern {
  static let id = "ja.time.date"
  static let summary = "A Japanese date by Western year or by era."
  static let triggers: WordClasses = [.era, .foreignEra, .eraMark]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let year = JapaneseYear.read(in: text, at: index) else {
      return monthOnly(in: text, at: index) ?? bareYear(in: text, at: index)
    }
    let after = JapaneseYear.skippingBracket(in: text, at: year.end)
    let match =
      complete(year, index..<after, in: text)
      ?? complete(year, index..<year.end, in: text)
      ?? JapaneseYear.alone(year, from: index, in: text)
    let end = match.tokens.upperBound
    return numbersLaw(end, in: text) || namesEdition(end, in: text) ? nil : match
  }

  /// A year without 年: one that begins a name in Latin letters, "2002 FIFAワールドカップ", or stands in
  /// brackets after a year of an era or a noun, "明和2年(1765)", "日米和親条約（1854）".
  private static func bareYear(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = JapaneseNumber.value(in: text, at: index), number.end < text.tokens.count,
      (500...2100).contains(number.value)
    else { return nil }
    let next = number.end
    let isBracketed =
      text.isMark(index - 1, anyOf: Marks.openBrackets)
      && text.isMark(next, anyOf: Marks.closeBrackets)
      && (isCharacter("年", in: text, at: index - 2)
        || number.value >= 1200 && JapanesePeriod.isHan(index - 2, text))
    let isName =
      number.value >= 1800 && text.tokens[index].kind == .number && text.tokens[next].gap == .space
      && (text.tokens[index].gap != .none || index == 0)
      && text.tokens[next].isCapitalised && text.tokens[next].lead < 0x80
    guard isBracketed || isName else { return nil }
    return TimeMatch(index..<next, .date(PartialDate(year: number.value)))
  }

  /// Whether the year only names an edition or a model: "1911年版", "2000年式".
  private static func namesEdition(_ index: Int, in text: TokenizedDocument) -> Bool {
    isCharacter("年", in: text, at: index - 1)
      && (isCharacter("版", in: text, at: index) || isCharacter("式", in: text, at: index))
  }

  /// Whether the number of a law follows, whose name the date is part of: "昭和22年法律第164号",
  /// "昭和28年4月1日文部省令第9号".
  private static func numbersLaw(_ index: Int, in text: TokenizedDocument) -> Bool {
    var end = index
    let limit = min(index + 6, text.tokens.count)
    while end < limit, let lead = text.bytes(of: end).first, (0xE4...0xE9).contains(lead),
      !isCharacter("第", in: text, at: end)
    {
      end += 1
    }
    let number = isCharacter("第", in: text, at: end) ? end + 1 : end
    guard end > index, JapaneseNumber.value(in: text, at: number) != nil else { return false }
    return isCharacter("令", in: text, at: end - 1)
      || isCharacter("律", in: text, at: end - 1) && isCharacter("法", in: text, at: end - 2)
      || isCharacter("告", in: text, at: end - 1) && isCharacter("布", in: text, at: end - 2)
  }

  /// Adds the month, the day and the part; nil where no month follows.
  private static func complete(
    _ year: JapaneseYear,
    _ tokens: Range<Int>,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    guard year.date.truncated == nil else { return nil }
    if let months = months(year, tokens, in: text) { return months }
    // "慶応四年の正月三日".
    let isNewYear =
      isCharacter("の", in: text, at: tokens.upperBound)
      && isCharacter("正", in: text, at: tokens.upperBound + 1)
    let start = tokens.upperBound + (isNewYear ? 1 : 0)
    let leap = isCharacter("閏", in: text, at: start)
    guard let month = month(in: text, at: start + (leap ? 1 : 0)),
      (1...12).contains(month.value), !isCharacter("間", in: text, at: month.end)
    else { return nil }
    var date = year.date
    var end = month.end
    date.month = month.value
    if let day = counted(in: text, at: end, unit: "日"), (1...31).contains(day.value) {
      date.day = day.value
      end = day.end
      takeDayPart(&date, &end, in: text)
    }
    mark(&date, &end, in: text)
    if year.calendar == .japanese { convert(&date, isLeap: leap, era: year, in: text) }
    return TimeMatch(tokens.lowerBound..<end, .date(date), calendar: year.calendar)
  }

  /// Two months of one year, told as one: "2020年1-6月".
  private static func months(
    _ year: JapaneseYear,
    _ tokens: Range<Int>,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    guard let first = NumberReading.digits(in: text, at: tokens.upperBound),
      text.isMark(tokens.upperBound + 1, anyOf: Marks.joints),
      let last = counted(in: text, at: tokens.upperBound + 2, unit: "月"),
      1 <= first.value, first.value < last.value, last.value <= 12,
      !isCharacter("間", in: text, at: last.end), year.calendar != .japanese
    else { return nil }
    var (begin, close) = (year.date, year.date)
    (begin.month, close.month) = (first.value, last.value)
    return TimeMatch(tokens.lowerBound..<last.end, .span(begin, close), calendar: year.calendar)
  }

  /// Takes the part written after a date, and the word for "about" without taking it into the date.
  static func mark(_ date: inout PartialDate, _ end: inout Int, in text: TokenizedDocument) {
    if let part = JapanesePeriod.part(in: text, at: end) {
      date.modifier = part.modifier
      end = part.end
    }
    if let term = text.term(at: end, of: .approximator), text.tokens[end].gap == .none,
      term.entry.value(as: .approximator) == "APPROX"
    {
      date.modifier = .approximate
    }
  }

  /// Takes the part of the day written right after a day: 夜 in "2月8日夜", where no clock time follows.
  static func takeDayPart(
    _ date: inout PartialDate,
    _ end: inout Int,
    in text: TokenizedDocument
  ) {
    guard end < text.tokens.count, text.tokens[end].gap == .none,
      let term = text.term(at: end, of: .dayPart),
      let part = term.entry.value(as: .dayPart),
      !JapanesePeriod.isWordGoingOn(term.tokens.upperBound, text),
      JapaneseNumber.value(in: text, at: term.tokens.upperBound) == nil
    else { return }
    date.time = isCharacter("正", in: text, at: end) ? "12:00" : part
    end = term.tokens.upperBound
  }

  /// Turns a day of the lunisolar calendar into its Gregorian day; only the year is left where that
  /// cannot be told.
  private static func convert(
    _ date: inout PartialDate,
    isLeap: Bool,
    era: JapaneseYear,
    in text: TokenizedDocument
  ) {
    guard let month = date.month, let day = date.day, let name = era.eraName,
      let found = JapaneseEra(named: name),
      let known = try? Chronology.JapaneseDate(
        era: found,
        year: era.yearOfEra,
        month: month,
        isLeapMonth: isLeap,
        day: day,
        allowsRetroactive: true
      )
    else {
      (date.month, date.day) = (nil, nil)
      return
    }
    let western = GregorianDate(known.rataDie)
    (date.year, date.month, date.day) = (western.year, western.month, western.day)
  }

  /// A month and day without a year, whose year may stand before the bracket before it.
  private static func monthOnly(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let month = month(in: text, at: index), (1...12).contains(month.value),
      !isCharacter("年", in: text, at: index - 1), !isCharacter("間", in: text, at: month.end),
      // 正月 alone is a feast.
      !isCharacter("正", in: text, at: index) || counted(in: text, at: month.end, unit: "日") != nil,
      // 五月雨 is a rain.
      !isCharacter("雨", in: text, at: month.end)
    else { return nil }
    var date = PartialDate(month: month.value)
    var end = month.end
    if let day = counted(in: text, at: end, unit: "日"), (1...31).contains(day.value) {
      guard !isCharacter("間", in: text, at: day.end) else { return nil }
      date.day = day.value
      end = day.end
      takeDayPart(&date, &end, in: text)
    }
    mark(&date, &end, in: text)
    if date.day != nil, let lunar = lunar(date, at: index, in: text) {
      return TimeMatch(index..<end, .date(lunar), calendar: .japanese)
    }
    return TimeMatch(index..<end, .date(date))
  }

  /// A day without a year where the year told last is one of an era before 1873: "文久三年…八月十八日" is
  /// a day of the lunisolar calendar too.
  static func lunar(
    _ date: PartialDate,
    at index: Int,
    in text: TokenizedDocument
  ) -> PartialDate? {
    guard let year = JapaneseYearRange.lunarYearTold(before: index, in: text) else { return nil }
    var date = date
    date.year = year.date.year
    convert(&date, isLeap: false, era: year, in: text)
    return date.day == nil ? nil : date
  }

  /// The month written at `index`: a number with 月, or 正月 for the first.
  static func month(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    if isCharacter("正", in: text, at: index), isCharacter("月", in: text, at: index + 1) {
      return (1, index + 2)
    }
    return counted(in: text, at: index, unit: "月")
  }

  static func counted(
    in text: TokenizedDocument,
    at index: Int,
    unit: Character
  ) -> (value: Int, end: Int)? {
    guard let number = JapaneseNumber.value(in: text, at: index),
      isCharacter(unit, in: text, at: number.end)
    else { return nil }
    return (number.value, number.end + 1)
  }

  static func isCharacter(
    _ character: Character,
    in text: TokenizedDocument,
    at index: Int
  ) -> Bool {
    text.bytes(of: index).elementsEqual(character.utf8)
  }

  /// Whether token `index` is one of a few characters, none of them of one byte.
  static func isCharacter(
    anyOf characters: StaticString,
    in text: TokenizedDocument,
    at index: Int
  ) -> Bool {
    JapaneseText(text: text).isAny(characters, at: index)
  }
}

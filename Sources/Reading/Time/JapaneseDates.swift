/// Japanese dates: "1904年2月8日", "明治37年10月", "1905年（明治38年）9月5日", "１８５５年", "紀元前27年",
/// "1970年代", "5月上旬", "1880年末".
///
/// An era year becomes the Gregorian year in which most of it falls; months and days of eras before
/// 1873 are lunisolar, so they are left out of the value and the calendar is named instead. A part
/// written right after the date belongs to it.
struct JapaneseDate: TimePattern {
  static let id = "ja.time.date"
  static let summary = "A Japanese date by Western year or by era."
  static let triggers: WordClasses = [.era, .foreignEra]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let found = year(in: text, at: index) ?? monthOnly(in: text, at: index) else {
      return nil
    }
    var (date, end) = (found.0, found.1)
    let calendar = found.2
    if date.truncated == nil, date.month == nil, let month = counted(in: text, at: end, unit: "月"),
      (1...12).contains(month.value)
    {
      date.month = month.value
      end = month.end
    }
    if date.month != nil, let day = counted(in: text, at: end, unit: "日"),
      (1...31).contains(day.value)
    {
      date.day = day.value
      end = day.end
    }
    if let part = JapanesePeriod.part(in: text, at: end) {
      date.modifier = part.modifier
      end = part.end
    }
    if calendar != nil {
      date.month = nil
      date.day = nil
    }
    return TimeMatch(index..<end, .date(date), calendar: calendar)
  }

  private static func year(
    in text: TokenizedDocument,
    at index: Int
  ) -> (PartialDate, Int, String?)? {
    if isCharacter("紀", in: text, at: index), isCharacter("元", in: text, at: index + 1),
      isCharacter("前", in: text, at: index + 2),
      let year = counted(in: text, at: index + 3, unit: "年"), year.value > 0
    {
      return (PartialDate(year: 1 - year.value), year.end, nil)
    }
    if let western = counted(in: text, at: index, unit: "年"), (100...2100).contains(western.value) {
      guard !isLength(in: text, at: index, end: western.end) else { return nil }
      if isCharacter("代", in: text, at: western.end) {
        let decade = PartialDate(truncated: "\(western.value / 10)")
        return western.value < 1000 ? nil : (decade, western.end + 1, nil)
      }
      return (PartialDate(year: western.value), skippingBracket(in: text, at: western.end), nil)
    }
    guard let term = text.term(at: index, of: [.era, .foreignEra]) else { return nil }
    let isForeign = !term.entry.classes.contains(.era)
    guard
      let first = term.entry.value(as: isForeign ? .foreignEra : .era).flatMap({ Int($0) }),
      let year = eraYear(in: text, at: term.tokens.upperBound)
    else { return nil }
    let western = first + year.value - 1
    return (
      PartialDate(year: western), skippingBracket(in: text, at: year.end),
      western < 1873 && !isForeign ? "japanese" : nil
    )
  }

  /// "100年間", "約1300年": a length, no year.
  private static func isLength(in text: TokenizedDocument, at index: Int, end: Int) -> Bool {
    isCharacter("間", in: text, at: end) || isCharacter("約", in: text, at: index - 1)
  }

  /// An era's year: a number, or 元 for the first.
  private static func eraYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    if isCharacter("元", in: text, at: index), isCharacter("年", in: text, at: index + 1) {
      return (1, index + 2)
    }
    guard let year = counted(in: text, at: index, unit: "年"), (1...70).contains(year.value) else {
      return nil
    }
    return year
  }

  private static func monthOnly(
    in text: TokenizedDocument,
    at index: Int
  ) -> (PartialDate, Int, String?)? {
    guard let month = counted(in: text, at: index, unit: "月"), (1...12).contains(month.value),
      !isCharacter("年", in: text, at: index - 1), !isCharacter("間", in: text, at: month.end)
    else { return nil }
    return (PartialDate(month: month.value), month.end, nil)
  }

  private static func counted(
    in text: TokenizedDocument,
    at index: Int,
    unit: Character
  ) -> (value: Int, end: Int)? {
    guard let number = JapaneseNumber.value(in: text, at: index),
      isCharacter(unit, in: text, at: number.end)
    else { return nil }
    return (number.value, number.end + 1)
  }

  /// Skips the same year by another reckoning, in brackets after it.
  private static func skippingBracket(in text: TokenizedDocument, at index: Int) -> Int {
    guard text.isMark(index, anyOf: Marks.openBrackets) else { return index }
    let limit = min(index + 10, text.tokens.count)
    guard
      let close = (index..<limit).first(where: { text.isMark($0, anyOf: Marks.closeBrackets) }),
      isCharacter("年", in: text, at: close - 1)
    else { return index }
    return close + 1
  }

  static func isCharacter(
    _ character: Character,
    in text: TokenizedDocument,
    at index: Int
  ) -> Bool {
    text.bytes(of: index).elementsEqual(character.utf8)
  }
}

/// Japanese centuries: "19世紀", "十九世紀".
struct JapaneseCentury: TimePattern {
  static let id = "ja.time.century"
  static let summary = "A Japanese century."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let isBC =
      JapaneseDate.isCharacter("紀", in: text, at: index)
      && JapaneseDate.isCharacter("元", in: text, at: index + 1)
      && JapaneseDate.isCharacter("前", in: text, at: index + 2)
    guard let number = JapaneseNumber.value(in: text, at: isBC ? index + 3 : index),
      (1...30).contains(number.value), JapaneseDate.isCharacter("世", in: text, at: number.end),
      JapaneseDate.isCharacter("紀", in: text, at: number.end + 1)
    else { return nil }
    let digits = number.value - 1 < 10 ? "0\(number.value - 1)" : "\(number.value - 1)"
    let part = JapanesePeriod.part(in: text, at: number.end + 2)
    var date = PartialDate(truncated: isBC ? "BC" + digits : digits)
    date.modifier = part?.modifier
    return TimeMatch(index..<(part?.end ?? number.end + 2), .date(date))
  }
}

/// Periods with a name: "江戸時代", "平安時代末期", "幕末".
struct JapanesePeriod: TimePattern {
  static let id = "ja.time.period"
  static let summary = "A Japanese period with a name, and its part."
  static let triggers: WordClasses = [.period]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .period),
      let value = term.entry.value(as: .period)
    else { return nil }
    let part = part(in: text, at: term.tokens.upperBound)
    let tokens = index..<(part?.end ?? term.tokens.upperBound)
    let years = value.split(separator: "/").map { Int($0) }
    guard years.count == 2, let first = years[0], let last = years[1] else {
      return TimeMatch(tokens, .reference("PAST_REF"))
    }
    return TimeMatch(tokens, .span(PartialDate(year: first), PartialDate(year: last)))
  }

  /// Reads the part of a time that is written right after it: 末期, 前半, 上旬.
  static func part(
    in text: TokenizedDocument,
    at index: Int
  ) -> (modifier: String, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].gap == .none,
      let term = text.term(at: index, of: .timeModifier),
      !JapaneseDate.isCharacter("年", in: text, at: index + 1)
        || JapaneseDate.isCharacter("末", in: text, at: index)
    else { return nil }
    return (term.entry.value(as: .timeModifier) ?? "", term.tokens.upperBound)
  }
}

/// Japanese lengths of time: "9年間", "三日間", "6か月", "2時間".
struct JapaneseDuration: TimePattern {
  static let id = "ja.time.duration"
  static let summary = "A length of time in Japanese."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = JapaneseNumber.value(in: text, at: index),
      let term = text.term(at: number.end, of: .timeUnit),
      text.tokens[number.end].gap == .none, let unit = term.entry.value(as: .timeUnit),
      !unit.isEmpty
    else { return nil }
    // 年, 月, 日 alone name a date; a length says 間 or か.
    guard term.tokens.count > 1 else { return nil }
    let isName =
      JapaneseDate.isCharacter("世", in: text, at: number.end)
      || JapaneseDate.isCharacter("代", in: text, at: number.end + 1)
    guard !isName else { return nil }
    let value = EnglishDuration.value("\(number.value)", unit)
    return TimeMatch(index..<term.tokens.upperBound, .duration(value))
  }
}

/// Japanese references: "今日", "昨年", "現在も".
///
/// With の after it the word describes a noun, as in 現在の県 and 当時の首相, and tells no time.
struct JapaneseReference: TimePattern {
  static let id = "ja.time.reference"
  static let summary = "A Japanese reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .deictic),
      let value = term.entry.value(as: .deictic), !value.isEmpty,
      !JapaneseDate.isCharacter("の", in: text, at: term.tokens.upperBound)
    else { return nil }
    return TimeMatch(term.tokens, .reference(value))
  }
}

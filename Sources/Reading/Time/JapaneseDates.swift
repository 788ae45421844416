/// Japanese dates: "1904年2月8日", "明治37年10月", "1905年（明治38年）9月5日", "１８５５年".
///
/// An era year becomes the Gregorian year in which most of it falls; months and days of eras before
/// 1873 are lunisolar, so they are left out of the value and the calendar is named instead.
struct JapaneseDate: TimePattern {
  static let id = "ja.time.date"
  static let summary = "A Japanese date by Western year or by era."
  static let triggers: WordClasses = [.era]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let found = year(in: text, at: index) ?? monthOnly(in: text, at: index) else {
      return nil
    }
    var (date, end) = (found.0, found.1)
    let calendar = found.2
    if date.month == nil, let month = counted(in: text, at: end, unit: "月"), month.value <= 12 {
      date.month = month.value
      end = month.end
    }
    if date.month != nil, let day = counted(in: text, at: end, unit: "日"), day.value <= 31 {
      date.day = day.value
      end = day.end
    }
    if calendar == "japanese" {
      date.month = nil
      date.day = nil
    }
    return TimeMatch(index..<end, .date(date), calendar: calendar)
  }

  private static func year(
    in text: TokenizedDocument,
    at index: Int
  ) -> (PartialDate, Int, String?)? {
    if let western = counted(in: text, at: index, unit: "年"), (100...2100).contains(western.value) {
      return (
        PartialDate(year: western.value), skippingBracket(in: text, at: western.end), nil
      )
    }
    guard let term = text.term(at: index, of: .era),
      let first = term.entry.value(as: .era).flatMap({ Int($0) }),
      let year = eraYear(in: text, at: term.tokens.upperBound)
    else { return nil }
    let western = first + year.value - 1
    return (
      PartialDate(year: western), skippingBracket(in: text, at: year.end),
      western < 1873 ? "japanese" : nil
    )
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
      !isCharacter("年", in: text, at: index - 1)
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

  /// Skips the era year in brackets between a Western year and its month.
  private static func skippingBracket(in text: TokenizedDocument, at index: Int) -> Int {
    guard text.isMark(index, anyOf: Marks.openBrackets) else { return index }
    let limit = min(index + 10, text.tokens.count)
    guard
      let close = (index..<limit).first(where: { text.isMark($0, anyOf: Marks.closeBrackets) }),
      JapaneseNumber.value(in: text, at: close + 1) != nil
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
    guard let number = JapaneseNumber.value(in: text, at: index), (1...30).contains(number.value),
      JapaneseDate.isCharacter("世", in: text, at: number.end),
      JapaneseDate.isCharacter("紀", in: text, at: number.end + 1)
    else { return nil }
    let digits = number.value - 1 < 10 ? "0\(number.value - 1)" : "\(number.value - 1)"
    return TimeMatch(index..<number.end + 2, .date(PartialDate(truncated: digits)))
  }
}

/// Japanese references: "現在", "当時", "その後".
struct JapaneseReference: TimePattern {
  static let id = "ja.time.reference"
  static let summary = "A Japanese reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    EnglishReference.match(in: text, at: index)
  }
}

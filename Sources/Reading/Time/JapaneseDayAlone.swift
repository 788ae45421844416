/// A day whose month was told shortly before: "28日に" after "5月27日".
///
/// A number of days is written alike, so the day must lie after the one told, and what follows must
/// say when: に, から, or a part of the day.
struct JapaneseDayAlone: TimePattern {
  static let id = "ja.time.day"
  static let summary = "A Japanese day alone, in the month told shortly before."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let day = JapaneseDate.counted(in: text, at: index, unit: "日"),
      (2...31).contains(day.value),
      JapaneseNumber.value(in: text, at: index - 1) == nil,
      !JapaneseDate.isCharacter(anyOf: "月第約計各", in: text, at: index - 1),
      isNews(index, day.end, in: text)
        || (saysWhen(day.end, in: text) || endsSpan(index, day.end, in: text))
          && isLater(day.value, index, in: text)
    else { return nil }
    var date = PartialDate(day: day.value)
    var end = day.end
    JapaneseDate.takeDayPart(&date, &end, in: text)
    return TimeMatch(index..<end, .date(date))
  }

  /// Whether the day lies after the one told before it.
  private static func isLater(_ day: Int, _ index: Int, in text: TokenizedDocument) -> Bool {
    guard let told = dayTold(before: index, in: text) else { return false }
    return told < day
  }

  /// Whether the day stands between a topic and a comma, as news tell the day of a report: "報道官は3日、…
  /// と発表した".
  private static func isNews(_ index: Int, _ end: Int, in text: TokenizedDocument) -> Bool {
    text.tokens[index].kind == .number && JapaneseDate.isCharacter("は", in: text, at: index - 1)
      && text.isMark(end, anyOf: Marks.ideographicCommas)
      && NumberReading.digits(in: text, at: end + 1) == nil
  }

  /// Whether the day is the later end of a span: "5月27日から28日", "31日まで".
  private static func endsSpan(_ index: Int, _ end: Int, in text: TokenizedDocument) -> Bool {
    if JapaneseDate.isCharacter("ま", in: text, at: end) {
      return JapaneseDate.isCharacter("で", in: text, at: end + 1)
    }
    // "8日から十日で着いた" tells how long it took.
    return !JapaneseDate.isCharacter("間", in: text, at: end)
      && !JapaneseDate.isCharacter("で", in: text, at: end)
      && JapaneseDate.isCharacter("ら", in: text, at: index - 1)
      && JapaneseDate.isCharacter("か", in: text, at: index - 2)
      && JapaneseDate.isCharacter("日", in: text, at: index - 3)
  }

  private static func saysWhen(_ index: Int, in text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap == .none else { return false }
    if JapaneseDate.isCharacter("に", in: text, at: index) {
      // "3日にわたって" is a length, "3日に一度" a set.
      return JapaneseNumber.value(in: text, at: index + 1) == nil
        && !JapaneseDate.isCharacter(anyOf: "わ亘渡及お", in: text, at: index + 1)
    }
    return text.term(at: index, of: .dayPart) != nil
      && !JapaneseDate.isCharacter("晩", in: text, at: index)
      || JapaneseDate.isCharacter("か", in: text, at: index)
        && JapaneseDate.isCharacter("ら", in: text, at: index + 1)
  }

  /// The day of the month last told before the token in its block.
  private static func dayTold(before index: Int, in text: TokenizedDocument) -> Int? {
    guard let block = text.block(of: index) else { return nil }
    var before = index - 1
    while before >= max(text.blocks[block].lowerBound, index - reach) {
      if JapaneseDate.isCharacter("月", in: text, at: before) {
        return JapaneseDate.counted(in: text, at: before + 1, unit: "日")?.value
      }
      before -= 1
    }
    return nil
  }

  /// How many tokens back the month may stand.
  private static let reach = 60
}

/// Japanese days of the week: "日曜日", "土曜の朝".
///
/// The short forms count before の and に only, since 日曜 and its like begin other words.
struct JapaneseWeekday: TimePattern {
  static let id = "ja.time.weekday"
  static let summary = "A Japanese day of the week."
  static let triggers: WordClasses = .weekday
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .weekday),
      let day = term.entry.value(as: .weekday), !JapanesePeriod.isHan(index - 1, text)
    else { return nil }
    let end = term.tokens.upperBound
    guard !JapanesePeriod.isWordGoingOn(end, text),
      JapaneseDate.isCharacter("日", in: text, at: end - 1)
        || JapaneseDate.isCharacter("の", in: text, at: end)
        || JapaneseDate.isCharacter("に", in: text, at: end)
    else { return nil }
    return TimeMatch(term.tokens, .reference("XXXX-WXX-" + day))
  }
}

/// Lengths whose number is left open or lies in the word: "数年間", "数か月", "数十年", "半年", "半世紀".
enum JapaneseVagueLength {
  /// Returns the length that begins at token `index`, or the time so long ago or later.
  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    half(in: text, at: index) ?? some(in: text, at: index) ?? dozen(in: text, at: index)
  }

  /// "十数年", "二十数年", "百数十年".
  private static func dozen(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = JapaneseNumber.value(in: text, at: index), number.value % 10 == 0,
      number.value > 0, JapaneseDate.isCharacter("数", in: text, at: number.end)
    else { return nil }
    let isTens = JapaneseDate.isCharacter("十", in: text, at: number.end + 1)
    guard let unit = unit(in: text, at: number.end + (isTens ? 2 : 1)) else { return nil }
    if let sign = JapaneseDuration.direction(in: text, at: unit.end) {
      return TimeMatch(index..<unit.end + 1, .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
    }
    return TimeMatch(index..<unit.end, .duration(DurationValue.text("X", unit.unit)))
  }

  /// 半年 and 半世紀, where 前 or 後 before does not take the 半.
  private static func half(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard JapaneseDate.isCharacter("半", in: text, at: index),
      !JapaneseDate.isCharacter("前", in: text, at: index - 1),
      !JapaneseDate.isCharacter("後", in: text, at: index - 1),
      let term = text.term(at: index, of: .timeUnit), let unit = term.entry.value(as: .timeUnit),
      ["6M", "50Y"].contains(unit)
    else { return nil }
    let end = term.tokens.upperBound
    if let sign = JapaneseDuration.direction(in: text, at: end) {
      return TimeMatch(
        index..<end + 1,
        unit == "6M" ? .shift(by: 6 * sign, unit: .month) : .shift(by: 50 * sign, unit: .year)
      )
    }
    return TimeMatch(index..<end, .duration(DurationValue.text("1", unit)))
  }

  /// 数 with a unit, where it does not end a word such as 奇数 or 人数.
  private static func some(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard JapaneseDate.isCharacter("数", in: text, at: index),
      !JapanesePeriod.isHan(index - 1, text) || isLead(index - 1, in: text),
      let (unit, end) = tens(in: text, at: index + 1) ?? unit(in: text, at: index + 1)
    else { return nil }
    if let sign = JapaneseDuration.direction(in: text, at: end) {
      return TimeMatch(index..<end + 1, .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
    }
    return TimeMatch(index..<end, .duration(DurationValue.text("X", unit)))
  }

  /// A word that may stand before the length: 約, 後, 前, 来.
  private static func isLead(_ index: Int, in text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter(anyOf: "約後前来", in: text, at: index)
  }

  /// 十年, 百年, 千年, with 間 or without.
  private static func tens(
    in text: TokenizedDocument,
    at index: Int
  ) -> (unit: String, end: Int)? {
    let units: [(Character, String)] = [("十", "DE"), ("百", "CE"), ("千", "ML")]
    guard let unit = units.first(where: { JapaneseDate.isCharacter($0.0, in: text, at: index) }),
      JapaneseDate.isCharacter("年", in: text, at: index + 1),
      !JapaneseDate.isCharacter("代", in: text, at: index + 2)
    else { return nil }
    let isLong = JapaneseDate.isCharacter("間", in: text, at: index + 2)
    return (unit.1, index + (isLong ? 3 : 2))
  }

  private static func unit(
    in text: TokenizedDocument,
    at index: Int
  ) -> (unit: String, end: Int)? {
    guard let term = text.term(at: index, of: .timeUnit), text.tokens[index].gap == .none,
      let unit = term.entry.value(as: .timeUnit),
      ["Y", "M", "W", "D", "TH", "TM", "TS"].contains(unit)
    else { return nil }
    // 数時 and 数分 are no lengths; 数歳 and 数泊 count otherwise.
    let isPlain = JapaneseDate.isCharacter(anyOf: "年日", in: text, at: index)
    guard term.tokens.count > 1 || isPlain || unit == "W" else { return nil }
    return (unit, term.tokens.upperBound)
  }
}

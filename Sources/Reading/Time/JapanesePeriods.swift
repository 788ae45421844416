import Chronology

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
    var date = PartialDate(truncated: isBC ? "BC" + digits : digits)
    var end = number.end + 2
    JapaneseDate.mark(&date, &end, in: text)
    return TimeMatch(index..<end, .date(date))
  }
}

/// Periods with a name: "江戸時代", "平安時代末期", "幕末".
struct JapanesePeriod: TimePattern {
  static let id = "ja.time.period"
  static let summary = "A Japanese period with a name, and its part."
  static let triggers: WordClasses = [.period, .era]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let era = bareEra(in: text, at: index) { return era }
    guard let term = text.term(at: index, of: .period),
      let value = term.entry.value(as: .period)
    else { return nil }
    let part = part(in: text, at: term.tokens.upperBound)
    let tokens = index..<(part?.end ?? term.tokens.upperBound)
    let years = value.split(separator: "/").map { Int($0) }
    // With の the short ones describe a noun: 古代の都市.
    if years.count != 2, tokens.count <= 2,
      JapaneseDate.isCharacter("の", in: text, at: tokens.upperBound),
      !JapaneseDate.isCharacter("戦", in: text, at: index)
    {
      return nil
    }
    guard years.count == 2, let first = years[0], let last = years[1] else {
      // 古代 and its like are parts of other words: 古代史, 中世都市.
      guard
        !isWordGoingOn(tokens.upperBound, text) && !isHan(index - 1, text)
          || isPeriodWord(tokens.upperBound - 1, text)
      else { return nil }
      return TimeMatch(tokens, .reference("PAST_REF"))
    }
    return TimeMatch(tokens, .span(PartialDate(year: first), PartialDate(year: last)))
  }

  /// A modern era without its year: "明治初期", "昭和に入り", "大正期".
  private static func bareEra(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .era), !isHan(index - 1, text),
      let name = JapaneseEra(named: term.tokens.map { text.text(of: $0) }.joined())
    else { return nil }
    var end = term.tokens.upperBound
    if JapaneseDate.isCharacter("期", in: text, at: end) {
      end += 1
    } else if let part = part(in: text, at: end) {
      end = part.end
    } else {
      // With a number it names a year, or a law of that year.
      guard name.firstYear >= 1868, !isWordGoingOn(end, text),
        JapaneseNumber.value(in: text, at: end) == nil
      else { return nil }
    }
    // The present era has no last day.
    let last =
      name.firstYear < 2019
      ? GregorianDate(name.days(court: .southern)?.upperBound ?? name.firstDay).year : nil
    return TimeMatch(
      index..<end,
      .span(PartialDate(year: name.firstYear), last.map { PartialDate(year: $0) })
    )
  }

  /// Whether a word goes on with the token: a Han character or Katakana with no gap before it.
  ///
  /// 以, 末, 頃 and 後 begin another.
  static func isWordGoingOn(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap == .none else { return false }
    if ["以", "末", "頃", "後", "前", "中"].contains(where: {
      JapaneseDate.isCharacter($0, in: text, at: index)
    }) {
      return false
    }
    guard let lead = text.bytes(of: index).first else { return false }
    let second = text.bytes(of: index).dropFirst().first ?? 0
    return (0xE4...0xE9).contains(lead) || lead == 0xE3 && (0x83...0xB7).contains(second)
  }

  /// Whether the token is a Han character with no gap after it.
  static func isHan(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index >= 0, text.tokens[index + 1].gap == .none,
      let lead = text.bytes(of: index).first
    else { return false }
    return (0xE4...0xE9).contains(lead)
  }

  /// 時代, 紀, 期: a word that ends a period's name, whatever follows.
  private static func isPeriodWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("代", in: text, at: index)
      && JapaneseDate.isCharacter("時", in: text, at: index - 1)
  }

  /// Reads the part of a time that is written right after it: 末期, 前半, 上旬.
  static func part(
    in text: TokenizedDocument,
    at index: Int
  ) -> (modifier: PartialDate.Modifier?, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].gap == .none,
      let term = text.term(at: index, of: .timeModifier),
      !JapaneseDate.isCharacter("年", in: text, at: index + 1)
        || JapaneseDate.isCharacter("末", in: text, at: index)
    else { return nil }
    let modifier = term.entry.value(as: .timeModifier)
    return (modifier.flatMap { PartialDate.Modifier(rawValue: $0) }, term.tokens.upperBound)
  }
}

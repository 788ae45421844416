import Chronology

/// Japanese centuries and millennia: "19世紀", "十九世紀前半", "5 - 6世紀", "紀元前2千年紀".
struct JapaneseCentury: TimePattern {
  static let id = "ja.time.century"
  static let summary = "A Japanese century or millennium, or centuries from one to another."
  static let triggers: WordClasses = [.eraMark]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let isFull =
      JapaneseDate.isCharacter("紀", in: text, at: index)
      && JapaneseDate.isCharacter("元", in: text, at: index + 1)
      && JapaneseDate.isCharacter("前", in: text, at: index + 2)
    // "前7世紀": before a century, 前 alone is enough.
    let isShort =
      !isFull && JapaneseDate.isCharacter("前", in: text, at: index)
      && !JapanesePeriod.isHan(index - 1, text)
    let isAfter =
      JapaneseDate.isCharacter("紀", in: text, at: index)
      && JapaneseDate.isCharacter("元", in: text, at: index + 1)
      && JapaneseDate.isCharacter("後", in: text, at: index + 2)
    let start = isFull || isAfter ? index + 3 : isShort ? index + 1 : index
    let isBC = isFull || isShort
    if let millennium = millennium(in: text, from: index, at: start, isBC: isBC) {
      return millennium
    }
    guard let number = JapaneseNumber.value(in: text, at: start), (1...30).contains(number.value),
      // "約2世紀にわたって" is a length.
      !JapaneseDate.isCharacter("約", in: text, at: index - 1)
    else { return nil }
    if text.isMark(number.end, anyOf: Marks.joints)
      || JapaneseDate.isCharacter("・", in: text, at: number.end),
      let later = JapaneseNumber.value(in: text, at: number.end + 1), later.value > number.value,
      later.value <= 30, let century = century(later, isBC: isBC, in: text)
    {
      let begin = PartialDate(truncated: digits(number.value, isBC: isBC))
      return TimeMatch(index..<century.end, .span(begin, century.date))
    }
    guard let century = century(number, isBC: isBC, in: text) else { return nil }
    return TimeMatch(index..<century.end, .date(century.date))
  }

  /// Reads 世紀 after its number, with its part.
  private static func century(
    _ number: (value: Int, end: Int),
    isBC: Bool,
    in text: TokenizedDocument
  ) -> (date: PartialDate, end: Int)? {
    guard JapaneseDate.isCharacter("世", in: text, at: number.end),
      JapaneseDate.isCharacter("紀", in: text, at: number.end + 1)
    else { return nil }
    var date = PartialDate(truncated: digits(number.value, isBC: isBC))
    var end = number.end + 2
    JapaneseDate.mark(&date, &end, in: text)
    return (date, end)
  }

  private static func digits(_ century: Int, isBC: Bool) -> String {
    (isBC ? "BC" : "") + (century - 1 < 10 ? "0\(century - 1)" : "\(century - 1)")
  }

  /// "紀元前2千年紀".
  private static func millennium(
    in text: TokenizedDocument,
    from index: Int,
    at start: Int,
    isBC: Bool
  ) -> TimeMatch? {
    guard let number = JapaneseNumber.value(in: text, at: start) else { return nil }
    let isWritten = JapaneseDate.isCharacter("千", in: text, at: number.end)
    let count = isWritten ? number.value : number.value / 1000
    let end = isWritten ? number.end + 1 : number.end
    guard (1...9).contains(count), isWritten || number.value % 1000 == 0 && count > 1,
      JapaneseDate.isCharacter("年", in: text, at: end),
      JapaneseDate.isCharacter("紀", in: text, at: end + 1)
    else { return nil }
    let date = PartialDate(truncated: (isBC ? "BC" : "") + "\(count - 1)")
    return TimeMatch(index..<end + 2, .date(date))
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
      let value = term.entry.value(as: .period), !isInReading(term.tokens, text)
    else { return nil }
    let part = part(in: text, at: term.tokens.upperBound)
    var tokens = index..<(part?.end ?? term.tokens.upperBound)
    if part == nil, isState(term.tokens.upperBound - 1, text) {
      // 後漢 is a state as well; a time where more says so.
      guard let end = timeOfState(term.tokens.upperBound, text) else { return nil }
      tokens = index..<end
    } else if value == "PAST_REF", isRule(term, text) {
      tokens = nameStart(before: index, in: text)..<tokens.upperBound
    }
    let years = value.split(separator: "/").map { Int($0) }
    // With の the short ones describe a noun: 古代の都市.
    if years.count != 2, tokens.count <= 2,
      JapaneseDate.isCharacter("の", in: text, at: tokens.upperBound),
      !JapaneseDate.isCharacter("戦", in: text, at: index),
      !JapaneseDate.isCharacter("紀", in: text, at: tokens.upperBound - 1)
    {
      return nil
    }
    guard years.count == 2, let first = years[0], let last = years[1] else {
      // 古代 and its like are parts of other words: 古代史, 中世都市.
      guard
        !isWordGoingOn(tokens.upperBound, text) && !isHan(index - 1, text)
          && !isMention(tokens, text) || isPeriodWord(tokens.upperBound - 1, text)
      else { return nil }
      return TimeMatch(tokens, .reference("PAST_REF"))
    }
    return TimeMatch(tokens, .span(PartialDate(year: first), PartialDate(year: last)))
  }

  /// Whether a word for a period is only spoken of: 「近世」, 近代とは, 古代より.
  private static func isMention(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    let next = tokens.upperBound
    return JapaneseDate.isCharacter("「", in: text, at: tokens.lowerBound - 1)
      && JapaneseDate.isCharacter("」", in: text, at: next)
      || [("と", "は"), ("よ", "り")].contains {
        JapaneseDate.isCharacter($0.0, in: text, at: next)
          && JapaneseDate.isCharacter($0.1, in: text, at: next + 1)
      }
  }

  /// Whether a period's name ends as a state's does, with no word for a time: 前漢, 北宋.
  private static func isState(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("漢", in: text, at: index)
      || JapaneseDate.isCharacter("宋", in: text, at: index)
  }

  /// Returns where the name of a state ends as a time: before から and まで, after 期; nil elsewhere.
  private static func timeOfState(_ index: Int, _ text: TokenizedDocument) -> Int? {
    if JapaneseDate.isCharacter("期", in: text, at: index) { return index + 1 }
    let isBound =
      JapaneseDate.isCharacter("か", in: text, at: index)
      && JapaneseDate.isCharacter("ら", in: text, at: index + 1)
      || JapaneseDate.isCharacter("ま", in: text, at: index)
        && JapaneseDate.isCharacter("で", in: text, at: index + 1)
    return isBound || JapaneseDate.isCharacter("以", in: text, at: index) ? index : nil
  }

  /// Whether the term is the time of somebody's rule, whose name stands before it: 統治時代, 王国時代.
  private static func isRule(_ term: TokenizedDocument.Term, _ text: TokenizedDocument) -> Bool {
    let first = term.tokens.lowerBound
    return (4...5).contains(term.tokens.count) && isPeriodWord(term.tokens.upperBound - 1, text)
      && rules.contains { pair in
        JapaneseDate.isCharacter(pair.0, in: text, at: first)
          && JapaneseDate.isCharacter(pair.1, in: text, at: first + 1)
      }
  }

  private static let rules: [(Character, Character)] = [
    ("統", "治"), ("王", "国"), ("帝", "国"), ("王", "朝"), ("占", "領"), ("幕", "府"), ("主", "義"),
    ("植", "民"),
  ]

  /// The most tokens of the name of a rule.
  private static let longestName = 8

  /// Where the Han characters and Katakana begin that run up to the token.
  private static func nameStart(before index: Int, in text: TokenizedDocument) -> Int {
    var start = index
    while start > 0, index - start < longestName, text.tokens[start].gap == .none {
      let before = text.tokens[start - 1]
      let isKatakana = before.kind == .word && before.lead == 0xE3
      guard isKatakana || before.kind == .character && (0xE4...0xE9).contains(before.lead) else {
        break
      }
      start -= 1
    }
    return start
  }

  /// Whether a name in kana is part of a longer reading: だいさんき in だいさんきょうわせい.
  private static func isInReading(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Bool {
    guard isHiragana(tokens.upperBound - 1, text) else { return false }
    // じだい ends the word, whatever particle follows.
    let next = tokens.upperBound
    let isEnded =
      JapaneseDate.isCharacter("だ", in: text, at: next - 2)
      && JapaneseDate.isCharacter("じ", in: text, at: next - 3)
    return !isEnded && next < text.tokens.count && text.tokens[next].gap == .none
      && isHiragana(next, text)
      || tokens.lowerBound > 0 && text.tokens[tokens.lowerBound].gap == .none
        && isHiragana(tokens.lowerBound - 1, text)
  }

  private static func isHiragana(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].kind == .character && text.tokens[index].lead == 0xE3
  }

  /// A modern era without its year: "明治初期", "昭和に入り", "大正期".
  private static func bareEra(
    in text: TokenizedDocument,
    at index: Int,
    joins: Int = 3
  ) -> TimeMatch? {
    guard let term = text.term(at: index, of: .era), !isHan(index - 1, text),
      let name = JapaneseEra(named: term.tokens.map { text.text(of: $0) }.joined())
    else { return nil }
    var end = term.tokens.upperBound
    // "明治・大正期" is one time.
    if joins > 0, JapaneseDate.isCharacter("・", in: text, at: end), end + 1 < text.tokens.count,
      let later = bareEra(in: text, at: end + 1, joins: joins - 1),
      case .span(_, let close) = later.meaning
    {
      return TimeMatch(
        index..<later.tokens.upperBound,
        .span(PartialDate(year: name.firstYear), close)
      )
    }
    if JapaneseDate.isCharacter("期", in: text, at: end) {
      end += 1
    } else if JapaneseDate.isCharacter("年", in: text, at: end),
      JapaneseDate.isCharacter("間", in: text, at: end + 1)
    {
      // "寛永年間": the years of the era.
      end += 2
    } else if let part = part(in: text, at: end) {
      end = part.end
    } else {
      // With a number it names a year, or a law of that year.
      guard name.firstYear >= 1868 || isOrdered(end, text) && !isBehindWord(index, text),
        !isWordGoingOn(end, text),
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

  /// Whether a word of another script runs up to the token: インダス文明以来.
  private static func isBehindWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    index > 0 && text.tokens[index].gap == .none && text.tokens[index - 1].kind == .word
  }

  /// Whether the era named is told before or after something, as in 養老の後 and 天保以降: 養老 alone is a place
  /// too.
  private static func isOrdered(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if JapaneseDate.isCharacter("以", in: text, at: index) {
      return JapaneseDate.isCharacter(anyOf: "降後来前", in: text, at: index + 1)
    }
    return isBeside(index, text)
  }

  /// "の後", "の前", "の頃".
  private static func isBeside(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("の", in: text, at: index)
      && (JapaneseDate.isCharacter("後", in: text, at: index + 1)
        || JapaneseDate.isCharacter(anyOf: "前頃", in: text, at: index + 1))
      && !isHan(index + 2, text)
  }

  /// Whether a word goes on with the token: a Han character or Katakana with no gap before it.
  ///
  /// 以, 末, 頃 and 後 begin another.
  static func isWordGoingOn(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap == .none else { return false }
    if JapaneseDate.isCharacter(anyOf: "以末頃後前中", in: text, at: index) {
      return false
    }
    let token = text.tokens[index]
    return token.kind == .word && token.lead == 0xE3
      || token.kind == .character && (0xE4...0xE9).contains(token.lead)
  }

  /// Whether the token is a Han character with no gap after it.
  static func isHan(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index >= 0, index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none,
      let lead = text.bytes(of: index).first
    else { return false }
    return (0xE4...0xE9).contains(lead)
  }

  /// 時代, 紀, 期: a word that ends a period's name, whatever follows.
  private static func isPeriodWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("代", in: text, at: index)
      && JapaneseDate.isCharacter("時", in: text, at: index - 1)
  }

  private static func isLast(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("最", in: text, at: index)
  }

  /// Reads the part of a time that is written right after it: 末期, 前半, 上旬, の終わり.
  static func part(
    in text: TokenizedDocument,
    at index: Int
  ) -> (modifier: PartialDate.Modifier?, end: Int)? {
    let isJoined = JapaneseDate.isCharacter("の", in: text, at: index)
    let index = isJoined ? index + 1 : index
    guard index < text.tokens.count, text.tokens[index].gap == .none,
      let term = text.term(at: index, of: .timeModifier),
      !JapaneseDate.isCharacter("年", in: text, at: index + 1)
        || JapaneseDate.isCharacter("末", in: text, at: index)
        || JapaneseDate.isCharacter("初", in: text, at: index)
    else { return nil }
    // "18世紀の終わり", but 現在の前期課程 and 明治の最後の年 go on.
    guard !isJoined || !isWordGoingOn(term.tokens.upperBound, text) && !isLast(index, text) else {
      return nil
    }
    let modifier = term.entry.value(as: .timeModifier)
    return (modifier.flatMap { PartialDate.Modifier(rawValue: $0) }, term.tokens.upperBound)
  }
}

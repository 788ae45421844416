/// Japanese lengths of time: "9年間", "三日間", "6か月", "2時間".
struct JapaneseDuration: TimePattern {
  static let id = "ja.time.duration"
  static let summary = "A length of time in Japanese."
  static let triggers: WordClasses = []
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let away = away(in: text, at: index) { return away }
    if let vague = JapaneseVagueLength.match(in: text, at: index) { return vague }
    guard let number = JapaneseNumber.value(in: text, at: index),
      let term = text.term(at: number.end, of: .timeUnit),
      text.tokens[number.end].gap == .none, let unit = term.entry.value(as: .timeUnit),
      !unit.isEmpty
    else { return nil }
    if unit == "Y", let length = lengthOfYears(number, index, in: text) { return length }
    // 年, 月, 日 alone name a date; a length says 間 or か, or 約 before it.
    guard
      term.tokens.count > 1 || unit == "W"
        || unit != "TH"
          && (JapaneseDate.isCharacter("約", in: text, at: index - 1)
            || isSpanned(term.tokens.upperBound, text))
    else { return nil }
    let isName =
      JapaneseDate.isCharacter("世", in: text, at: number.end)
      || JapaneseDate.isCharacter("代", in: text, at: number.end + 1)
    // "約三分の二": a part of a whole, and no minutes.
    let isPart =
      JapaneseDate.isCharacter("分", in: text, at: number.end)
      && JapaneseDate.isCharacter("の", in: text, at: number.end + 1)
      && JapaneseNumber.value(in: text, at: number.end + 2) != nil
    guard !isName, !isPart else { return nil }
    let value = DurationValue.text("\(number.value)", unit)
    return TimeMatch(index..<term.tokens.upperBound, .duration(value))
  }

  /// Years with what only a length has after them: "一年半", "二百年余り".
  private static func lengthOfYears(
    _ number: (value: Int, end: Int),
    _ index: Int,
    in text: TokenizedDocument
  ) -> TimeMatch? {
    guard JapaneseDate.isCharacter("年", in: text, at: number.end), number.value < 1000 else {
      return nil
    }
    let end = number.end + 1
    if JapaneseDate.isCharacter("半", in: text, at: end) {
      if let sign = direction(in: text, at: end + 1) {
        return TimeMatch(index..<end + 2, .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
      }
      guard
        !JapanesePeriod.isHan(end + 1, text) || JapaneseDate.isCharacter("間", in: text, at: end + 1)
      else { return nil }
      let isLong = JapaneseDate.isCharacter("間", in: text, at: end + 1)
      return TimeMatch(
        index..<(isLong ? end + 2 : end + 1),
        .duration(DurationValue.text("\(number.value).5", "Y"))
      )
    }
    if isSpanned(end, text) {
      return TimeMatch(index..<end, .duration(DurationValue.text("\(number.value)", "Y")))
    }
    guard JapaneseDate.isCharacter("余", in: text, at: end) else { return nil }
    let rest = JapaneseDate.isCharacter("り", in: text, at: end + 1) ? end + 2 : end + 1
    return TimeMatch(index..<rest, .duration(DurationValue.text("\(number.value)", "Y")))
  }

  /// Whether what follows says that something lasts so long: "五十年にわたる", "三日に及ぶ".
  private static func isSpanned(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("に", in: text, at: index)
      && (JapaneseDate.isCharacter("わ", in: text, at: index + 1)
        && JapaneseDate.isCharacter("た", in: text, at: index + 2)
        || JapaneseDate.isCharacter(anyOf: "亘渉及", in: text, at: index + 1))
  }

  /// So long ago or later: "3000年前", "6600万年前", "4億1600万年前", "10日前", "三日後".
  private static func away(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard
      let first = NumberReading.decimal(in: text, at: index)
        ?? JapaneseNumber.value(in: text, at: index).map({ Double($0.value) })
    else { return nil }
    var end = JapaneseNumber.value(in: text, at: index)?.end ?? index + 1
    var isVast = false
    let limit = min(index + 8, text.tokens.count)
    while end < limit {
      if JapaneseDate.isCharacter("億", in: text, at: end)
        || JapaneseDate.isCharacter("万", in: text, at: end)
      {
        isVast = true
        end += 1
      } else if isVast, text.tokens[end].kind == .number {
        end += 1
      } else {
        break
      }
    }
    guard let term = text.term(at: end, of: .timeUnit),
      let unit = term.entry.value(as: .timeUnit).flatMap({ PartialDate.Unit(rawValue: $0) }),
      unit != .decade, let sign = direction(in: text, at: term.tokens.upperBound)
    else { return nil }
    let tokens = index..<term.tokens.upperBound + 1
    if sign > 0 {
      // "1904年後" would be after the year 1904.
      guard !isVast, first >= 1, first < 1000 else { return nil }
      return TimeMatch(tokens, .shift(by: Int(first), unit: unit))
    }
    guard !isVast, first >= 1, first < 2000 else {
      return TimeMatch(tokens, .reference("PAST_REF"))
    }
    return TimeMatch(tokens, .shift(by: -Int(first), unit: unit))
  }
  /// -1 where 前 follows a length, 1 where 後 does; nil elsewhere, as in 前半 and 後期.
  static func direction(in text: TokenizedDocument, at index: Int) -> Int? {
    let isBefore = JapaneseDate.isCharacter("前", in: text, at: index)
    guard isBefore || JapaneseDate.isCharacter("後", in: text, at: index),
      !JapaneseDate.isCharacter(anyOf: "半期後述", in: text, at: index + 1)
    else { return nil }
    return isBefore ? -1 : 1
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
      !JapaneseDate.isCharacter("の", in: text, at: term.tokens.upperBound),
      // "戦後日本": 後 is the end of another word.
      text.tokens[index].gap != .none
        || text.term(at: index - 1, of: .period).map({ $0.tokens.upperBound <= index }) ?? true
    else { return seasonOfYear(in: text, at: index) }
    // "昨年末", "今年3月".
    let end = term.tokens.upperBound
    guard text.isYear(end - 1) else { return TimeMatch(term.tokens, .reference(value)) }
    let month = JapaneseDate.counted(in: text, at: end, unit: "月")
    let part = JapanesePeriod.part(in: text, at: month?.end ?? end)
    return TimeMatch(index..<(part?.end ?? month?.end ?? end), .reference(value))
  }

  /// "今年の夏": a season told by the speaker's year.
  private static func seasonOfYear(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .deictic), text.isYear(term.tokens.upperBound - 1),
      let value = term.entry.value(as: .deictic), !value.isEmpty,
      let season = text.term(at: term.tokens.upperBound + 1, of: .season),
      !JapanesePeriod.isWordGoingOn(season.tokens.upperBound, text)
    else { return nil }
    return TimeMatch(index..<season.tokens.upperBound, .reference(value))
  }
}

extension TokenizedDocument {
  /// Whether the token is 年.
  fileprivate func isYear(_ index: Int) -> Bool {
    JapaneseDate.isCharacter("年", in: self, at: index)
  }
}

/// Times that recur: "毎年", "毎日", "毎週火曜日".
struct JapaneseSet: TimePattern {
  static let id = "ja.time.set"
  static let summary = "A Japanese time that recurs."
  static let triggers: WordClasses = [.frequency]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .frequency),
      let value = term.entry.value(as: .frequency)
    else { return nil }
    if value == "P1W", let day = text.term(at: term.tokens.upperBound, of: .weekday),
      let number = day.entry.value(as: .weekday)
    {
      return TimeMatch(index..<day.tokens.upperBound, .set("XXXX-WXX-" + number))
    }
    return TimeMatch(term.tokens, .set(value))
  }
}

/// Clock times: "午前8時15分", "午後三時半", "夜十時", "21時30分", "正午".
struct JapaneseClock: TimePattern {
  static let id = "ja.time.clock"
  static let summary = "A Japanese time of the day."
  static let triggers: WordClasses = [.dayPart]
  static let openers: TimeOpeners = [.digits, .numerals]

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if JapaneseDate.isCharacter("正", in: text, at: index),
      JapaneseDate.isCharacter("午", in: text, at: index + 1)
    {
      return TimeMatch(index..<index + 2, .date(PartialDate(time: "12:00")))
    }
    let half = text.term(at: index, of: .dayPart).flatMap { term in
      ["MO", "AF", "EV", "NI"].contains(term.entry.value(as: .dayPart)) ? term : nil
    }
    let start = half?.tokens.upperBound ?? index
    guard var hour = JapaneseDate.counted(in: text, at: start, unit: "時"),
      (0...24).contains(hour.value),
      !JapaneseDate.isCharacter(anyOf: "間代期", in: text, at: hour.end)
    else { return nil }
    // "夜十時" is 22 o'clock, "夜二時" two at night.
    let part = half?.entry.value(as: .dayPart)
    if part == "AF" || part == "EV" || part == "NI" && hour.value > 5, hour.value < 12 {
      hour.value += 12
    }
    var time = PartialDate.two(hour.value)
    var end = hour.end
    if let minute = JapaneseDate.counted(in: text, at: end, unit: "分"),
      (0...59).contains(minute.value)
    {
      time += ":" + PartialDate.two(minute.value)
      end = minute.end
      if let second = JapaneseDate.counted(in: text, at: end, unit: "秒"),
        (0...59).contains(second.value)
      {
        time += ":" + PartialDate.two(second.value)
        end = second.end
      }
    } else if JapaneseDate.isCharacter("半", in: text, at: end) {
      time += ":30"
      end += 1
    }
    // "一時" alone is "once", "for a while".
    guard half != nil || end > hour.end else { return nil }
    return TimeMatch(index..<end, .date(PartialDate(time: time)))
  }
}

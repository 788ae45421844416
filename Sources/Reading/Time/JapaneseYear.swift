/// The year of a Japanese date: Western, of an era, or of a sovereign's reign.
struct JapaneseYear {
  /// The year, or the decade.
  var date: PartialDate
  /// The token after it.
  var end: Int
  /// The calendar that the words name.
  var calendar: WrittenCalendar?
  /// The era's name, with the year in it.
  var eraName: String?
  var yearOfEra = 0

  /// Reads the year that begins at token `index`.
  static func read(in text: TokenizedDocument, at index: Int) -> JapaneseYear? {
    if let mark = text.term(at: index, of: .eraMark) { return marked(mark, in: text) }
    if let western = counted(in: text, at: index), (1...2100).contains(western.value) {
      if western.value < 100 {
        if let decade = shortDecade(western, at: index, in: text) { return decade }
        if let year = JapaneseYearRange.abridged(at: index, western, in: text) {
          return JapaneseYear(date: PartialDate(year: year), end: western.end)
        }
        if let year = JapaneseYearRange.ofEraTold(at: index, western, in: text) { return year }
      }
      if let year = JapaneseYearRange.year(at: index, western, in: text) {
        return JapaneseYear(date: PartialDate(year: year), end: western.end)
      }
      guard western.value >= 100, !isLength(in: text, at: index, year: western),
        western.value >= 1000 || !isCountedInHundreds(index, western.end, in: text)
      else { return nil }
      return JapaneseYear(date: PartialDate(year: western.value), end: western.end).decade(in: text)
    }
    guard let term = text.term(at: index, of: [.era, .foreignEra]) else { return nil }
    let isForeign = !term.entry.classes.contains(.era)
    guard
      let first = term.entry.value(as: isForeign ? .foreignEra : .era).flatMap({ Int($0) }),
      let year = eraYear(in: text, at: term.tokens.upperBound)
        ?? bracketed(term.tokens, in: text)
    else { return nil }
    let western = first + year.value - 1
    return JapaneseYear(
      date: PartialDate(year: western),
      end: year.end,
      calendar: western < 1873 && !isForeign
        ? .japanese : nil,
      eraName: term.tokens.map { text.text(of: $0) }.joined(),
      yearOfEra: year.value
    )
  }

  /// Reads a year and its 年; of "497/6年", where one year of another calendar lies in two, the first.
  private static func counted(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    if let year = numbered(in: text, at: index) { return year }
    guard let first = NumberReading.digits(in: text, at: index), first.value >= 100,
      text.isMark(index + 1, "/"),
      let rest = NumberReading.digits(in: text, at: index + 2), rest.count == 1,
      JapaneseDate.isCharacter("年", in: text, at: index + 3)
    else { return nil }
    return (first.value, index + 4)
  }

  /// Reads a number and its 年, between which the same year may stand by another reckoning:
  /// "1875(明治8)年", "明治8(1875)年"; of "1798(寛政10)" the 年 may be missing.
  private static func numbered(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    guard let number = JapaneseNumber.value(in: text, at: index) else { return nil }
    let end = otherReckoning(in: text, at: number.end) ?? number.end
    if JapaneseDate.isCharacter("年", in: text, at: end) { return (number.value, end + 1) }
    guard end > number.end, number.value >= 1000,
      text.term(at: number.end + 1, of: .era) != nil
    else { return nil }
    return (number.value, end)
  }

  /// Returns the end of a bracket that holds a year by another reckoning: "(明治8年)", "(明治8)",
  /// "（1807）", "(文化元)"; nil where none begins.
  private static func otherReckoning(in text: TokenizedDocument, at index: Int) -> Int? {
    guard isBracket(index, opens: true, in: text) else { return nil }
    var place = index + 1
    let era = text.term(at: place, of: [.era, .foreignEra])
    if let era { place = era.tokens.upperBound }
    if era != nil, JapaneseDate.isCharacter("元", in: text, at: place) {
      place += 1
    } else if let number = JapaneseNumber.value(in: text, at: place),
      era != nil || number.value >= 1000
    {
      place = number.end
    } else {
      return nil
    }
    if JapaneseDate.isCharacter("年", in: text, at: place) { place += 1 }
    return isBracket(place, opens: false, in: text) ? place + 1 : nil
  }

  private static func isBracket(_ index: Int, opens: Bool, in text: TokenizedDocument) -> Bool {
    text.isMark(index, anyOf: opens ? Marks.openBrackets : Marks.closeBrackets)
      || JapaneseDate.isCharacter(opens ? "〈" : "〉", in: text, at: index)
  }

  /// A year whose reckoning stands before it: "西暦794年", "紀元前27年", "ユリウス暦1711年".
  private static func marked(_ mark: TokenizedDocument.Term, in text: TokenizedDocument)
    -> JapaneseYear?
  {
    guard let year = counted(in: text, at: mark.tokens.upperBound), (1...9999).contains(year.value)
    else { return nil }
    switch mark.entry.value(as: .eraMark) {
    case "BC":
      // The prefix 前 alone is too short to name an era: "前2年" is two years before, and "前2019年"
      // the year before.
      guard
        mark.tokens.count > 1
          || (100..<1000).contains(year.value)
            && !JapanesePeriod.isHan(mark.tokens.lowerBound - 1, text)
      else { return nil }
      return JapaneseYear(date: PartialDate(year: 1 - year.value), end: year.end)
    case "AD":
      return JapaneseYear(date: PartialDate(year: year.value), end: year.end).decade(in: text)
    case "OS":
      return JapaneseYear(date: PartialDate(year: year.value), end: year.end, calendar: .oldStyle)
    case "NS":
      return JapaneseYear(date: PartialDate(year: year.value), end: year.end, calendar: .newStyle)
    case "KOKI": return JapaneseYear(date: PartialDate(year: year.value - 660), end: year.end)
    default: return nil
    }
  }

  /// A decade by its two digits, of the century last told or else of the twentieth: "70年代".
  private static func shortDecade(
    _ year: (value: Int, end: Int),
    at index: Int,
    in text: TokenizedDocument
  ) -> JapaneseYear? {
    guard year.value >= 20, year.value % 10 == 0,
      JapaneseDate.isCharacter("代", in: text, at: year.end)
    else { return nil }
    let century = JapaneseYearRange.centuryTold(before: index, in: text) ?? 19
    let digits = "\(century)\(year.value / 10)"
    return JapaneseYear(date: PartialDate(truncated: digits), end: year.end + 1)
  }

  /// The decade, where 代 follows.
  private func decade(in text: TokenizedDocument) -> JapaneseYear? {
    guard let year = date.year, JapaneseDate.isCharacter("代", in: text, at: end) else {
      return self
    }
    guard year >= 1000, year % 10 == 0 else { return nil }
    let isCentury = year % 100 == 0 && year < 1900
    let digits = isCentury ? "\(year / 100)" : "\(year / 10)"
    return JapaneseYear(date: PartialDate(truncated: digits), end: end + 1)
  }

  /// The year without a month, with what narrows it.
  static func alone(
    _ year: JapaneseYear,
    from index: Int,
    in text: TokenizedDocument
  ) -> TimeMatch {
    var date = year.date
    var end = year.end
    if date.truncated == nil, let season = season(in: text, at: end) {
      date.part = .season(season.value)
      end = season.end
    } else {
      if JapaneseDate.isCharacter("度", in: text, at: end) || text.isWord(end, "シーズン") { end += 1 }
      JapaneseDate.mark(&date, &end, in: text)
    }
    return TimeMatch(index..<end, .date(date), calendar: year.calendar)
  }

  /// Reads the season written after a year: 夏 in "1945年夏", "1945年の夏".
  static func season(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: PartialDate.Season, end: Int)? {
    let start = JapaneseDate.isCharacter("の", in: text, at: index) ? index + 1 : index
    guard start < text.tokens.count, text.tokens[start].gap == .none,
      let term = text.term(at: start, of: .season),
      let season = term.entry.value(as: .season).flatMap({ PartialDate.Season(rawValue: $0) }),
      !JapanesePeriod.isWordGoingOn(term.tokens.upperBound, text)
    else { return nil }
    return (season, term.tokens.upperBound)
  }

  /// "100年間", "約1300年", "3000年前", "百年": a length, no year.
  private static func isLength(
    in text: TokenizedDocument,
    at index: Int,
    year: (value: Int, end: Int)
  ) -> Bool {
    if JapaneseDate.isCharacter(anyOf: "間余以", in: text, at: year.end)
      && !isSince(year.end, text)
    {
      return true
    }
    if JapaneseDate.isCharacter("前", in: text, at: year.end),
      !JapaneseDate.isCharacter(anyOf: "半期後", in: text, at: year.end + 1)
    {
      return true
    }
    // "300年ぶり", "およそ300年".
    if JapaneseDate.isCharacter("ぶ", in: text, at: year.end)
      || JapaneseDate.isCharacter("そ", in: text, at: index - 1)
        && JapaneseDate.isCharacter("よ", in: text, at: index - 2)
    {
      return true
    }
    // A round hundred counts years more often than it names one so early.
    return JapaneseDate.isCharacter("約", in: text, at: index - 1)
      || year.value % 100 == 0 && year.value <= 1000
  }

  /// Whether a number says 百: "百五十年" counts years, while a year has its digits, "七九四年".
  private static func isCountedInHundreds(
    _ index: Int,
    _ end: Int,
    in text: TokenizedDocument
  ) -> Bool {
    (index..<end).contains { JapaneseDate.isCharacter("百", in: text, at: $0) }
  }

  /// 以降, 以後, 以来, 以前: from or before the year named.
  private static func isSince(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("以", in: text, at: index)
      && JapaneseDate.isCharacter(anyOf: "降後来前", in: text, at: index + 1)
  }

  /// An era's year: a number, or 元 for the first.
  private static func eraYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Int, end: Int)? {
    if JapaneseDate.isCharacter("元", in: text, at: index),
      JapaneseDate.isCharacter("年", in: text, at: index + 1)
    {
      return (1, index + 2)
    }
    guard let year = numbered(in: text, at: index), (1...64).contains(year.value) else {
      return nil
    }
    return year
  }

  /// An era's year that a bracket holds without 年: "1782年(天明2)".
  private static func bracketed(
    _ era: Range<Int>,
    in text: TokenizedDocument
  ) -> (value: Int, end: Int)? {
    guard let year = JapaneseNumber.value(in: text, at: era.upperBound),
      (1...64).contains(year.value), isBracket(era.lowerBound - 1, opens: true, in: text),
      isBracket(year.end, opens: false, in: text)
    else { return nil }
    return (year.value, year.end)
  }

  /// Skips the same year by another reckoning, in brackets after it.
  static func skippingBracket(in text: TokenizedDocument, at index: Int) -> Int {
    if let end = otherReckoning(in: text, at: index) { return end }
    // "〈明治45年／大正元年〉", with what else the bracket says.
    guard isBracket(index, opens: true, in: text) else { return index }
    let limit = min(index + 16, text.tokens.count)
    guard let close = (index..<limit).first(where: { isBracket($0, opens: false, in: text) }),
      JapaneseDate.isCharacter("年", in: text, at: close - 1)
    else { return index }
    return close + 1
  }
}

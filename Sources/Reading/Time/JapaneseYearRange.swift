import Chronology

/// Years before 1000, which are written as lengths are, told from them by the range they bound:
/// "800年 - 1050年", "83年頃 - 168年頃", "紀元前206年 - 8年"; and years cut short in one.
enum JapaneseYearRange {
  /// The least that one end of a range must be, for both to be years and no lengths.
  private static let least = 100

  /// Returns the astronomical year that a number, with the token after its 年, is as one end of a
  /// range of years; nil where it is no end, or no more than any other year.
  static func year(
    at index: Int,
    _ year: (value: Int, end: Int),
    in text: TokenizedDocument
  ) -> Int? {
    guard !isLength(year.end, text) else { return nil }
    if let earlier = earlier(before: index, in: text) {
      // "紀元前1046年 - 771年": the later end of years before our era; "紀元前206年 - 8年" reaches into it.
      if earlier.isBC {
        return year.value >= least && year.value < earlier.value ? 1 - year.value : year.value
      }
      if year.value < 1000, year.value >= least, earlier.value < year.value { return year.value }
    }
    guard year.value < 1000, let dash = dash(after: year.end, in: text),
      let later = JapaneseDate.counted(in: text, at: dash + 1, unit: "年"),
      later.value > year.value, later.value >= least, !isLength(later.end, text)
    else { return nil }
    return year.value
  }

  /// Returns the astronomical year that a number of one or two digits with its 年 is, where it goes on
  /// from a year told right before: 22 in "1918年から22年まで", 十一 in "大正七年から十一年にかけて".
  static func abridged(
    at index: Int,
    _ year: (value: Int, end: Int),
    in text: TokenizedDocument
  ) -> Int? {
    guard year.value > 0, !isLength(year.end, text),
      JapaneseDate.isCharacter("ら", in: text, at: index - 1),
      JapaneseDate.isCharacter("か", in: text, at: index - 2), endsSpan(year.end, in: text)
    else { return nil }
    guard let told = yearTold(before: index - 2, in: text) else { return nil }
    if let first = told.first {
      return year.value > told.value ? first + year.value - 1 : nil
    }
    guard told.value >= 1000, year.value > told.value % 100 else { return nil }
    return told.value - told.value % 100 + year.value
  }

  /// Whether what follows an end says that it is one: まで, にかけて, or its month.
  private static func endsSpan(_ index: Int, in text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter("ま", in: text, at: index)
      && JapaneseDate.isCharacter("で", in: text, at: index + 1)
      || JapaneseDate.isCharacter("に", in: text, at: index)
        && JapaneseDate.isCharacter("か", in: text, at: index + 1)
      || JapaneseDate.isCharacter("の", in: text, at: index)
        && JapaneseDate.counted(in: text, at: index + 1, unit: "月") != nil
      || JapaneseDate.counted(in: text, at: index, unit: "月") != nil
  }

  /// The year last told within a few tokens before `index`, with the first year of its era if it is
  /// of one.
  private static func yearTold(
    before index: Int,
    in text: TokenizedDocument
  ) -> (value: Int, first: Int?)? {
    var end = index - 1
    while end >= max(0, index - reach), !JapaneseDate.isCharacter("年", in: text, at: end) {
      end -= 1
    }
    var start = end - 1
    while start > 0, end - start <= longest, text.tokens[start].gap == .none,
      JapaneseNumber.value(in: text, at: start - 1) != nil
    {
      start -= 1
    }
    guard let number = JapaneseNumber.value(in: text, at: start), number.end == end else {
      return nil
    }
    for first in max(0, start - longest)..<start {
      guard let era = text.term(at: first, of: .era), era.tokens.upperBound == start else {
        continue
      }
      return (number.value, era.entry.value(as: .era).flatMap { Int($0) })
    }
    return (number.value, nil)
  }

  /// The first year of the era of which a year was last told before `index` in its block.
  static func eraTold(before index: Int, in text: TokenizedDocument) -> Int? {
    guard let block = text.block(of: index) else { return nil }
    var place = index - 1
    while place >= max(text.blocks[block].lowerBound, index - far) {
      if let era = text.term(at: place, of: .era),
        JapaneseNumber.value(in: text, at: era.tokens.upperBound) != nil
          || JapaneseDate.isCharacter("元", in: text, at: era.tokens.upperBound)
      {
        return era.entry.value(as: .era).flatMap { Int($0) }
      }
      place -= 1
    }
    return nil
  }

  /// Returns the year of the era told that a number with its 年 is: in annals, where the sexagenary
  /// name follows, "三年庚午", and where a month follows, "二年八月".
  static func ofEraTold(
    at index: Int,
    _ year: (value: Int, end: Int),
    in text: TokenizedDocument
  ) -> JapaneseYear? {
    let isAnnal = isSexagenary(year.end, in: text)
    guard year.value > 0, isAnnal || JapaneseDate.month(in: text, at: year.end) != nil,
      !JapaneseDate.isCharacter(anyOf: "第満約各同翌・", in: text, at: index - 1),
      let era = eraTerm(before: index, isAnnal ? annals : far, in: text),
      let first = era.entry.value(as: .era).flatMap({ Int($0) }), first + year.value <= 2100
    else { return nil }
    let western = first + year.value - 1
    return JapaneseYear(
      date: PartialDate(year: western),
      end: year.end,
      calendar: western < 1873 ? .japanese : nil,
      eraName: text.text(of: era.tokens),
      yearOfEra: year.value
    )
  }

  /// The era of which a year was last told within some tokens before `index`.
  private static func eraTerm(
    before index: Int,
    _ reach: Int,
    in text: TokenizedDocument
  ) -> TokenizedDocument.Term? {
    var place = index - 1
    while place >= max(0, index - reach) {
      if let era = text.term(at: place, of: .era),
        JapaneseNumber.value(in: text, at: era.tokens.upperBound) != nil
          || JapaneseDate.isCharacter("元", in: text, at: era.tokens.upperBound)
      {
        return era
      }
      place -= 1
    }
    return nil
  }

  /// Returns the year told last before `index`, where it is one of an era before 1873 and no other year
  /// was told or counted since.
  static func lunarYearTold(before index: Int, in text: TokenizedDocument) -> JapaneseYear? {
    var place = index - 1
    while place >= max(0, index - story) {
      defer { place -= 1 }
      guard JapaneseDate.isCharacter("年", in: text, at: place) else { continue }
      // "翌年", "前年", "1867年" tell of another year; "同年" and "数年" of none.
      if JapaneseDate.isCharacter(anyOf: "翌前明昨後", in: text, at: place - 1) {
        return nil
      }
      for start in max(0, place - longest - 2)..<place {
        if let era = text.term(at: start, of: .era), era.tokens.upperBound < place,
          let year = JapaneseYear.read(in: text, at: start), year.end == place + 1
        {
          return year.calendar == .japanese ? year : nil
        }
      }
      if let digits = NumberReading.digits(in: text, at: place - 1), digits.count == 4 {
        return nil
      }
      if let number = JapaneseNumber.value(in: text, at: place - 4), number.end == place,
        number.value >= 1000
      {
        return nil
      }
    }
    return nil
  }

  /// Whether the name of a year in the cycle of sixty stands at `index`: 庚午.
  private static func isSexagenary(_ index: Int, in text: TokenizedDocument) -> Bool {
    stems.contains(text.bytes(of: index)) && branches.contains(text.bytes(of: index + 1))
  }

  private static let stems = Marks(SexagenaryCycle.stems)
  private static let branches = Marks(SexagenaryCycle.branches)

  /// The century of the four-digit year last told before `index`; nil where none was.
  static func centuryTold(before index: Int, in text: TokenizedDocument) -> Int? {
    var place = index - 1
    while place > max(0, index - annals) {
      // "年代" of the same decade tells nothing more.
      if JapaneseDate.isCharacter("年", in: text, at: place) {
        var start = place - 1
        while start > 0, place - start < longest, text.tokens[start].gap == .none,
          JapaneseNumber.value(in: text, at: start - 1)?.end == place
        {
          start -= 1
        }
        if let year = JapaneseNumber.value(in: text, at: start), year.end == place,
          (1000...2100).contains(year.value)
        {
          return year.value / 100
        }
      }
      place -= 1
    }
    return nil
  }

  /// How many tokens back the year of a story may stand.
  private static let story = 2500
  /// How many tokens back an era may stand in annals, and the century of a decade.
  private static let annals = 600
  /// How many tokens back the era told may stand.
  private static let far = 120
  /// How many tokens back the year told may stand.
  private static let reach = 8
  /// The most tokens of a number, or of an era's name.
  private static let longest = 4

  /// The year and the dash right before a number.
  private static func earlier(
    before index: Int,
    in text: TokenizedDocument
  ) -> (value: Int, isBC: Bool)? {
    guard text.isMark(index - 1, anyOf: Marks.joints) else { return nil }
    var place = index - 2
    if JapaneseDate.isCharacter("ろ", in: text, at: place) { place -= 2 }
    if JapaneseDate.isCharacter("頃", in: text, at: place) { place -= 1 }
    guard JapaneseDate.isCharacter("年", in: text, at: place),
      let earlier = NumberReading.digits(in: text, at: place - 1)
    else { return nil }
    return (earlier.value, JapaneseDate.isCharacter("前", in: text, at: place - 2))
  }

  /// The dash right after a year and its 頃.
  private static func dash(after index: Int, in text: TokenizedDocument) -> Int? {
    var place = index
    if JapaneseDate.isCharacter("頃", in: text, at: place) { place += 1 }
    if JapaneseDate.isCharacter("ご", in: text, at: place),
      JapaneseDate.isCharacter("ろ", in: text, at: place + 1)
    {
      place += 2
    }
    return text.isMark(place, anyOf: Marks.joints) ? place : nil
  }

  private static func isLength(_ index: Int, _ text: TokenizedDocument) -> Bool {
    JapaneseDate.isCharacter(anyOf: "間生制目前後代余ぶ", in: text, at: index)
  }
}

/// Years before 1000, which are written as lengths are, told from them by the range they bound:
/// "800年 - 1050年", "83年頃 - 168年頃", "紀元前206年 - 8年".
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

  /// The year and the dash right before a number.
  private static func earlier(
    before index: Int,
    in text: TokenizedDocument
  ) -> (value: Int, isBC: Bool)? {
    guard text.isMark(index - 1, anyOf: Marks.dashes) else { return nil }
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
    return text.isMark(place, anyOf: Marks.dashes) ? place : nil
  }

  private static func isLength(_ index: Int, _ text: TokenizedDocument) -> Bool {
    ["間", "生", "制", "目", "前", "後", "代", "余", "ぶ"].contains {
      JapaneseDate.isCharacter($0, in: text, at: index)
    }
  }
}

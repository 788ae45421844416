import Documents

/// A Japanese name with life years in brackets: "田中義一（たなか ぎいち、1864年－1929年）".
struct JapaneseLifeYears: PersonEvidence {
  static let id = "ja.person.life-years"
  static let summary =
    "A Japanese or katakana name followed by years of birth and death in brackets."

  /// How many tokens of a bracket are looked through: a reading in kana may stand first.
  private static let reach = 90
  /// The shortest and longest life.
  private static let lifeSpan = 10...115

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    for open in text.tokens.indices where text.isMark(open, anyOf: Marks.openBrackets) {
      guard let years = years(after: open, text),
        let name = name(before: open, japanese)
      else { continue }
      let role = reading.role(before: name.tokens.lowerBound)
      reading.add(name.tokens, key: name.key, rule: id, role: role, life: years)
    }
  }

  private static func years(
    after open: Int,
    _ text: TokenizedDocument
  ) -> (born: String?, died: String?)? {
    let limit = min(open + reach, text.tokens.count)
    var born: Int?
    var isPastDash = false
    // "（1858年〈安政5年〉－1936年）": the other reckoning stands in brackets of its own.
    var depth = 0
    var index = open + 1
    while index < limit {
      if text.isMark(index, anyOf: Marks.closeBrackets) {
        if depth == 0 { break }
        depth -= 1
      } else if text.isMark(index, anyOf: Marks.openBrackets) {
        depth += 1
      }
      if let year = NumberReading.digits(in: text, at: index), (3...4).contains(year.count),
        (300...2100).contains(year.value)
      {
        if let first = born, isPastDash {
          return lifeSpan.contains(year.value - first) ? ("\(first)", "\(year.value)") : nil
        }
        if born == nil { born = year.value }
      } else if born != nil, text.isMark(index, anyOf: Marks.dashes) {
        isPastDash = true
      }
      index += 1
    }
    guard let born, isPastDash, index < limit else { return nil }
    // "（1952年－）": the dash stands last.
    return text.isMark(index - 1, anyOf: Marks.dashes) ? ("\(born)", "..") : nil
  }

  private static func name(
    before open: Int,
    _ japanese: JapaneseText
  ) -> (tokens: Range<Int>, key: [String])? {
    let text = japanese.text
    let floor = max(text.sentences[text.sentence(of: open)].lowerBound, open - 12)
    let shape = JapaneseNameShape(japanese: japanese)
    for start in floor..<open where japanese.begins(start) {
      if let name = shape.name(at: start, isSure: true), name.tokens.upperBound == open {
        return (name.tokens, JapaneseKeys.key(name, text))
      }
      if let name = JapaneseKatakana(japanese: japanese).name(at: start), name.upperBound == open {
        return (name, JapaneseKeys.key(katakana: name, text))
      }
    }
    // A name that no list has: all the Han characters before the bracket.
    var start = open
    while start > floor, japanese.isHan(start - 1) { start -= 1 }
    guard (2...6).contains(open - start),
      japanese.term(at: start, of: [.place, .group, .title, .incidentNoun]) == nil,
      japanese.term(at: open - 1, of: [.placeNoun, .groupNoun, .incidentNoun, .agreementNoun])
        == nil
    else { return nil }
    return (start..<open, [text.text(of: start..<open)])
  }
}

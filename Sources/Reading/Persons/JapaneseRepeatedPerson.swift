import Documents

/// Later short mentions of a person named in full: "田中" after "田中義一", "ルーズベルト" after
/// "フランクリン・ルーズベルト".
struct JapaneseRepeatedPerson: PersonEvidence {
  static let id = "ja.person.repeated"
  static let summary = "A Japanese family name, or part of a foreign name, given in full elsewhere."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    var names: [String: Int] = [:]
    for mention in reading.mentions {
      guard let first = mention.key.first, let last = mention.key.last else { continue }
      let isHan = japanese.isHan(mention.tokens.lowerBound)
      let short = isHan ? first : last
      guard short.unicodeScalars.count > 1 || isHan && mention.key.count > 1 else { continue }
      names[short] = isHan ? short.unicodeScalars.count : 1
      let whole = text.text(of: mention.tokens)
      if isHan { names[whole] = mention.tokens.count }
    }
    guard !names.isEmpty else { return }
    let lengths = Set(names.values).sorted(by: >)
    let first = Marks(
      String(String.UnicodeScalarView(names.keys.compactMap(\.unicodeScalars.first)))
    )
    for index in text.tokens.indices
    where first.contains(text.bytes(of: index).prefix(3))
      && (japanese.isHan(index) || japanese.isKatakana(index))
    {
      guard !reading.isTaken(index), japanese.begins(index) else { continue }
      for length in lengths where index + length <= text.tokens.count {
        let tokens = index..<index + length
        guard names[text.text(of: tokens)] == length, isAlone(tokens, japanese) else { continue }
        reading.add(tokens, key: [text.text(of: tokens)], rule: id)
        break
      }
    }
  }

  private static func isAlone(_ tokens: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let text = japanese.text
    let next = tokens.upperBound
    if text.isMark(tokens.lowerBound - 1, anyOf: JapaneseKatakana.dots)
      || text.isMark(next, anyOf: JapaneseKatakana.dots)
    {
      return false
    }
    guard japanese.isJoined(next) else { return true }
    for words in ["主義", "人", "系", "語", "族", "派", "朝", "式", "的", "学", "家"]
    where japanese.has(words, at: next) { return false }
    if japanese.isHan(tokens.upperBound - 1) {
      guard japanese.isHan(next) || japanese.isKatakana(next) else { return true }
      return japanese.term(at: next, of: [.title]) != nil
    }
    return japanese.term(at: next, of: [.placeNoun, .groupNoun, .incidentNoun, .agreementNoun])
      == nil && !japanese.isKatakana(next)
  }
}

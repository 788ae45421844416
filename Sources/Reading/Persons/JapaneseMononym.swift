import Documents

/// A person generally known by one name in Japanese: "レーニン", "豊臣秀吉".
struct JapaneseMononym: PersonEvidence {
  static let id = "ja.person.mononym"
  static let summary = "A name by which one historical person is generally known in Japanese."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let japanese = JapaneseText(text: reading.text)
    var index = 0
    while index < reading.text.tokens.count {
      guard let term = japanese.term(at: index, of: .mononym), japanese.begins(index),
        isWhole(term.tokens, japanese)
      else {
        index += 1
        continue
      }
      let name = reading.text.text(of: term.tokens)
      let parts = name.split(whereSeparator: { "・゠＝".contains($0) }).map(String.init)
      let family = japanese.term(at: index, of: .familyName)?.tokens.count ?? 0
      let key =
        parts.count > 1 || family == 0 || family >= term.tokens.count
        ? parts
        : [String(name.prefix(family)), String(name.dropFirst(family))]
      reading.add(term.tokens, key: key, rule: id)
      index = term.tokens.upperBound
    }
  }

  private static func isWhole(_ tokens: Range<Int>, _ japanese: JapaneseText) -> Bool {
    let next = tokens.upperBound
    // "マルクス主義", "フランク人": a word made of the name.
    for words in ["主義", "人", "系", "語", "族", "派", "朝", "式", "的", "学"]
    where japanese.has(words, at: next) && japanese.isJoined(next) { return false }
    guard japanese.isHan(tokens.upperBound - 1), japanese.isHan(next), japanese.isJoined(next)
    else {
      return !(japanese.isKatakana(next) && japanese.isJoined(next))
    }
    return JapaneseNameShape(japanese: japanese).isBoundary(next)
      || japanese.term(at: next, of: [.incidentNoun, .timeUnit]) != nil
  }
}

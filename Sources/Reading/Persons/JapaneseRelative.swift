import Documents

/// A name of no list behind a word for a relative: "弟の持富に", "妻・富子は", "次男昭雄".
struct JapaneseRelative: PersonEvidence {
  static let id = "ja.person.relative"
  static let summary = "A Japanese given name behind a word for a relative."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    for index in text.tokens.indices where japanese.isAny(relations, at: index) {
      var start = index + 1
      if japanese.has("の", at: start) || text.isMark(start, anyOf: JapaneseKatakana.dots) {
        start += 1
      }
      guard start < text.tokens.count, japanese.isJoined(start), !reading.isTaken(start),
        let name = foreignName(at: start, of: index, japanese)
          ?? name(at: start, isJoined: start > index + 1, japanese)
      else { continue }
      reading.add(name, key: JapaneseKeys.key(any: name, japanese), rule: id)
    }
  }

  /// "父キリル", "妻のアンナ": a foreign name, and then no further word.
  private static func foreignName(
    at start: Int,
    of relation: Int,
    _ japanese: JapaneseText
  ) -> Range<Int>? {
    // "女子シングルス", "電子メール": these end other words more often.
    guard !japanese.isAny("子男女室夫", at: relation) || japanese.has("息子", at: relation - 1),
      let name = JapaneseKatakana(japanese: japanese).name(at: start),
      JapaneseForeignName.borrowed.first(of: japanese.text.bytes(of: name.upperBound - 1)) == nil,
      JapaneseNameShape(japanese: japanese).isPhraseEnd(name.upperBound)
        || japanese.has("さん", at: name.upperBound)
    else { return nil }
    return name
  }

  /// Two to four characters of a given name, listed or by their look, and then no further word.
  private static func name(
    at start: Int,
    isJoined: Bool,
    _ japanese: JapaneseText
  ) -> Range<Int>? {
    let limit = japanese.text.sentences[japanese.text.sentence(of: start)].upperBound
    let end = japanese.hanEnd(from: start, limit: limit)
    // "兄弟の長男" and "父の知人" are no names.
    guard (2...4).contains(end - start), !japanese.isAny("父母兄弟姉妹妻夫男女孫甥姪婿人者親", at: end - 1),
      JapaneseNameShape(japanese: japanese).isPhraseEnd(end) || japanese.has("さん", at: end),
      !(start..<end).contains(where: { index in
        japanese.term(at: index, of: JapaneseNameShape.otherWords).map { $0.tokens.count > 1 }
          ?? false
      })
    else { return nil }
    let given = japanese.term(at: start, of: .givenName)
    if let given, given.tokens.upperBound == end,
      given.entry.value(as: .givenName) != JapaneseNameShape.common
    {
      return start..<end
    }
    return isJoined && end - start == 2 && JapaneseNameCharacters.areGivenName(at: start, japanese)
      ? start..<end : nil
  }

  /// Last characters of words for relatives: 弟, 息子, 長女, 正室.
  private static let relations = Marks("父母兄弟姉妹妻夫子男女孫甥姪婿室嗣娘")
}

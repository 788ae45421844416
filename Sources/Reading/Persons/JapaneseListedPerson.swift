import Documents

/// A name of no list that stands in a list of persons: "フォーク" in "ステッセル、フォーク、レイスら".
struct JapaneseListedPerson: PersonEvidence {
  static let id = "ja.person.in-list"
  static let summary =
    "What stands between two persons of a list, or behind two of them, and looks like a name."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let japanese = JapaneseText(text: reading.text)
    let mentions = reading.mentions.map(\.tokens).sorted { $0.lowerBound < $1.lowerBound }
    for (number, mention) in mentions.enumerated() {
      if number + 1 < mentions.count,
        isJoined(mention.upperBound, mentions[number + 1].lowerBound, japanese),
        let name = foreignName(before: mention.lowerBound, japanese),
        !reading.isTaken(name.lowerBound)
      {
        reading.add(name, key: JapaneseKeys.key(any: name, japanese), rule: id)
      }
      var isSecond =
        number > 0 && isJoined(mentions[number - 1].upperBound, mention.lowerBound, japanese)
      var end = mention.upperBound
      while let name = name(behind: end, japanese), !reading.isTaken(name.lowerBound),
        !reading.isTaken(name.upperBound - 1)
      {
        let isBetween =
          number + 1 < mentions.count
          && isJoined(name.upperBound, mentions[number + 1].lowerBound, japanese)
        guard isSecond || isBetween || isShaped(name, japanese) else { break }
        reading.add(name, key: JapaneseKeys.key(any: name, japanese), rule: id)
        isSecond = true
        end = name.upperBound
      }
    }
  }

  /// A foreign name of one word before the mark that parts it from the first person of a list.
  private static func foreignName(before start: Int, _ japanese: JapaneseText) -> Range<Int>? {
    guard start > 1, japanese.text.isMark(start - 1, anyOf: Marks.ideographicCommas),
      let name = JapaneseKatakana(japanese: japanese).name(at: start - 2), name.count == 1
    else { return nil }
    return name
  }

  /// Whether one mark that parts a list stands between.
  private static func isJoined(_ end: Int, _ start: Int, _ japanese: JapaneseText) -> Bool {
    start == end + 1 && japanese.text.isMark(end, anyOf: separators)
  }

  /// The whole of the next item of the list, where it is two to seven Han characters or katakana of no list.
  private static func name(behind end: Int, _ japanese: JapaneseText) -> Range<Int>? {
    let text = japanese.text
    let start = end + 1
    guard text.isMark(end, anyOf: separators), start < text.tokens.count, japanese.isJoined(start)
    else { return nil }
    if let name = JapaneseKatakana(japanese: japanese).name(at: start) {
      return isItemEnd(name.upperBound, japanese) && !japanese.has("の", at: name.upperBound)
        ? name : nil
    }
    let last = japanese.hanEnd(
      from: start,
      limit: text.sentences[text.sentence(of: start)].upperBound
    )
    guard (2...7).contains(last - start), isItemEnd(last, japanese),
      !(start..<last).contains(where: { index in
        JapaneseQuantity.isNumeral(index, text) && index == start
          || japanese.term(at: index, of: other).map { $0.tokens.count > 1 || index == last - 1 }
            ?? false
      })
    else { return nil }
    let isShaped =
      last - start == 4 && JapaneseNameCharacters.areGivenName(at: start + 2, japanese)
      || JapaneseNameShape(japanese: japanese).isNameCharacter(last - 1)
    return isShaped || last - start == 3 ? start..<last : nil
  }

  /// Whether both halves of four characters look like those of a name.
  private static func isShaped(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    name.count == 4 && JapaneseNameCharacters.areFamilyName(at: name.lowerBound, japanese)
      && JapaneseNameCharacters.areGivenName(at: name.lowerBound + 2, japanese)
  }

  private static func isItemEnd(_ index: Int, _ japanese: JapaneseText) -> Bool {
    index >= japanese.text.tokens.count || japanese.text.isMark(index, anyOf: separators)
      || japanese.isAny("らはがもにをとのま。（(", at: index) || japanese.has("など", at: index)
  }

  private static let separators = Marks("、，・")
  private static let other = JapaneseNameShape.otherWords.union(.nameSuffix)
}

import Documents

/// A name whose family is in no list, shown by the given name that it ends in: "世鬼政定は", "荻洲立兵".
struct JapaneseUnlistedPerson: PersonEvidence {
  static let id = "ja.person.given-behind"
  static let summary =
    "Han characters that end in a given name of the list behind what looks like a family name."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    for given in text.tokens.indices {
      guard
        let name = text.opens(given, .givenName)
          ? name(givenAt: given, japanese) : son(at: given, japanese),
        !reading.isTaken(name.tokens.lowerBound), !reading.isTaken(name.tokens.upperBound - 1)
      else { continue }
      reading.add(name, japanese, rule: id, role: nil)
    }
  }

  private static func name(
    givenAt given: Int,
    _ japanese: JapaneseText
  ) -> JapaneseNameShape.Name? {
    guard japanese.isJoined(given), japanese.isHan(given - 1),
      let term = japanese.term(at: given, of: .givenName), term.tokens.count > 1,
      term.entry.value(as: .givenName) != JapaneseNameShape.common,
      JapaneseNameShape(japanese: japanese).isPhraseEnd(term.tokens.upperBound)
    else { return nil }
    // "向畑治三郎": three characters of a given name stand there by no chance.
    let isLong = term.tokens.count > 2
    var start = given - 1
    while start > given - 3, japanese.isHan(start - 1), japanese.isJoined(start) {
      start -= 1
    }
    guard japanese.isHan(start), !japanese.isHan(start - 1) || !japanese.isJoined(start),
      isLong && given - start > 1
        || given - start == 2 && JapaneseNameCharacters.areFamilyName(at: start, japanese)
        || given - start == 3 && JapaneseNameCharacters.mayEndFamilyName(at: given - 1, japanese),
      !(start..<given).contains(where: {
        japanese.term(at: $0, of: JapaneseNameShape.otherWords) != nil
      })
    else { return nil }
    return JapaneseNameShape.Name(tokens: start..<term.tokens.upperBound, family: given - start)
  }

  /// "北賀市市太郎", "向畑治三郎": a name that ends as those of sons do by their number, of which `index` is
  /// the last character.
  private static func son(at index: Int, _ japanese: JapaneseText) -> JapaneseNameShape.Name? {
    guard japanese.isAny("郎", at: index), japanese.isAny("一二三四五六七八九十太次", at: index - 1),
      JapaneseNameShape(japanese: japanese).isPhraseEnd(index + 1)
    else { return nil }
    var start = index - 1
    while japanese.isHan(start - 1), japanese.isJoined(start), !japanese.begins(start) {
      start -= 1
    }
    let count = index + 1 - start
    guard (4...7).contains(count), !japanese.isAny("次長末", at: start),
      !(start..<index).contains(where: { place in
        japanese.term(at: place, of: JapaneseNameShape.otherWords).map { $0.tokens.count > 1 }
          ?? false
      })
    else { return nil }
    return JapaneseNameShape.Name(tokens: start..<index + 1, family: count == 4 ? 2 : count - 3)
  }
}

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
    for given in text.tokens.indices where text.opens(given, .givenName) {
      guard let name = name(givenAt: given, japanese),
        !reading.isTaken(name.tokens.lowerBound), !reading.isTaken(name.tokens.upperBound - 1)
      else { continue }
      reading.add(name, japanese, rule: id, role: nil)
    }
  }

  private static func name(
    givenAt given: Int,
    _ japanese: JapaneseText
  ) -> JapaneseNameShape.Name? {
    let start = given - 2
    guard start >= 0, japanese.isHan(start), japanese.isHan(start + 1), japanese.isJoined(given),
      japanese.isJoined(given - 1), !japanese.isHan(start - 1) || !japanese.isJoined(start),
      JapaneseNameCharacters.areFamilyName(at: start, japanese),
      let term = japanese.term(at: given, of: .givenName), term.tokens.count > 1,
      term.entry.value(as: .givenName) != JapaneseNameShape.common,
      JapaneseNameShape(japanese: japanese).isPhraseEnd(term.tokens.upperBound),
      japanese.term(at: start, of: other) == nil, japanese.term(at: start + 1, of: other) == nil
    else { return nil }
    return JapaneseNameShape.Name(tokens: start..<term.tokens.upperBound, family: 2)
  }

  private static let other: WordClasses = [
    .place, .group, .groupNoun, .placeNoun, .title, .incidentNoun, .agreementNoun, .countedNoun,
    .voiceNoun, .sayNoun, .timeUnit, .deictic, .workNoun, .eventVerb, .judgementNoun, .functionWord,
    .era, .period,
  ]
}

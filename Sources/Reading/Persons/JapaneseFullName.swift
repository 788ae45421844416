import Documents

/// A family name of the list with a given name: "田中義一は", "乃木希典".
struct JapaneseFullName: PersonEvidence {
  static let id = "ja.person.full-name"
  static let summary = "A Japanese family name of the list with the given name behind it."

  static func find(in reading: inout PersonReading) {
    guard reading.text.language == .japanese else { return }
    let text = reading.text
    let japanese = JapaneseText(text: text)
    let shape = JapaneseNameShape(japanese: japanese)
    var index = 0
    while index < text.tokens.count {
      guard text.opens(index, .familyName), japanese.isHan(index),
        let name = shape.name(at: index, isSure: false), !reading.isTaken(index),
        japanese.begins(index) || shape.isListed(name) && !isInside(index, japanese)
          || japanese.isAny(callings, at: index - 1),
        !isOther(name.tokens, japanese)
      else {
        index += 1
        continue
      }
      reading.add(name, japanese, rule: id, role: nil)
      index = name.tokens.upperBound
    }
  }

  /// "向畑貞三郎": one character before belongs to the name.
  private static func isInside(_ index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isHan(index - 1)
      && (!japanese.isHan(index - 2) || !japanese.isJoined(index - 1)
        || japanese.isAny(callings, at: index - 2))
      && !japanese.isAny("元前故現同旧新", at: index - 1)
  }

  /// Last characters of words for what somebody is, behind which the name itself may stand: "吟味役村垣範正".
  private static let callings = Marks("役掛使長官員者師僚士将督妻弟兄姉妹夫父母男女嗣")

  /// Whether the lists know a place or group as long as the name, or the name ends as one does.
  private static func isOther(_ name: Range<Int>, _ japanese: JapaneseText) -> Bool {
    if let term = japanese.term(at: name.lowerBound, of: [.place, .group]),
      term.tokens.upperBound >= name.upperBound
        || japanese.term(at: term.tokens.upperBound, of: [.placeNoun, .groupNoun, .incidentNoun])
          != nil
    {
      return true
    }
    for start in name.lowerBound + 1..<name.upperBound {
      let nouns: WordClasses = [.placeNoun, .groupNoun, .incidentNoun, .agreementNoun, .title]
      if let noun = japanese.term(at: start, of: nouns), noun.tokens.upperBound >= name.upperBound,
        noun.tokens.count > 1
      {
        return true
      }
    }
    return false
  }
}

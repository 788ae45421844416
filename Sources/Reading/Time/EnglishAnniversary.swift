/// Anniversaries: "the sixth anniversary of the fall of the city", "the 25th anniversary", "the
/// anniversary of the storming".
///
/// The day is that of the date right before, which the words tell again; else only a day.
struct EnglishAnniversary: TimePattern {
  static let id = "en.time.anniversary"
  static let summary = "An anniversary, with what it is of."
  static let triggers: WordClasses = [.holiday, .ordinal]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.isWord(index - 1, "the") else { return nil }
    var noun = index
    if let number = ordinal(in: text, at: index) {
      noun = number
      // "the 10-year anniversary", "the sixth year anniversary".
      if text.isMark(noun, "-") { noun += 1 }
      if text.isWord(noun, "year") { noun += 1 }
    }
    guard text.isWord(noun, "anniversary") else { return nil }
    let end = EnglishExtent.ofPhrase(at: noun + 1, in: text)
    // "the anniversary celebrations" are none, and "the anniversary" alone is no time told.
    guard end > noun + 1 || noun > index, noun + 1 < end || EnglishSeason.isAlone(noun + 1, text)
    else { return nil }
    return TimeMatch(index..<end, .dayTold, takesLead: true)
  }

  private static func ordinal(in text: TokenizedDocument, at index: Int) -> Int? {
    if text.value(at: index, as: .ordinal) != nil { return index + 1 }
    guard let number = NumberReading.digits(in: text, at: index), number.count < 4 else {
      return nil
    }
    return NumberReading.isOrdinalSuffix(in: text, at: index + 1)
      ? index + 2 : text.isMark(index + 1, "-") ? index + 1 : nil
  }
}

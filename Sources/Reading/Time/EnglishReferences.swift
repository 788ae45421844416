/// References to the speaker's or the story's time: "today", "at present", "at that time", "later",
/// "since then", "in recent years".
struct EnglishReference: TimePattern {
  static let id = "en.time.reference"
  static let summary = "A reference to the present, or to a past or future left open."
  static let triggers: WordClasses = [.deictic]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let term = text.term(at: index, of: .deictic),
      let value = term.entry.value(as: .deictic), !value.isEmpty
    else { return nil }
    return TimeMatch(term.tokens, .reference(value))
  }
}

/// Seasons: "summer of 1945", "spring 1942", "the autumn".
struct EnglishSeason: TimePattern {
  static let id = "en.time.season"
  static let summary = "A season, with its year where given."
  static let triggers: WordClasses = [.season]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let season = text.value(at: index, as: .season) else { return nil }
    var end = index + 1
    let next = text.isWord(end, "of") || text.isMark(end, ",") ? end + 1 : end
    var year: Int?
    if let written = NumberReading.year(in: text, at: next),
      EnglishYear.isYear(in: text, at: next, afterMonth: true)
    {
      (year, end) = (written, next + 1)
    }
    // "fall" and "spring" are verbs too: alone they need "in the" or "the" before them.
    if year == nil {
      guard text.isWord(index - 1, "the") || text.isWord(index - 1, "that") else { return nil }
      if text.isWord(index, "fall"), text.isWord(index + 1, "of") { return nil }
    }
    return TimeMatch(index..<end, .date(PartialDate(year: year, part: .season(season))))
  }
}

/// Dates seen from the story's time: "that year", "the following year", "three days later", "two
/// years before".
struct EnglishRelative: TimePattern {
  static let id = "en.time.relative"
  static let summary = "A date counted from the time the story has reached."
  static let triggers: WordClasses = [.functionWord, .number]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    demonstrative(in: text, at: index) ?? counted(in: text, at: index)
  }

  private static func demonstrative(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    let shift: Int
    var end = index + 1
    if text.isWord(index, "that") || text.isWord(index, "same") {
      shift = 0
    } else if text.isWord(index, "the") {
      guard let step = step(in: text, at: index + 1) else { return nil }
      shift = step
      end = index + 2
    } else {
      return nil
    }
    guard end < text.tokens.count, let unit = text.value(at: end, as: .timeUnit),
      ["D", "W", "M", "Y"].contains(unit), isSingular(in: text, at: end)
    else { return nil }
    return TimeMatch(index..<end + 1, .shift(by: shift, unit: unit))
  }

  private static func step(in text: TokenizedDocument, at index: Int) -> Int? {
    if text.isWord(index, "same") { return 0 }
    if text.isWord(index, "following") || text.isWord(index, "next") { return 1 }
    if text.isWord(index, "previous") || text.isWord(index, "preceding") { return -1 }
    return nil
  }

  private static func counted(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let number = NumberReading.number(in: text, at: index), number.value <= 1000,
      number.value == number.value.rounded(), number.end < text.tokens.count,
      let unit = text.value(at: number.end, as: .timeUnit),
      ["D", "W", "M", "Y", "DE"].contains(unit)
    else { return nil }
    let after = number.end + 1
    let count = Int(number.value)
    if text.isWord(after, "later") || text.isWord(after, "afterwards") {
      return TimeMatch(index..<after + 1, .shift(by: count, unit: unit))
    }
    if text.isWord(after, "earlier") || text.isWord(after, "before") && !goesOn(in: text, at: after)
    {
      return TimeMatch(index..<after + 1, .shift(by: -count, unit: unit))
    }
    return nil
  }

  private static func goesOn(in text: TokenizedDocument, at index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .word
  }

  private static func isSingular(in text: TokenizedDocument, at index: Int) -> Bool {
    text.bytes(of: index).last != UInt8(ascii: "s")
  }
}

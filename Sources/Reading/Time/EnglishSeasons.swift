/// Seasons: "summer of 1945", "spring 1942", "the autumn", "Winter" in "Winter Offensive".
///
/// "fall" and "spring" are verbs too: in small letters and without a year they need a determiner or
/// preposition before them.
struct EnglishSeason: TimePattern {
  static let id = "en.time.season"
  static let summary = "A season, with its year where given."
  static let triggers: WordClasses = [.season]
  static let openers: TimeOpeners = []

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard let season = text.season(at: index) else { return nil }
    var date = PartialDate(part: .season(season))
    if let year = EnglishYear.followingYear(in: text, at: index + 1)
      ?? overNewYear(in: text, at: index + 1)
    {
      date.year = year.year
      let end = afterNextYear(year, in: text)
      return TimeMatch(index..<end, .date(date), takesLead: true)
    }
    if let pointed = EnglishYear.pointed(in: text, at: index + 1) {
      date.anchor = pointed.anchor
      return TimeMatch(index..<pointed.end, .date(date), takesLead: true)
    }
    guard isNoun(index, text), !text.isWord(index + 1, anyOf: dwellings) else { return nil }
    // "the spring and early summer of 1943": the year stands with the second.
    date.year =
      EnglishYear.yearOfNext(in: text, at: index + 1)
      ?? EnglishYear.yearOfNoun(in: text, at: index + 1)
    if date.year == nil, isGeneral(index, text) {
      return TimeMatch(index..<index + 1, .reference("XXXX-" + season.rawValue))
    }
    // "the summer offensive": the article belongs to the noun.
    return TimeMatch(index..<index + 1, .date(date), takesLead: isAlone(index + 1, text))
  }

  /// Reads the first year of "1904/05", which alone is no year.
  private static func overNewYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, end: Int)? {
    let place = text.isWord(index, "of") ? index + 1 : index
    if let early = beforeOurEra(in: text, at: place) { return early }
    guard let year = NumberReading.year(in: text, at: place), text.isMark(place + 1, "/"),
      case let found = (year: year, end: place + 1), afterNextYear(found, in: text) > place + 1
    else { return nil }
    return found
  }

  /// Reads the two years of "479/478 BC", of which the first is the date's.
  private static func beforeOurEra(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, end: Int)? {
    guard let first = NumberReading.digits(in: text, at: index), (1...4).contains(first.count),
      text.isMark(index + 1, "/") || text.isMark(index + 1, anyOf: Marks.dashes),
      text.tokens[index + 1].gap == .none,
      let second = NumberReading.digits(in: text, at: index + 2), second.value > 0,
      [1: 10, 2: 100, 3: 1000, 4: 10_000][second.count].map({
        (first.value - 1) % $0 == second.value
      }) ?? false,
      case let dated = EnglishYear.withEra(first.value, in: text, end: index + 3), dated.year <= 0
    else { return nil }
    return dated
  }

  /// Takes the year in which a winter ends: "the winter of 1904–5", "the winter of 1904/05".
  private static func afterNextYear(
    _ year: (year: Int, end: Int),
    in text: TokenizedDocument
  ) -> Int {
    guard
      text.isMark(year.end, anyOf: Marks.dashes) || text.isMark(year.end, "/"),
      text.tokens[year.end].gap == .none,
      let next = NumberReading.digits(in: text, at: year.end + 1),
      next.count < 3 || next.count == 4,
      [1: 10, 2: 100, 4: 10_000][next.count].map({ (year.year + 1) % $0 == next.value }) ?? false
    else { return year.end }
    return year.end + 2
  }

  /// Whether a season only says of what kind a thing is: "winter quarters", "summer clothes".
  private static func isGeneral(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard text.tokens[index].letterCase == .lower, index + 1 < text.tokens.count,
      text.tokens[index + 1].gap == .space, text.tokens[index + 1].letterCase == .lower,
      !isAlone(index + 1, text), text.term(at: index + 1, of: .incidentNoun) == nil
    else { return false }
    return !text.tokens[index + 1].classes.contains(.phraseEnd)
  }

  /// Houses that a season gives their name: "the summer palace".
  private static let dwellings: WordChoice = [
    "palace", "palaces", "residence", "house", "houses", "home", "homes", "capital", "garden",
    "gardens",
  ]
  /// What stands before the name of a season, and not before the verb that looks like it.
  private static let nounLeads: WordChoice = ["the", "in", "within", "for", "after", "over"]

  private static func isNoun(_ index: Int, _ text: TokenizedDocument) -> Bool {
    let isVerbToo =
      text.isWord(index, "fall") || text.isWord(index, "spring")
      || text.isWord(index, "springs")
    guard isVerbToo else { return true }
    if text.isWord(index, "fall"), text.isWord(index + 1, "of") { return false }
    guard index > 0 else { return false }
    let before = text.tokens[index - 1].classes
    // "a spring offensive", "his fall campaign".
    if text.term(at: index + 1, of: .incidentNoun) != nil, !text.isWord(index - 1, "to") {
      return true
    }
    return text.isWord(index - 1, anyOf: nounLeads)
      || text.isWord(index, "spring") && text.tokens[index].isCapitalised
      || before.contains(.timePointer) && !text.isWord(index - 1, "a")
      || text.term(at: index - 1, of: .timeModifier) != nil
  }

  /// Whether no noun follows that the season describes.
  static func isAlone(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap < .block else { return true }
    let token = text.tokens[index]
    return token.kind == .mark || text.isWord(index, "onward") || text.isWord(index, "onwards")
      || !token.classes.isDisjoint(with: [.functionWord, .timePreposition, .sayVerb])
  }
}

/// A year in digits: "in 1806", "(1875)", "the 1905 revolution", "480 BC".
///
/// Four digits count as a year unless the words around them make them a quantity, a page or a
/// number: "1500 men", "p. 1904", "No. 1812".
struct EnglishYear: TimePattern {
  static let id = "en.time.year"
  static let summary = "A year in digits."
  static let triggers: WordClasses = [.eraMark]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if text.tokens[index].kind != .number { return afterEra(in: text, at: index) }
    if let year = NumberReading.year(in: text, at: index) {
      guard isYear(in: text, at: index, afterMonth: false) else { return nil }
      let dated = withEra(year, in: text, end: index + 1)
      return TimeMatch(
        start(of: index, in: text)..<dated.end,
        .date(PartialDate(year: dated.year))
      )
    }
    // A year of fewer digits is one only with its era.
    guard let digits = NumberReading.digits(in: text, at: index), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    if digits.count == 2, let short = shortened(digits.value, in: text, at: index) { return short }
    let dated = withEra(digits.value, in: text, end: index + 1)
    if dated.end > index + 1 {
      return TimeMatch(index..<dated.end, .date(PartialDate(year: dated.year)))
    }
    if let shared = sharedEra(digits.value, in: text, at: index) {
      return TimeMatch(index..<index + 1, .date(PartialDate(year: shared)))
    }
    guard digits.count == 3, isEarly(in: text, at: index) else { return nil }
    return TimeMatch(index..<index + 1, .date(PartialDate(year: digits.value)))
  }

  /// Whether three digits are a year by what stands around them: "in 317 an edict", "until 476, when".
  ///
  /// A number of things has its noun after it, and a number in a list no such preposition before it.
  private static func isEarly(in text: TokenizedDocument, at index: Int) -> Bool {
    guard text.isWord(index - 1, "in") || text.isWord(index - 1, "until"),
      text.tokens[index].gap == .space, index + 1 < text.tokens.count
    else { return false }
    let next = text.tokens[index + 1]
    if next.kind == .mark {
      return next.gap == .none && !text.isMark(index + 1, anyOf: Marks.dashes)
        && ![".", ",", ";", ":"].allSatisfy { !text.isMark(index + 1, $0) }
    }
    return next.gap == .space && next.kind == .word
      && (next.isCapitalised
        || text.isWord(
          index + 1,
          anyOf: Self.afterEarlyYear
        ))
  }

  private static let afterEarlyYear: WordChoice = [
    "a", "an", "the", "he", "she", "they", "it", "and", "his", "when", "by",
  ]

  /// Where the words begin that say they are years: "the years 1751 and 1777".
  static func start(of index: Int, in text: TokenizedDocument) -> Int {
    guard index > 1, text.isWord(index - 1, "years"), text.isWord(index - 2, "the"),
      text.tokens[index].gap == .space
    else { return index }
    return index - 2
  }

  /// "'89": a year without its century, after the apostrophe that stands for it.
  private static func shortened(
    _ digits: Int,
    in text: TokenizedDocument,
    at index: Int
  ) -> TimeMatch? {
    guard index > 0, text.isMark(index - 1, anyOf: apostrophes), text.tokens[index].gap == .none,
      text.tokens[index - 1].gap != .none || text.isMark(index - 2, anyOf: Marks.openBrackets),
      index + 1 >= text.tokens.count || text.tokens[index + 1].gap != .none
        || text.tokens[index + 1].kind == .mark && !text.isMark(index + 1, anyOf: Marks.dashes)
          && !text.isMark(index + 1, "%"),
      // "'20 men'" is a quotation.
      index + 1 >= text.tokens.count
        || text.tokens[index + 1].classes.isDisjoint(with: [.countedNoun, .unit, .timeUnit])
    else { return nil }
    let anchor = PartialDate.Anchor(unit: .twoDigits, count: digits)
    return TimeMatch(index - 1..<index + 1, .date(PartialDate(anchor: anchor)))
  }

  private static let apostrophes = Marks("'’‘")

  /// Returns the year that a number is by the era of a second one: "from 499 to 493 BC", "in 496 and 495
  /// BC", "from 379 to 395 A.D."; nil where it shares none.
  private static func sharedEra(_ year: Int, in text: TokenizedDocument, at index: Int) -> Int? {
    guard index > 0,
      text.tokens[index - 1].classes.contains(.timePreposition) || text.isWord(index - 1, "of")
        || text.isMark(index - 1, anyOf: Marks.openBrackets),
      text.isWord(index + 1, "to") || text.isWord(index + 1, "and") || text.isWord(index + 1, "or"),
      let second = NumberReading.digits(in: text, at: index + 2), second.value != year,
      case let dated = withEra(second.value, in: text, end: index + 3), dated.end > index + 3
    else { return nil }
    if dated.year <= 0 { return second.value < year ? 1 - year : nil }
    return second.value == dated.year && second.value > year ? year : nil
  }

  /// "AD 645", "AH 923".
  private static func afterEra(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard text.tokens[index].letterCase == .upper,
      let term = text.term(at: index, of: .eraMark), let mark = term.entry.value(as: .eraMark),
      mark == "AD" || mark == "AH",
      case let place = term.tokens.upperBound,
      let digits = NumberReading.digits(in: text, at: place), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    let year = mark == "AH" ? ofHijra(digits.value) : digits.value
    return TimeMatch(index..<place + 1, .date(PartialDate(year: year)))
  }

  /// The year in which a year of the Hijra begins; its years, of the moon, are shorter by three in a
  /// hundred.
  private static func ofHijra(_ year: Int) -> Int { (year * 970_229 + 621_577_400) / 1_000_000 }

  /// Takes "BC" or "AD" after the year, if it stands there.
  static func withEra(
    _ year: Int,
    in text: TokenizedDocument,
    end: Int
  ) -> (year: Int, end: Int) {
    guard let term = text.term(at: end, of: .eraMark), text.tokens[end].isCapitalised else {
      return (year, end)
    }
    switch term.entry.value(as: .eraMark) {
    case "BC", "BCE": return (1 - year, term.tokens.upperBound)
    case "AD", "CE": return (year, term.tokens.upperBound)
    case "AH" where year < 1500: return (ofHijra(year), term.tokens.upperBound)
    default: return (year, end)
    }
  }

  /// Reads the year that follows a month or season: "1945", ", 1945", "of 1945", "of that year",
  /// "480 BC".
  static func followingYear(
    in text: TokenizedDocument,
    at index: Int
  ) -> (year: Int, end: Int)? {
    let next = text.isWord(index, "of") || text.isMark(index, ",") ? index + 1 : index
    if let year = NumberReading.year(in: text, at: next) {
      if isDual(before: next + 3, in: text) { return (year + 1, next + 3) }
      guard isYear(in: text, at: next, afterMonth: true) else { return nil }
      return withEra(year, in: text, end: next + 1)
    }
    guard let digits = NumberReading.digits(in: text, at: next), (1...4).contains(digits.count),
      digits.value > 0
    else { return nil }
    let dated = withEra(digits.value, in: text, end: next + 1)
    return dated.end > next + 1 ? dated : nil
  }

  /// Reads what follows a month or season and points to the year beside the story's: "of the following
  /// year", "of next year".
  static func pointed(
    in text: TokenizedDocument,
    at index: Int
  ) -> (anchor: PartialDate.Anchor, end: Int)? {
    guard text.isWord(index, "of") else { return nil }
    let next = text.isWord(index + 1, "the") ? index + 2 : index + 1
    guard let count = text.number(at: next, as: .timePointer), abs(count) == 1,
      text.isWord(next + 1, "year")
    else { return nil }
    return (PartialDate.Anchor(unit: .calendarYear, count: count), next + 2)
  }

  /// Whether a year by both beginnings of the year ends before token `index`: "1720/21", "1720/1".
  ///
  /// Until 1752 the English year began on 25 March, so that days before it lay in two years.
  static func isDual(before index: Int, in text: TokenizedDocument) -> Bool {
    guard index <= text.tokens.count, let year = NumberReading.year(in: text, at: index - 3),
      year < 1752, text.isMark(index - 2, "/"), text.tokens[index - 2].gap == .none,
      text.tokens[index - 1].gap == .none, let last = NumberReading.digits(in: text, at: index - 1)
    else { return false }
    switch last.count {
    case 1: return last.value == (year + 1) % 10
    case 2: return last.value == (year + 1) % 100
    case 4: return last.value == year + 1
    default: return false
    }
  }

  /// Reads the year of the noun that a month or season describes: the 1918 of "the Spring Offensive
  /// of 1918".
  static func yearOfNoun(in text: TokenizedDocument, at index: Int) -> Int? {
    var next = index
    while next < text.tokens.count, next - index < 3, text.tokens[next].kind == .word,
      text.tokens[next].gap == .space, !text.tokens[next].classes.contains(.functionWord)
    {
      next += 1
    }
    guard next > index, text.isWord(next, "of"),
      let year = NumberReading.year(in: text, at: next + 1),
      isYear(in: text, at: next + 1, afterMonth: true)
    else { return nil }
    return year
  }

  /// Reads the year of the date that "and", "or", "to", a comma or a dash joins to one without: the
  /// 1914 of "August and September 1914".
  static func yearOfNext(in text: TokenizedDocument, at index: Int) -> Int? {
    guard
      text.isWord(index, "and") || text.isWord(index, "or") || text.isWord(index, "to")
        || text.isMark(index, ",") || text.isMark(index, anyOf: Marks.dashes)
    else { return nil }
    var next = index + 1
    if text.isWord(next, "the") { next += 1 }
    if let term = text.term(at: next, of: .timeModifier) { next = term.tokens.upperBound }
    guard next < text.tokens.count else { return nil }
    if text.tokens[next].kind == .number {
      guard let day = NumberReading.day(in: text, at: next) else { return nil }
      next = day.end
    }
    let isNamed =
      text.value(at: next, as: .month) != nil && text.tokens[next].isCapitalised
      || text.value(at: next, as: .season) != nil
    guard isNamed else { return nil }
    if let day = NumberReading.day(in: text, at: next + 1) { next = day.end - 1 }
    return followingYear(in: text, at: next + 1)?.year
  }

  /// Whether the four digits at `index` are a year, by the words around them.
  static func isYear(in text: TokenizedDocument, at index: Int, afterMonth: Bool) -> Bool {
    let tokens = text.tokens
    if index + 1 < tokens.count, tokens[index + 1].gap == .none {
      let next = tokens[index + 1]
      // "1930s" is a decade, "2010x" a code.
      if next.kind == .word || next.kind == .number { return false }
      if next.isMark("%") || next.isMark("/") || next.isMark("_") { return false }
    }
    if index > 0 {
      let before = tokens[index - 1]
      if tokens[index].gap == .none, before.kind == .word { return false }
      if tokens[index].gap == .none, isJoiner(before), index > 1, tokens[index - 1].gap == .none,
        tokens[index - 2].kind == .number
      {
        return false
      }
      if before.isMark("$") || before.isMark("#") || text.isMark(index - 1, anyOf: signs) {
        return false
      }
      if isNumbering(in: text, before: index) { return false }
    }
    guard !afterMonth, index + 1 < tokens.count, tokens[index + 1].gap == .space else {
      return true
    }
    let next = tokens[index + 1]
    guard next.letterCase == .lower else { return true }
    // "1500 men", "1800 tons": a quantity.
    guard let noun = text.term(at: index + 1, of: [.unit, .countedNoun, .timeUnit]) else {
      return true
    }
    if next.classes.contains(.functionWord), !next.classes.contains(.countedNoun) { return true }
    guard next.classes.contains(.countedNoun) else { return false }
    // "The 1873 treaty": one treaty is no 1,873 of them.
    if next.classes.contains(.agreementNoun), !text.hasEnding(index + 1, "s") { return true }
    // "Stanley's 1871 letters": what somebody wrote is told by its year.
    return text.tokens[max(index - 1, 0)].kind == .clitic
      && noun.entry.value(as: .countedNoun) == "documents"
  }

  private static let signs = Marks("£€¥№§")

  private static func isJoiner(_ token: Token) -> Bool {
    token.isMark("-") || token.isMark("/") || token.isMark(".")
  }

  /// Whether the number, or the range that it ends, counts pages or things, as in "page 1812".
  private static func isNumbering(in text: TokenizedDocument, before index: Int) -> Bool {
    if index > 1, text.isMark(index - 1, anyOf: Marks.dashes),
      text.tokens[index - 2].kind == .number,
      text.tokens[index].gap == .none
    {
      return isNumbering(in: text, before: index - 2)
    }
    var before = index - 1
    if text.isMark(before, ".") { before -= 1 }
    return text.isWord(before, "no") && text.isMark(index - 1, ".") || text.isWord(before, "p")
      || text.isWord(before, "pp") || text.isWord(before, "vol") || text.isWord(before, "nos")
      || text.isWord(before, "page") || text.isWord(before, "pages")
      || text.isWord(before, "resolution") || text.isWord(before, "decree")
      || text.isWord(before, "order") || text.isWord(before, "number")
  }
}

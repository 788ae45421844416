/// Reads dates in English and Russian words.
struct WordsParser {
  let tokens: [WordToken]
  let length: Int
  var at = 0
  /// What the words that begin at each token mean, and the place after them; looked up once, since the
  /// parser asks for one meaning after the other.
  private let found: [Found?]

  /// Meanings of some words, and the place after them.
  typealias Found = (meanings: [WordLexicon.Meaning], next: Int)

  init(_ text: String) {
    let tokens = WordToken.tokens(of: text)
    self.tokens = tokens
    found = tokens.indices.map { Self.find(at: $0, in: tokens) }
    length = text.utf8.count
  }

  /// Reads the whole text.
  mutating func time() throws(DateTextError) -> WrittenTime {
    skipFillers()
    let time = try expression()
    guard at == tokens.count else { throw failure("the end") }
    return time
  }

  /// A date with what is said about it before and after; a second one where two calendars are given.
  mutating func point() throws(DateTextError) -> (first: WrittenDate, second: WrittenDate?) {
    var approximate = false
    var uncertain = false
    var part: WrittenDate.Part?
    let weekday = acceptWeekday()
    while true {
      skipFillers()
      if accept(.approximate) || acceptSign("~") {
        approximate = true
      } else if accept(.uncertain) {
        uncertain = true
      } else if let found = acceptPart() {
        part = found
      } else {
        break
      }
    }
    var (first, second) = try core()
    first.isApproximate = approximate
    first.isUncertain = uncertain
    if part != nil { first.part = part }
    first.weekday = weekday
    trailer(&first, &second)
    return (first, second)
  }

  /// `(O.S.)`, `?`, `г.` and what else may follow.
  private mutating func trailer(_ first: inout WrittenDate, _ second: inout WrittenDate?) {
    while at < tokens.count, !isNightMark {
      let start = at
      if acceptSign("?") || acceptDoubtInBrackets() {
        first.isUncertain = true
      } else if acceptSign("~") {
        first.isApproximate = true
      } else if acceptSign(",") || acceptSign(".") || acceptUnit(.year) || accept(.ce)
        || accept(.filler)
      {
        continue
      } else {
        let isOpen = acceptSign("(")
        skipFillers()
        if let weekday = acceptWeekday(), first.weekday == nil {
          first.weekday = weekday
          if !isOpen || acceptSign(")") { continue }
        }
        guard let calendar = acceptCalendar() else {
          at = start
          return
        }
        skipFillers()
        _ = acceptSign(".")
        if isOpen, !acceptSign(")") {
          at = start
          return
        }
        if second != nil { second?.calendar = calendar } else { first.calendar = calendar }
      }
    }
  }

  /// `(?)`.
  private mutating func acceptDoubtInBrackets() -> Bool {
    let start = at
    if acceptSign("("), acceptSign("?"), acceptSign(")") { return true }
    at = start
    return false
  }

  // MARK: Tokens

  func meanings(at place: Int) -> Found? {
    place < found.count ? found[place] : nil
  }

  private static func find(at place: Int, in tokens: [WordToken]) -> Found? {
    var words: [String] = []
    var ends: [Int] = []
    var index = place
    while index < tokens.count, words.count < 6 {
      if case .word(let word, _) = tokens[index].kind {
        words.append(word)
        index += 1
        ends.append(index)
      } else if case .sign(".") = tokens[index].kind, !words.isEmpty {
        index += 1
      } else {
        break
      }
    }
    guard !words.isEmpty, let found = WordLexicon.shared.lookUp(words[...]) else { return nil }
    return (found.meanings, ends[found.count - 1])
  }

  /// Takes a word that has a meaning `choose` accepts, and the period of an abbreviation after it.
  mutating func take<Value>(_ choose: (WordLexicon.Meaning) -> Value?) -> Value? {
    guard let (meanings, next) = meanings(at: at) else { return nil }
    for meaning in meanings {
      guard let value = choose(meaning) else { continue }
      at = next
      if at < tokens.count, case .sign(".") = tokens[at].kind { at += 1 }
      return value
    }
    return nil
  }

  mutating func accept(_ meaning: WordLexicon.Meaning) -> Bool {
    take { $0 == meaning ? true : nil } ?? false
  }

  mutating func acceptUnit(_ unit: WrittenDate.Unit) -> Bool { accept(.unit(unit)) }

  mutating func acceptSign(_ sign: Character) -> Bool {
    guard at < tokens.count, case .sign(sign) = tokens[at].kind else { return false }
    at += 1
    return true
  }

  mutating func acceptMonth() -> Int? {
    take { if case .month(let month) = $0 { month } else { nil } }
  }

  /// The name of a day of the week, and the comma after it.
  mutating func acceptWeekday() -> Int? {
    let start = at
    skipFillers()
    guard let day = take({ if case .weekday(let day) = $0 { day } else { nil } }) else {
      at = start
      return nil
    }
    _ = acceptSign(",")
    return day
  }

  mutating func acceptCalendar() -> CalendarName? {
    take { if case .calendar(let calendar) = $0 { calendar } else { nil } }
  }

  mutating func acceptNumber(upTo most: Int) -> Int? {
    guard at < tokens.count, case .number(let value, _, _) = tokens[at].kind, value <= most else {
      return nil
    }
    at += 1
    return value
  }

  mutating func skipFillers() {
    while at < tokens.count, accept(.filler) {}
  }

  /// early, mid-, the end of; the first half of, the last quarter of.
  private mutating func acceptPart() -> WrittenDate.Part? {
    let start = at
    guard let name = take({ if case .part(let name) = $0 { name } else { nil } }) else {
      return nil
    }
    switch name {
    case "early", "mid", "late":
      _ = acceptSign("-")
      return name == "early" ? .early : name == "mid" ? .middle : .late
    default:
      if let count = take({ if case .fraction(let count) = $0 { count } else { nil } }) {
        let numbers = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": count]
        if let number = numbers[name], number <= count {
          return .fraction(number: number, of: count)
        }
      }
      at = start
      return nil
    }
  }

  func failure(_ expected: String) -> DateTextError {
    guard at < tokens.count else {
      return DateTextError(offset: length, found: "", expected: expected)
    }
    return DateTextError(offset: tokens[at].offset, found: tokens[at].text, expected: expected)
  }
}

import Documents

/// The dates that a text itself gives to events by name, from which "three days after Pearl Harbor"
/// can be counted.
///
/// An event is known by the capitalised words that end its name, right before the date in brackets
/// ("the Battle of the Somme (1 July 1916)") or, after a noun for an event and a preposition, before
/// "on" or "in" ("the attack on Pearl Harbor on December 7, 1941").
struct EventDates {
  /// Where an event begins and ends; a single day is both.
  struct Bounds {
    var begin: PartialDate
    var end: PartialDate
  }

  private let words: TimeWords
  private var dates: [String: Bounds] = [:]

  /// Starts with no event known, in a language with these words.
  init(words: TimeWords) {
    self.words = words
  }

  /// The most words of a name that are compared.
  private static let longest = 4

  /// Keeps the date of the event named right before the expression at `tokens`, if one is.
  mutating func note(_ bounds: Bounds, before tokens: Range<Int>, in text: TokenizedDocument) {
    var end = tokens.lowerBound
    if text.isWord(end - 1, anyOf: words.articles) { end -= 1 }
    let isBracketed = text.isMark(end - 1, anyOf: Marks.openBrackets)
    guard isBracketed || text.isWord(end - 1, anyOf: words.dating) else { return }
    end -= 1
    guard end > 0, text.tokens[end].gap == .space, let name = name(endingAt: end, in: text),
      isBracketed || isEvent(before: name.lowerBound, in: text)
    else { return }
    let key = key(name, in: text)
    // The finest date stays.
    if let known = dates[key], known.begin.day != nil || bounds.begin.day == nil { return }
    dates[key] = bounds
  }

  /// Returns the date of the event that the words of a range name; nil when none is known.
  func bounds(named words: Range<Int>, in text: TokenizedDocument) -> Bounds? {
    guard !dates.isEmpty else { return nil }
    for end in words where text.tokens[end].isCapitalised {
      guard let name = name(endingAt: end + 1, in: text), name.lowerBound >= words.lowerBound,
        let found = dates[key(name, in: text)]
      else { continue }
      return found
    }
    return nil
  }

  /// The capitalised words before `end`.
  private func name(endingAt end: Int, in text: TokenizedDocument) -> Range<Int>? {
    var start = end
    while start > 0, end - start < Self.longest, text.tokens[start - 1].isCapitalised,
      !text.isWord(start - 1, anyOf: words.articles),
      start == end || text.tokens[start].gap <= .space
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// Whether a noun for an event, a word that joins it and perhaps an article stand before a name.
  private func isEvent(before index: Int, in text: TokenizedDocument) -> Bool {
    var before = index - 1
    if text.isWord(before, anyOf: words.articles) { before -= 1 }
    guard text.isWord(before, anyOf: words.naming), before > 0 else { return false }
    return text.tokens[before - 1].classes.contains(.incidentNoun)
  }

  private func key(_ name: Range<Int>, in text: TokenizedDocument) -> String {
    name.map { String(decoding: text.bytes(of: $0), as: UTF8.self) }.joined(separator: " ")
  }
}

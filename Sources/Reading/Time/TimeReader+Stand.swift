import Documents

/// Where a date stands in its sentence, as far as it tells whether the story follows it.
extension TimeReader {
  /// How many tokens before a date still leave it the opening of its paragraph: "Meanwhile, on".
  private static let opening = 4
  /// How many tokens before a date are looked at for the word that makes it the end of a period.
  private static let clause = 12

  /// Tells where the date of a match stands.
  func stand(of match: TimeMatch, in place: Place) -> NarrativeTime.Stand {
    let index = match.tokens.lowerBound
    var isEdge = false
    if case .date(let date) = match.meaning { isEdge = self.isEdge(date, at: index) }
    let sentence = text.sentences[text.sentence(of: index)]
    let words = grammar.words
    return NarrativeTime.Stand(
      isAside: place == .aside || isEdge || isBracketed(index, in: sentence)
        || isAttribute(match) || isGoal(match),
      looksBack: clause(before: index, in: sentence, has: words.backward)
        || tellsLookBackAgain(index),
      isPast: text.isWord(index - 1, anyOf: words.starts)
        || clause(before: index, in: sentence, has: words.comparing),
      isExample: isExample(match),
      isFronted: text.block(of: index).map { index - text.blocks[$0].lowerBound <= Self.opening }
        ?? false,
      place: Int(text.tokens[index].start)
    )
  }

  /// Whether a date tells in other words the look back before it: "four years earlier, in 1857".
  private func tellsLookBackAgain(_ index: Int) -> Bool {
    let words = grammar.words
    let comma = text.isWord(index - 1, anyOf: words.dating) ? index - 2 : index - 1
    return text.isMark(comma, ",") && text.isWord(comma - 1, anyOf: words.backward)
  }

  /// Whether a bracket that stands open in the sentence holds the token.
  private func isBracketed(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    while before >= max(sentence.lowerBound, index - Self.clause) {
      if text.isMark(before, anyOf: Marks.closeBrackets) { return false }
      if text.isMark(before, anyOf: Marks.openBrackets) { return true }
      before -= 1
    }
    return false
  }

  /// Whether a date only tells one thing from others of its kind: "the August 1792 uprising".
  private func isAttribute(_ match: TimeMatch) -> Bool {
    guard case .date(let date) = match.meaning, date.year != nil, date.month != nil else {
      return false
    }
    return text.isWord(match.tokens.lowerBound - 1, anyOf: grammar.words.articles)
      && describes(match.tokens.upperBound)
  }

  /// Whether a bare year does so: "the 1614 rules".
  private func isExample(_ match: TimeMatch) -> Bool {
    guard case .date(let date) = match.meaning, date.year != nil, date.month == nil else {
      return false
    }
    return describes(match.tokens.upperBound)
  }

  /// Whether the token right after a date is a word that the date describes.
  private func describes(_ end: Int) -> Bool {
    guard end < text.tokens.count, text.tokens[end].gap == .space,
      text.tokens[end].letterCase == .lower
    else { return false }
    return text.tokens[end].classes.isDisjoint(
      with: [.functionWord, .timePreposition, .phraseEnd]
    )
  }

  /// Whether the words point to a time ahead by which something will be done: "by next summer".
  private func isGoal(_ match: TimeMatch) -> Bool {
    guard case .date(let date) = match.meaning, let count = date.anchor?.count, count > 0 else {
      return false
    }
    return text.isWord(match.tokens.lowerBound - 1, anyOf: grammar.words.goals)
  }

  /// Whether one of `words` stands before a token in its clause.
  private func clause(
    before index: Int,
    in sentence: Range<Int>,
    has words: WordChoice
  ) -> Bool {
    guard !words.isEmpty else { return false }
    var before = index - 1
    while before >= max(sentence.lowerBound, index - Self.clause), text.tokens[before].kind != .mark
    {
      if text.isWord(before, anyOf: words) { return true }
      before -= 1
    }
    return false
  }

  /// The year that stands ahead of a season which only tells what kind of thing is meant: "their
  /// summer offensive in June 1942".
  func yearAhead(of match: TimeMatch) -> Int? {
    var index = match.tokens.upperBound
    guard describes(index) else { return nil }
    let end = text.sentences[text.sentence(of: index)].upperBound
    while index < min(end, match.tokens.upperBound + Self.clause), text.tokens[index].kind != .mark
    {
      if grammar.opens(at: index, in: text), let found = grammar.longest(at: index, in: text)?.match
      {
        guard case .date(let date) = found.meaning else { return nil }
        return date.year
      }
      index += 1
    }
    return nil
  }

  /// Whether a date is the other end of a period, as after "until": the story is not there.
  private func isEdge(_ date: PartialDate, at index: Int) -> Bool {
    guard date.year != nil else { return false }
    let words = grammar.words
    if date.month == nil, date.part == nil, text.isWord(index - 1, anyOf: words.bounds) {
      return true
    }
    let sentence = text.sentences[text.sentence(of: index)]
    return clause(before: index, in: sentence, has: words.ends)
  }
}

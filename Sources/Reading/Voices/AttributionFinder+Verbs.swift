import Ledger

extension AttributionFinder {
  /// A verb with the infinitives of saying that follow it: "declined to say", "went on to claim".
  ///
  /// One act of speech is one attribution; the first verb tells its stance, and the surest of them how
  /// surely it reports.
  func withInfinitives(_ cue: Range<Int>, _ strength: Strength) -> (Range<Int>, Strength) {
    var end = cue.upperBound
    var strength = strength
    while end < sentence.upperBound, text.isWord(end, "to") {
      let verb = isAdverb(end + 1) ? end + 2 : end + 1
      guard let next = text.term(at: verb, of: .sayVerb), text.tokens[verb].letterCase == .lower,
        next.tokens.upperBound <= sentence.upperBound, let (_, other) = reading(of: next),
        other != .silent
      else { break }
      end = next.tokens.upperBound
      if other == .strong { strength = .strong }
    }
    return (cue.lowerBound..<end, strength)
  }

  /// Whether a participle tells only what somebody is blamed or thanked for: "mocked the consul for
  /// saying", "dismissed for having said".
  func isReproach(_ cue: Range<Int>) -> Bool {
    guard isParticiple(cue), cue.lowerBound > sentence.lowerBound else { return false }
    var before = cue.lowerBound - 1
    if isAdverb(before) { before -= 1 }
    return text.isWord(before, "for") && before > sentence.lowerBound && lastSpeaker != nil
  }

  /// Whether a verb of wanting, fearing or supporting has an object or an infinitive behind it, and is
  /// no noun: "wants peace", "hopes to return", but not "the Berlin plan for", "his support".
  func takesObject(_ cue: Range<Int>, of holder: Range<Int>) -> Bool {
    let next = cue.upperBound
    guard next < sentence.upperBound, text.tokens[next].kind != .mark else {
      return next < sentence.upperBound && QuotationMark.opening(at: next, in: text) != nil
    }
    return !Self.noObjects.contains { text.isWord(next, $0) } && !isSupposed(cue, holder)
  }

  /// Whether it is only demanded that somebody hold it: "everybody must know".
  func isDemanded(_ cue: Range<Int>) -> Bool {
    guard text.isWord(cue.upperBound, "that") else { return false }
    var before = cue.lowerBound - 1
    while before > sentence.lowerBound, cue.lowerBound - before < 3, isAdverb(before) {
      before -= 1
    }
    // "We must note that": a way to begin, and no demand.
    return before > sentence.lowerBound
      && (text.isWord(before, "must") || text.isWord(before, "should"))
      && !text.isWord(before - 1, "we") && !text.isWord(before - 1, "i")
  }

  /// Whether the speaker is a text or its author: "the book", "this chapter".
  func isText(_ source: Range<Int>) -> Bool {
    guard let last = source.last else { return false }
    return text.value(at: last, as: .voiceNoun) == "text"
  }

  /// Whether an attitude is only thought of ("he would support", "if they believe"), or is the speaker's
  /// own ("I think").
  private func isSupposed(_ cue: Range<Int>, _ holder: Range<Int>) -> Bool {
    var before = cue.lowerBound - 1
    while before > sentence.lowerBound, cue.lowerBound - before < 4,
      isAdverb(before) || text.isWord(before, "not") || text.isWord(before, "have")
    {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return false }
    if holder.lowerBound > sentence.lowerBound,
      Self.conditions.contains(where: { text.isWord(holder.lowerBound - 1, $0) })
    {
      return true
    }
    return Self.suppositions.contains { text.isWord(before, $0) }
  }

  private static let suppositions: [StaticString] = [
    "would", "could", "may", "might", "should", "can", "will", "must", "to", "i", "we", "you",
  ]
  private static let conditions: [StaticString] = ["if", "unless", "whether"]

  private static let noObjects: [StaticString] = [
    "for", "of", "among", "from", "by", "in", "at", "and", "or", "but", "is", "was", "has", "had",
    "are", "were", "than", "as", "with", "would", "will", "could",
  ]
}

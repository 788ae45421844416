import Ledger

extension AttributionFinder {
  /// A noun for something said that its sentence describes before it is quoted.
  ///
  /// "The Commission's own finding was shorter: “…”", "The answer of the admiral was plain:" before a
  /// quotation set off.
  mutating func announcement(at index: Int) -> Found? {
    guard let cue = text.term(at: index, of: .sayNoun), text.tokens[index].letterCase == .lower,
      index > sentence.lowerBound
    else { return nil }
    var link = cue.tokens.upperBound
    let start = text.isWord(index - 1, "own") ? index - 1 : index
    var owner = voices.owner(before: start, floor: sentence.lowerBound)
    if owner == nil, text.isWord(link, "of") {
      owner = voices.voice(from: link + 1, limit: sentence.upperBound)
      link = owner?.tokens.upperBound ?? link
    }
    let end = min(link + Self.longestDescription, sentence.upperBound)
    guard let owner, link < end, text.isWord(link, anyOf: Self.describing),
      let colon = (link + 1..<end).first(where: { text.isMark($0, ":") }),
      let content = contents.block(after: cue.tokens) ?? quotation(behind: colon)
    else { return nil }
    announcedColon = colon
    return found(
      cue.tokens,
      owner.name,
      nounReading(of: cue).0,
      source: owner.tokens,
      content: content,
      rule: "en.attribution.noun"
    )
  }

  /// What is quoted right behind a colon.
  private func quotation(behind colon: Int) -> Range<Int>? {
    guard colon + 1 < sentence.upperBound,
      QuotationMark.opening(at: colon + 1, in: text) != nil
    else { return nil }
    return contents.rest(after: colon)
  }

  /// How many tokens may describe the words before they are quoted.
  private static let longestDescription = 12
  private static let describing: WordChoice = [
    "is", "was", "are", "were", "ran", "runs", "reads", "read",
  ]
}

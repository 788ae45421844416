import Documents
import Ledger

extension AttributionFinder {
  /// A speaker and a colon before what is said, as in headlines and minutes.
  ///
  /// "Nimitz: The door is open". The speaker opens the sentence and is a person, a group or a kind of source.
  func label(at index: Int) -> Found? {
    guard text.isMark(index, ":"), index > sentence.lowerBound, index + 3 < sentence.upperBound,
      text.tokens[index + 1].gap != .none, !isCaption(index), !isImprint(index),
      !text.isWord(index - 1, anyOf: Self.lists),
      let voice = byline(before: index)
        ?? (index - sentence.lowerBound <= Self.longestLabel ? speaker(before: index) : nil)
    else { return nil }
    return found(
      index..<index + 1,
      voice.name,
      .asserts,
      source: voice.tokens,
      content: contents.rest(after: index + 1).map { $0.lowerBound..<speechEnd(of: $0) },
      rule: "en.attribution.label"
    )
  }

  /// The name behind a dash that signs a quotation at the end of its block: “We go.” — Henry Blake, 1790.
  func signature(at index: Int) -> Found? {
    guard text.isMark(index, anyOf: Marks.dashes), text.tokens[index].gap != .none,
      index > 0, index + 1 < text.tokens.count, text.tokens[index + 1].gap != .none,
      text.tokens[index + 1].isCapitalised, let number = text.block(of: index),
      let quoted = contents.quotation(closedBefore: index)
    else { return nil }
    let limit = text.blocks[number].upperBound
    var end = index + 1
    while end < limit, end - index <= Self.longestName, text.tokens[end].kind == .word,
      text.tokens[end].isCapitalised
    {
      end += 1
    }
    let isEnd = end == limit || text.isMark(end, ",") && limit - end <= Self.longestName
    guard isEnd, let voice = voices.phrase(index + 1..<end) else { return nil }
    return found(
      index..<index + 1,
      voices.voice(from: index + 1, limit: end)?.name ?? voice.name,
      .asserts,
      source: voice.tokens,
      content: quoted,
      rule: "en.attribution.signature"
    )
  }

  private static let longestName = 5
  /// Labels of lists, which say nothing.
  private static let lists: WordChoice = [
    "sources", "source", "references", "bibliography", "literature", "notes", "reading", "links",
  ]

  /// The end of what the speaker of a label says: of its block, where the label opens it.
  private func speechEnd(of content: Range<Int>) -> Int {
    guard let number = text.block(of: sentence.lowerBound),
      text.blocks[number].lowerBound == sentence.lowerBound
    else { return content.upperBound }
    let block = ContentFinder(text: text, sentence: text.blocks[number])
    return block.rest(after: content.lowerBound)?.upperBound ?? content.upperBound
  }

  /// The speaker before a colon: any name where a quotation follows, else a voice.
  private func speaker(before colon: Int) -> VoicePhrase? {
    let words = sentence.lowerBound..<colon
    let hasVerb = words.contains {
      !text.tokens[$0].classes.isDisjoint(with: [.sayVerb, .eventVerb])
        && !findings.isCovered($0, by: .person) && !findings.isCovered($0, by: .group)
    }
    guard !hasVerb, text.term(at: words.lowerBound, of: .sourcePreposition) == nil,
      !text.isWord(words.lowerBound, "as")
    else { return nil }
    let voice = voices.voice(from: words.lowerBound, limit: colon)
    if let voice, voice.tokens == words, isClause(after: colon) { return voice }
    if isHeadline(words), isAssertion(after: colon) {
      return voice?.tokens.lowerBound == words.lowerBound ? voice : voices.phrase(words)
    }
    guard QuotationMark.opening(at: colon + 1, in: text) != nil else { return nil }
    if let voice { return voice }
    let isName = words.allSatisfy {
      text.tokens[$0].kind != .word || text.tokens[$0].isCapitalised
        || text.tokens[$0].classes.contains(.functionWord)
    }
    return isName ? voices.phrase(words) : nil
  }

  private static let longestLabel = 8

  /// Whether what follows is more than a name: it begins with no person, and has a verb or a
  /// function word among its first words.
  private func isClause(after index: Int) -> Bool {
    let words = index + 1..<min(index + 12, sentence.upperBound)
    guard words.count > 3, text.tokens[index + 1].kind == .word,
      text.tokens[index + 1].isCapitalised
    else { return false }
    // "Author: Mary Kent (1870-1930)": a name and what is told of it.
    if let person = findings.finding(.person, startingAt: index + 1),
      person.tokens.upperBound >= sentence.upperBound
        || text.tokens[person.tokens.upperBound].kind == .mark
    {
      return false
    }
    return words.dropFirst().contains {
      !text.tokens[$0].classes.isDisjoint(with: [.functionWord, .eventVerb, .sayVerb])
    }
  }

  /// "Oxford: Blackwell House, 1979": a place of print before its house and the year.
  private func isImprint(_ colon: Int) -> Bool {
    guard text.tokens[colon - 1].classes.contains(.place) else { return false }
    let end = min(colon + Self.longestLabel + 2, sentence.upperBound)
    return (colon + 1..<max(colon + 1, end)).contains { index in
      text.isMark(index, ",") && index + 1 < end && text.tokens[index + 1].kind == .number
        || text.isWord(index, anyOf: Self.publishers) && text.tokens[index].isCapitalised
    }
  }

  private static let publishers: WordChoice = [
    "press", "books", "publishers", "publishing", "verlag", "editions", "publications",
  ]

  /// Whether the colon stands in a caption, whose labels are no speakers: "Photo: the harbour".
  private func isCaption(_ index: Int) -> Bool {
    guard let block = text.block(of: index), case .caption = text.document.blocks[block].kind else {
      return false
    }
    return true
  }

  /// The name behind a dash that the sentence ends with before a colon and a quotation: "THE POLLS WERE
  /// WRONG - Grey and Brown: “…”".
  private func byline(before colon: Int) -> VoicePhrase? {
    guard QuotationMark.opening(at: colon + 1, in: text) != nil else { return nil }
    var start = colon
    while start > sentence.lowerBound, colon - start < Self.longestLabel,
      text.tokens[start - 1].isCapitalised || text.isWord(start - 1, "and")
        || text.isMark(start - 1, ".") && text.tokens[start - 1].gap == .none
    {
      start -= 1
    }
    guard start < colon, start > sentence.lowerBound, text.tokens[start].isCapitalised,
      text.isMark(start - 1, anyOf: Marks.dashes), text.tokens[start - 1].gap != .none
    else { return nil }
    return voices.phrase(start..<colon)
  }

  /// Whether the words are a name as headlines have it: at the beginning of a block, in capitals but for
  /// little words, without a number.
  private func isHeadline(_ words: Range<Int>) -> Bool {
    guard let block = text.block(of: words.lowerBound),
      text.blocks[block].lowerBound == words.lowerBound, text.tokens[words.lowerBound].isCapitalised
    else { return false }
    return words.allSatisfy { index in
      let token = text.tokens[index]
      return token.isCapitalised || token.kind == .clitic
        || token.kind == .mark && token.gap == .none && text.isMark(index, anyOf: Marks.dashes)
        || text.isWord(index, anyOf: Self.littleWords)
    }
  }

  /// Whether what follows asserts something and is no title: it has a helping verb, or somebody speaks
  /// of himself; and it is a line of its own, or one of a transcript.
  private func isAssertion(after colon: Int) -> Bool {
    let words = colon + 1..<min(colon + 10, sentence.upperBound)
    guard words.count > 3, let block = text.block(of: colon),
      sentence == text.blocks[block] || isTranscript(sentence.lowerBound..<colon)
    else { return false }
    // "Blake: the pier is ‘a ruin’": a headline quotes him.
    if (words.lowerBound + 1..<sentence.upperBound).contains(where: {
      QuotationMark.opening(at: $0, in: text) != nil
    }) {
      return true
    }
    return words.contains { index in
      voices.isAuxiliary(index) || text.isWord(index, "i") || text.isWord(index, "we")
        || text.tokens[index].kind == .clitic && text.tokens[index - 1].letterCase != .upper
          && text.isWord(index, anyOf: Self.verbClitics)
    }
  }

  /// Whether a speaker in capitals opens the block, and another one near it: a transcript.
  private func isTranscript(_ words: Range<Int>) -> Bool {
    guard let own = text.block(of: words.lowerBound), isSpeaker(words) else { return false }
    let near = max(0, own - Self.nearBlocks)..<min(text.blocks.count, own + Self.nearBlocks + 1)
    return near.contains { other in
      let block = text.blocks[other]
      guard other != own,
        let colon = block.prefix(4).first(where: { text.isMark($0, ":") }), colon > block.lowerBound
      else { return false }
      return isSpeaker(block.lowerBound..<colon)
    }
  }

  private func isSpeaker(_ words: Range<Int>) -> Bool {
    words.count <= 3
      && words.allSatisfy { text.tokens[$0].kind == .word && text.tokens[$0].letterCase == .upper }
  }

  private static let nearBlocks = 6
  private static let littleWords: WordChoice = ["and", "of", "on", "to", "at", "the", "for"]
  private static let verbClitics: WordChoice = ["'m", "’m", "'re", "’re", "n't", "n’t"]
}

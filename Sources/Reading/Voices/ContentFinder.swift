import Documents

/// Finds what is said: the part of a sentence, or the blocks, that a cue governs.
struct ContentFinder {
  let text: TokenizedDocument
  let sentence: Range<Int>

  /// The fewest words after a verb that are taken for what is said, where words stand before it too.
  private static let fewest = 3

  /// How many words of the sentence stand before `index`.
  func words(before index: Int) -> Int {
    (sentence.lowerBound..<index).prefix(4).count { text.tokens[$0].kind != .mark }
  }

  /// Whether the words from `index` can be what is said: "that", a colon, a quotation, a question
  /// word, or the beginning of a clause.
  func isIntroduced(at index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    if text.isWord(index, anyOf: Self.openers) { return true }
    if text.isMark(index, ":") || QuotationMark.opening(at: index, in: text) != nil { return true }
    guard index + 1 < sentence.upperBound else { return false }
    return text.isMark(index, ",") && QuotationMark.opening(at: index + 1, in: text) != nil
  }

  /// Whether a quotation closes right before `index`.
  func followsQuotation(_ index: Int) -> Bool {
    closesQuotation(index - 1) || text.isMark(index - 1, ",") && closesQuotation(index - 2)
  }

  /// Returns what the verb reports, its speaker being known.
  ///
  /// It is what follows, or what precedes where speaker and verb close the sentence: "…, he said on
  /// Monday".
  func content(of cue: Range<Int>, source: Range<Int>?, mayClose: Bool = true) -> Range<Int>? {
    let start = quoteEnd(
      before: source.map { min($0.lowerBound, cue.lowerBound) } ?? cue.lowerBound
    )
    let after = rest(after: cue.upperBound).map(beforeMainClause).map {
      isIntroduced(at: cue.upperBound) ? $0 : beforeOtherSpeaker($0)
    }
    let before = rest(before: start)
    if let quoted = firstQuotation(after: cue.upperBound) { return quoted }
    guard let before, start > sentence.lowerBound else {
      // “Shall we go?” Smith asked: the quotation ended a sentence of its own.
      if !isIntroduced(at: cue.upperBound), let quoted = quotation(endingBefore: start) {
        return quoted
      }
      return after
    }
    guard let after else { return closing(before) }
    // "An inquiry, which blamed the pilot": a relative clause has its own object.
    if let source, source.count == 1, text.isWord(source.lowerBound, anyOf: Self.relatives) {
      return after
    }
    // "In his “Introduction,” Keylor sketches": a title, and not what is said.
    guard mayClose, !text.isWord(before.lowerBound, anyOf: Self.contrasts),
      !isTitle(closedBefore: start)
    else { return after }
    let isClosed =
      text.isMark(start - 1, ",") || closesQuotation(start - 1)
      || text.isMark(start - 1, "—") || text.isMark(start - 1, "-")
    let isAdjunct =
      !closesQuotation(start - 1) && !closesQuotation(start - 2)
      && (words(before: start) < 4
        || text.isWord(before.lowerBound, anyOf: Self.adjuncts)
          && text.hasEnding(before.lowerBound + 1, "ing"))
    if isClosed, !isAdjunct, !isIntroduced(at: cue.upperBound) {
      let count = after.count { text.tokens[$0].kind == .word }
      if closesQuotation(start - 1) || closesQuotation(start - 2) { return closing(before) }
      if count < Self.fewest || isAside(cue.upperBound) { return closing(before) }
    }
    return after
  }

  /// Where a quotation ends before the words that describe its speaker: “…,” Senior Curator Hale said.
  private func quoteEnd(before start: Int) -> Int {
    var index = start
    while index > sentence.lowerBound, start - index < 7,
      text.tokens[index - 1].isCapitalised
        || !text.tokens[index - 1].classes.isDisjoint(with: [.voiceNoun, .title, .roleNoun])
          && index - 1 > sentence.lowerBound,
      text.tokens[index].gap == .space
    {
      index -= 1
    }
    return index < start && closesQuotation(index - 1) ? index : start
  }

  /// Both parts of a sentence that "he said" between commas breaks: "The treaty, he argued, was void".
  ///
  /// None where it only follows a word or two of time or link, or where one of the parts has no words.
  func around(_ inserted: Range<Int>) -> [Range<Int>] {
    var start = inserted.lowerBound
    guard inserted.count > 1, start > sentence.lowerBound else { return [] }
    if text.isWord(start - 1, "so") || text.isWord(start - 1, "as") { start -= 1 }
    guard start - 1 > sentence.lowerBound, inserted.upperBound + 1 < sentence.upperBound,
      text.isMark(start - 1, ","), text.isMark(inserted.upperBound, ","),
      QuotationMark.opening(at: inserted.upperBound + 1, in: text) == nil,
      !closesQuotation(start - 2), words(before: start) > 1 || text.isWord(start, "so"),
      let before = rest(before: start), let after = rest(after: inserted.upperBound),
      !text.isWord(before.lowerBound, anyOf: Self.adjuncts),
      !before.contains(where: { text.isMark($0, ",") })
    else { return [] }
    return [before, after]
  }

  /// The first part of a quotation that its speaker breaks ("“The door,” he said, “is open.”"), marks left
  /// out.
  func brokenQuotation(before start: Int, _ second: Range<Int>?) -> Range<Int>? {
    guard let second, second.lowerBound > start, second.lowerBound - 1 > sentence.lowerBound,
      text.isMark(second.lowerBound - 2, ","),
      QuotationMark.opening(at: second.lowerBound - 1, in: text) != nil,
      start > sentence.lowerBound,
      let first = quotation(closedBefore: start), text.isMark(first.upperBound - 1, ",")
    else { return nil }
    return first
  }

  /// What a sentence begins with that is no part of what is said: "In 1904, he said, …".
  private static let adjuncts: WordChoice = [
    "in", "on", "at", "after", "before", "during", "when", "as", "by", "with", "while", "although",
    "though", "since", "if", "like", "unlike", "according", "and", "but",
  ]

  /// The quotation in the same block that ends right before `index`, marks left out: one of whole
  /// sentences, and not the words in marks at the end of another's ("in a “closed camp.” He told").
  private func quotation(endingBefore index: Int) -> Range<Int>? {
    guard index == sentence.lowerBound, let quoted = quotation(closedBefore: index) else {
      return nil
    }
    let opening = text.sentences[text.sentence(of: quoted.lowerBound)].lowerBound
    return quoted.lowerBound - opening < 3 || text.isMark(quoted.lowerBound - 2, anyOf: Self.leads)
      ? quoted : nil
  }

  /// Marks that lead up to a quotation.
  private static let leads = Marks(",:")

  /// The quotation that a mark closes right before `index` in its block, marks left out.
  func quotation(closedBefore index: Int) -> Range<Int>? {
    guard index > 0,
      text.isMark(index - 1, anyOf: Self.closingQuotes),
      let own = text.block(of: index), text.block(of: index - 1) == own
    else { return nil }
    let lowest = max(text.blocks[own].lowerBound, index - QuotationRule.maximumTokens)
    var open = index - 2
    while open >= lowest {
      if let mark = QuotationMark.opening(at: open, in: text),
        mark.closes(at: index - mark.length, in: text), open + mark.length < index - mark.length
      {
        return open + mark.length..<index - mark.length
      }
      open -= 1
    }
    return nil
  }

  /// Whether the quotation closed right before `index` only names the thing before it: "the manual “The
  /// Coast” reported".
  func isTitle(closedBefore index: Int) -> Bool {
    guard let quoted = quotation(closedBefore: index) else { return false }
    var before = quoted.lowerBound - 1
    while before > sentence.lowerBound, text.tokens[before].kind == .mark,
      !text.isMark(before, ","), !text.isMark(before, ":"), quoted.lowerBound - before < 3
    {
      before -= 1
    }
    return before > sentence.lowerBound && text.tokens[before].kind == .word
      && (text.tokens[before].classes.isDisjoint(with: .functionWord)
        || text.isWord(before, anyOf: AttributionFinder.owners))
      && text.tokens[quoted.lowerBound].isCapitalised
  }

  /// What follows a cue in its sentence, "that" and marks left out.
  func rest(after index: Int) -> Range<Int>? {
    var start = index
    while start < sentence.upperBound {
      if isNoteMarker(start) {
        start += 3
      } else if text.tokens[start].kind == .mark && !text.isMark(start, "(")
        || text.isWord(start, "that")
      {
        start += 1
      } else {
        break
      }
    }
    if start > index, let quoted = wholeQuotation(at: start) { return quoted }
    let end = trimmedEnd(statementEnd(from: start), floor: start)
    return start < end ? start..<end : nil
  }

  /// The quotation whose words begin at `start`, where it goes on behind the sentence: “We left. We came back.”
  private func wholeQuotation(at start: Int) -> Range<Int>? {
    guard start < sentence.upperBound, let block = text.block(of: start),
      case let limit = text.blocks[block].upperBound, limit > sentence.upperBound
    else { return nil }
    for open in [start - 1, start - 2] where open >= sentence.lowerBound {
      guard let pair = QuotationRule.pair(at: open, limit: limit, text),
        pair.inner.lowerBound == start, pair.end > sentence.upperBound
      else { continue }
      return trimmed(pair.inner)
    }
    return nil
  }

  /// The end of what one verb tells: a semicolon outside quotation marks behind which no "that" takes it
  /// up, or else the sentence's.
  private func statementEnd(from start: Int) -> Int {
    for index in start..<max(start, sentence.upperBound) {
      guard text.tokens[index].kind == .mark else { continue }
      if QuotationMark.opening(at: index, in: text) != nil { break }
      guard text.isMark(index, ";") else { continue }
      let next = text.isWord(index + 1, "and") ? index + 2 : index + 1
      if !text.isWord(next, anyOf: Self.openers) { return index }
    }
    return sentence.upperBound
  }

  /// The quotation that follows a verb, where the sentence goes on with its author's words: "He said: “We
  /// go,” and left".
  func firstQuotation(after index: Int) -> Range<Int>? {
    var start = index
    while start < sentence.upperBound, text.isMark(start, ":") || text.isMark(start, ",") {
      start += 1
    }
    guard start < sentence.upperBound,
      let pair = QuotationRule.pair(at: start, limit: sentence.upperBound, text),
      pair.inner.count > 1
    else { return nil }
    var next = pair.end
    if next < sentence.upperBound, text.isMark(next, ",") { next += 1 }
    guard next < sentence.upperBound, text.isWord(next, anyOf: Self.sequels) else {
      return nil
    }
    let inner = trimmed(pair.inner)
    return inner.isEmpty ? nil : inner
  }

  private static let sequels: WordChoice = ["and", "but", "before", "и", "но", "а", "после"]

  /// Tokens without the marks that end them.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    tokens
      .lowerBound..<max(
        trimmedEnd(tokens.upperBound, floor: tokens.lowerBound),
        tokens.lowerBound
      )
  }

  /// What stands before a cue in its sentence.
  func rest(before index: Int) -> Range<Int>? {
    let end = trimmedEnd(index, floor: sentence.lowerBound)
    return sentence.lowerBound < end ? sentence.lowerBound..<end : nil
  }

  /// The beginning of the clause that holds `index`.
  func clauseStart(before index: Int) -> Int {
    var start = index
    while start > sentence.lowerBound, !text.isMark(start - 1, ","), !text.isMark(start - 1, ";") {
      start -= 1
    }
    return start
  }

  /// The blocks of quotation that a sentence ending in the cue and a colon introduces.
  func block(after cue: Range<Int>) -> Range<Int>? {
    guard let colon = sentence.last, colon >= cue.upperBound, text.isMark(colon, ":"),
      let own = text.block(of: cue.lowerBound)
    else { return nil }
    var last = own
    let blocks = text.document.blocks
    while last + 1 < blocks.count, case .quotation = blocks[last + 1].kind { last += 1 }
    guard last > own, let first = text.blocks[own + 1].first else { return nil }
    return first..<max(first + 1, text.blocks[last].upperBound)
  }

  /// "As the author says, …": an "as" before is no part of what is said.
  private func closing(_ tokens: Range<Int>) -> Range<Int>? {
    let start = text.isWord(tokens.lowerBound, "as") ? tokens.lowerBound + 1 : tokens.lowerBound
    return start < tokens.upperBound ? start..<tokens.upperBound : nil
  }

  /// Whether what follows the verb tells when or where it was said.
  private func isAside(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return true }
    if text.tokens[index].classes.contains(.weekday) { return true }
    // "Agreed to speed up the talks": what is agreed, and not when.
    if EnglishClause.isInfinitive(index, text) { return false }
    return text.isMark(index, ",") || text.isMark(index, ".")
      || text.isWord(index, anyOf: Self.asides)
  }

  private func closesQuotation(_ index: Int) -> Bool {
    guard index >= sentence.lowerBound, text.isMark(index, anyOf: Self.closingQuotes) else {
      return false
    }
    // "The survivors' group called it so": the apostrophe is an owner's where no quotation was opened.
    guard text.isMark(index, anyOf: Self.apostrophes), index > sentence.lowerBound,
      text.hasEnding(index - 1, "s"), text.tokens[index].gap == .none
    else { return true }
    return (sentence.lowerBound..<index).contains {
      text.isMark($0, anyOf: Self.apostrophes) && text.tokens[$0].gap > .none
        || text.isMark($0, "‘")
        || $0 == sentence.lowerBound && text.isMark($0, anyOf: Self.apostrophes)
    }
  }

  private static let apostrophes = Marks("'’")

  private func trimmedEnd(_ end: Int, floor: Int) -> Int {
    var end = end
    while end > floor {
      if isNoteMarker(end - 3), end - 3 > floor {
        end -= 3
      } else if text.tokens[end - 1].kind == .mark, !text.isMark(end - 1, ")") {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a note marker in square brackets, "[12]", stands at `index`.
  private func isNoteMarker(_ index: Int) -> Bool {
    text.isMark(index, "[") && index + 2 < sentence.upperBound
      && text.tokens[index + 1].kind == .number && text.isMark(index + 2, "]")
  }

  /// Of a sentence that "while" or "whereas" opens, what stands before its main clause.
  private func beforeMainClause(_ tokens: Range<Int>) -> Range<Int> {
    guard text.isWord(sentence.lowerBound, anyOf: Self.contrasts),
      !(sentence.lowerBound..<tokens.lowerBound).contains(where: { text.isMark($0, ",") }),
      let comma = tokens.first(where: { index in
        text.isMark(index, ",") && !text.isWord(index + 1, anyOf: Self.links)
      }), comma > tokens.lowerBound
    else { return tokens }
    return tokens.lowerBound..<comma
  }

  /// What stands before an "and" or "but" with a speaker of its own: "accused the Danes, and Blake blamed".
  private func beforeOtherSpeaker(_ tokens: Range<Int>) -> Range<Int> {
    let comma = tokens.dropFirst().first { index in
      guard text.isMark(index, ","),
        text.isWord(index + 1, "and") || text.isWord(index + 1, "but")
      else { return false }
      let reach = index + 3..<max(index + 3, min(index + 7, tokens.upperBound))
      return reach.contains { verb in
        text.tokens[verb].letterCase == .lower && text.tokens[verb].classes.contains(.sayVerb)
          && text.tokens[verb - 1].isCapitalised
      }
    }
    return comma.map { tokens.lowerBound..<$0 } ?? tokens
  }

  /// What stands before the comma behind which a sentence goes on with its verb.
  func beforePredicate(_ tokens: Range<Int>) -> Range<Int> {
    let comma = tokens.first { index in
      guard text.isMark(index, ","), index > tokens.lowerBound, index + 1 < tokens.upperBound,
        text.tokens[index + 1].letterCase == .lower
      else { return false }
      if text.isWord(index + 1, anyOf: Self.helpers) { return true }
      return !text.tokens[index + 1].classes.isDisjoint(with: [.eventVerb, .agreementVerb])
        || text.hasEnding(index + 1, "ed") && !text.isWord(index + 2, "by")
    }
    return comma.map { tokens.lowerBound..<$0 } ?? tokens
  }

  private static let helpers: WordChoice = [
    "was", "were", "is", "are", "has", "have", "had", "would", "could", "did", "does",
  ]
  private static let links: WordChoice = ["and", "or", "which", "who", "whose", "where"]

  /// What opens a clause that the main clause is set against, and that nobody closes with his verb.
  private static let contrasts: WordChoice = ["whereas", "while", "although", "though"]

  private static let relatives: WordChoice = ["which", "who"]
  private static let closingQuotes = Marks("\"”’»'")
  private static let openers: WordChoice = [
    "that", "whether", "how", "why", "what", "who", "when", "where", "if",
  ]
  private static let asides: WordChoice = [
    "in", "on", "at", "during", "after", "before", "to", "when", "as", "while", "of", "about",
    "last", "earlier", "later", "yesterday", "again", "today",
  ]
}

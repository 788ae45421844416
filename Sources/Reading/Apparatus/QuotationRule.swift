import Documents
import Ledger

/// Quotations: words between quotation marks of any language, and blocks set off as quotations.
///
/// “…”, "…", ''…'', «…», „…“, 「…」, 『…』; a mark that is never closed in its block quotes nothing.
/// Blocks of quotation that follow each other are one. The voice is that of the reporting verb which
/// introduces the words, where there is one.
struct QuotationRule: ReadingRule {
  static let id = "any.quotation.marks"
  static let kind = AnnotationKind.quotation
  static let languages: [Language] = []
  static let summary = "Words between quotation marks, and blocks set off as quotations."

  /// The most tokens that a pair of marks encloses.
  static let maximumTokens = 400

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    findBlocks(in: text, adding: &findings)
    var resolver: VoiceResolver?
    var last: (sentence: Int, voice: String, end: Int)?
    for block in text.blocks {
      var index = block.lowerBound
      while index < block.upperBound {
        guard let pair = pair(at: index, limit: block.upperBound, text) else {
          index += 1
          continue
        }
        let inner = pair.inner
        if isTitle(pair, text, findings) {
          index = pair.end
          continue
        }
        var voice = isScare(inner, text, findings) ? nil : voice(of: inner, findings)
        // “We left,” he told them in May, “and came back”: the same speaker goes on.
        let sentence = text.sentence(of: inner.lowerBound)
        if voice == nil, let last, last.sentence == sentence, text.isMark(index - 1, ","),
          text.tokens[inner.lowerBound].letterCase == .lower
        {
          voice = last.voice
        }
        // “We left,” he told them. “The port was empty.”: and so in a sentence of its own.
        if voice == nil, let last, last.end == index, sentence > last.sentence,
          text.sentences[sentence].lowerBound == index
        {
          voice = last.voice
        }
        if voice == nil, hasPage(behind: pair.end, text) {
          let authors = resolver ?? VoiceResolver(text: text, findings: findings)
          resolver = authors
          voice = authors.author(quotedAt: inner.lowerBound)
        }
        if let voice {
          let isTagged = text.sentences[sentence].upperBound > pair.end
          last = (sentence, voice, isTagged ? text.sentences[sentence].upperBound : pair.end)
        }
        let value = QuotationValue(text: text.text(of: inner).singleSpaced, voice: voice)
        findings.add(.quotation(value), over: inner, rule: id)
        index = pair.end
      }
    }
  }

  private static func findBlocks(in text: TokenizedDocument, adding findings: inout Findings) {
    var number = 0
    let blocks = text.document.blocks
    while number < blocks.count {
      guard case .quotation = blocks[number].kind, !text.blocks[number].isEmpty else {
        number += 1
        continue
      }
      var last = number
      while last + 1 < blocks.count, case .quotation = blocks[last + 1].kind { last += 1 }
      let tokens = withoutMarker(
        text.blocks[number]
          .lowerBound..<max(
            text.blocks[last].upperBound,
            text.blocks[number].upperBound
          ),
        text
      )
      let value = QuotationValue(
        text: text.text(of: tokens).singleSpaced,
        voice: voice(of: tokens, findings) ?? agreement(before: tokens, text, findings)
      )
      findings.add(.quotation(value), over: tokens, rule: "any.quotation.block")
      number = last + 1
    }
  }

  /// Leaves out the note marker that ends a block quotation.
  private static func withoutMarker(
    _ tokens: Range<Int>,
    _ text: TokenizedDocument
  ) -> Range<Int> {
    let end = tokens.upperBound
    guard tokens.count > 4, text.isMark(end - 1, anyOf: Marks.closeBrackets),
      text.tokens[end - 2].kind == .number, text.isMark(end - 3, anyOf: Marks.openBrackets)
    else { return tokens }
    return tokens.lowerBound..<end - 3
  }

  /// Whether the page of the work stands behind a quotation: “a demonic figure” (185).
  private static func hasPage(behind end: Int, _ text: TokenizedDocument) -> Bool {
    guard text.language == .english, text.isMark(end, "("), end + 2 < text.tokens.count else {
      return false
    }
    var index = end + 1
    if text.isWord(index, "p") || text.isWord(index, "pp") {
      index += text.isMark(index + 1, ".") ? 2 : 1
    }
    return index + 1 < text.tokens.count && text.tokens[index].kind == .number
      && text.tokens[index].end - text.tokens[index].start <= 3 && text.isMark(index + 1, ")")
  }

  /// The voice of the attribution whose content holds the quotation, or that ends right before it.
  private static func voice(of tokens: Range<Int>, _ findings: Findings) -> String? {
    findings.voice(over: tokens)
  }

  /// Whether a word or two in marks are the writer's doubt or a name, and nobody's words: they are a
  /// small part of what an attribution says.
  private static func isScare(
    _ tokens: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> Bool {
    guard tokens.count < 4, let content = findings.content(over: tokens) else { return false }
    // "Warned the port of a “Russian threat”": what a verb of saying is about is the speaker's word.
    if let start = text.tokens(covering: content)?.lowerBound, tokens.lowerBound - start < 8,
      text.isWord(tokens.lowerBound - 2, anyOf: topics)
        || text.isWord(tokens.lowerBound - 3, anyOf: topics)
    {
      return false
    }
    return content.count > 3 * text.passage(of: tokens).count
  }

  private static let topics: WordChoice = ["about", "of", "against"]

  /// «Заря», «Слава», «Море и люди»: in Russian a thing's name stands between marks, behind the word for
  /// the thing or as one that a list knows, and nobody says it.
  private static func isTitle(_ pair: Pair, _ text: TokenizedDocument, _ findings: Findings) -> Bool
  {
    let inner = pair.inner
    if text.language == .japanese { return isName(pair, text, findings) }
    guard text.language == .russian, let first = inner.first, inner.count <= longestTitle,
      text.tokens[first].isCapitalised, !inner.contains(where: { text.isMark($0, anyOf: ends) })
    else { return false }
    if [AnnotationKind.group, .place].contains(where: { kind in
      findings.finding(kind, startingAt: first)?.tokens == inner
    }) {
      return inner.count <= longestName && !SpokenInsertion.opens(pair.end, in: text)
        && (findings.voice(over: inner) == nil || ShipName.begins(at: first, in: text))
    }
    var before = inner.lowerBound - 2
    // "в книге Р. Казанова «Море»": past whose it is.
    while before > 0, inner.lowerBound - before < 7,
      text.tokens[before].isCapitalised || text.isMark(before, "."),
      text.tokens[before].classes.isDisjoint(with: .workNoun)
    {
      before -= 1
    }
    guard before >= 0, text.tokens[before].kind == .word else { return false }
    return !text.tokens[before].classes.isDisjoint(with: [.workNoun, .groupNoun])
      || text.isWord(before, anyOf: things)
  }

  /// 「ディアナ号」, 「小寺政職」: in Japanese a name may stand between marks, and nobody says it.
  private static func isName(_ pair: Pair, _ text: TokenizedDocument, _ findings: Findings) -> Bool
  {
    guard let first = pair.inner.first, !JapaneseText(text: text).has("と", at: pair.end) else {
      return false
    }
    return [AnnotationKind.person, .place, .group, .incident, .agreement].contains { kind in
      findings.finding(kind, startingAt: first)?.tokens == pair.inner
    }
  }

  private static let longestTitle = 8
  private static let longestName = 5
  private static let ends = Marks("!?")
  private static let things: WordChoice = [
    "операция", "операции", "операцию", "операцией", "план", "плана", "плану", "планом", "проект",
    "проекта", "орден", "ордена", "премия", "премии", "премию",
  ]

  /// The agreement that the sentence before a block of quotation names last, with its article.
  private static func agreement(
    before tokens: Range<Int>,
    _ text: TokenizedDocument,
    _ findings: Findings
  ) -> String? {
    guard tokens.lowerBound > 0 else { return nil }
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound - 1)]
    for index in sentence.suffix(60).reversed() {
      guard let finding = findings.finding(.agreement, startingAt: index),
        case .agreement(let value) = finding.annotation.value
      else { continue }
      return value.article.map { "\(value.name), article \($0)" } ?? value.name
    }
    return nil
  }

  /// A pair of marks: the tokens between them, and the token after them.
  struct Pair {
    var inner: Range<Int>
    var end: Int
  }

  /// Returns the pair of marks that opens at `index`; nil when none does.
  @inline(__always)
  static func pair(at index: Int, limit: Int, _ text: TokenizedDocument) -> Pair? {
    text.tokens[index].kind == .mark ? marked(at: index, limit: limit, text) : nil
  }

  private static func marked(at index: Int, limit: Int, _ text: TokenizedDocument) -> Pair? {
    guard let mark = QuotationMark.opening(at: index, in: text) else { return nil }
    let start = index + mark.length
    var next = start
    while next < limit, next - start <= maximumTokens {
      if next > start, mark.closes(at: next, in: text) {
        return Pair(inner: start..<next, end: next + mark.length)
      }
      // Nobody nests a double mark in a double mark: the straight one is a stray.
      if mark.isStrayed(at: next, in: text) { return nil }
      next += 1
    }
    return nil
  }
}

/// A kind of quotation mark, opened at some token.
struct QuotationMark {
  /// How many tokens the mark is: two for a doubled apostrophe.
  let length: Int
  private let close: Marks
  private let isDoubled: Bool
  private let isStraight: Bool

  /// Everything beyond ASCII that may open a quotation.
  private static let openers = Marks("“«„「『‘")

  private static let pairs: [(open: Marks, close: Marks)] = [
    (Marks("“"), Marks("”“")), (Marks("«"), Marks("»")), (Marks("„"), Marks("“”")),
    (Marks("「"), Marks("」")), (Marks("『"), Marks("』")), (Marks("‘"), Marks("’")),
  ]

  private static let apostrophe = Marks("'")
  /// What closes a straight double mark.
  private static let doubleMarks = Marks("\"”")

  /// Returns the mark that opens at token `index`; nil when none does.
  static func opening(at index: Int, in text: TokenizedDocument) -> QuotationMark? {
    guard text.tokens[index].kind == .mark else { return nil }
    switch text.tokens[index].lead {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): break
    case 0x80...: guard text.isMark(index, anyOf: openers) else { return nil }
    default: return nil
    }
    if isDoubledApostrophe(index, text) {
      return QuotationMark(length: 2, close: apostrophe, isDoubled: true, isStraight: true)
    }
    if text.isMark(index, "\"") {
      return QuotationMark(length: 1, close: doubleMarks, isDoubled: false, isStraight: true)
    }
    // A single straight apostrophe opens only after a space: elsewhere it is an apostrophe.
    if text.isMark(index, "'"), text.tokens[index].gap != .none || index == 0,
      index + 1 < text.tokens.count, text.tokens[index + 1].gap == .none,
      !isDetachedOwner(index, text)
    {
      return QuotationMark(length: 1, close: apostrophe, isDoubled: false, isStraight: true)
    }
    for pair in pairs where text.isMark(index, anyOf: pair.open) {
      return QuotationMark(length: 1, close: pair.close, isDoubled: false, isStraight: false)
    }
    return nil
  }

  /// Whether the mark closes at token `index`: a straight double mark also where a curly one does.
  func closes(at index: Int, in text: TokenizedDocument) -> Bool {
    if isDoubled { return Self.isDoubledApostrophe(index, text) }
    guard text.isMark(index, anyOf: close) else { return false }
    return !isStraight || text.tokens[index].gap == .none
  }

  /// Whether a curly mark opens at token `index` behind a straight double one.
  func isStrayed(at index: Int, in text: TokenizedDocument) -> Bool {
    isStraight && !isDoubled && text.isMark(index, "“")
  }

  /// "Perry (1794-1858) 's ships": the apostrophe of an owner that something parts from him.
  private static func isDetachedOwner(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isWord(index + 1, "s") && index + 2 < text.tokens.count
      && text.tokens[index + 2].gap != .none
  }

  private static func isDoubledApostrophe(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.isMark(index, "'") && text.isMark(index + 1, "'") && text.tokens[index + 1].gap == .none
  }
}

import Algorithms
import Documents

/// A document cut into tokens, sentences and blocks, with the phrases its words form.
///
/// Every rule reads this one form; none goes back to the text but for what a token says. It is a class
/// so that handing it to a rule costs one count and not one for each of its arrays.
final class TokenizedDocument: Sendable {
  /// The document.
  let document: Document
  /// The language it is read in: its own, or English where its own has no word lists.
  let language: Language
  /// Its text.
  let bytes: [UInt8]
  /// Its tokens, those outside every block left out.
  let tokens: [Token]
  /// The token range of each block, in order; empty for a block without tokens.
  let blocks: [Range<Int>]
  /// The token ranges of its sentences, in order, covering every token.
  let sentences: [Range<Int>]
  /// What its words mean.
  let vocabulary: WordLists.Vocabulary
  /// The phrases that begin at each token: the longest, and the classes of all.
  private let phrases: [PhraseStart]
  private let sentenceOfToken: [Int32]
  private let blockOfToken: [Int32]

  private struct PhraseStart {
    var phrase: Int32
    var count: Int32
    /// The classes of every phrase that begins at the token, the shorter ones too.
    var classes: WordClasses
  }

  /// A word or phrase at a token: its classes, values and length.
  struct Term {
    /// The tokens it covers.
    var tokens: Range<Int>
    /// What it is.
    var entry: Lexicon.Entry
  }

  /// Cuts `document`.
  ///
  /// - Complexity: O(*n*), *n* being the bytes of the text.
  init(_ document: Document) {
    self.document = document
    language =
      WordLists.languages.contains(document.record.language) ? document.record.language : .english
    vocabulary = WordLists.vocabulary(for: document.record.language)
    bytes = Array(document.text.utf8)
    let lexicon = vocabulary.lexicon
    var tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon)
    let blocks = BlockTokens.part(&tokens, by: document.blocks)
    self.tokens = tokens
    self.blocks = blocks
    sentences = SentenceSplitter(tokens: tokens, bytes: bytes).sentences(in: blocks)
    sentenceOfToken = Self.owners(of: tokens.count, ranges: sentences)
    blockOfToken = Self.owners(of: tokens.count, ranges: blocks)
    let none = PhraseStart(phrase: -1, count: 0, classes: [])
    var phrases = Array(repeating: none, count: tokens.count)
    for index in tokens.indices where tokens[index].word >= 0 {
      if let found = lexicon.longestPhrase(in: tokens, at: index) {
        phrases[index] = PhraseStart(
          phrase: found.phrase,
          count: Int32(found.count),
          classes: found.classes
        )
      }
    }
    self.phrases = phrases
  }

  /// The classes of the word at token `index` and of the phrase that begins there.
  @inline(__always)
  func classes(beginningAt index: Int) -> WordClasses {
    let phrase = phrases[index].phrase
    let own = tokens[index].classes
    return phrase < 0 ? own : own.union(vocabulary.lexicon.classes(ofPhrase: phrase))
  }

  /// The number of the sentence that holds token `index`.
  func sentence(of index: Int) -> Int { Int(sentenceOfToken[index]) }

  /// Whether token `index` stands in a heading.
  func isHeading(_ index: Int) -> Bool {
    guard let number = block(of: index), case .heading = document.blocks[number].kind else {
      return false
    }
    return true
  }

  /// The number of the block that holds token `index`; nil between blocks.
  func block(of index: Int) -> Int? {
    blockOfToken[index] < 0 ? nil : Int(blockOfToken[index])
  }

  /// The phrase of one of `classes` that begins at token `index`, or else the word there.
  ///
  /// Rules ask this of nearly every token, so most are answered by the token alone.
  @inline(__always)
  func term(at index: Int, of classes: WordClasses) -> Term? {
    guard index >= 0, index < tokens.count,
      phrases[index].phrase >= 0 || !tokens[index].classes.isDisjoint(with: classes)
    else { return nil }
    return listed(at: index, of: classes)
  }

  private func listed(at index: Int, of classes: WordClasses) -> Term? {
    let start = phrases[index]
    if start.phrase >= 0 {
      let known = vocabulary.lexicon.classes(ofPhrase: start.phrase)
      if !known.isDisjoint(with: classes) {
        let entry = vocabulary.lexicon.phrase(start.phrase)
        return Term(tokens: index..<(index + Int(start.count)), entry: entry)
      }
    }
    let token = tokens[index]
    guard !token.classes.isDisjoint(with: classes) else { return nil }
    return Term(tokens: index..<(index + 1), entry: vocabulary.lexicon.entry(token.word))
  }

  /// Whether a word or phrase of one of `classes` begins at token `index`.
  @inline(__always)
  func opens(_ index: Int, _ classes: WordClasses) -> Bool {
    !phrases[index].classes.isDisjoint(with: classes)
      || !tokens[index].classes.isDisjoint(with: classes)
  }

  /// The longest phrase of one of `classes` at token `index`, also where a longer phrase of other
  /// classes begins there: Japanese writes "日本" and "日本海" without a space behind either.
  ///
  /// Rules ask this of nearly every character, so most are answered by the classes of what begins
  /// there; the phrases are walked through only where the longest is of none of `classes`.
  @inline(__always)
  func longest(at index: Int, of classes: WordClasses) -> Term? {
    guard index >= 0, index < tokens.count, opens(index, classes) else { return nil }
    return longestListed(at: index, of: classes)
  }

  private func longestListed(at index: Int, of classes: WordClasses) -> Term? {
    let start = phrases[index]
    if start.phrase >= 0, !start.classes.isDisjoint(with: classes) {
      let entry = vocabulary.lexicon.phrase(start.phrase)
      if !entry.classes.isDisjoint(with: classes) {
        return Term(tokens: index..<(index + Int(start.count)), entry: entry)
      }
    }
    guard let found = vocabulary.lexicon.longest(of: classes, in: tokens, at: index) else {
      return nil
    }
    return Term(tokens: index..<(index + found.count), entry: found.entry)
  }

  /// The value that the lists give the word at `index` for a class; nil when it is not of it, or
  /// there is no such token.
  func value(at index: Int, as wordClass: WordClasses) -> String? {
    guard index >= 0, index < tokens.count, tokens[index].classes.contains(wordClass) else {
      return nil
    }
    return vocabulary.lexicon.value(of: tokens[index].word, as: wordClass)
  }

  /// The bytes of token `index`; none where there is no such token.
  ///
  /// In line, so that asking for the last of them or their number counts no reference.
  @inline(__always)
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < tokens.count else { return [] }
    return bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  /// The words of a token range, as they stand in the text.
  func text(of range: Range<Int>) -> String {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The words of one token.
  func text(of index: Int) -> String {
    String(decoding: bytes(of: index), as: UTF8.self)
  }

  /// The passage of a token range; of an empty one, that before its first token.
  func passage(of range: Range<Int>) -> Passage {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else {
      let place =
        range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : bytes.count
      return Passage(start: place, end: place)
    }
    return Passage(start: Int(tokens[first].start), end: Int(tokens[last].end))
  }

  /// The tokens that a passage touches; nil when it touches none.
  func tokens(covering passage: Passage) -> Range<Int>? {
    let start = tokens.partitioningIndex { Int($0.end) > passage.start }
    var end = start
    while end < tokens.count, Int(tokens[end].start) < passage.end { end += 1 }
    return start < end ? start..<end : nil
  }

  /// Whether token `index` is one word, given in small letters without diacritics, Latin or Cyrillic.
  ///
  /// Rules ask this of nearly every token, so length and first letter decide before any byte of the
  /// text is looked at.
  @inline(__always)
  func isWord(_ index: Int, _ folded: StaticString) -> Bool {
    guard index >= 0, index < tokens.count,
      Int(tokens[index].end &- tokens[index].start) == folded.utf8CodeUnitCount
    else { return false }
    let lead = tokens[index].lead
    guard Self.lowered(lead) == folded.utf8Start.pointee || lead == 0xD0 else { return false }
    return hasLetters(index, folded)
  }

  /// Whether token `index` is one of a few words.
  @inline(__always)
  func isWord(_ index: Int, anyOf choice: WordChoice) -> Bool {
    guard index >= 0, index < tokens.count,
      choice.mayHold(
        length: Int(tokens[index].end &- tokens[index].start),
        lead: Self.lowered(tokens[index].lead)
      )
    else { return false }
    return isOne(index, of: choice)
  }

  private func isOne(_ index: Int, of choice: WordChoice) -> Bool {
    choice.contains(length: Int(tokens[index].end &- tokens[index].start)) { isWord(index, $0) }
  }

  private func hasLetters(_ index: Int, _ folded: StaticString) -> Bool {
    guard tokens[index].kind != .mark else { return false }
    var place = Int(tokens[index].start)
    return folded.withUTF8Buffer { letters in
      var letter = 0
      while letter < letters.count {
        if bytes[place] == 0xD0, letter + 1 < letters.count {
          // A Cyrillic letter of the first half of its block, where the capitals stand.
          let small = Self.smallCyrillic(bytes[place + 1])
          guard letters[letter] == small.0, letters[letter + 1] == small.1 else { return false }
          place += 2
          letter += 2
        } else {
          guard Self.lowered(bytes[place]) == letters[letter] else { return false }
          place += 1
          letter += 1
        }
      }
      return true
    }
  }

  /// The small letter of U+0400 to U+043F, in UTF-8, by the second byte of the letter's own.
  private static func smallCyrillic(_ second: UInt8) -> (UInt8, UInt8) {
    switch second {
    case 0x80...0x8F: (0xD1, second + 0x10)
    case 0x90...0x9F: (0xD0, second + 0x20)
    case 0xA0...0xAF: (0xD1, second - 0x20)
    default: (0xD0, second)
    }
  }

  /// Whether token `index` ends in the bytes of `ending`, as they stand.
  func hasEnding(_ index: Int, _ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { letters in
      bytes(of: index).suffix(letters.count).elementsEqual(letters)
    }
  }

  /// The Han character or hiragana that token `index` is; nil where it is none.
  @inline(__always)
  func character(at index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .character else { return nil }
    let start = Int(tokens[index].start)
    guard tokens[index].end - tokens[index].start == 3 else { return nil }
    let high = UInt32(bytes[start] & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
    return Unicode.Scalar(high | UInt32(bytes[start + 2] & 0x3F))
  }

  /// Whether token `index` has one of `endings`, as they stand.
  func hasEnding(_ index: Int, anyOf endings: Endings) -> Bool {
    endings.first(of: bytes(of: index)) != nil
  }

  /// The whole number that the lists give the word at `index` for a class; nil where they give none.
  func number(at index: Int, as wordClass: WordClasses) -> Int? {
    value(at: index, as: wordClass).flatMap { Int($0) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Whether token `index` is the ASCII mark `mark`.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// Whether token `index` is one of `marks`, of whatever script.
  func isMark(_ index: Int, anyOf marks: Marks) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let lead = tokens[index].lead
    return lead < 0x80 ? marks.contains(ascii: lead) : marks.contains(bytes(of: index))
  }

  private static func owners(of count: Int, ranges: [Range<Int>]) -> [Int32] {
    var owners = Array(repeating: Int32(-1), count: count)
    for (number, range) in ranges.enumerated() {
      for index in range { owners[index] = Int32(truncatingIfNeeded: number) }
    }
    return owners
  }
}

/// A text without spaces: which tokens are of which script, and where words may begin and end.
///
/// Each Han character and each hiragana is a token of its own, a run of katakana is one token, so a
/// rule looks for words as phrases of the lists and for boundaries where the script changes.
struct JapaneseText {
  let text: TokenizedDocument

  /// The most characters of a run of Han that is looked through.
  static let maximumRun = 24

  /// Whether the token is a Han character, or 々 or ヶ inside a name.
  func isHan(_ index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count, text.tokens[index].kind == .character else {
      return false
    }
    return text.tokens[index].lead != Self.kanaLead || !isHiragana(index)
  }

  /// Whether the token is a hiragana.
  func isHiragana(_ index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count, text.tokens[index].kind == .character,
      text.tokens[index].lead == Self.kanaLead
    else { return false }
    let start = Int(text.tokens[index].start)
    let second = text.bytes[start + 1]
    return second == 0x81 || second == 0x82 && text.bytes[start + 2] <= 0x9F
  }

  /// Whether the token is a run of katakana.
  func isKatakana(_ index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count, text.tokens[index].kind == .word,
      text.tokens[index].lead == Self.kanaLead
    else { return false }
    let second = text.bytes[Int(text.tokens[index].start) + 1]
    return second == 0x82 || second == 0x83
  }

  /// The first byte of every kana.
  private static let kanaLead: UInt8 = 0xE3

  /// Whether the token follows the one before without a gap.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < text.tokens.count && text.tokens[index].gap == .none
  }

  /// The token after `words`, where these stand at `index`; nil where they do not.
  ///
  /// - Parameters:
  ///   - words: Han characters, hiragana and marks: each is one token.
  ///   - index: The first token.
  /// - Returns: The token after them.
  func end(of words: String, at index: Int) -> Int? {
    guard index >= 0, index < text.tokens.count else { return nil }
    let start = Int(text.tokens[index].start)
    let utf8 = words.utf8
    guard utf8.first == text.tokens[index].lead, start + utf8.count <= text.bytes.count,
      hasBytes(of: words, at: start)
    else { return nil }
    let end = index + words.unicodeScalars.count
    guard end <= text.tokens.count, Int(text.tokens[end - 1].end) == start + utf8.count else {
      return nil
    }
    return end
  }

  /// Whether the bytes of `words`, which go no further than the text's, stand at `start`.
  private func hasBytes(of words: String, at start: Int) -> Bool {
    let isSame = words.utf8.withContiguousStorageIfAvailable { letters in
      var place = 0
      while place < letters.count, text.bytes[start + place] == letters[place] { place += 1 }
      return place == letters.count
    }
    return isSame ?? text.bytes[start..<start + words.utf8.count].elementsEqual(words.utf8)
  }

  /// Whether `words` stand at `index`.
  func has(_ words: String, at index: Int) -> Bool { end(of: words, at: index) != nil }

  /// Whether the token is one of a few characters, none of them of one byte.
  func isAny(_ characters: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count else { return false }
    let start = Int(text.tokens[index].start)
    let length = Int(text.tokens[index].end) - start
    guard length > 1, length < 5 else { return false }
    let lead = text.tokens[index].lead
    return characters.withUTF8Buffer { letters in
      var place = 0
      while place < letters.count {
        let size = letters[place] < 0xE0 ? 2 : letters[place] < 0xF0 ? 3 : 4
        if letters[place] == lead, size == length {
          var next = 1
          while next < size, letters[place + next] == text.bytes[start + next] { next += 1 }
          if next == size { return true }
        }
        place += size
      }
      return false
    }
  }

  /// Whether the token is one of `characters`.
  func isAny(_ characters: Marks, at index: Int) -> Bool {
    if let character = text.character(at: index) { return characters.contains(character) }
    return index >= 0 && index < text.tokens.count && characters.contains(text.bytes(of: index))
  }

  /// The end of the run of Han characters that begins at `index`.
  func hanEnd(from index: Int, limit: Int) -> Int {
    var end = index
    let limit = min(limit, index + Self.maximumRun)
    while end < limit, isHan(end), end == index || isJoined(end) { end += 1 }
    return end
  }

  /// The longest phrase of `classes` at `index`, also inside a longer one of another class.
  func term(at index: Int, of classes: WordClasses) -> TokenizedDocument.Term? {
    text.longest(at: index, of: classes)
  }

  /// Whether a word may begin at `index`: behind another script, a mark, or a word of the lists.
  func begins(_ index: Int) -> Bool {
    guard isHan(index - 1), isJoined(index) else {
      // "その後浅茅湾に": 後 begins no word here.
      return !(isAny("後", at: index) && has("その", at: index - 2))
    }
    if isAny("後", at: index - 1), has("その", at: index - 3) { return true }
    for start in max(0, index - 8)..<index {
      if let term = term(at: start, of: Self.words), term.tokens.upperBound == index {
        return start == 0 || !isHan(start - 1) || term.tokens.count > 1
      }
    }
    return false
  }

  /// The classes of words behind which another may begin without a change of script.
  private static let words: WordClasses = [
    .title, .place, .group, .groupNoun, .demonym, .era, .timeUnit, .deictic, .period, .timePointer,
  ]

  /// Whether the token is a particle or mark behind which a noun phrase begins.
  func isParticle(_ index: Int) -> Bool { isAny(Self.particles, at: index) }

  private static let particles = Marks("はがをにへともやでの、，。")
}

import Documents

/// A person's name in its own script, in brackets behind the name in an English text: "Tōgō Heihachirō
/// (東郷 平八郎)", "Nikolai Rezanov (Russian: Николай Резанов)".
///
/// It is the same person, however little the two spellings agree; the value stays the name in Latin letters.
struct OriginalScriptPerson: PersonEvidence {
  static let id = "en.person.original-script"
  static let summary = "A name in another script in brackets behind a person's."

  /// The most tokens of such a name: each Han character is one.
  private static let longest = 10

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .english else { return }
    for mention in reading.mentions where mention.isFull {
      let open = mention.tokens.upperBound
      guard open + 2 < text.tokens.count, text.isMark(open, "("),
        !isOtherScript(mention.tokens.lowerBound, text)
      else { continue }
      let start = pastLanguage(open + 1, text)
      var end = start
      while end < text.tokens.count, end - start < longest, belongs(end, text, from: start) {
        end += 1
      }
      guard end > start, end < text.tokens.count, text.isMark(end, anyOf: closing) else { continue }
      if !reading.join(mentionAt: start, to: mention.key) {
        reading.add(start..<end, key: mention.key, rule: id)
      }
    }
  }

  private static let closing = Marks("),;，；）")

  /// "Russian:", "Japanese:" before the name.
  private static func pastLanguage(_ index: Int, _ text: TokenizedDocument) -> Int {
    text.tokens[index].classes.contains(.demonym) && text.isMark(index + 1, ":") ? index + 2 : index
  }

  private static func belongs(_ index: Int, _ text: TokenizedDocument, from start: Int) -> Bool {
    guard text.tokens[index].gap <= .space || index == start else { return false }
    if text.tokens[index].kind == .mark {
      return index > start && (text.isMark(index, ".") || text.isMark(index, anyOf: dots))
    }
    return isOtherScript(index, text)
  }

  private static let dots = Marks("・·-")

  /// Whether a word is written in Cyrillic, Han characters or kana.
  private static func isOtherScript(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.tokens[index].kind != .mark && text.tokens[index].kind != .number
      && (0xD0...0xD2).contains(text.tokens[index].lead)
      || (0xE3...0xE9).contains(text.tokens[index].lead) && text.tokens[index].kind != .mark
  }
}

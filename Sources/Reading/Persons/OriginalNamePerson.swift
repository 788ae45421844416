import Documents

/// A foreign name in its own letters, in brackets behind it: "Рич Ким (Rich Keam)".
///
/// It is the same person; the value stays the name in the letters of the text.
struct OriginalNamePerson: PersonEvidence {
  static let id = "ru.person.original"
  static let summary = "A name in Latin letters in brackets behind a Russian one."

  /// The most words of such a name.
  private static let longest = 6

  static func find(in reading: inout PersonReading) {
    let text = reading.text
    guard text.language == .russian else { return }
    for mention in reading.mentions where mention.isFull {
      let open = mention.tokens.upperBound
      guard open + 2 < text.tokens.count, text.isMark(open, "("),
        RussianNameForms.isCyrillic(mention.key[0])
      else { continue }
      let start = pastLanguage(open + 1, text)
      var end = start
      while end < text.tokens.count, end - start < longest, isLatinName(end, text, from: start) {
        end += 1
      }
      guard end > start, end < text.tokens.count,
        text.isMark(end, anyOf: closing) || text.isMark(end, ",") || text.isMark(end, ";")
      else { continue }
      reading.add(start..<end, key: mention.key, rule: id)
    }
  }

  private static let closing = Marks(")")

  /// "англ.": the abbreviated name of a language.
  private static func pastLanguage(_ index: Int, _ text: TokenizedDocument) -> Int {
    let isLanguage =
      text.tokens[index].letterCase == .lower && text.tokens[index].lead >= 0xD0
      && text.isMark(index + 1, ".")
    return isLanguage ? index + 2 : index
  }

  private static func isLatinName(_ index: Int, _ text: TokenizedDocument, from start: Int) -> Bool
  {
    let token = text.tokens[index]
    guard token.gap <= .space else { return false }
    if token.kind == .mark {
      return index > start && token.gap == .none
        && (text.isMark(index, ".") || text.isMark(index, anyOf: Marks.dashes))
    }
    return token.kind == .word && (token.lead < 0x80 || token.lead == 0xC3 || token.lead == 0xC5)
      && (token.isCapitalised || index > start)
  }
}

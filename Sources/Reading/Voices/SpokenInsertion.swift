/// The author's words between the parts of a speech: "Уходим, — сказал он, — и вернёмся".
///
/// A dash behind a mark opens them and a verb of saying follows it; the next dash, or the end of the
/// speech, closes them. Russian writes them inside the quotation marks, and in a dialogue without any.
enum SpokenInsertion {
  /// The most tokens of an insertion.
  private static let longest = 16

  /// Returns the insertions in `tokens`, without their dashes.
  static func all(in tokens: Range<Int>, of text: TokenizedDocument) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound + 1
    while index + 2 < tokens.upperBound {
      guard opens(index, in: text), let end = end(from: index + 1, limit: tokens.upperBound, text)
      else {
        index += 1
        continue
      }
      found.append(index + 1..<end)
      index = end
    }
    return found
  }

  /// Whether the dash at `index` opens the author's words.
  static func opens(_ index: Int, in text: TokenizedDocument) -> Bool {
    index > 0 && isDash(index, in: text) && text.tokens[index - 1].kind == .mark
      && index + 1 < text.tokens.count && text.tokens[index + 1].letterCase == .lower
      && text.tokens[index + 1].classes.contains(.sayVerb)
  }

  /// Whether the token is a dash with spaces about it.
  static func isDash(_ index: Int, in text: TokenizedDocument) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].gap != .none
      && text.isMark(index, anyOf: Marks.dashes)
  }

  /// The dash that goes back to the speech; nil where none follows.
  private static func end(from start: Int, limit: Int, _ text: TokenizedDocument) -> Int? {
    (start..<min(start + longest, limit)).first { isDash($0, in: text) }
  }
}

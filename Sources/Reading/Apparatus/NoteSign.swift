import Documents

/// Markers of notes that are no number in brackets: raised figures, and notes spoken of.
enum NoteSign {
  /// A marker and the tokens it stands on.
  typealias Found = (marker: String, tokens: Range<Int>)

  /// "The fort fell at dawn.³": raised figures joined to a mark, or to a word where a note has their number;
  /// "km²" is none.
  static func raised(
    at index: Int,
    _ text: TokenizedDocument,
    known: [String: NoteReference]
  ) -> Found? {
    guard index > 0, index < text.tokens.count, text.tokens[index].gap == .none,
      text.isMark(index, anyOf: raisedFigures), !text.isMark(index - 1, anyOf: raisedFigures),
      let found = figures(at: index, text)
    else { return nil }
    let isBehindMark = text.tokens[index - 1].kind == .mark
    guard isBehindMark || known[found.marker] != nil,
      isBehindMark || text.tokens[index - 1].classes.isDisjoint(with: .unit)
    else { return nil }
    return found
  }

  /// The number that raised figures write at `index`.
  static func figures(at index: Int, _ text: TokenizedDocument) -> Found? {
    var end = index
    var marker = ""
    while end < text.tokens.count, end - index < 4, text.isMark(end, anyOf: raisedFigures),
      end == index || text.tokens[end].gap == .none, let digit = digits[text.text(of: end)]
    {
      marker += digit
      end += 1
    }
    return marker.isEmpty ? nil : (marker, index..<end)
  }

  /// "See note 5", "in footnote 12": the document's own note.
  static func named(
    at index: Int,
    _ text: TokenizedDocument,
    known: [String: NoteReference]
  ) -> Found? {
    guard text.isWord(index, anyOf: nouns), index > 0,
      let number = NumberReading.digits(in: text, at: index + 1), number.count <= 3,
      case let marker = "\(number.value)",
      known[marker] != nil || text.isWord(index - 1, "see")
    else { return nil }
    return (marker, index..<index + 2)
  }

  private static let nouns: WordChoice = ["note", "footnote", "endnote"]
  private static let raisedFigures = Marks("⁰¹²³⁴⁵⁶⁷⁸⁹")
  private static let digits: [String: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9",
  ]
}

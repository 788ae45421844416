import Documents

/// Markers of notes in a Japanese text: "（注1）", "注1", "（2）", "［3］", "〔4〕", "※5".
enum JapaneseNoteSign {
  /// Returns the marker that begins at `index`; nil where none does.
  ///
  /// Without its word a number in brackets may be an age or a count: it is a marker in square brackets, or where
  /// a note has it.
  static func marker(
    at index: Int,
    in block: Range<Int>,
    _ text: TokenizedDocument,
    known: [String: NoteReference]
  ) -> NoteSign.Found? {
    guard text.language == .japanese, index > block.lowerBound else { return nil }
    let isOpen = text.isMark(index, anyOf: opening)
    let isWord = isWord(isOpen ? index + 1 : index, text) || text.isMark(index, anyOf: signs)
    let place = (isOpen ? index + 1 : index) + (isWord ? 1 : 0)
    guard isOpen || isWord, place < block.upperBound, text.tokens[place].gap == .none,
      let digits = NumberReading.digits(in: text, at: place), digits.count <= 3, digits.value > 0
    else { return nil }
    let marker = "\(digits.value)"
    guard isOpen else {
      return isBesideMark(index, text) ? (marker, index..<place + 1) : nil
    }
    guard place + 1 < block.upperBound, text.isMark(place + 1, anyOf: closing),
      isWord || text.isMark(index, anyOf: square) || known[marker] != nil
    else { return nil }
    return (marker, index..<place + 2)
  }

  /// Whether the token is 注 or 註.
  static func isWord(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.character(at: index).map { words.contains($0) } ?? false
  }

  /// Whether a word without brackets stands where a clause ends: 注 begins other words too.
  private static func isBesideMark(_ index: Int, _ text: TokenizedDocument) -> Bool {
    // "※3月から": a date.
    !JapaneseText(text: text).isAny("年月日時", at: index + 2)
      && (text.isMark(index, anyOf: signs) || text.isMark(index - 1, anyOf: Marks.fullStops)
        || text.isMark(index - 1, anyOf: Marks.ideographicCommas)
        || text.isMark(index + 2, anyOf: Marks.fullStops))
  }

  private static let words = Marks("注註")
  private static let signs = Marks("※")
  private static let opening = Marks("（［〔(")
  private static let closing = Marks("）］〕)")
  private static let square = Marks("［〔")
}

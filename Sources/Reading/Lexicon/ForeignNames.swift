/// Names in katakana that are no other word: too many for the lexicon, which every token is looked up in.
struct ForeignNames: Sendable {
  /// Rows of the first two kana and what follows them in each name, sorted by bytes: they are searched where
  /// they lie, so that a text without such names pays nothing for them.
  private let rows: [UInt8]

  /// The names in the rows of `table`.
  private init(_ table: String) {
    rows = Array(table.utf8)
  }

  /// Names of persons.
  static let persons = ForeignNames(ReadingData.jaForeignPersons)
  /// Names of places.
  static let places = ForeignNames(ReadingData.jaForeignPlaces)

  /// The bytes of the two kana that begin a row.
  private static let prefixLength = 6

  /// Whether `word` is one of the names.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > Self.prefixLength, let row = row(of: word.prefix(Self.prefixLength)) else {
      return false
    }
    let rest = word.dropFirst(Self.prefixLength)
    return rows[row].split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(rest) }
  }

  /// The row behind the two kana `prefix`, by binary search.
  private func row(of prefix: ArraySlice<UInt8>) -> Range<Int>? {
    var low = 0
    var high = rows.count
    while low < high {
      var start = (low + high) / 2
      while start > low, rows[start - 1] != Self.lineFeed { start -= 1 }
      var end = start
      while end < rows.count, rows[end] != Self.lineFeed { end += 1 }
      let found = rows[start..<end].prefix(Self.prefixLength)
      if found.elementsEqual(prefix) { return min(start + Self.prefixLength + 1, end)..<end }
      if found.lexicographicallyPrecedes(prefix) { low = min(end + 1, high) } else { high = start }
    }
    return nil
  }

  private static let lineFeed = UInt8(ascii: "\n")
}

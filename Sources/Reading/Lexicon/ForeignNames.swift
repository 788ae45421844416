/// Names in katakana that are no other word: too many for the lexicon, which every token is looked up in.
///
/// The rows of the table stay as they are; only where each begins is noted, when a name is first asked for.
struct ForeignNames: Sendable {
  /// The first two kana of a row, a space, and what follows them in each name.
  private let rows: [UInt8]
  /// By the bytes of the first two kana: the rest of the row.
  private let places: [UInt64: Range<Int>]

  /// The names in the rows of `table`.
  private init(_ table: String) {
    rows = Array(table.utf8)
    var places: [UInt64: Range<Int>] = [:]
    var start = 0
    for line in rows.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let key = Self.key(line) {
        places[key] = min(start + Self.prefixLength + 1, line.endIndex)..<line.endIndex
      }
      start = line.endIndex + 1
    }
    self.places = places
  }

  /// Names of persons.
  static let persons = ForeignNames(ReadingData.jaForeignPersons)
  /// Names of places.
  static let places = ForeignNames(ReadingData.jaForeignPlaces)

  /// The bytes of the two kana that begin a row.
  private static let prefixLength = 6

  /// Whether `word` is one of the names.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > Self.prefixLength, let key = Self.key(word), let row = places[key] else {
      return false
    }
    let rest = word.startIndex + Self.prefixLength
    let length = word.endIndex - rest
    var start = row.lowerBound
    while start < row.upperBound {
      var end = start
      while end < row.upperBound, rows[end] != Self.space { end += 1 }
      if end - start == length, rows[start..<end].elementsEqual(word[rest...]) { return true }
      start = end + 1
    }
    return false
  }

  /// The bytes of the first two kana as one number; nil for a shorter word.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard word.count >= prefixLength else { return nil }
    return word.prefix(prefixLength).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let space = UInt8(ascii: " ")
}

/// Latin letters to plain lower-case ones: `É` to `e`, `ß` to `ss`.
enum LatinFolding {
  /// The comparable form of each letter below `limit`, as up to three ASCII bytes, lowest first; 0
  /// where the table has none.
  static let forms = readForms(columns: 1...1)

  /// The same, but letters with a mark spelt as they sound: `š` as `sh`; 0x30 where one is silent.
  static let spellings = readForms(columns: 1...2)

  private static func readForms(columns: ClosedRange<Int>) -> [UInt32] {
    var forms = [UInt32](repeating: 0, count: limit)
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      forms[Int(byte)] = UInt32(byte)
      forms[Int(byte) - 32] = UInt32(byte)
    }
    for row in TableRows(text: OnomasticsData.latinLetters) where row.count > 1 {
      let column = min(row.count - 1, columns.upperBound)
      guard let letter = row[0].unicodeScalars.first, letter.value < limit else { continue }
      forms[Int(letter.value)] = row[column].utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    return forms
  }

  /// One past the last letter of Latin Extended Additional.
  static let limit = 0x1F00
}

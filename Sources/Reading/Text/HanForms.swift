import Algorithms
import Onomastics

/// The forms that Han characters had in Japanese print before 1946.
enum HanForms {
  /// The old forms in order, and beside each the form of today.
  private static let table: [(old: UInt32, today: UInt32)] = {
    var table: [(old: UInt32, today: UInt32)] = []
    for row in TableRows(text: ReadingData.hanForms) where row.count == 2 {
      if let old = row[0].unicodeScalars.first, let today = row[1].unicodeScalars.first {
        table.append((old.value, today.value))
      }
    }
    return table.sorted { $0.old < $1.old }
  }()

  /// A bit for each character that is an old form, from U+4E00 on.
  private static let isOld: [UInt64] = {
    var bits = Array(repeating: UInt64(0), count: count / 64)
    for (old, _) in table where old >= first && old < first + UInt32(count) {
      bits[Int(old - first) / 64] |= 1 << UInt64((old - first) % 64)
    }
    return bits
  }()

  private static let first: UInt32 = 0x4E00
  /// How many characters the block has.
  private static let count = 0x5200

  /// Returns the form of today of a character of the block that begins with U+4E00: itself, unless it
  /// is an old form.
  static func today(_ scalar: UInt32) -> UInt32 {
    let place = Int(scalar - first)
    guard isOld[place / 64] >> UInt64(place % 64) & 1 != 0 else { return scalar }
    let found = table.partitioningIndex { $0.old >= scalar }
    return found < table.count && table[found].old == scalar ? table[found].today : scalar
  }
}

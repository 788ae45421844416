import Onomastics

/// The ranks and offices that go by other words in other languages: "vice-admiral" and
/// «вице-адмирал», 外相 and "foreign minister".
enum Offices {
  /// Whether two roles, as printed, are words for one rank or office.
  static func isOne(_ left: String, _ right: String) -> Bool {
    guard let left = rows[NameFolding.fold(left)], let right = rows[NameFolding.fold(right)] else {
      return false
    }
    return !left.isDisjoint(with: right)
  }

  /// By folded word: the numbers of the rows of `Data/offices.tsv` that have it.
  ///
  /// A word may be in several: 大将 is a general and an admiral.
  private static let rows: [String: Set<Int>] = {
    var rows: [String: Set<Int>] = [:]
    for (number, row) in TableRows(text: CollationData.offices).enumerated() {
      for word in row.flatMap({ $0.split(separator: ",") }) {
        rows[NameFolding.fold(String(word)), default: []].insert(number)
      }
    }
    return rows
  }()
}

/// What single words mean in names: titles, and the forms of one given name.
struct NameWords: Sendable {
  /// The word lists, read once.
  static let shared = NameWords()

  private var groups: [[UInt32]: UInt16] = [:]
  private var titles: Set<[UInt32]> = []

  private init() {
    var folder = NameFolder()
    for (index, row) in TableRows(text: OnomasticsData.givenNames).enumerated() {
      for form in row[0].split(separator: " ") {
        folder.fold(form)
        // A form of two names, such as Jon, counts as the first.
        if groups[folder.scalars] == nil { groups[folder.scalars] = UInt16(index + 1) }
      }
    }
    for row in TableRows(text: OnomasticsData.titles) {
      for word in row[0].split(separator: " ") {
        folder.fold(word)
        titles.insert(folder.scalars)
      }
    }
  }

  /// The number of the given name of which a folded word is a form; 0 when it is none known.
  func group(of word: ArraySlice<UInt32>) -> UInt16 {
    groups[Array(word)] ?? 0
  }

  /// Whether a folded word is a form of address, a rank or an office.
  func isTitle(_ word: ArraySlice<UInt32>) -> Bool {
    titles.contains(Array(word))
  }
}

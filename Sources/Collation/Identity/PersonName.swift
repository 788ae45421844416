import Onomastics

/// A person's name, made ready to be held against the names of other documents.
///
/// A likeness of whole names is no identity: "Philipp Scheidemann" is like "Philip Sheridan", and two
/// Georges are alike by half. So each word of the shorter name must have its own in the longer one, spelt
/// alike in one script or sounding alike in two, and the numbers of sovereigns must be the same.
struct PersonName {
  private let whole: PreparedName
  private let words: [Word]
  /// The number of a sovereign; nil for others.
  private let number: Int?
  private let script: Script?

  private struct Word {
    var text: String
    var prepared: PreparedName
    var isInitial: Bool { text.unicodeScalars.count == 1 }
  }

  init(_ label: String) {
    let (name, number) = Self.withoutNumber(label)
    self.number = number
    script = Script.first(in: label)
    whole = PreparedName(name)
    words = name.split { !$0.isLetter && !$0.isNumber && !Self.inside.contains($0) }.map {
      // Folded, katakana would be hiragana, and no foreign name any more.
      Word(text: NameFolding.fold(String($0)), prepared: PreparedName(String($0)))
    }
  }

  /// Signs inside a word of a name.
  private static let inside: Set<Character> = ["'", "’", "ʼ", "`"]

  /// Returns how probable it is that both names are one person's, from 0 to 1; nil where they are not.
  ///
  /// - Parameters:
  ///   - other: The name in another document.
  ///   - isConfirmed: Whether the years of both lives are the same: then a likeness of the whole is enough.
  /// - Returns: At least ``Likeness/threshold``.
  func likeness(to other: PersonName, isConfirmed: Bool) -> Double? {
    if let number, let second = other.number, number != second { return nil }
    let score = NameLikeness.score(whole, other.whole)
    guard score >= Likeness.threshold else { return nil }
    return isConfirmed || answers(other) ? score : nil
  }

  /// Whether each word of the shorter name has its own in the longer one.
  private func answers(_ other: PersonName) -> Bool {
    let (short, long) = words.count <= other.words.count ? (self, other) : (other, self)
    // A name in Han letters is not parted.
    if short.words.count == 1, long.words.count > 1, short.script == .han { return true }
    var free = Array(long.words.indices)
    for word in short.words.sorted(by: { !$0.isInitial && $1.isInitial }) {
      guard let partner = free.first(where: { isOne(word, long.words[$0], other) }) else {
        return false
      }
      free.removeAll { $0 == partner }
    }
    return true
  }

  private func isOne(_ left: Word, _ right: Word, _ other: PersonName) -> Bool {
    if left.isInitial || right.isInitial {
      // The initial of a word in another script is a matter of its romanisation: the whole names decide.
      return script != other.script || left.text.first == right.text.first
    }
    let least = script == other.script ? Self.leastInOneScript : Likeness.threshold
    return NameLikeness.score(left.prepared, right.prepared) >= least
  }

  /// In one script a name is spelt otherwise only where it was romanised otherwise.
  private static let leastInOneScript = 0.9

  /// A sovereign's name without its number: "Nicholas II", ニコライ2世.
  private static func withoutNumber(_ label: String) -> (name: String, number: Int?) {
    if label.hasSuffix("世") {
      let name = label.dropLast()
      let digits = name.reversed().prefix { $0.isWholeNumber }.reversed()
      if let number = Int(String(digits)) { return (String(name.dropLast(digits.count)), number) }
    }
    guard let space = label.lastIndex(of: " "),
      let row = romans.firstIndex(of: NameFolding.fold(String(label[space...])))
    else { return (label, nil) }
    return (String(label[..<space]), row + 1)
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}

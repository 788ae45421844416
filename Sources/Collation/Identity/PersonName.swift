import Onomastics

/// A person's name, made ready to be held against the names of other documents.
///
/// A likeness of whole names is no identity: "Philipp Scheidemann" is like "Philip Sheridan", and two
/// Georges are alike by half. So each word of the shorter name must have its own in the longer one, spelt
/// alike in one script or sounding alike in two, and the numbers of sovereigns must be the same.
struct PersonName {
  /// The name without the number of a sovereign.
  let text: String
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
    text = name
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
    guard !excludes(other) else { return nil }
    let score = NameLikeness.score(whole, other.whole)
    guard score >= Likeness.threshold else { return nil }
    return isConfirmed || answers(other) ? score : nil
  }

  /// Whether both cannot be one person's: sovereigns of two numbers, or one and somebody with a family name.
  func excludes(_ other: PersonName) -> Bool {
    if let number, let second = other.number { return number != second }
    guard number != nil || other.number != nil else { return false }
    return (number == nil ? words : other.words).count > 1
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

  /// A sovereign's name without its number and his land: "Nicholas II", "Charles XII of Sweden", ニコライ二世.
  private static func withoutNumber(_ label: String) -> (name: String, number: Int?) {
    if label.hasSuffix("世") {
      let name = label.dropLast()
      let digits = name.reversed().prefix { $0.isWholeNumber }.reversed()
      if let number = number(of: Array(digits)) {
        return (String(name.dropLast(digits.count)), number)
      }
    }
    let words = label.split(separator: " ")
    guard
      let place = words.indices.dropFirst().first(where: { place in
        let isLast = place + 1 == words.endIndex || words[place + 1] == "of"
        return isLast && words[place].allSatisfy(\.isLetter)
      }), let row = romans.firstIndex(of: NameFolding.fold(String(words[place])))
    else { return (label, nil) }
    return (words[..<place].joined(separator: " "), row + 1)
  }

  /// The number that digits of any script tell: 2, ２, 二, 十四.
  private static func number(of digits: [Character]) -> Int? {
    var number: Int?
    for digit in digits.prefix(mostDigits) {
      guard let value = digit.wholeNumberValue else { return nil }
      let known = number ?? 0
      // 十四 is ten and four, 14 one and four.
      if digit == "十" {
        number = max(known, 1) * 10
      } else {
        number = digits.contains("十") ? known + value : known * 10 + value
      }
    }
    return number
  }

  private static let mostDigits = 3

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}

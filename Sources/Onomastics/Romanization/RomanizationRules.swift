/// The rules of one standard: what a run of letters becomes, between which neighbours.
struct RomanizationRules: Sendable {
  private struct Rule: Sendable {
    let before: Context?
    let letters: [UInt32]
    let after: Context?
    let result: String
  }

  /// What may stand beside a run of letters.
  private struct Context: Sendable {
    var edge = false
    var letters: Set<UInt32> = []

    init?(_ cell: Substring) {
      guard !cell.isEmpty else { return nil }
      for scalar in cell.unicodeScalars {
        switch scalar {
        case "^", "$": edge = true
        case "V": letters.formUnion(RomanizationRules.vowels)
        case "C": letters.formUnion(RomanizationRules.consonants)
        default: letters.insert(scalar.value)
        }
      }
    }

    func admits(_ neighbour: UInt32?) -> Bool {
      guard let neighbour else { return edge }
      return letters.contains(neighbour)
    }
  }

  private static let vowels = Set("аеёиоуыэюяіїєѣѵ".unicodeScalars.map(\.value))
  private static let consonants = Set("бвгджзклмнпрстфхцчшщѳґ".unicodeScalars.map(\.value))

  private let rules: [UInt32: [Rule]]
  /// Whether a rule begins with an ASCII letter; else a text in ASCII is what it is.
  private let readsASCII: Bool

  /// Reads the rules of one column; the first row that is no comment names the columns.
  init(table: String, column: String) {
    var rules: [UInt32: [Rule]] = [:]
    var number: Int?
    for row in TableRows(text: table) {
      guard let index = number else {
        number = row.firstIndex { $0 == column }
        if number == nil { break }
        continue
      }
      guard row.count > index, !row[index].isEmpty, let first = row[1].unicodeScalars.first else {
        continue
      }
      rules[first.value, default: []].append(
        Rule(
          before: Context(row[0]),
          letters: row[1].unicodeScalars.map(\.value),
          after: Context(row[2]),
          result: row[index] == "∅" ? "" : String(row[index])
        )
      )
    }
    readsASCII = rules.keys.contains { $0 < 0x80 }
    self.rules = rules.mapValues { group in
      // Longer runs first; the order of the file otherwise, so that a row with neighbours wins.
      group.enumerated()
        .sorted { ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset) }
        .map(\.element)
    }
  }

  /// Replaces what the rules know.
  func apply(to text: String) -> String {
    if !readsASCII, text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let source = CasedScalars(text)
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var position = 0
    while position < source.lower.count {
      guard let rule = rule(at: position, in: source.lower) else {
        result.unicodeScalars.append(source.original[position])
        position += 1
        continue
      }
      let end = position + rule.letters.count
      result += source.cased(rule.result, from: position, to: end)
      position = end
    }
    return result
  }

  private func rule(at position: Int, in letters: [UInt32]) -> Rule? {
    guard let candidates = rules[letters[position]] else { return nil }
    return candidates.first { rule in
      let end = position + rule.letters.count
      guard end <= letters.count, letters[position..<end].elementsEqual(rule.letters) else {
        return false
      }
      if let before = rule.before, !before.admits(letter(position - 1, in: letters)) {
        return false
      }
      if let after = rule.after, !after.admits(letter(end, in: letters)) { return false }
      return true
    }
  }

  /// The neighbour, when it is a letter.
  private func letter(_ position: Int, in letters: [UInt32]) -> UInt32? {
    guard letters.indices.contains(position), let scalar = Unicode.Scalar(letters[position]),
      scalar.properties.isAlphabetic
    else { return nil }
    return letters[position]
  }
}

/// What letters sound like, by script: the table sounds.tsv, made ready for use.
struct SoundRules: Sendable {
  /// The rules that are read from the table, once.
  static let latin = SoundRules(script: "latin", first: 0x61, count: 26, vowels: "aeiouy")
  static let cyrillic = SoundRules(
    script: "cyrillic",
    first: 0x430,
    count: 0x62,
    vowels: "аеёиоуыэюяїєўй"
  )
  static let kana = SoundRules(script: "kana", first: 0x3041, count: 0xBC, vowels: "")

  private struct Rule: Sendable {
    var before = Neighbours()
    var letters: [UInt32]
    var after = Neighbours()
    var sounds: [Sound]
  }

  /// Which letters may stand beside a run; all may when nothing is asked for.
  private struct Neighbours: Sendable {
    var asked = false
    var edge = false
    var letters: [Bool] = []

    func admits(_ letter: Int?) -> Bool {
      guard asked else { return true }
      guard let letter else { return edge }
      return letter < letters.count && letters[letter]
    }
  }

  private let first: UInt32
  private let rules: [[Rule]]

  private init(script: String, first: UInt32, count: Int, vowels: String) {
    let vowels = Set(vowels.unicodeScalars.map(\.value))
    func neighbours(_ cell: Substring) -> Neighbours {
      guard !cell.isEmpty else { return Neighbours() }
      var result = Neighbours(asked: true, letters: [Bool](repeating: false, count: count))
      for scalar in cell.unicodeScalars {
        switch scalar {
        case "^", "$": result.edge = true
        case "V", "C":
          for index in 0..<count where vowels.contains(first + UInt32(index)) == (scalar == "V") {
            result.letters[index] = true
          }
        default: result.letters[Int(scalar.value - first)] = true
        }
      }
      return result
    }
    var rules = [[Rule]](repeating: [], count: count)
    for row in TableRows(text: OnomasticsData.sounds) where row.count == 5 && row[0] == script {
      let letters = row[2].unicodeScalars.map(\.value)
      guard let start = letters.first, start >= first, start - first < count else { continue }
      rules[Int(start - first)].append(
        Rule(
          before: neighbours(row[1]),
          letters: letters,
          after: neighbours(row[3]),
          sounds: Array(row[4].utf8)
        )
      )
    }
    self.first = first
    self.rules = rules.map { group in
      group.enumerated()
        .sorted { ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset) }
        .map(\.element)
    }
  }

  /// Appends the sounds of one word; letters without a rule are silent.
  func append(_ word: ArraySlice<UInt32>, to sounds: inout [Sound]) {
    var position = word.startIndex
    while position < word.endIndex {
      guard let index = index(of: word[position]),
        let rule = rules[index].first(where: { matches($0, word, at: position) })
      else {
        position += 1
        continue
      }
      sounds.append(contentsOf: rule.sounds)
      position += rule.letters.count
    }
  }

  private func matches(_ rule: Rule, _ word: ArraySlice<UInt32>, at position: Int) -> Bool {
    let end = position + rule.letters.count
    guard end <= word.endIndex else { return false }
    for offset in 1..<max(rule.letters.count, 1)
    where word[position + offset] != rule.letters[offset] {
      return false
    }
    if rule.before.asked {
      guard
        rule.before.admits(position > word.startIndex ? index(of: word[position - 1]) ?? .max : nil)
      else { return false }
    }
    if rule.after.asked {
      guard rule.after.admits(end < word.endIndex ? index(of: word[end]) ?? .max : nil) else {
        return false
      }
    }
    return true
  }

  private func index(of letter: UInt32) -> Int? {
    guard letter >= first, letter - first < rules.count else { return nil }
    return Int(letter - first)
  }
}

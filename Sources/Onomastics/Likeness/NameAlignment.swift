/// Two names laid side by side, word by word.
struct NameAlignment {
  /// Two words that were laid together.
  struct Match {
    var left: Int
    var right: Int
    /// How well they answer to each other, at most about 1.
    var ratio: Double
    var kind: Kind
  }

  /// Why two words were laid together.
  enum Kind {
    case equal
    case sound
    case form
    case initial
  }

  private(set) var matches: [Match] = []
  private(set) var worth = 0

  private typealias Cell = (worth: Int, ratio: Double, kind: Kind)

  /// Lays the words of two names together, the best pair first.
  init(_ left: PreparedName, _ right: PreparedName, costs: SoundCosts) {
    withUnsafeTemporaryAllocation(
      of: Cell.self,
      capacity: left.words.count * right.words.count
    ) { cells in
      var isHopeless = true
      var next = 0
      for word in left.words {
        for other in right.words {
          let cell = Self.compare(word, of: left, other, of: right, costs: costs)
          cells.initializeElement(at: next, to: cell)
          if cell.worth > 0 { isHopeless = false }
          next += 1
        }
      }
      if !isHopeless { pair(left, right, UnsafeBufferPointer(cells)) }
    }
  }

  /// Takes the best pair of words, then the best of those left, and so on.
  private mutating func pair(
    _ left: PreparedName,
    _ right: PreparedName,
    _ cells: UnsafeBufferPointer<Cell>
  ) {
    var leftTaken: UInt16 = 0
    var rightTaken: UInt16 = 0
    for _ in 0..<min(left.words.count, right.words.count) {
      var best: (left: Int, right: Int, cell: Cell)?
      for i in left.words.indices where leftTaken & (1 << i) == 0 {
        for j in right.words.indices where rightTaken & (1 << j) == 0 {
          let cell = cells[i * right.words.count + j]
          if cell.ratio > 0.2, cell.worth > best?.cell.worth ?? 0 { best = (i, j, cell) }
        }
      }
      guard let best else { break }
      leftTaken |= 1 << best.left
      rightTaken |= 1 << best.right
      worth += best.cell.worth
      matches.append(
        Match(left: best.left, right: best.right, ratio: best.cell.ratio, kind: best.cell.kind)
      )
    }
  }

  /// Whether partners follow one another in another order.
  var isCrossed: Bool {
    for (index, match) in matches.enumerated() {
      for other in matches[(index + 1)...]
      where (match.left < other.left) != (match.right < other.right) {
        return true
      }
    }
    return false
  }

  /// How many initials are left alone while the other name has words left alone too.
  func conflicts(_ left: PreparedName, _ right: PreparedName) -> Int {
    let rest = (leftAlone(left), rightAlone(right))
    let initials = (
      rest.0.count { left.words[$0].isInitial }, rest.1.count { right.words[$0].isInitial }
    )
    return min(initials.0, rest.1.count) + min(initials.1, rest.0.count - initials.0)
  }

  /// The words of the left name without a partner.
  func leftAlone(_ left: PreparedName) -> [Int] {
    guard matches.count < left.words.count else { return [] }
    return left.words.indices.filter { index in !matches.contains { $0.left == index } }
  }

  /// The words of the right name without a partner.
  func rightAlone(_ right: PreparedName) -> [Int] {
    guard matches.count < right.words.count else { return [] }
    return right.words.indices.filter { index in !matches.contains { $0.right == index } }
  }

  /// How many classes of consonants may stand in one of two words only.
  private static let maximumStrangers = 2

  private static func compare(
    _ word: PreparedName.Word,
    of left: PreparedName,
    _ other: PreparedName.Word,
    of right: PreparedName,
    costs: SoundCosts
  ) -> Cell {
    if word.isInitial || other.isInitial {
      guard let first = left.sounds[word.sounds].first,
        let second = right.sounds[other.sounds].first
      else { return (0, 0, .initial) }
      let figure = costs.figure(first, word.system, second, other.system)
      return figure > 0 ? (min(figure, 150), 1, .initial) : (0, 0, .initial)
    }
    let isForm = word.group != 0 && word.group == other.group
    if !isForm {
      // Words whose consonants or lengths differ much cannot answer to each other.
      guard (word.classes ^ other.classes).nonzeroBitCount <= maximumStrangers else {
        return (0, 0, .sound)
      }
      let (less, more) =
        word.sounds.count < other.sounds.count
        ? (word.sounds.count, other.sounds.count) : (other.sounds.count, word.sounds.count)
      guard less * 5 >= more * 2 else { return (0, 0, .sound) }
    }
    let best = Int(
      max(
        word.best[Int(other.system.rawValue)],
        other.best[Int(word.system.rawValue)],
        100
      )
    )
    if word.letters.count == other.letters.count,
      left.folded[word.letters].elementsEqual(right.folded[other.letters])
    {
      return (best, 1, .equal)
    }
    let sounds = left.sounds[word.sounds]
    let others = right.sounds[other.sounds]
    let worth = costs.align(sounds, word.system, others, other.system)
    let ratio = Double(worth) / Double(best)
    if isForm, ratio < 0.8 { return (best * 8 / 10, 0.8, .form) }
    return (worth, ratio, .sound)
  }
}

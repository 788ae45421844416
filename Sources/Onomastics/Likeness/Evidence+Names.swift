extension Evidence {
  /// Weighs two names.
  init(_ left: PreparedName, _ right: PreparedName, costs: SoundCosts) {
    self.init()
    guard let first = left.words.first, let second = right.words.first else { return }
    kind = (left.words.count > 1 ? 1 : 0) + (right.words.count > 1 ? 1 : 0)
    if (left.lattice == nil) != (right.lattice == nil) {
      if let lattice = left.lattice {
        weigh(lattice, right, costs: costs)
      } else if let lattice = right.lattice {
        weigh(lattice, left, costs: costs)
      }
      return
    }
    let systems = [first.system, second.system]
    group =
      systems.contains(.katakana) ? .katakana : systems.contains(.japanese) ? .japanese : .other
    let alignment = NameAlignment(left, right, costs: costs)
    let leftBest = Self.best(of: left, beside: second.system)
    let rightBest = Self.best(of: right, beside: first.system)
    let low = Double(max(min(leftBest, rightBest), 100))
    let high = Double(max(leftBest, rightBest, 100))
    let matched = alignment.matches.count
    var worth = alignment.worth
    if matched < max(left.words.count, right.words.count)
      || alignment.matches.contains(where: { $0.ratio < 0.5 }), Self.mayJoin(left, right)
    {
      worth = max(worth, Self.joined(left, right, costs: costs))
    }
    shorter = Double(worth) / low
    longer = Double(worth) / high
    words = Double(alignment.worth) / high
    missingShort = Double(min(left.words.count, right.words.count) - matched)
    missingLong = Double(max(left.words.count, right.words.count) - matched)
    length = low / 1000
    for match in alignment.matches {
      weakest = min(weakest, match.ratio)
      switch match.kind {
      case .initial: initials += 1
      case .form: forms += 1
      case .equal, .sound: break
      }
      if match.kind == .form || Self.startAlike(match, left, right, costs: costs) { starts += 1 }
    }
    starts = matched > 0 ? starts / Double(matched) : 0
    conflicts = Double(alignment.conflicts(left, right))
    let leftAlone = alignment.leftAlone(left)
    let rightAlone = alignment.rightAlone(right)
    isInitialsOnly =
      matched > 0 && initials == Double(matched)
      && leftAlone.contains { !left.words[$0].isInitial }
      && rightAlone.contains { !right.words[$0].isInitial }
    // An initial that contradicts nothing is no loss.
    let lone = Double(leftAlone.count { left.words[$0].isInitial })
    let others = Double(rightAlone.count { right.words[$0].isInitial })
    let isLeftLong = left.words.count > right.words.count
    let areEqual = left.words.count == right.words.count
    missingLong -= areEqual ? max(lone, others) : isLeftLong ? lone : others
    missingShort -= areEqual ? min(lone, others) : isLeftLong ? others : lone
    crossed = alignment.isCrossed == (left.hasComma != right.hasComma) ? 0 : 1
    clamp()
  }

  /// Weighs a name with Han letters against one without.
  private mutating func weigh(_ lattice: HanLattice, _ other: PreparedName, costs: SoundCosts) {
    guard let system = other.words.first?.system else { return }
    group = .han
    let best = max(costs.best(of: other.sounds[..<other.soundCount], system, .japanese), 100)
    var reading = HanLattice.Reading(worth: .min)
    var chinese = Int.min
    for shift in Self.shifts(of: other) {
      let sounds = other.sounds[shift..<(shift + other.soundCount)]
      let next = lattice.read(as: sounds, system, costs: costs)
      if next.worth > reading.worth { reading = next }
      if !lattice.chinese.isEmpty {
        chinese = max(chinese, costs.align(lattice.chinese[...], .latin, sounds, system))
      }
    }
    shorter = Double(reading.worth) / Double(best)
    longer = Double(max(reading.worth, chinese)) / Double(best)
    weakest = reading.weakest
    length = Double(best) / 1000
    han = Double(lattice.segments.count)
    missingLong = Double(other.words.count - 1)
    words = Double(best) / Double(100 * max(lattice.segments.count, 1)) / 10
    clamp()
  }

  /// Names that have nothing in common are all alike.
  private mutating func clamp() {
    shorter = min(max(shorter, -1), 1.2)
    longer = min(max(longer, -1), 1.2)
    words = min(max(words, 0), 2)
    weakest = min(max(weakest, 0), 1)
    length = min(length, 5)
  }

  private static func best(of name: PreparedName, beside system: SoundSystem) -> Int {
    name.words.reduce(0) { $0 + Int($1.best[Int(system.rawValue)]) }
  }

  /// Whether two names have enough in common for their words to be parted otherwise.
  private static func mayJoin(_ left: PreparedName, _ right: PreparedName) -> Bool {
    let (less, more) =
      left.soundCount < right.soundCount
      ? (left.soundCount, right.soundCount) : (right.soundCount, left.soundCount)
    guard less * 2 >= more else { return false }
    let leftClasses = left.words.reduce(0) { $0 | $1.classes }
    let rightClasses = right.words.reduce(0) { $0 | $1.classes }
    return (leftClasses ^ rightClasses).nonzeroBitCount <= 2
  }

  /// The worth of the names without regard to where words end.
  private static func joined(
    _ left: PreparedName,
    _ right: PreparedName,
    costs: SoundCosts
  ) -> Int {
    guard let first = left.words.first?.system, let second = right.words.first?.system else {
      return 0
    }
    var worth = costs.align(
      left.sounds[..<left.soundCount],
      first,
      right.sounds[..<right.soundCount],
      second
    )
    guard left.words.count != right.words.count else { return worth }
    let (long, short) = left.words.count > right.words.count ? (left, right) : (right, left)
    for shift in shifts(of: long) where shift > 0 {
      worth = max(
        worth,
        costs.align(
          long.sounds[shift..<(shift + long.soundCount)],
          long.words[0].system,
          short.sounds[..<short.soundCount],
          short.words[0].system
        )
      )
    }
    return worth
  }

  /// Where a name may start: as written, with the first word put last, with the last put first.
  private static func shifts(of name: PreparedName) -> [Int] {
    guard name.words.count > 1 else { return [0] }
    let second = name.words[1].sounds.lowerBound
    let last = name.words[name.words.count - 1].sounds.lowerBound
    return second == last ? [0, second] : [0, second, last]
  }

  private static func startAlike(
    _ match: NameAlignment.Match,
    _ left: PreparedName,
    _ right: PreparedName,
    costs: SoundCosts
  ) -> Bool {
    let word = left.words[match.left]
    let other = right.words[match.right]
    guard !word.sounds.isEmpty, !other.sounds.isEmpty else { return false }
    return costs.figure(
      left.sounds[word.sounds.lowerBound],
      word.system,
      right.sounds[other.sounds.lowerBound],
      other.system
    ) > 0
  }
}

/// The keys under which a name is kept in an index.
enum NameKeys {
  private enum Kind: UInt64 {
    case word = 1
    case form
    case skeleton
    case han
  }

  /// How many Han letters a surname is taken to have at most.
  private static let maximumSurname = 3
  /// How many readings of one letter are tried.
  private static let maximumReadings = 6

  /// The keys of a name, sorted, each once.
  static func keys(of name: PreparedName) -> [UInt64] {
    var keys: [UInt64] = []
    for word in name.words where !word.isInitial {
      keys.append(key(.word, hash(name.folded[word.letters])))
      if word.group != 0 { keys.append(key(.form, UInt64(word.group))) }
      guard !word.hasHan else { continue }
      for skeleton in NameSkeleton.skeletons(of: name.sounds[word.sounds]) {
        keys.append(key(.skeleton, skeleton))
      }
    }
    if let lattice = name.lattice { addHan(lattice, of: name, to: &keys) }
    // Names of one script may part words otherwise than names of another.
    if name.words.count > 1, name.lattice == nil, name.soundCount < 24 {
      for skeleton in NameSkeleton.skeletons(of: name.sounds[..<name.soundCount]) {
        keys.append(key(.skeleton, skeleton))
      }
    }
    keys.sort()
    var last: UInt64 = 0
    keys.removeAll { key in
      defer { last = key }
      return key == last
    }
    return keys
  }

  private static func addHan(
    _ lattice: HanLattice,
    of name: PreparedName,
    to keys: inout [UInt64]
  ) {
    let letters = name.folded.filter { $0 != NameFolder.space }
    if letters.count > 1 { keys.append(key(.han, hash(letters[..<2]))) }
    var readings: [[Sound]] = [[]]
    for segment in lattice.segments.prefix(maximumSurname) {
      readings = readings.flatMap { head in
        segment.readings.prefix(maximumReadings).map { head + $0 }
      }
      for reading in readings {
        for skeleton in NameSkeleton.skeletons(of: reading[...]) {
          keys.append(key(.skeleton, skeleton))
        }
      }
    }
    guard !lattice.chinese.isEmpty else { return }
    let end = lattice.chineseSurnameEnd
    for part in [lattice.chinese[..<end], lattice.chinese[end...], lattice.chinese[...]] {
      for skeleton in NameSkeleton.skeletons(of: part) { keys.append(key(.skeleton, skeleton)) }
    }
  }

  private static func key(_ kind: Kind, _ value: UInt64) -> UInt64 {
    kind.rawValue << 60 | value & 0x0FFF_FFFF_FFFF_FFFF
  }

  /// FNV-1a over code points: the same on every run, unlike the standard hash.
  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

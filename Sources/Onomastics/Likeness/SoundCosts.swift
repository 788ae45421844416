/// How well the signs of two writing systems answer to each other.
///
/// Each figure is a log-odds, in hundredths of a natural logarithm: how much more often the two signs
/// stand together in one name written twice than in two names at random.
struct SoundCosts: Sendable {
  /// The figures of sound_costs.tsv, read once.
  static let shared = SoundCosts(table: OnomasticsData.soundCosts)

  /// How many signs there can be, the gap included.
  static let stride = 96
  /// The sign that stands for nothing.
  static let gap = 95
  /// The first sign, `!`.
  static let firstSign = 33

  /// By writing system of the left and of the right, then left sign, then right sign.
  let figures: [Int16]
  /// By writing system of the left and of the right, then left sign: the best it can get.
  let best: [Int16]

  private static let size = stride * stride
  /// What a pair of signs that the table does not know is worth.
  private static let unknown: Int16 = -450
  private static let unknownGap: Int16 = -300
  private static let equal: Int16 = 280

  init(table: String) {
    let systems = SoundSystem.allCases.count
    var figures = [Int16](repeating: Self.unknown, count: systems * systems * Self.size)
    var known = [Bool](repeating: false, count: systems * systems)
    func set(_ left: SoundSystem, _ right: SoundSystem, _ a: Int, _ b: Int, _ figure: Int16) {
      let start = Self.start(left, right)
      figures[start + a * Self.stride + b] = figure
      let mirror = Self.start(right, left)
      figures[mirror + b * Self.stride + a] = figure
      known[start / Self.size] = true
      known[mirror / Self.size] = true
    }
    for left in SoundSystem.allCases {
      for right in SoundSystem.allCases {
        let start = Self.start(left, right)
        for sign in 0..<Self.gap {
          figures[start + sign * Self.stride + Self.gap] = Self.unknownGap
          figures[start + Self.gap * Self.stride + sign] = Self.unknownGap
          figures[start + sign * Self.stride + sign] = Self.equal
        }
      }
    }
    for row in TableRows(text: table) where row.count == 5 {
      guard let left = SoundSystem(code: row[0]), let right = SoundSystem(code: row[1]),
        let a = Self.index(row[2]), let b = Self.index(row[3]), let figure = Int16(row[4])
      else { continue }
      set(left, right, a, b, figure)
    }
    self.figures = figures
    var best = [Int16](repeating: 0, count: systems * systems * Self.stride)
    for pair in 0..<(systems * systems) {
      for sign in 0..<Self.gap {
        let row = pair * Self.size + sign * Self.stride
        best[pair * Self.stride + sign] = max(0, figures[row..<(row + Self.stride)].max() ?? 0)
      }
    }
    self.best = best
  }

  /// Where the figures of two systems start.
  static func start(_ left: SoundSystem, _ right: SoundSystem) -> Int {
    (Int(left.rawValue) * SoundSystem.allCases.count + Int(right.rawValue)) * size
  }

  private static func index(_ cell: Substring) -> Int? {
    guard let sign = cell.utf8.first else { return nil }
    return cell == "_" ? gap : Int(sign) - firstSign
  }

  /// How well two signs answer to each other.
  func figure(
    _ left: Sound,
    _ leftSystem: SoundSystem,
    _ right: Sound,
    _ rightSystem: SoundSystem
  ) -> Int {
    let row = Self.start(leftSystem, rightSystem) + (Int(left) - Self.firstSign) * Self.stride
    return Int(figures[row + Int(right) - Self.firstSign])
  }

  /// One line of the table: a sign beside every other.
  struct Row {
    fileprivate let figures: ArraySlice<Int16>

    /// How well another sign answers.
    subscript(sign: Sound) -> Int32 {
      Int32(figures[figures.startIndex + Int(sign) - SoundCosts.firstSign])
    }

    /// What it is worth that nothing answers.
    var gap: Int32 { Int32(figures[figures.startIndex + SoundCosts.gap]) }
  }

  /// The line of a sign.
  func row(_ sign: Sound, _ left: SoundSystem, _ right: SoundSystem) -> Row {
    let start = Self.start(left, right) + (Int(sign) - Self.firstSign) * Self.stride
    return Row(figures: figures[start..<(start + Self.stride)])
  }

  /// The line of nothing: what each sign is worth that answers to none.
  func gaps(_ left: SoundSystem, _ right: SoundSystem) -> Row {
    let start = Self.start(left, right) + Self.gap * Self.stride
    return Row(figures: figures[start..<(start + Self.stride)])
  }

  /// What a run of sounds would be worth beside its best counterpart.
  func best(of sounds: ArraySlice<Sound>, _ left: SoundSystem, _ right: SoundSystem) -> Int {
    let start = Self.start(left, right) / Self.stride
    return sounds.reduce(0) { $0 + Int(best[start + Int($1) - Self.firstSign]) }
  }

  /// The same beside each of the systems.
  func best(of sounds: ArraySlice<Sound>, _ system: SoundSystem) -> SIMD4<Int32> {
    var result = SIMD4<Int32>()
    for other in SoundSystem.allCases {
      result[Int(other.rawValue)] = Int32(best(of: sounds, system, other))
    }
    return result
  }

  /// The worth of the best alignment of two runs of sounds.
  ///
  /// - Complexity: O(n·m).
  func align(
    _ left: ArraySlice<Sound>,
    _ leftSystem: SoundSystem,
    _ right: ArraySlice<Sound>,
    _ rightSystem: SoundSystem
  ) -> Int {
    let start = Self.start(leftSystem, rightSystem)
    let count = right.count
    return figures.withUnsafeBufferPointer { figures in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + 1) { row in
            row[0] = 0
            let gapRow = start + Self.gap * Self.stride - Self.firstSign
            for j in 0..<count { row[j + 1] = row[j] + Int32(figures[gapRow + Int(right[j])]) }
            for i in 0..<left.count {
              let line = start + (Int(left[i]) - Self.firstSign) * Self.stride
              let skip = Int32(figures[line + Self.gap])
              let base = line - Self.firstSign
              var diagonal = row[0]
              row[0] += skip
              for j in 0..<count {
                let sign = Int(right[j])
                let above = row[j + 1]
                var value = diagonal + Int32(figures[base + sign])
                value = max(value, above + skip)
                value = max(value, row[j] + Int32(figures[gapRow + sign]))
                row[j + 1] = value
                diagonal = above
              }
            }
            return Int(row[count])
          }
        }
      }
    }
  }
}

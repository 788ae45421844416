/// Every way in which a name with Han letters can be read aloud.
struct HanLattice: Sendable {
  /// The ways of reading one letter, or one run of kana, as sounds of the Japanese system.
  struct Segment: Sendable {
    var readings: [[Sound]]
    /// Whether the first sound may be voiced, as within a compound (かわ, -gawa).
    var mayVoice: Bool
  }

  var segments: [Segment] = []
  /// The Chinese reading, as Latin sounds; empty when some letter has none.
  var chinese: [Sound] = []
  /// Where the second letter starts in ``chinese``: names are also written with the surname last.
  var chineseSurnameEnd = 0

  /// The most readings of one letter that are tried.
  static let maximumReadings = 14

  /// The most letters of a name that are read.
  static let maximumSegments = 24

  init(words: [ArraySlice<UInt32>]) {
    var isChinese = true
    for word in words {
      var kana: ArraySlice<UInt32> = []
      var first = true
      for letter in word where segments.count < Self.maximumSegments {
        if let entry = HanReadings.entry(of: letter) {
          addKana(&kana)
          add(entry, mayVoice: !first)
          isChinese = isChinese && !entry.pinyin.isEmpty
          if isChinese {
            SoundRules.latin.append(
              ArraySlice(entry.pinyin.unicodeScalars.map(\.value)),
              to: &chinese
            )
            if chineseSurnameEnd == 0 { chineseSurnameEnd = chinese.count }
          }
        } else {
          kana.append(letter)
          isChinese = false
        }
        first = false
      }
      addKana(&kana)
    }
    if !isChinese { chinese = [] }
  }

  private mutating func add(_ entry: HanReadings.Entry, mayVoice: Bool) {
    let readings = entry.japanese.prefix(Self.maximumReadings).map { reading in
      var sounds: [Sound] = []
      SoundRules.kana.append(ArraySlice(reading.unicodeScalars.map(\.value)), to: &sounds)
      return sounds
    }
    segments.append(Segment(readings: readings.isEmpty ? [[]] : readings, mayVoice: mayVoice))
  }

  private mutating func addKana(_ letters: inout ArraySlice<UInt32>) {
    guard !letters.isEmpty else { return }
    var sounds: [Sound] = []
    SoundRules.kana.append(letters, to: &sounds)
    segments.append(Segment(readings: [sounds], mayVoice: false))
    letters = []
  }

  /// The voiced counterpart of a sound; nil where there is none.
  static func voiced(_ sound: Sound) -> [Sound] {
    switch sound {
    case UInt8(ascii: "k"): [UInt8(ascii: "g")]
    case UInt8(ascii: "s"): [UInt8(ascii: "z")]
    case UInt8(ascii: "S"), UInt8(ascii: "c"): [UInt8(ascii: "J")]
    case UInt8(ascii: "t"): [UInt8(ascii: "d")]
    case UInt8(ascii: "$"): [UInt8(ascii: "z")]
    case UInt8(ascii: "h"), UInt8(ascii: "f"): [UInt8(ascii: "b"), UInt8(ascii: "p")]
    default: []
    }
  }

  /// The best reading beside some sounds.
  struct Reading {
    /// The worth of all of it.
    var worth = 0
    /// How well the least fitting letter fits, at most about 1.
    var weakest = 1.0
  }

  /// Finds the reading that answers best to `sounds`.
  ///
  /// - Complexity: O(letters · readings · sounds).
  func read(as sounds: ArraySlice<Sound>, _ system: SoundSystem, costs: SoundCosts) -> Reading {
    let sounds = Array(sounds)
    let count = sounds.count
    let gaps = costs.gaps(.japanese, system)
    var state = [Int32](repeating: 0, count: count + 1)
    for j in 0..<count { state[j + 1] = state[j] + gaps[sounds[j]] }
    // For each letter and each place: where its reading began, and how it fitted.
    var steps: [[(origin: Int, fit: Float)]] = []
    for segment in segments {
      var next = [Int32](repeating: .min / 2, count: count + 1)
      var step = [(origin: Int, fit: Float)](repeating: (0, 0), count: count + 1)
      let toll: Int32 = segment.readings.count > 1 ? 40 : 0
      for reading in segment.readings {
        let best = Float(max(costs.best(of: reading[...], .japanese, system), 100))
        let (row, origins) = advance(
          reading,
          voiced: segment.mayVoice,
          state,
          sounds,
          system,
          costs
        )
        for j in 0...count where row[j] - toll > next[j] {
          next[j] = row[j] - toll
          step[j] = (origins[j], Float(row[j] - state[origins[j]]) / best)
        }
      }
      state = next
      steps.append(step)
    }
    var result = Reading(worth: Int(state[count]))
    var place = count
    for step in steps.reversed() {
      result.weakest = min(result.weakest, Double(step[place].fit))
      place = step[place].origin
    }
    return result
  }

  /// Lays one reading beside the sounds, from every place that a state gives.
  private func advance(
    _ reading: [Sound],
    voiced: Bool,
    _ state: [Int32],
    _ sounds: [Sound],
    _ system: SoundSystem,
    _ costs: SoundCosts
  ) -> (row: [Int32], origins: [Int]) {
    var row = state
    var origins = Array(0...sounds.count)
    let gaps = costs.gaps(.japanese, system)
    for (position, sound) in reading.enumerated() {
      let figures = costs.row(sound, .japanese, system)
      let others = position == 0 && voiced ? Self.voiced(sound) : []
      let voicedRows = others.map { costs.row($0, .japanese, system) }
      var diagonal = row[0]
      var diagonalOrigin = origins[0]
      row[0] += figures.gap
      for j in sounds.indices {
        let sign = sounds[j]
        let above = row[j + 1]
        let aboveOrigin = origins[j + 1]
        var figure = figures[sign]
        for other in voicedRows { figure = max(figure, other[sign] - 40) }
        var value = diagonal + figure
        var origin = diagonalOrigin
        if above + figures.gap > value {
          value = above + figures.gap
          origin = aboveOrigin
        }
        if row[j] + gaps[sign] > value {
          value = row[j] + gaps[sign]
          origin = origins[j]
        }
        row[j + 1] = value
        origins[j + 1] = origin
        diagonal = above
        diagonalOrigin = aboveOrigin
      }
    }
    return (row, origins)
  }
}

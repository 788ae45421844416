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

  /// The worth of the best reading beside `sounds`.
  func align(with sounds: [Sound], _ system: SoundSystem, costs: SoundCosts) -> Int {
    let count = sounds.count
    let start = SoundCosts.start(.japanese, system)
    let gapRow = start + SoundCosts.gap * SoundCosts.stride - SoundCosts.firstSign
    return costs.figures.withUnsafeBufferPointer { figures in
      var state = [Int32](repeating: 0, count: count + 1)
      for j in 0..<count { state[j + 1] = state[j] + Int32(figures[gapRow + Int(sounds[j])]) }
      var row = state
      for segment in segments {
        var next = [Int32](repeating: .min / 2, count: count + 1)
        let toll = Int32(segment.readings.count > 1 ? 40 : 0)
        for reading in segment.readings {
          row = state
          for (position, sound) in reading.enumerated() {
            let line = start + (Int(sound) - SoundCosts.firstSign) * SoundCosts.stride
            let skip = Int32(figures[line + SoundCosts.gap])
            let base = line - SoundCosts.firstSign
            let voiced = position == 0 && segment.mayVoice ? Self.voiced(sound) : []
            var diagonal = row[0]
            row[0] += skip
            for j in 0..<count {
              let sign = Int(sounds[j])
              let above = row[j + 1]
              var figure = figures[base + sign]
              for other in voiced {
                let voicedBase = start + (Int(other) - SoundCosts.firstSign) * SoundCosts.stride
                figure = max(figure, figures[voicedBase - SoundCosts.firstSign + sign] - 40)
              }
              var value = diagonal + Int32(figure)
              value = max(value, above + skip)
              value = max(value, row[j] + Int32(figures[gapRow + sign]))
              row[j + 1] = value
              diagonal = above
            }
          }
          for j in 0...count { next[j] = max(next[j], row[j] - toll) }
        }
        state = next
      }
      return Int(state[count])
    }
  }
}

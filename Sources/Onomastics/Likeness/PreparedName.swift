/// A name made ready to be compared with many others.
public struct PreparedName: Sendable {
  /// The name as given.
  public let text: String
  /// The folded words; see ``NameFolding/fold(_:)``.
  let folded: [UInt32]
  /// The words, in the order written, titles left out.
  let words: [Word]
  /// The sounds of all words one after another, twice: so that the name with its first words moved
  /// to the end is a slice too.
  let sounds: [Sound]
  /// How many sounds the name has.
  let soundCount: Int
  /// The ways of reading it, when it has Han letters.
  let lattice: HanLattice?
  /// Whether a comma stands between surname and given names.
  let hasComma: Bool

  /// One word of a name.
  struct Word: Sendable {
    /// Where it stands in ``PreparedName/folded``.
    var letters: Range<Int>
    /// Where its sounds stand in ``PreparedName/sounds``.
    var sounds: Range<Int>
    /// How it is written.
    var system: SoundSystem
    /// Whether it is one letter that stands for a name.
    var isInitial: Bool
    /// Whether it has letters that can only be read with a dictionary.
    var hasHan: Bool
    /// The number of the given name it is a form of; 0 when none is known.
    var group: UInt16
    /// The classes of its consonants; see ``NameSkeleton``.
    var classes: UInt8
    /// What it would be worth beside its best counterpart in each system.
    var best: SIMD4<Int32>
  }

  /// The most words of a name that are looked at.
  static let maximumWords = 8
  /// The most sounds of a name that are looked at.
  static let maximumSounds = 96

  /// Folds `text` and writes down its sounds.
  ///
  /// - Complexity: O(n).
  public init(_ text: String) {
    self.text = text
    var folder = NameFolder()
    folder.fold(text)
    let folded = folder.scalars
    var speller = NameFolder(spelling: true)
    speller.fold(text)
    hasComma = text.utf8.contains(UInt8(ascii: ","))
    let katakana = text.unicodeScalars.contains { (0x30A1...0x30FA).contains($0.value) }
    var words: [Word] = []
    var sounds: [Sound] = []
    let spelt = speller.scalars.split(separator: NameFolder.space)
    let all = folded.split(separator: NameFolder.space)
    let dotted = text.utf8.contains(UInt8(ascii: "."))
    let titles = all.map(NameWords.shared.isTitle)
    for (index, word) in all.enumerated() {
      if titles[index], titles.contains(false) { continue }
      guard words.count < Self.maximumWords, sounds.count < Self.maximumSounds else { break }
      let spelling = spelt.count == all.count ? spelt[index] : word
      let start = sounds.count
      let word = word.prefix(Self.maximumSounds)
      let (system, hasHan) = Self.system(of: word, katakana: katakana)
      switch system {
      case .latin: SoundRules.latin.append(spelling, to: &sounds)
      case .cyrillic: SoundRules.cyrillic.append(word, to: &sounds)
      case .katakana, .japanese: SoundRules.kana.append(word, to: &sounds)
      }
      if sounds.count > Self.maximumSounds {
        sounds.removeLast(sounds.count - Self.maximumSounds)
      }
      words.append(
        Word(
          letters: word.startIndex..<word.endIndex,
          sounds: start..<sounds.count,
          system: system,
          isInitial: Self.isInitial(word, system, dotted: dotted && all.count > 1),
          hasHan: hasHan,
          group: NameWords.shared.group(of: word),
          classes: NameSkeleton.classes(of: sounds[start...]),
          best: SoundCosts.shared.best(of: sounds[start...], system)
        )
      )
    }
    lattice =
      words.contains(where: \.hasHan)
      ? HanLattice(words: words.map { folded[$0.letters] }) : nil
    self.folded = folded
    self.words = words
    soundCount = sounds.count
    self.sounds = sounds + sounds
  }

  /// A word as it was written, without case.
  func written(_ index: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded[words[index].letters].lazy.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  /// Whether a word is built as Russian patronymics are.
  func isPatronymic(_ index: Int) -> Bool {
    let word = written(index)
    return [
      "ович", "евич", "овна", "евна", "ич", "ovich", "evich", "ovna", "evna", "ovitch", "evitch",
    ]
    .contains { word.hasSuffix($0) && word.count > $0.count + 1 }
  }

  /// Whether a word is one letter, or what one Russian letter becomes, in a name with dots (Yu.).
  private static func isInitial(
    _ word: ArraySlice<UInt32>,
    _ system: SoundSystem,
    dotted: Bool
  ) -> Bool {
    switch system {
    case .cyrillic: word.count == 1
    case .latin: word.count == 1 || dotted && longInitials.contains { word.elementsEqual($0) }
    case .katakana, .japanese: false
    }
  }

  private static let longInitials = [
    "yu", "ya", "ye", "ju", "ja", "iu", "ia", "zh", "kh", "ts", "ch", "sh", "shch",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func system(
    of word: ArraySlice<UInt32>,
    katakana: Bool
  ) -> (system: SoundSystem, hasHan: Bool) {
    var cyrillic = 0
    var kana = 0
    var han = false
    for letter in word {
      switch letter {
      case 0x400...0x52F: cyrillic += 1
      case 0x3041...0x30FF: kana += 1
      case 0x3400...0x9FFF, 0x20000...0x323AF: han = true
      default: break
      }
    }
    if han || kana > 0 { return (katakana ? .katakana : .japanese, han) }
    return (cyrillic > 0 ? .cyrillic : .latin, false)
  }
}

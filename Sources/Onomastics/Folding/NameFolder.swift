/// The work of folding, with its buffer, so that many names share one.
struct NameFolder {
  /// The folded scalars; words part by single spaces, none at either end once `finish` ran.
  private(set) var scalars: [UInt32] = []

  private let latin: [UInt32]

  /// Makes a folder; `spelling` keeps what marks say of the sound ("š" gives "sh").
  init(spelling: Bool = false) {
    latin = spelling ? LatinFolding.spellings : LatinFolding.forms
  }

  static let space: UInt32 = 0x20

  /// The folded text.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  /// Replaces the buffer by the comparable form of `text`.
  mutating func fold(_ text: some StringProtocol) {
    scalars.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { add(scalar) }
    endWord()
    if scalars.last == Self.space { scalars.removeLast() }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < UInt32(LatinFolding.limit) {
      var form = latin[Int(value)]
      if form != 0 {
        while form != 0, form != 0x30 {
          scalars.append(form & 0xFF)
          form >>= 8
        }
        return
      }
    }
    switch value {
    case 0x30...0x39: scalars.append(value)
    case 0x410...0x42F: addCyrillic(value + 0x20)
    case 0x430...0x45F: addCyrillic(value)
    case 0x400...0x40F: addCyrillic(value + 0x50)
    case 0x460...0x52F:
      addCyrillic(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
    case 0x300...0x36F, 0x483...0x489: addMark(value)
    case 0x3005: scalars.append(scalars.last.flatMap { $0 == Self.space ? nil : $0 } ?? value)
    case 0x3041...0x3096, 0x4E00...0x9FFF: scalars.append(value)
    case 0x30A1...0x30F6, 0xFF66...0xFF9D:
      scalars.append(KanaFolding.hiragana(KanaFolding.widened(value)))
    case 0x30FC: scalars.append(value)
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F: addVoicing(KanaFolding.widened(value))
    case 0xFF10...0xFF19, 0xFF21...0xFF3A: scalars.append(value - 0xFEE0 | 0x20)
    case 0xFF41...0xFF5A: scalars.append(value - 0xFEE0)
    case 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x22, 0x2B0...0x2FF, 0x2018...0x201F, 0x2032...0x2037:
      break
    case 0xB7: if !endsInLatin { endWord() }
    case 0...0x2F, 0x3000...0x3004, 0x2000...0x206F: separate(value)
    default: addOther(scalar)
    }
  }

  private mutating func addCyrillic(_ letter: UInt32) {
    switch letter {
    case 0x451, 0x463: scalars.append(0x435)
    case 0x456, 0x475: scalars.append(0x438)
    case 0x473: scalars.append(0x444)
    default: scalars.append(letter)
    }
  }

  /// й and ў are letters of their own; every other mark goes.
  private mutating func addMark(_ mark: UInt32) {
    guard mark == 0x306, let last = scalars.indices.last else { return }
    if scalars[last] == 0x438 { scalars[last] = 0x439 }
    if scalars[last] == 0x443 { scalars[last] = 0x45E }
  }

  private mutating func addVoicing(_ mark: UInt32) {
    guard let last = scalars.indices.last,
      let joined = KanaFolding.voiced(scalars[last], mark: mark)
    else { return }
    scalars[last] = joined
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .format, .enclosingMark:
      break
    case .uppercaseLetter, .titlecaseLetter:
      scalars.append(contentsOf: properties.lowercaseMapping.unicodeScalars.lazy.map(\.value))
    case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark, .decimalNumber,
      .letterNumber:
      scalars.append(scalar.value)
    default:
      endWord()
    }
  }

  /// Joiners and direction marks part nothing.
  private mutating func separate(_ value: UInt32) {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: break
    default: endWord()
    }
  }

  private mutating func endWord() {
    guard let last = scalars.last, last != Self.space else { return }
    if last == 0x44A, scalars.count > 1 { scalars.removeLast() }
    if scalars.last != Self.space { scalars.append(Self.space) }
  }

  private var endsInLatin: Bool {
    scalars.last.map { (0x61...0x7A).contains($0) } ?? false
  }
}

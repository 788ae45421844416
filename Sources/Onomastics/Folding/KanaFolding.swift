/// What the two kana and their half-width forms have in common.
enum KanaFolding {
  /// Half-width katakana, U+FF66 to U+FF9D, in full width.
  static let fullWidth = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars
  )

  /// The full-width form of a half-width letter; other scalars as they are.
  static func widened(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF66...0xFF9D: fullWidth[Int(scalar - 0xFF66)].value
    case 0xFF9E: 0x3099
    case 0xFF9F: 0x309A
    default: scalar
    }
  }

  /// The hiragana of a katakana letter; other scalars as they are.
  static func hiragana(_ scalar: UInt32) -> UInt32 {
    (0x30A1...0x30F6).contains(scalar) ? scalar - 0x60 : scalar
  }

  /// The letter with its voicing mark (U+3099 or U+309A) joined; nil where they do not join.
  static func voiced(_ letter: UInt32, mark: UInt32) -> UInt32? {
    let low = hiragana(letter)
    let shift = letter - low
    switch (low, mark) {
    case (0x3046, 0x3099): return 0x3094 + shift
    case (0x304B...0x3062, 0x3099) where low % 2 == 1: return letter + 1
    case (0x3064...0x3068, 0x3099) where low % 2 == 0: return letter + 1
    case (0x306F...0x307B, 0x3099) where low % 3 == 0: return letter + 1
    case (0x306F...0x307B, 0x309A) where low % 3 == 0: return letter + 2
    default: return nil
    }
  }
}

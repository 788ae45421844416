/// The words of a Japanese name by which its mentions are told to be one person's.
enum JapaneseKeys {
  static func key(_ name: JapaneseNameShape.Name, _ text: TokenizedDocument) -> [String] {
    let given = name.tokens.lowerBound + name.family
    let family = text.text(of: name.tokens.lowerBound..<given)
    return given < name.tokens.upperBound
      ? [family, text.text(of: given..<name.tokens.upperBound)] : [family]
  }

  /// The key of a name of no list, in either script.
  static func key(any tokens: Range<Int>, _ japanese: JapaneseText) -> [String] {
    japanese.isKatakana(tokens.lowerBound)
      ? key(katakana: tokens, japanese.text) : [japanese.text.text(of: tokens)]
  }

  static func key(katakana tokens: Range<Int>, _ text: TokenizedDocument) -> [String] {
    tokens.filter { text.tokens[$0].kind == .word }.map { text.text(of: $0) }
  }
}

extension PersonReading {
  /// Adds a name in Han characters.
  mutating func add(
    _ name: JapaneseNameShape.Name,
    _ japanese: JapaneseText,
    rule: String,
    role: String?
  ) {
    add(name.tokens, key: JapaneseKeys.key(name, japanese.text), rule: rule, role: role)
  }

  /// Adds a foreign name in katakana.
  mutating func add(katakana name: Range<Int>, rule: String, role: String?) {
    add(name, key: JapaneseKeys.key(katakana: name, text), rule: rule, role: role)
  }
}

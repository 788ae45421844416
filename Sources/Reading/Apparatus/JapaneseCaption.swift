/// What stands in a Japanese caption beside what the picture shows: "図1　…", "（国立図書館所蔵）", "写真提供：…".
enum JapaneseCaption {
  /// Skips a label with its number: "図1　", "写真3　"; nil where none begins the caption.
  static func afterNumber(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Int? {
    let japanese = JapaneseText(text: text)
    guard
      let number = ["図版", "図", "写真"].lazy
        .compactMap({ japanese.end(of: $0, at: tokens.lowerBound) }).first,
      number + 1 < tokens.upperBound, text.tokens[number].kind == .number
    else { return nil }
    return text.isMark(number + 1, anyOf: colons) ? number + 2 : number + 1
  }

  /// Whose the picture is, in brackets at the end: "（国立図書館所蔵）", "（提供：日本財団）".
  static func holder(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Range<Int>? {
    guard tokens.count > 3, text.isMark(tokens.upperBound - 1, anyOf: Marks.closeBrackets),
      let open = tokens.last(where: { text.isMark($0, anyOf: Marks.openBrackets) })
    else { return nil }
    let japanese = JapaneseText(text: text)
    let end = tokens.upperBound - 1
    guard isHeld(before: end, japanese) || isCredited(from: open + 1, japanese) else { return nil }
    return open + 1..<end
  }

  /// Whether a holder ends before `end`: "図書館蔵", "『写真帖』より", but not "地蔵" or "南より".
  private static func isHeld(before end: Int, _ japanese: JapaneseText) -> Bool {
    if japanese.has("より", at: end - 2) { return !japanese.isAny("東西南北上下前後側方", at: end - 3) }
    if japanese.has("蔵", at: end - 1) { return japanese.isAny("館学校寺社院家氏庫所会人", at: end - 2) }
    return holding.contains { japanese.has($0, at: end - $0.unicodeScalars.count) }
  }

  /// Whether a word of crediting and a colon, dot or space stand at `index`; 撮影所 is another word.
  private static func isCredited(from index: Int, _ japanese: JapaneseText) -> Bool {
    crediting.contains { words in
      japanese.end(of: words, at: index).map {
        japanese.text.isMark($0, anyOf: parting) || !japanese.isJoined($0)
      } ?? false
    }
  }

  /// The token after "写真提供：" and its like at `index`; nil where none stands there.
  static func afterCredit(at index: Int, _ text: TokenizedDocument) -> Int? {
    let japanese = JapaneseText(text: text)
    return crediting.lazy.compactMap { japanese.end(of: $0, at: index) }
      .first { text.isMark($0, anyOf: colons) }.map { $0 + 1 }
  }

  /// What follows the holder of a picture.
  private static let holding = ["所蔵", "提供", "撮影", "転載", "パブリックドメイン"]
  /// What leads to the holder of a picture.
  private static let crediting = ["写真提供", "画像提供", "提供", "撮影", "所蔵", "出典"]
  private static let parting = Marks(":：・")
  private static let colons = Marks(":：")
}

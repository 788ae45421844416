import Documents
import Ledger

/// Captions: what the picture shows, and whose rights it is under.
///
/// "FILE PHOTO: Adam Laxman (1766-1806) ©Wikimedia / Public Domain": the words before the rights,
/// without "Photo:", are the subject; the rights begin where ``CaptionRights`` says.
struct CaptionRule: ReadingRule {
  static let id = "any.caption.block"
  static let kind = AnnotationKind.caption
  static let languages: [Language] = []
  static let summary = "Blocks that caption a picture, parted into subject and rights."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    for (number, block) in text.document.blocks.enumerated() {
      guard case .caption = block.kind, !text.blocks[number].isEmpty else { continue }
      let tokens = text.blocks[number]
      let start = afterLabel(tokens, text)
      let isCredit = (tokens.lowerBound..<start).contains { text.isWord($0, "credit") }
      let rights =
        isCredit
        ? start
        : (start..<tokens.upperBound).first {
          CaptionRights.begin(at: $0, floor: start, text)
        }
      if text.language == .japanese, let value = japanese(tokens, from: start, text) {
        findings.add(.caption(value), over: tokens, rule: id)
        continue
      }
      let value = CaptionValue(
        subject: words(start..<beforeRights(rights ?? tokens.upperBound, from: start, text), text),
        rights: rights.map { words(rightsTokens($0..<tokens.upperBound, text), text) } ?? ""
      )
      findings.add(.caption(value), over: tokens, rule: id)
    }
  }

  /// A Japanese caption that numbers the picture or says whose it is; nil for one that does neither.
  private static func japanese(
    _ tokens: Range<Int>,
    from start: Int,
    _ text: TokenizedDocument
  ) -> CaptionValue? {
    if let credit = JapaneseCaption.afterCredit(at: tokens.lowerBound, text) {
      return CaptionValue(subject: "", rights: words(credit..<tokens.upperBound, text))
    }
    let numbered = JapaneseCaption.afterNumber(tokens, text)
    let holder = JapaneseCaption.holder(tokens, text)
    guard numbered != nil || holder != nil else { return nil }
    let first = numbered ?? start
    let end = holder.map { $0.lowerBound - 1 } ?? tokens.upperBound
    return CaptionValue(
      subject: words(first..<max(first, end), text),
      rights: holder.map { words($0, text) } ?? ""
    )
  }

  private static func words(_ tokens: Range<Int>, _ text: TokenizedDocument) -> String {
    tokens.isEmpty ? "" : text.text(of: tokens).singleSpaced
  }

  /// The end of the subject: a bracket, slash or dash that leads up to the rights is no part of it.
  private static func beforeRights(_ end: Int, from start: Int, _ text: TokenizedDocument) -> Int {
    var end = end
    while end > start, text.isMark(end - 1, anyOf: leads) { end -= 1 }
    return end
  }

  /// The rights without their label, and without the bracket that closes them.
  private static func rightsTokens(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Range<Int> {
    let start = afterLabel(tokens, text)
    let isInBrackets = text.isMark(tokens.lowerBound - 1, "(")
    guard isInBrackets, text.isMark(tokens.upperBound - 1, ")"), tokens.upperBound - 1 > start
    else {
      return start..<tokens.upperBound
    }
    return start..<tokens.upperBound - 1
  }

  private static let leads = Marks("(/-–—|")
  private static let colons = Marks(":：")
  private static let rightsSigns = Marks("©℗")

  /// Skips a label with its colon: "FILE PHOTO:", "図1：".
  private static func afterLabel(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Int {
    let limit = min(tokens.lowerBound + 4, tokens.upperBound)
    for index in tokens.lowerBound..<limit {
      if text.isMark(index, anyOf: colons) { return min(index + 1, tokens.upperBound) }
      if text.isMark(index, anyOf: rightsSigns) { break }
    }
    return tokens.lowerBound
  }
}

import Documents
import Ledger

/// Captions: what the picture shows, and whose rights it is under.
///
/// "FILE PHOTO: Adam Laxman (1766-1806) ©Wikimedia / Public Domain": the words before the rights,
/// without "Photo:", are the subject; the rights begin at a sign ©, at "Image:", "Credit:", "Courtesy"
/// or at "Public Domain".
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
      let rights = (start..<tokens.upperBound).first { beginsRights($0, text) }
      let subjectEnd = rights ?? tokens.upperBound
      let rightsStart = rights.map { afterLabel($0..<tokens.upperBound, text) }
      let value = CaptionValue(
        subject: start < subjectEnd ? text.text(of: start..<subjectEnd).singleSpaced : "",
        rights: rightsStart.map { text.text(of: $0..<tokens.upperBound).singleSpaced } ?? ""
      )
      findings.add(.caption(value), over: tokens, rule: id)
    }
  }

  private static let labels: WordChoice = [
    "photo", "photograph", "image", "picture", "figure", "fig", "illustration", "caption", "credit",
    "source",
  ]
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

  private static func beginsRights(_ index: Int, _ text: TokenizedDocument) -> Bool {
    if text.isMark(index, anyOf: rightsSigns) { return true }
    if text.isWord(index, anyOf: labels), text.isMark(index + 1, anyOf: colons) {
      return true
    }
    if text.isMark(index, "("), text.isWord(index + 1, "c"), text.isMark(index + 2, ")") {
      return true
    }
    return text.isWord(index, "courtesy") || text.isWord(index, "copyright")
      || text.isWord(index, "public") && text.isWord(index + 1, "domain")
      || text.isWord(index, "cc") && text.isWord(index + 1, "by")
  }
}

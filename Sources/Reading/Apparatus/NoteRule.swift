import Documents
import Ledger

/// Note markers in the running text, resolved to the work that the note of the same marker cites:
/// "(1)", "[2]", "dawn.³", "（注3）", "see note 5", "(Nish 1985, 34)".
///
/// A bracketed number is a marker at the end of a sentence, a clause or a block, or in square
/// brackets anywhere; "(1)" before words it numbers is none. "Ibid." leads to the work of the note
/// before it; a marker that no note answers resolves to nothing.
struct NoteRule: ReadingRule {
  static let id = "any.note.marker"
  static let kind = AnnotationKind.note
  static let languages: [Language] = []
  static let summary = "Note markers, with the work that their note cites."

  static func find(in text: TokenizedDocument, adding findings: inout Findings) {
    let works = NoteReference.works(of: text)
    let isEnglish = text.language == .english
    let entries = isEnglish ? AuthorDateCitation.bibliography(of: text) : []
    for (number, block) in text.blocks.enumerated() {
      if case .note = text.document.blocks[number].kind { continue }
      for index in block {
        guard let found = sign(at: index, block: block, text, known: works) else {
          guard isEnglish, text.tokens[index].kind == .mark else { continue }
          for cited in AuthorDateCitation.citations(openedAt: index, text, known: entries) {
            findings.add(.note(cited.note), over: cited.tokens, rule: id)
          }
          continue
        }
        findings.add(note(found.marker, works), over: found.tokens, rule: id)
      }
    }
  }

  /// The marker that begins at a token: most tokens are passed over by their kind.
  private static func sign(
    at index: Int,
    block: Range<Int>,
    _ text: TokenizedDocument,
    known works: [String: NoteReference]
  ) -> NoteSign.Found? {
    switch text.tokens[index].kind {
    case .mark:
      if let marker = marker(at: index, block: block, text, known: works) {
        return (marker, index..<index + 3)
      }
      return NoteSign.raised(at: index, text, known: works)
        ?? JapaneseNoteSign.marker(at: index, in: block, text, known: works)
    case .word: return NoteSign.named(at: index, text, known: works)
    case .character: return JapaneseNoteSign.marker(at: index, in: block, text, known: works)
    default: return nil
    }
  }

  private static func note(
    _ marker: String,
    _ works: [String: NoteReference]
  ) -> AnnotationValue {
    .note(NoteValue(marker: marker, resolves: works[marker]?.text, work: works[marker]?.work))
  }

  /// The highest number that a note is taken to have.
  private static let maximumNumber = 2000

  private static func marker(
    at index: Int,
    block: Range<Int>,
    _ text: TokenizedDocument,
    known: [String: NoteReference]
  ) -> String? {
    guard index + 2 < block.upperBound, index > block.lowerBound,
      text.isMark(index, "(") || text.isMark(index, "["),
      let digits = NumberReading.digits(in: text, at: index + 1), digits.count <= 4,
      (1...maximumNumber).contains(digits.value),
      text.isMark(index + 2, text.isMark(index, "(") ? ")" : "]"),
      text.tokens[index + 1].gap == .none, text.tokens[index + 2].gap == .none
    else { return nil }
    let marker = "\(digits.value)"
    if text.isMark(index, "[") { return marker }
    // "August 4 (15), 1717": a day by the other calendar.
    if text.tokens[index - 1].kind == .number, text.tokens[index].gap == .space,
      known[marker] == nil
    {
      return nil
    }
    // A year in brackets dates something; it is a marker only where a note has its number.
    if digits.count == 4, known[marker] == nil { return nil }
    let after = index + 3
    let closes =
      after >= block.upperBound || text.isMark(after, anyOf: Marks.closing)
      || text.isMark(after, anyOf: stops)
    let endsSentence =
      text.isMark(index - 1, anyOf: Marks.closing)
      || text.isMark(index - 1, anyOf: Marks.fullStops)
    if endsSentence {
      // "… (1) first …" numbers what follows; a sentence begins with a capital.
      return closes || text.tokens[after].letterCase != .lower ? marker : nil
    }
    return closes || known[marker] != nil ? marker : nil
  }

  private static let stops = Marks(",;:。")
}

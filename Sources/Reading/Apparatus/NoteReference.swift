import Documents

/// What the notes of a document cite, by marker.
enum NoteReference {
  /// Returns the work, and page, that each note leads to; notes that lead nowhere are left out.
  static func works(of text: TokenizedDocument) -> [String: String] {
    var works: [String: String] = [:]
    var antecedent: String?
    for (number, block) in text.document.blocks.enumerated() {
      guard case .note(let marker) = block.kind, let marker, !text.blocks[number].isEmpty else {
        continue
      }
      let tokens = body(of: text.blocks[number], text)
      guard !tokens.isEmpty else { continue }
      if let end = repetition(at: tokens, text) {
        guard let work = antecedent else { continue }
        let page = text.text(of: end..<tokens.upperBound).singleSpaced
          .trimmingMarks(leading: true)
        works[marker] = page.isEmpty ? work : "\(work), \(page)"
      } else {
        let whole = text.text(of: tokens).singleSpaced
        works[marker] = whole.trimmingMarks(leading: false)
        antecedent = withoutPage(tokens, text)
      }
    }
    return works
  }

  /// The note without its marker: "1.", "[1]", "1)".
  static func body(of block: Range<Int>, _ text: TokenizedDocument) -> Range<Int> {
    var index = block.lowerBound
    if text.isMark(index, anyOf: Marks.openBrackets) { index += 1 }
    guard index < block.upperBound, text.tokens[index].kind == .number else { return block }
    index += 1
    while index < block.upperBound, text.tokens[index].kind == .mark,
      text.isMark(index, anyOf: after)
    {
      index += 1
    }
    return index..<block.upperBound
  }

  /// The token after "Ibid.", "Там же" or 同上, when the note begins so.
  static func repetition(at tokens: Range<Int>, _ text: TokenizedDocument) -> Int? {
    let start = tokens.lowerBound
    if text.isWord(start, "ibid") || text.isWord(start, "ibidem") { return start + 1 }
    let words = tokens.prefix(2).map { text.text(of: $0) }
    if words.count == 2, words[0] == "Там", words[1] == "же" { return start + 2 }
    if words.count == 2, words[0] == "同", words[1] == "上" { return start + 2 }
    return nil
  }

  /// The work without the page: what "Ibid." repeats.
  private static func withoutPage(_ tokens: Range<Int>, _ text: TokenizedDocument) -> String {
    let page = tokens.dropFirst().first { index in
      (text.isWord(index, "p") || text.isWord(index, "pp") || text.isWord(index, "page")
        || ["с", "С", "стр", "頁"].contains(text.text(of: index)))
        && index + 1 < tokens.upperBound
        && (text.isMark(index + 1, ".") || text.tokens[index + 1].kind == .number)
    }
    return text.text(of: tokens.lowerBound..<(page ?? tokens.upperBound)).singleSpaced
      .trimmingMarks(leading: false)
  }

  private static let after = Marks(".)]）］、．:")
}

extension String {
  /// The text without commas, dots and spaces at its end, or at both its ends.
  func trimmingMarks(leading: Bool) -> String {
    let marks: Set<Character> = [",", ".", " ", ";", ":"]
    var trimmed = self[...]
    while let last = trimmed.last, marks.contains(last) { trimmed.removeLast() }
    while leading, let first = trimmed.first, marks.contains(first) { trimmed.removeFirst() }
    return String(trimmed)
  }
}

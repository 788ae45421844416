import Documents
import Ledger

/// What the notes of a document cite, by marker.
struct NoteReference {
  /// The work and page, as the notes give them.
  var text: String
  /// The same in parts, where they have the form of a reference.
  var work: WorkReference?

  /// Returns what each note leads to; notes that lead nowhere are left out.
  ///
  /// "Ibid." and "Loc. cit." repeat the note before; "Kent, op. cit." and a short title ("Kent, Salt Road, 17")
  /// lead to the author's work cited before; "See note 3" to what that note cites.
  static func works(of text: TokenizedDocument) -> [String: NoteReference] {
    var works: [String: NoteReference] = [:]
    var antecedent: NoteReference?
    var last: NoteReference?
    var cited: [NoteReference] = []
    for (number, block) in text.document.blocks.enumerated() {
      guard case .note(let marker) = block.kind, let marker, !text.blocks[number].isEmpty else {
        continue
      }
      let tokens = body(of: text.blocks[number], text)
      guard !tokens.isEmpty else { continue }
      defer { last = works[marker] ?? last }
      if text.isWord(tokens.lowerBound, "loc"), text.isWord(tokens.lowerBound + 2, "cit") {
        works[marker] = last
      } else if let end = repetition(at: tokens, text) {
        works[marker] = antecedent?.paged(text.text(of: end..<tokens.upperBound))
      } else if let other = otherNote(at: tokens, text), let reference = works[other] {
        works[marker] = reference
      } else {
        let whole = text.text(of: tokens).singleSpaced.trimmingMarks(leading: false)
        let parts =
          switch text.language {
          case .english: ReferenceParser.parts(of: whole)
          case .japanese: JapaneseCitation.parts(of: tokens, text)
          default: nil as WorkReference?
          }
        if let again = JapaneseCitation.earlier(in: tokens, text) {
          let earlier = cited.last { $0.isCited(byAuthor: again.author, title: again.title) }
          works[marker] = earlier?.paged(text.text(of: again.page..<tokens.upperBound))
          antecedent = earlier ?? antecedent
          continue
        }
        if let end = earlierWork(at: tokens, text),
          let earlier = cited.last(where: { $0.isBy(text.text(of: tokens.lowerBound..<end.author)) }
          )
        {
          works[marker] = earlier.paged(text.text(of: end.page..<tokens.upperBound))
          antecedent = earlier
          continue
        }
        if let parts, let earlier = cited.last(where: { $0.isShortened(to: parts) }) {
          works[marker] = earlier.paged(parts.page ?? "")
          antecedent = earlier
          continue
        }
        works[marker] = NoteReference(text: whole, work: parts)
        var work = parts
        work?.page = nil
        let reference = NoteReference(
          text: text.language == .english && parts?.page != nil
            ? ReferencePage.cut(from: whole) : withoutPage(tokens, text),
          work: work
        )
        antecedent = reference
        if parts != nil { cited.append(reference) }
        if cited.count > maximumCited { cited.removeFirst() }
      }
    }
    return works
  }

  /// How many of the works cited before are looked through.
  private static let maximumCited = 200

  /// The same work at another page.
  private func paged(_ words: String) -> NoteReference {
    let page = words.singleSpaced.trimmingMarks(leading: true)
    guard !page.isEmpty else { return self }
    var work = work
    work?.page = ReferencePage.find(in: Array(", " + page), behind: 0)?.text ?? page
    return NoteReference(text: "\(text), \(page)", work: work)
  }

  /// Whether the work is by an author of whom only a family name is given.
  private func isBy(_ author: String) -> Bool {
    let name = author.singleSpaced.trimmingMarks(leading: true)
    guard let own = work?.author, !name.isEmpty else { return false }
    return own == name || own.ends(in: " " + name) || own.hasPrefix(name + ",")
  }

  /// Whether a Japanese note that gives the beginning of the author's name, or a part of the title, means this work.
  private func isCited(byAuthor author: String, title: String?) -> Bool {
    (author.isEmpty || work?.author?.begins(with: author) ?? false)
      && (title.map { work?.title?.contains($0) ?? false } ?? true)
  }

  /// Whether the work is the one that an author and a year name.
  func isCited(by other: WorkReference) -> Bool {
    guard let author = other.author, work?.year == other.year, let own = work?.author else {
      return false
    }
    // "van Dijk 1985": the particle is a part of the name.
    let words = author.split(separator: " ")
    let first = words.firstIndex { $0.first?.isUppercase ?? false } ?? words.startIndex
    let name = words[...first].joined(separator: " ").trimmingMarks(leading: false)
    return isBy(name) || own.hasPrefix(name + " ")
  }

  /// Whether a shorter title by the same author means this work: its words stand in the longer one.
  private func isShortened(to other: WorkReference) -> Bool {
    guard other.year == nil, let author = other.author, isBy(author), let long = work?.title,
      let short = other.title, short.count <= long.count
    else { return false }
    let words = Set(long.split(separator: " "))
    return short.split(separator: " ").allSatisfy { words.contains($0) } || long.contains(short)
  }

  /// Where the author ends and where the page begins in a note that repeats a work by its author alone.
  ///
  /// "Kent, op. cit., p. 4".
  private static func earlierWork(
    at tokens: Range<Int>,
    _ text: TokenizedDocument
  ) -> (author: Int, page: Int)? {
    let reach = tokens.prefix(8)
    guard
      let op = reach.first(where: { index in
        (text.isWord(index, "op") || text.isWord(index, "loc"))
          && (text.isWord(index + 1, "cit") || text.isWord(index + 2, "cit"))
      }), op > tokens.lowerBound
    else { return nil }
    let end = text.isWord(op + 1, "cit") ? op + 2 : op + 3
    return (op, min(max(end, op), tokens.upperBound))
  }

  /// The note that "See note 3" means.
  private static func otherNote(at tokens: Range<Int>, _ text: TokenizedDocument) -> String? {
    let start = tokens.lowerBound
    guard text.isWord(start, "see") || text.isWord(start, "cf"), tokens.count < 8,
      let note = tokens.prefix(4).first(where: { text.isWord($0, "note") || text.isWord($0, "n") }),
      let digits = [note + 1, note + 2].lazy.compactMap({ NumberReading.digits(in: text, at: $0) })
        .first
    else { return nil }
    return "\(digits.value)"
  }

  /// The note without its marker: "1.", "[1]", "1)".
  static func body(of block: Range<Int>, _ text: TokenizedDocument) -> Range<Int> {
    var index = block.lowerBound
    if text.isMark(index, anyOf: Marks.openBrackets) { index += 1 }
    if JapaneseNoteSign.isWord(index, text) { index += 1 }
    if index < block.upperBound, let raised = NoteSign.figures(at: index, text) {
      return raised.tokens.upperBound..<block.upperBound
    }
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
    return JapaneseCitation.repetition(at: start, text)
  }

  /// The work without the page: what "Ibid." repeats.
  private static func withoutPage(_ tokens: Range<Int>, _ text: TokenizedDocument) -> String {
    let page = tokens.dropFirst().first { index in
      (text.isWord(index, "p") || text.isWord(index, "pp") || text.isWord(index, "page")
        || ["с", "С", "стр", "頁"].contains(text.text(of: index)))
        && index + 1 < tokens.upperBound
        && (text.isMark(index + 1, ".") || text.tokens[index + 1].kind == .number)
    }
    let end = page ?? JapaneseCitation.page(in: tokens, text) ?? tokens.upperBound
    return text.text(of: tokens.lowerBound..<end).singleSpaced
      .trimmingMarks(leading: false)
  }

  private static let after = Marks(".)]）］、．:")
}

extension String {
  /// The text without commas, dots and spaces at its end, or at both its ends.
  func trimmingMarks(leading: Bool) -> String {
    let marks: Set<Character> = [",", ".", " ", ";", ":", "、", "，", "。", "　"]
    var trimmed = self[...]
    while let last = trimmed.last, marks.contains(last) { trimmed.removeLast() }
    while leading, let first = trimmed.first, marks.contains(first) { trimmed.removeFirst() }
    return String(trimmed)
  }
}

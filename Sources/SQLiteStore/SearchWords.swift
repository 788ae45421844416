/// The words by which blocks are found, and the query that finds them.
///
/// A text is folded by ``SearchFolding`` and cut in two ways. Where words stand apart, a word is a
/// run of letters, digits and marks. Where they do not (Chinese characters, kana, hangul, Thai, Lao,
/// Khmer, Burmese), every character opens a word of itself and the next, the last of a run a word of
/// itself alone: 樺太島 is cut into 樺太, 太島, 島. Each position has thus exactly one word, so that
/// any stretch of characters is a phrase of words, one character alone is the beginning of a word,
/// and no dictionary is asked where a word ends.
enum SearchWords {
  /// Returns the words of `text`, a space between two, for the index.
  static func words(of text: some StringProtocol) -> String {
    var scalars: [Unicode.Scalar] = []
    SearchFolding.fold(text, into: &scalars)
    var words: [UInt8] = []
    words.reserveCapacity(scalars.count * 2)
    func append(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        words.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let bytes = UTF8.encode(scalar) {
        words.append(contentsOf: bytes)
      }
    }
    for run in runs(of: scalars) {
      guard run.isUnspaced else {
        for index in run.range { append(scalars[index]) }
        append(" ")
        continue
      }
      for index in run.range {
        append(scalars[index])
        if index + 1 < run.range.upperBound { append(scalars[index + 1]) }
        append(" ")
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Returns the query in FTS5's language for all words of `query`; nil when there are none.
  ///
  /// What stands between two spaces is looked for as it stands, "1904年" and "Russo-Japanese"
  /// included. No character of the query reaches FTS5 as syntax: the phrases hold letters, digits
  /// and marks alone, and stand in quotation marks.
  static func expression(for query: String) -> String? {
    var phrases: Set<String> = []
    for term in query.split(whereSeparator: \.isWhitespace) {
      if let phrase = phrase(for: term) { phrases.insert(phrase) }
    }
    return phrases.isEmpty ? nil : phrases.sorted().joined(separator: " AND ")
  }

  private static func phrase(for term: Substring) -> String? {
    var scalars: [Unicode.Scalar] = []
    SearchFolding.fold(term, into: &scalars)
    let runs = runs(of: scalars)
    var words: [String] = []
    var isOpen = false
    for (place, run) in runs.enumerated() {
      guard run.isUnspaced else {
        words.append(word(scalars[run.range]))
        continue
      }
      for index in run.range {
        words.append(word(scalars[index..<min(index + 2, run.range.upperBound)]))
      }
      // In the text the last character may go on into a word of two; of a longer run it is in the
      // word before already.
      if place == runs.count - 1 {
        if run.range.count > 1 { words.removeLast() } else { isOpen = true }
      }
    }
    guard !words.isEmpty else { return nil }
    return words.map { "\"\($0)\"" }.joined(separator: " + ") + (isOpen ? " *" : "")
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// A stretch of scalars that make one word, or, where words are not spaced, several.
  private struct Run {
    var range: Range<Int>
    var isUnspaced: Bool
  }

  private static func runs(of scalars: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    var open: Kind = .between
    for (index, scalar) in scalars.enumerated() {
      let kind = kind(of: scalar)
      guard kind != open else { continue }
      if open != .between { runs.append(Run(range: start..<index, isUnspaced: open == .unspaced)) }
      start = index
      open = kind
    }
    if open != .between {
      runs.append(Run(range: start..<scalars.count, isUnspaced: open == .unspaced))
    }
    return runs
  }

  private enum Kind {
    case between
    case spaced
    case unspaced
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: .spaced
    case 0..<0x80: .between
    case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17DD, 0x19E0...0x19FF: .unspaced
    case 0x3005...0x3007, 0x3041...0x3096, 0x3099...0x309A, 0x309D...0x309F, 0x30A1...0x30FA,
      0x30FC...0x30FF, 0x31F0...0x31FF:
      .unspaced
    case 0x1100...0x11FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7FB, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      .unspaced
    default:
      isWordPart(scalar) ? .spaced : .between
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default:
      false
    }
  }
}

import Documents
import Ledger
import Reading

/// A text whose expected stretches stand between ⟦ and ⟧, each followed by its value and a bar:
/// `In ⟦June 1904=1904-06⟧ …`.
struct MarkedText {
  /// The text without the marks.
  let plain: String
  /// The stretches as `words=value`, in order.
  let expected: [String]

  init(_ marked: String) {
    var plain = ""
    var expected: [String] = []
    for (number, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0, let close = piece.firstIndex(of: "⟧") else {
        plain += piece
        continue
      }
      let inside = piece[..<close]
      let words = inside[..<(inside.lastIndex(of: "=") ?? inside.endIndex)]
      expected.append(String(inside))
      plain += words + piece[piece.index(after: close)...]
    }
    self.plain = plain
    self.expected = expected
  }
}

/// Returns the values of the time expressions of a text, in order.
func timeValues(in text: String, language: Language) -> [TimeValue] {
  Reader(kinds: [.time]).annotations(of: document(text, language: language)).compactMap {
    guard case .time(let value) = $0.value else { return nil }
    return value
  }
}

/// Returns the time expressions of a text as `words=value`, in order.
func times(in text: String, language: Language) -> [String] {
  let document = document(text, language: language)
  return Reader(kinds: [.time]).annotations(of: document).compactMap { annotation in
    guard case .time(let value) = annotation.value else { return nil }
    return document.text(of: annotation.passage) + "=" + value.value
  }
}

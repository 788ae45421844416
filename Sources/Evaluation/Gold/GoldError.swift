/// Why a gold file cannot be used.
public enum GoldError: Error, Hashable, Sendable {
  /// The file is neither a known JSON object nor JSON Lines.
  case notGold(file: String, keys: [String])
  /// The file is known, and holds nothing that annotations can be held against.
  case notScored(file: String, holds: String)
  /// The gold points into a text of its own, and none was given.
  case textMissing(file: String)
  /// No item's words stand at its offsets: the text is another one.
  case otherText(file: String, text: String)
  /// A place in the file that is not as its form asks; `line` is 1 for a file of one object.
  case malformed(file: String, line: Int, reason: String)
  /// A text that is not UTF-8.
  case notUTF8(file: String)
}

extension GoldError: CustomStringConvertible {
  /// The form that is printed.
  public var description: String {
    switch self {
    case .notGold(let file, let keys):
      "\(file): holds \(keys.isEmpty ? "no JSON object" : keys.joined(separator: ", ")), "
        + "allowed are JSON Lines with doc, text and timex, attributions, entities or annotations, "
        + "or one object with \(ReviewForm.allKeys.joined(separator: ", "))"
    case .notScored(let file, let holds):
      "\(file): holds \(holds), which annotations cannot be held against"
    case .textMissing(let file):
      "\(file): its offsets point into a text that is not given"
    case .otherText(let file, let text):
      "\(file): none of its words stand at their offsets in \(text)"
    case .malformed(let file, let line, let reason):
      "\(file), line \(line): \(reason)"
    case .notUTF8(let file):
      "\(file): is not UTF-8"
    }
  }
}

/// A set of marks, kept as their UTF-8 bytes.
struct Marks: Sendable {
  private let marks: [[UInt8]]

  /// The set of the scalars of `text`.
  init(_ text: StaticString) {
    marks = "\(text)".unicodeScalars.map { Array(String($0).utf8) }
  }

  /// Whether `bytes` are one of the marks.
  func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    marks.contains { $0.elementsEqual(bytes) }
  }

  /// Hyphen, dashes and the minus sign, which join the two ends of a range.
  static let dashes = Marks("-‐‑‒–—―−～〜")
  /// What ends a sentence without regard to the next word.
  static let fullStops = Marks("。！？｡")
  /// What may stand between a sentence's last mark and its end.
  static let closing = Marks(")]}\"'”’»」』）!?.…")
  /// What opens a bracket.
  static let openBrackets = Marks("(（[［〔")
  /// What closes a bracket.
  static let closeBrackets = Marks(")）]］〕")
}

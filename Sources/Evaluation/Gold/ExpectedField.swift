/// What the gold says of one field of an annotation.
public struct ExpectedField: Hashable, Sendable {
  /// How an answer is held against the expectation.
  public enum Comparison: Hashable, Sendable {
    /// The same words, runs of white space counting as one space.
    case exact
    /// The same words, letter case aside.
    case folded
    /// The same number.
    case number
    /// One name's words all stand, in order and together, in the other: `Kirichenko` in
    /// `Aleksey Kirichenko`.
    case name
  }

  /// The field's name in the contract; `resolved` (`yes` or `no`) for a note's `resolves`.
  public let name: String
  /// The answers that are right; any of them will do.
  public let accepted: [String]
  /// Whether no answer is right as well; with nothing accepted, no answer is the only right one.
  public let absentIsRight: Bool
  /// How an answer is held against ``accepted``.
  public let comparison: Comparison

  /// Creates an expectation.
  public init(
    _ name: String,
    _ accepted: [String],
    absentIsRight: Bool = false,
    comparison: Comparison = .exact
  ) {
    self.name = name
    self.accepted = accepted
    self.absentIsRight = absentIsRight
    self.comparison = comparison
  }

  /// Whether `answer` is right; nil is the absence of an answer.
  public func accepts(_ answer: String?) -> Bool {
    guard let answer else { return absentIsRight }
    return accepted.contains { comparison.holds(expected: $0, answer: answer) }
  }

  /// The expectation in the form that is printed.
  var text: String {
    let words = accepted + (absentIsRight ? ["nothing"] : [])
    return words.joined(separator: " or ")
  }
}

extension ExpectedField.Comparison {
  func holds(expected: String, answer: String) -> Bool {
    switch self {
    case .exact:
      Self.words(expected) == Self.words(answer)
    case .folded:
      Self.words(expected.lowercased()) == Self.words(answer.lowercased())
    case .number:
      if let left = Double(expected), let right = Double(answer) { left == right } else { false }
    case .name:
      Self.names(Self.words(expected.lowercased()), Self.words(answer.lowercased()))
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace }
  }

  private static func names(_ left: [Substring], _ right: [Substring]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard !short.isEmpty else { return false }
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
  }
}

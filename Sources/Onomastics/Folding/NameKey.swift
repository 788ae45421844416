/// A name in comparable form, ready to stand as a key.
public struct NameKey: Hashable, Sendable {
  /// The folded words, in the order written; initials are words of one letter.
  public let words: [String]

  /// Folds `text`, as ``NameFolding/fold(_:)`` does.
  public init(_ text: String) {
    words = NameFolding.fold(text).split(separator: " ").map(String.init)
  }

  private init(words: [String]) {
    self.words = words
  }

  /// The words joined by single spaces.
  public var text: String { words.joined(separator: " ") }

  /// Whether the name has no letter and no digit.
  public var isEmpty: Bool { words.isEmpty }

  /// The same words in alphabetical order: equal for "Tanaka Giichi" and "Giichi Tanaka".
  public var unordered: NameKey { NameKey(words: words.sorted()) }

  /// The words that are more than an initial; all of them when there are only initials.
  public var withoutInitials: NameKey {
    let long = words.filter { !Self.isInitial($0) }
    return long.isEmpty ? self : NameKey(words: long)
  }

  /// Whether a folded word is one letter of a script that has initials.
  static func isInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, scalars.count == 1, let script = Script(first) else {
      return false
    }
    return script == .latin || script == .cyrillic
  }
}

extension NameKey: Comparable {
  /// Orders word by word, by code point.
  public static func < (left: NameKey, right: NameKey) -> Bool {
    left.words.lexicographicallyPrecedes(right.words)
  }
}

extension NameKey: CustomStringConvertible {
  /// The words joined by single spaces.
  public var description: String { text }
}

/// A standard for writing names of another script in Latin letters.
public struct Romanization: Sendable, Identifiable {
  /// The short name: `bgn-pcgn`.
  public let id: String
  /// The name in full, with its year.
  public let title: String
  /// The script it reads.
  public let script: Script

  private let rules: RomanizationRules

  init(id: String, title: String, script: Script, rules: RomanizationRules) {
    self.id = id
    self.title = title
    self.script = script
    self.rules = rules
  }

  /// Returns `text` with every letter of ``script`` in Latin letters; all else stays as it is.
  ///
  /// A capital gives a capital, and a word all in capitals stays so ("ЖУКОВ" ZHUKOV, "Жуков" Zhukov).
  ///
  /// - Complexity: O(n).
  public func romanize(_ text: String) -> String {
    rules.apply(to: text)
  }
}

extension Romanization: Hashable {
  /// Compares by ``id``.
  public static func == (left: Romanization, right: Romanization) -> Bool { left.id == right.id }

  /// Hashes the ``id``.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Romanization: CustomStringConvertible {
  /// The ``id``.
  public var description: String { id }
}

/// A standard for writing names of another script in Latin letters.
public struct Romanization: Sendable, Identifiable {
  /// The short name: `bgn-pcgn`.
  public let id: String
  /// The name in full, with its year.
  public let title: String
  /// The script it reads.
  public let script: Script

  private let engine: Engine

  enum Engine: Sendable {
    case rules(RomanizationRules)
    case kana(KanaSyllables)
  }

  init(id: String, title: String, script: Script, engine: Engine) {
    self.id = id
    self.title = title
    self.script = script
    self.engine = engine
  }

  /// Returns `text` with every letter of ``script`` in Latin letters; all else stays as it is.
  ///
  /// A capital gives a capital, and a word all in capitals stays so (ЖУКОВ gives ZHUKOV). Scripts
  /// without capitals give small letters; see ``romanizeName(_:)``.
  ///
  /// - Complexity: O(n).
  public func romanize(_ text: String) -> String {
    switch engine {
    case .rules(let rules): rules.apply(to: text)
    case .kana(let syllables): syllables.apply(to: text)
    }
  }

  /// Returns the same with a capital at the start of each word, as names are written: Motono Ichirō.
  public func romanizeName(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isStart = true
    for scalar in romanize(text).unicodeScalars {
      if isStart, scalar.properties.isLowercase {
        result.append(contentsOf: scalar.properties.titlecaseMapping.unicodeScalars)
      } else {
        result.append(scalar)
      }
      isStart = scalar == " " || scalar == "-"
    }
    return String(result)
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

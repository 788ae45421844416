/// The kinds of thing that statements are about.
public enum EntityKind: String, CaseIterable, Sendable, Comparable {
  case person
  case group
  case place
  case incident
  case agreement
  case work

  /// Orders as lists are printed.
  public static func < (left: EntityKind, right: EntityKind) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// An entity's permanent name: its kind and a slug, `person/nikolai-rezanov`.
public struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The kind, which is the part before the stroke.
  public let kind: EntityKind
  /// The part after the stroke: lower-case letters of any script, digits and single hyphens.
  public let slug: String

  /// The longest slug allowed, in UTF-8 bytes.
  public static let maximumSlugLength = 200

  /// Creates the name; nil when `slug` is empty, too long, holds anything but letters that have no
  /// upper case, digits and hyphens, or has a hyphen first, last or beside another.
  public init?(kind: EntityKind, slug: String) {
    let words = slug.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard slug.utf8.count <= Self.maximumSlugLength, words.allSatisfy({ !$0.isEmpty }),
      slug.unicodeScalars.allSatisfy({
        $0 == "-" || $0.properties.isAlphabetic && !$0.properties.isUppercase
          || $0.properties.numericType != nil || $0.properties.generalCategory == .nonspacingMark
          || $0.properties.generalCategory == .modifierLetter
      })
    else { return nil }
    self.kind = kind
    self.slug = slug
  }

  /// Reads `kind/slug`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = EntityKind(rawValue: String(parts[0])) else { return nil }
    self.init(kind: kind, slug: String(parts[1]))
  }

  /// The form that is printed.
  public var description: String { "\(kind.rawValue)/\(slug)" }

  /// Orders as lists are printed.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.kind != right.kind ? left.kind < right.kind : left.slug < right.slug
  }
}

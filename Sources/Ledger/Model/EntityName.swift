public import Documents

/// One name of an entity, as some document writes it.
public struct EntityName: Hashable, Sendable {
  /// The name as written.
  public var text: String
  /// The language of the document, or of the stretch, in which it stands so.
  public var language: Language

  /// Creates a name.
  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}

extension EntityName: Comparable {
  /// Orders as lists are printed.
  public static func < (left: EntityName, right: EntityName) -> Bool {
    left.language != right.language ? left.language < right.language : left.text < right.text
  }
}

/// A person, group, place, incident, agreement or work, with the names it goes by.
///
/// An entity claims nothing: what is said of it stands in statements.
public struct Entity: Hashable, Sendable {
  /// The permanent name.
  public let id: EntityID
  /// The name to show first.
  public var label: String
  /// Every name met, the label's included, sorted.
  public private(set) var names: [EntityName]

  /// Creates an entity.
  public init(id: EntityID, label: String, names: [EntityName]) {
    self.id = id
    self.label = label
    self.names = Set(names).sorted()
  }

  /// Adds names it was met under.
  public mutating func add(_ more: [EntityName]) {
    names = Set(names + more).sorted()
  }
}

import Collation
import Documents
import Ledger

/// The permanent addresses of what the site shows.
enum Address {
  /// A document.
  static func document(_ id: DocumentID) -> String { "/documents/\(id.value)" }

  /// A passage of a document: the page on which it stands, and its anchor there.
  static func place(_ place: Place) -> String {
    let scalars = "\(place.scalars.lowerBound)-\(place.scalars.upperBound)"
    return "\(document(place.document))?at=\(scalars)#c\(scalars)"
  }

  /// A list of entities.
  static func entities(_ kind: EntityKind) -> String {
    kind == .person ? "/people" : "/entities/\(kind.rawValue)"
  }

  /// An entity; people have an address of their own.
  static func entity(_ id: EntityID) -> String {
    "\(entities(id.kind))/\(Query.encode(id.slug))"
  }
}

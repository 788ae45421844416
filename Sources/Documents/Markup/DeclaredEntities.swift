import CLibXML2

/// The entities that an XML file declares, and what is put for them.
///
/// A short plain value stands for itself, as does a name of HTML's. A value that holds markup or
/// other entities is never expanded, nor one from outside the file: the reference stays in the text
/// as it was written. So a few lines cannot swell into gigabytes.
final class DeclaredEntities {
  /// The longest value that is put in, in bytes, and the most that all may add.
  static let maximumLength = 64
  static let budget = 1 << 20

  private var values: [String: String] = [:]
  private var made: [String: UnsafeMutablePointer<xmlEntity>] = [:]
  private var added = 0

  deinit {
    for entity in made.values {
      entity.pointee.name.map { UnsafeMutablePointer(mutating: $0).deallocate() }
      entity.pointee.content?.deallocate()
      entity.deallocate()
    }
  }

  /// Takes up a declaration; nil for a value from outside the file.
  func declare(_ name: String, _ value: String?) {
    guard let value, value.utf8.count <= Self.maximumLength,
      !value.utf8.contains(UInt8(ascii: "&")), !value.utf8.contains(UInt8(ascii: "<"))
    else { return }
    if values[name] == nil { values[name] = value }
  }

  /// The entity for `name`, in the form in which the parser puts it in as plain text.
  func entity(_ name: String) -> UnsafeMutablePointer<xmlEntity>? {
    let known = values[name] ?? HTMLCharacter.scalar(name).map { String($0) }
    added += known?.utf8.count ?? 0
    let isSpent = added > Self.budget
    let key = isSpent ? "&" + name : name
    if let entity = made[key] { return entity }
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.name = UnsafePointer(Self.copy(name))
    entity.pointee.content = Self.copy(isSpent ? "&\(name);" : known ?? "&\(name);")
    made[key] = entity
    return entity
  }

  private static func copy(_ text: String) -> UnsafeMutablePointer<xmlChar> {
    let bytes = Array(text.utf8) + [0]
    let copy = UnsafeMutablePointer<xmlChar>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    return copy
  }
}

import Documents
import Ledger
import Onomastics

/// A thing that one document speaks of: its mentions, resolved into one.
struct ResolvedEntity {
  /// The permanent name.
  let id: EntityID
  /// The name to show.
  let label: String
  /// Every form met, in the order met.
  private(set) var forms: [String] = []
  /// Its mentions, in order.
  private(set) var mentions: [Annotation] = []

  init(id: EntityID, label: String) {
    self.id = id
    self.label = label
  }

  mutating func add(_ annotation: Annotation, form: String) {
    mentions.append(annotation)
    if !forms.contains(form) { forms.append(form) }
  }
}

/// Turns the mentions of one document into the things they mention.
///
/// Mentions of one kind with one normal name are one thing; two persons of one name with different
/// years of birth are two. The permanent name is made from the name, and from the year of birth where
/// the name alone would not tell two persons apart.
struct DocumentEntities {
  /// The entities, in the order of their first mention.
  private(set) var entities: [ResolvedEntity] = []
  private var numbers: [Key: Int] = [:]
  private var byPassage: [MentionKey: Int] = [:]

  private struct Key: Hashable {
    var kind: EntityKind
    var slug: String
    var born: String?
  }

  private struct MentionKey: Hashable {
    var passage: Passage
    var kind: EntityKind
  }

  init(_ index: DocumentIndex) {
    for annotation in index.annotations {
      guard let (kind, name, born) = Self.mention(annotation) else { continue }
      let label = Self.label(name)
      let slug = NameFolding.slug(of: label)
      guard !slug.isEmpty else { continue }
      var key = Key(kind: kind, slug: slug, born: born)
      // A mention without years goes to the one of that name that has them.
      if born == nil,
        let number = numbers.first(where: { $0.key.kind == kind && $0.key.slug == slug })
      {
        key = number.key
      }
      let number = numbers[key] ?? add(key, label: label)
      guard let number else { continue }
      entities[number].add(annotation, form: index.document.text(of: annotation.passage))
      byPassage[MentionKey(passage: annotation.passage, kind: kind)] = number
    }
  }

  /// The entity that an annotation mentions; nil when it mentions none.
  func entity(of annotation: Annotation) -> ResolvedEntity? {
    guard let (kind, _, _) = Self.mention(annotation) else { return nil }
    return byPassage[MentionKey(passage: annotation.passage, kind: kind)].map { entities[$0] }
  }

  private mutating func add(_ key: Key, label: String) -> Int? {
    let isTaken = numbers.keys.contains { $0.kind == key.kind && $0.slug == key.slug }
    let slug = isTaken ? "\(key.slug)-\(key.born ?? "")" : key.slug
    guard let id = EntityID(kind: key.kind, slug: slug) else { return nil }
    entities.append(ResolvedEntity(id: id, label: label))
    numbers[key] = entities.count - 1
    return entities.count - 1
  }

  /// The entity kind, normal name and year of birth that an annotation mentions.
  private static func mention(
    _ annotation: Annotation
  ) -> (kind: EntityKind, name: String, born: String?)? {
    switch annotation.value {
    case .person(let value): (.person, value.name, value.born)
    case .place(let value): (.place, value.name, nil)
    case .group(let value): (.group, value.name, nil)
    case .incident(let value): (.incident, value.name, nil)
    case .agreement(let value): (.agreement, value.name, nil)
    default: nil
    }
  }

  /// The name on one line, without the article in front of it.
  private static func label(_ name: String) -> String {
    let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for article in ["The ", "the "] where line.hasPrefix(article) {
      return String(line.dropFirst(article.count))
    }
    return line
  }
}

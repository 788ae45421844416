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

  /// Whether it is an incident told without a name.
  var isTold: Bool {
    mentions.contains(where: DocumentEntities.isTold)
  }
}

/// Turns the mentions of one document into the things they mention.
///
/// Mentions of one kind with one normal name are one thing, the words of a named event's in any order; two
/// persons of one name with different years of birth are two. The permanent name is made from the name, and from the year of birth where
/// the name alone would not tell two persons apart.
struct DocumentEntities {
  /// The entities, in the order of their first mention.
  private(set) var entities: [ResolvedEntity] = []
  /// By name: the entities that bear it, in the order met, each with its year of birth.
  private var bearers: [Name: [(born: String?, number: Int)]] = [:]
  private var byPassage: [MentionKey: Int] = [:]

  private struct Name: Hashable {
    var kind: EntityKind
    var key: String
  }

  private struct MentionKey: Hashable {
    var passage: Passage
    var kind: EntityKind
  }

  init(_ index: DocumentIndex) {
    for annotation in index.annotations {
      guard let (kind, given, born) = Self.mention(annotation) else { continue }
      let label = Self.label(given)
      let slug = NameFolding.slug(of: label)
      guard !slug.isEmpty else { continue }
      let isNamed = EventName.names(kind) && !Self.isTold(annotation)
      let name = Name(kind: kind, key: isNamed ? EventName.key(of: label) : slug)
      // A mention without years goes to the first that bears the name.
      let known = bearers[name]?.first { born == nil || $0.born == born }?.number
      guard let number = known ?? add(name, slug: slug, born: born, label: label) else { continue }
      entities[number].add(annotation, form: index.document.text(of: annotation.passage))
      byPassage[MentionKey(passage: annotation.passage, kind: kind)] = number
    }
  }

  /// The entity that an annotation mentions; nil when it mentions none.
  func entity(of annotation: Annotation) -> ResolvedEntity? {
    guard let (kind, _, _) = Self.mention(annotation) else { return nil }
    return byPassage[MentionKey(passage: annotation.passage, kind: kind)].map { entities[$0] }
  }

  /// The entity that bears a normal name, the first of `kinds` that has one.
  func entity(named name: String, of kinds: [EntityKind]) -> ResolvedEntity? {
    let label = Self.label(name)
    let slug = NameFolding.slug(of: label)
    return kinds.lazy.compactMap {
      bearers[Name(kind: $0, key: EventName.names($0) ? EventName.key(of: label) : slug)]?.first
        ?? bearers[Name(kind: $0, key: slug)]?.first
    }.first
      .map { entities[$0.number] }
  }

  private mutating func add(
    _ name: Name,
    slug plain: String,
    born: String?,
    label: String
  ) -> Int? {
    let slug = bearers[name] == nil ? plain : "\(plain)-\(born ?? "")"
    guard let id = EntityID(kind: name.kind, slug: slug) else { return nil }
    entities.append(ResolvedEntity(id: id, label: label))
    bearers[name, default: []].append((born, entities.count - 1))
    return entities.count - 1
  }

  /// Whether the annotation tells a deed without a name, whose words in another order tell another.
  static func isTold(_ annotation: Annotation) -> Bool {
    if case .incident(let incident) = annotation.value { incident.form == .told } else { false }
  }

  /// The entity kind, normal name and year of birth that an annotation mentions.
  private static func mention(
    _ annotation: Annotation
  ) -> (kind: EntityKind, name: String, born: String?)? {
    switch annotation.value {
    case .person(let value): (.person, value.name, value.born)
    case .place(let value): (.place, value.name, nil)
    case .group(let value): (.group, value.name, nil)
    // Which event a common word means is not known: it is no entity.
    case .incident(let value): value.form == .mentioned ? nil : (.incident, value.name, nil)
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

import Ledger
import Onomastics

/// The entities of a ledger, to which a document's own are held.
///
/// Persons agree by the likeness of their names across scripts, named incidents and agreements by their
/// words in any order or part by part in two languages (``EventName``), everything else by its permanent
/// name. Of several that agree the likest is taken, the first by permanent name of equals.
struct KnownEntities {
  private let persons: [(id: EntityID, names: [PersonName])]
  private let events: [Event]
  private let ids: Set<EntityID>

  /// An incident or agreement of the ledger.
  private struct Event {
    var id: EntityID
    var keys: Set<String>
    var names: [EventName]
  }

  init(_ known: [Entity]) {
    ids = Set(known.map(\.id))
    persons = known.filter { $0.id.kind == .person }.sorted { $0.id < $1.id }.map { entity in
      // One word is a family name that many bear: it shows no identity between documents.
      (entity.id, entity.names.map(\.text).filter(Self.isFull).map(PersonName.init))
    }
    events = known.filter { EventName.names($0.id.kind) }.sorted { $0.id < $1.id }.map { entity in
      Event(
        id: entity.id,
        keys: Set(entity.names.map { EventName.key(of: $0.text) }),
        names: entity.names.filter { Self.isName($0.text) }.map { EventName($0.text) }
      )
    }
  }

  /// Whether the words can be a name: the longer ones of the ledger are deeds as their sentences tell them.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count(where: { $0 == UInt8(ascii: " ") }) < mostWords
  }

  private static let mostWords = 7

  /// Returns the entity of the ledger, or a new one, for each of a document's.
  func identities(of entities: [ResolvedEntity]) -> [EntityID: EntityID] {
    var identities: [EntityID: EntityID] = [:]
    for entity in entities { identities[entity.id] = identity(of: entity) }
    return identities
  }

  private func identity(of entity: ResolvedEntity) -> EntityID {
    if ids.contains(entity.id) { return entity.id }
    if entity.id.kind == .person { return likest(entity.label) ?? entity.id }
    // What is told without a name has the words of its sentence, which identify nothing.
    guard EventName.names(entity.id.kind), !entity.isTold else { return entity.id }
    return event(entity.id.kind, entity.label) ?? entity.id
  }

  private func event(_ kind: EntityKind, _ label: String) -> EntityID? {
    let key = EventName.key(of: label)
    let name = EventName(label)
    return events.first { event in
      event.id.kind == kind
        && (event.keys.contains(key)
          || event.names.contains { $0.relation(to: name, isDated: false) != nil })
    }?.id
  }

  private func likest(_ name: String) -> EntityID? {
    guard Self.isFull(name) else { return nil }
    let prepared = PersonName(name)
    var best: (score: Double, id: EntityID)?
    for person in persons {
      for other in person.names {
        guard let score = prepared.likeness(to: other, isConfirmed: false),
          score > best?.score ?? 0
        else { continue }
        best = (score, person.id)
      }
    }
    return best?.id
  }

  private static func isFull(_ name: String) -> Bool { NameKey(name).words.count > 1 }
}

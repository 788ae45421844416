import Ledger
import Onomastics

/// The entities of a ledger, to which a document's own are held.
///
/// Persons agree by the likeness of their names across scripts; everything else by its permanent
/// name. Of several that agree the likest is taken, the first by permanent name of equals.
struct KnownEntities {
  private let persons: [(id: EntityID, names: [PreparedName])]

  init(_ known: [Entity]) {
    persons = known.filter { $0.id.kind == .person }.sorted { $0.id < $1.id }.map { entity in
      (entity.id, entity.names.map { PreparedName($0.text) })
    }
  }

  /// Returns the entity of the ledger, or a new one, for each of a document's.
  func identities(of entities: [ResolvedEntity]) -> [EntityID: EntityID] {
    let known = Set(persons.map(\.id))
    var identities: [EntityID: EntityID] = [:]
    for entity in entities {
      identities[entity.id] =
        known.contains(entity.id) || entity.id.kind != .person
        ? entity.id : likest(entity.label) ?? entity.id
    }
    return identities
  }

  private func likest(_ name: String) -> EntityID? {
    // One word is a family name that many bear: it shows no identity between documents.
    let prepared = PreparedName(name)
    guard NameKey(name).words.count > 1 else { return nil }
    var best: (score: Double, id: EntityID)?
    for person in persons {
      for other in person.names {
        let likeness = NameLikeness.compare(prepared, other)
        guard likeness.isSame, likeness.extent != .mention, likeness.score > best?.score ?? 0 else {
          continue
        }
        best = (likeness.score, person.id)
      }
    }
    return best?.id
  }
}

import Documents
import Ledger
import Onomastics

/// Turns annotations into statements about entities, each with its voice and its passage.
struct StatementDrafter {
  private let index: DocumentIndex
  private let entities: DocumentEntities
  private let identities: [EntityID: EntityID]
  private let chains: AttributionChains
  private let scope: IncidentScope
  private let work: Entity?
  /// The statements, by place.
  private(set) var statements: [Statement] = []

  init(index: DocumentIndex, entities: DocumentEntities, identities: [EntityID: EntityID]) {
    self.index = index
    self.entities = entities
    self.identities = identities
    chains = AttributionChains(index)
    scope = IncidentScope(index, entities: entities)
    work = Self.work(of: index.document)
  }

  /// The entities that the document speaks of, itself included, by permanent name.
  func spokenOf() -> [Entity] {
    let language = index.document.record.language
    var found: [EntityID: Entity] = [:]
    for resolved in entities.entities {
      let id = identities[resolved.id] ?? resolved.id
      let names = Set([resolved.label] + resolved.forms).map {
        EntityName(text: $0, language: language)
      }
      if found[id] == nil {
        found[id] = Entity(id: id, label: resolved.label, names: names)
      } else {
        found[id]?.add(names)
      }
    }
    if let work { found[work.id] = work }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Drafts the statements.
  mutating func draft() {
    for annotation in index.annotations {
      switch annotation.value {
      case .person(let value): person(value, annotation)
      case .incident(let value):
        let known = statements.count
        dated(value.edtf, article: nil, annotation)
        if value.form == .named { circumstances(of: annotation) }
        deed(value, annotation, known: known)
      case .agreement(let value):
        dated(value.edtf, article: value.article, annotation)
        circumstances(of: annotation)
      case .figure(let value) where !value.isCitation:
        state(
          .figure,
          .figure(value),
          of: subject(near: annotation),
          annotation,
          qualifiers: [
            Qualifier(name: "counted", value: value.counted),
            Qualifier(name: "side", value: value.side ?? ""),
          ]
        )
      case .quotation(let value) where value.voice != nil:
        state(.said, .text(value.text), of: subject(near: annotation), annotation)
      case .cause(let value):
        state(
          .cause,
          .text(value.cause),
          of: subject(near: annotation),
          annotation,
          qualifiers: [Qualifier(name: "effect", value: value.effect)]
        )
      case .judgement:
        state(
          .judgement,
          .text(index.document.text(of: annotation.passage)),
          of: subject(near: annotation),
          annotation
        )
      default: break
      }
    }
    for relation in RelationDrafter(index: index).relations() { self.relation(relation) }
    statements.sort {
      ($0.citation.passage.start, $0.citation.passage.end)
        < ($1.citation.passage.start, $1.citation.passage.end)
    }
  }

  private mutating func relation(_ relation: RelationDrafter.Relation) {
    guard let object = entity(of: relation.object) else { return }
    let isName = relation.property == .alsoKnownAs
    state(
      relation.property,
      isName ? .text(index.document.text(of: relation.object.passage)) : .entity(object),
      of: entity(of: relation.subject),
      relation.subject,
      qualifiers: [Qualifier(name: "time", value: relation.time ?? "")],
      at: relation.passage
    )
  }

  /// Who took part, and where: what stands inside the words of the incident or agreement itself, as
  /// in "the Soviet invasion of Manchuria".
  private mutating func circumstances(of annotation: Annotation) {
    for other in index.annotations(in: annotation.passage)
    where annotation.passage.contains(other.passage) {
      switch other.kind {
      case .place: if let place = entity(of: other) { circumstance(.place, place, annotation) }
      case .group, .person:
        if let party = entity(of: other) { circumstance(.participant, party, annotation) }
      default: break
      }
    }
  }

  /// Who did what to whom, when and where: the fields of an incident.
  ///
  /// What stands inside its name has been told already, by the statements from number `known` on.
  private mutating func deed(_ value: IncidentValue, _ annotation: Annotation, known: Int) {
    guard value.form != .mentioned, let subject = entity(of: annotation) else { return }
    var rows: [(property: Property, name: String, kinds: [EntityKind])] = []
    if let actor = value.actor { rows.append((.actor, actor, [.person, .group, .place])) }
    rows += value.parties.map { (.participant, $0, [.person, .group, .place]) }
    if let place = value.place { rows.append((.place, place, [.place, .group])) }
    for row in rows {
      let entity = entities.entity(named: row.name, of: row.kinds)
        .map { identities[$0.id] ?? $0.id }
      let object = entity.map(StatementValue.entity) ?? .text(row.name)
      guard
        !statements[known...].contains(where: { $0.property == row.property && $0.value == object })
      else { continue }
      var qualifiers = [Qualifier(name: "time", value: value.edtf ?? "")]
      if row.property != .place {
        qualifiers.append(Qualifier(name: "place", value: value.place ?? ""))
      }
      state(row.property, object, of: subject, annotation, qualifiers: qualifiers)
    }
  }

  private mutating func circumstance(
    _ property: Property,
    _ value: EntityID,
    _ annotation: Annotation
  ) {
    state(property, .entity(value), of: entity(of: annotation), annotation)
  }

  /// Whether the sentence tells of what did not come to pass: "would have ended", "had he known".
  private func isCounterfactual(_ passage: Passage) -> Bool {
    let sentence = index.sentence(of: passage)
    let end = min(sentence.end, sentence.start + Self.longestSentence)
    let words = index.document.text(of: Passage(start: sentence.start, end: end)).lowercased()
    return Self.counterfactual.contains { words.contains($0) }
  }

  /// How many bytes of a sentence are looked at.
  private static let longestSentence = 2000
  private static let counterfactual = [
    " would have ", " could have ", " might have ", " should have ", " would never have ",
    " would not have ",
  ]

  private mutating func person(_ value: PersonValue, _ annotation: Annotation) {
    guard let subject = entity(of: annotation) else { return }
    // The years belong to the person; they are claimed where the mention itself gives them.
    if isLifeGiven(behind: annotation) {
      if let born = value.born { state(.born, .date(born), of: subject, annotation) }
      if let died = value.died, died != ".." { state(.died, .date(died), of: subject, annotation) }
    }
    if let role = value.role { state(.role, .text(role), of: subject, annotation) }
  }

  private mutating func dated(_ edtf: String?, article: String?, _ annotation: Annotation) {
    guard let subject = entity(of: annotation) else { return }
    if let edtf { state(.date, .date(edtf), of: subject, annotation) }
    if let article { state(.article, .text(article), of: subject, annotation) }
  }

  private mutating func state(
    _ property: Property,
    _ value: StatementValue,
    of subject: EntityID?,
    _ annotation: Annotation,
    qualifiers: [Qualifier] = [],
    at passage: Passage? = nil
  ) {
    guard let subject else { return }
    let passage = passage ?? annotation.passage
    // Life years and dates are not undone by what might have been in the same sentence.
    let mayBeUnreal = [.cause, .judgement, .heldBy, .passedTo, .takenBy].contains(property)
    let mood = mayBeUnreal && isCounterfactual(passage) ? "counterfactual" : ""
    statements.append(
      Statement(
        subject: subject,
        property: property,
        value: value,
        qualifiers: (qualifiers + [Qualifier(name: "mood", value: mood)]).filter {
          !$0.value.isEmpty
        },
        attribution: chains.chain(over: passage),
        citation: Citation(document: index.document.id, passage: passage),
        rule: annotation.rule
      )
    )
  }

  /// Whether a bracket with the person's years follows the mention within a few words.
  private func isLifeGiven(behind annotation: Annotation) -> Bool {
    guard case .person(let value) = annotation.value, let born = value.born else { return false }
    let end = min(annotation.passage.end + 24, index.document.text.utf8.count)
    return index.document.text(of: Passage(start: annotation.passage.end, end: end)).contains(born)
  }

  private func entity(of annotation: Annotation) -> EntityID? {
    entities.entity(of: annotation).map { identities[$0.id] ?? $0.id }
  }

  /// What a claim without a named subject is about.
  ///
  /// The first incident or agreement of its sentence, then its first person, then the incident that its
  /// paragraph, section or title is about, and else the document itself. A figure goes with the incident
  /// before it goes with a person.
  private func subject(near annotation: Annotation) -> EntityID? {
    let inside = index.annotations(in: index.sentence(of: annotation.passage))
    if let id = first(of: [.incident, .agreement], in: inside) { return id }
    let told = scope.subject(of: annotation.passage).map { identities[$0] ?? $0 }
    if annotation.kind == .figure, let told { return told }
    return first(of: [.person], in: inside) ?? told ?? work?.id
  }

  private func first(
    of kinds: [AnnotationKind],
    in annotations: ArraySlice<Annotation>
  ) -> EntityID? {
    annotations.lazy.filter { kinds.contains($0.kind) }.compactMap { entity(of: $0) }.first
  }

  private static func work(of document: Document) -> Entity? {
    let slug = NameFolding.slug(of: document.record.title)
    guard let id = EntityID(kind: .work, slug: slug.isEmpty ? document.id.value : slug) else {
      return nil
    }
    return Entity(
      id: id,
      label: document.record.title,
      names: [EntityName(text: document.record.title, language: document.record.language)]
    )
  }
}

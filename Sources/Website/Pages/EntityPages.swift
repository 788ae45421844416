import Documents
import Ledger
import Publishing

extension Website {
  /// A list of entities of the kind that the address names.
  func entitiesPage(_ request: PageRequest) async throws -> Page {
    try await entitiesPage(of: Self.kind(request), request)
  }

  /// A list of entities of one kind.
  func entitiesPage(of kind: EntityKind, _ request: PageRequest) async throws -> Page {
    let entities = try await store.entities(of: kind).sorted {
      $0.label != $1.label
        ? $0.label.unicodeScalars.lexicographicallyPrecedes($1.label.unicodeScalars) : $0.id < $1.id
    }
    let path = Address.entities(kind)
    let paging = try Paging(request, count: entities.count, size: Self.listSize)
    let shown = entities[paging.range]
    return Page(
      title: Self.plural(kind),
      address: paging.address(path),
      template: "entities",
      view: [
        "heading": .text(Self.plural(kind)), "isEmpty": .flag(entities.isEmpty),
        "count": .number(entities.count), "entities": .list(shown.map(Self.view)),
        "pager": paging.view(path),
        "kinds": .list(
          EntityKind.allCases.map {
            [
              "name": .text(Self.plural($0)), "href": .text(Address.entities($0)),
              "isHere": .flag($0 == kind),
            ]
          }
        ),
      ],
      json: .object([
        "entities": .array(shown.map(Self.json)), "count": .int(entities.count),
        "paging": paging.json,
      ])
    )
  }

  /// An entity of the kind that the address names.
  func entityPage(_ request: PageRequest) async throws -> Page {
    try await entityPage(of: Self.kind(request), request)
  }

  /// An entity, with what is said of it and by whom.
  func entityPage(of kind: EntityKind, _ request: PageRequest) async throws -> Page {
    let slug = request.parameter("slug")
    guard let id = EntityID(kind: kind, slug: slug) else {
      throw SiteError.badRequest(
        "\(kind.rawValue): \(slug) is no entity's name, allowed are letters without upper case, "
          + "digits and hyphens, up to \(EntityID.maximumSlugLength) bytes"
      )
    }
    guard let entity = try await store.entity(id) else {
      throw SiteError.notFound("\(kind.rawValue): the ledger holds no \(slug)")
    }
    let all = try await store.statements(about: id)
    let paging = try Paging(request, count: all.count, size: Self.listSize)
    var statements = Statements(store)
    var views: [View] = []
    var json: [JSONValue] = []
    for entry in all[paging.range] {
      let shown = try await statements.show(entry)
      views.append(shown.view)
      json.append(shown.json)
    }
    let path = Address.entity(id)
    return Page(
      title: entity.label,
      address: paging.address(path),
      template: "entity",
      view: Self.view(entity).with([
        "listName": .text(Self.plural(kind)), "listHref": .text(Address.entities(kind)),
        "id": .text(id.description), "statements": .list(views), "isEmpty": .flag(all.isEmpty),
        "statementCount": .text(Wording.count(all.count, "statement")), "pager": paging.view(path),
        "showsSubject": .flag(false),
      ]),
      json: .object([
        "entity": Self.json(entity), "statements": .array(json), "count": .int(all.count),
        "paging": paging.json,
      ])
    )
  }

  private static func kind(_ request: PageRequest) throws(SiteError) -> EntityKind {
    let name = request.parameter("kind")
    guard let kind = EntityKind(rawValue: name) else {
      let allowed = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw .notFound("kind: \(name) is no kind of entity, allowed are \(allowed)")
    }
    return kind
  }

  private static func view(_ entity: Entity) -> View {
    let names = entity.names
    let labelLanguage = names.first { $0.text == entity.label }?.language ?? .undetermined
    return [
      "label": .text(entity.label),
      "language": .text(ifAny: PlaceView.language(of: entity.label, in: labelLanguage)),
      "href": .text(Address.entity(entity.id)),
      "names": .list(
        names.filter { $0.text != entity.label }.map { name in
          [
            "text": .text(name.text),
            "language": .text(ifAny: PlaceView.language(of: name.text, in: name.language)),
          ]
        }
      ),
      "hasNames": .flag(names.contains { $0.text != entity.label }),
    ]
  }

  private static func json(_ entity: Entity) -> JSONValue {
    .object([
      "id": .string(entity.id.description), "label": .string(entity.label),
      "names": .array(
        entity.names.map {
          .object(["text": .string($0.text), "language": .string($0.language.code)])
        }
      ),
      "address": .string(Address.entity(entity.id)),
    ])
  }

  private static func plural(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "People"
    case .group: "Groups"
    case .place: "Places"
    case .incident: "Incidents"
    case .agreement: "Agreements"
    case .work: "Works"
    }
  }
}

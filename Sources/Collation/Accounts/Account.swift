import Documents
import Ledger
import Onomastics

/// What one document says of its matters, ready to be laid beside others.
struct Account {
  let index: DocumentIndex
  let entities: DocumentEntities
  /// Incidents and agreements, with their dates.
  let incidents: [AccountMatter]
  /// Persons, with prepared names.
  let persons: [AccountMatter]
  /// Dates to the day, in the order of the text.
  let days: [AccountDate]
  /// Figures, with what they count in normal terms.
  let figures: [AccountFigure]

  init(document: Document, annotations: [Annotation]) {
    let index = DocumentIndex(document, annotations: annotations)
    let entities = DocumentEntities(index)
    let days = AccountDate.days(in: index)
    self.index = index
    self.entities = entities
    self.days = days
    incidents = entities.entities.filter { $0.id.kind == .incident || $0.id.kind == .agreement }
      .map { AccountMatter($0, dates: AccountDate.dates(of: $0, in: index, days: days)) }
    persons = entities.entities.filter { $0.id.kind == .person }.map {
      AccountMatter($0, dates: [])
    }
    figures = index.annotations(of: .figure).compactMap { AccountFigure($0, in: index) }
  }
}

extension Account {
  /// Returns what mentions answer, each answer once, where it is given first.
  func answers(_ mentions: [Annotation], _ value: (Annotation) -> String?) -> [Answer] {
    var seen: Set<String> = []
    return mentions.compactMap { mention in
      guard let text = value(mention), seen.insert(text).inserted else { return nil }
      return Answer(value: text, place: index.place(mention.passage))
    }
  }
}

/// An incident, agreement or person of one account.
struct AccountMatter {
  let entity: ResolvedEntity
  /// Its name, prepared for comparison.
  let name: PreparedName
  /// Its name taken apart, where it is an incident's or agreement's; nil for a person.
  let event: EventName?
  /// The words of an incident's or agreement's name, romanised, but for the shortest; none for a person.
  let words: Set<String>
  /// When the account says it was.
  let dates: [AccountDate]

  init(_ entity: ResolvedEntity, dates: [AccountDate]) {
    self.entity = entity
    self.dates = dates
    name = PreparedName(entity.label)
    let isEvent = EventName.names(entity.id.kind)
    event = isEvent ? EventName(entity.label) : nil
    words = isEvent ? Self.words(of: entity.label) : []
  }

  private static func words(of label: String) -> Set<String> {
    Set(NameKey(Romanization.plain.romanize(label)).words.filter { $0.count > shortestWord })
  }

  /// Words of so few letters join others: "of", "на".
  private static let shortestWord = 2

  /// Where it was, as its first mention with a place has it.
  var place: String? {
    entity.mentions.lazy.compactMap { annotation in
      if case .incident(let incident) = annotation.value { incident.place } else { nil }
    }.first
  }
}

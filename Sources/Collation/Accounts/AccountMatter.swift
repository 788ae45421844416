import Ledger
import Onomastics

/// An incident, agreement or person of one account.
struct AccountMatter {
  let entity: ResolvedEntity
  /// Its name, where it is a person's.
  let person: PersonName?
  /// The years of its life, where it is a person.
  let life: LifeYears
  /// Its name taken apart, where it is an incident's or agreement's; nil for a person.
  let event: EventName?
  /// The words of an incident's or agreement's name, romanised, but for the shortest; none for a person.
  let words: Set<String>
  /// When the account says it was.
  let dates: [AccountDate]
  /// Deeds told without a name that tell this incident, in the order of the text.
  private(set) var deeds: [Annotation] = []

  init(_ entity: ResolvedEntity, dates: [AccountDate]) {
    self.entity = entity
    self.dates = dates
    let isEvent = EventName.names(entity.id.kind)
    person = isEvent ? nil : PersonName(entity.label)
    life = LifeYears(of: entity)
    event = isEvent ? EventName(entity.label) : nil
    words = isEvent ? Self.words(of: entity.label) : []
  }

  /// Where the account speaks of it: by its name, and by what it tells of it.
  var mentions: [Annotation] { entity.mentions + deeds }

  mutating func addDeed(_ mentions: [Annotation]) { deeds += mentions }

  private static func words(of label: String) -> Set<String> {
    Set(NameKey(Romanization.plain.romanize(label)).words.filter { $0.count > shortestWord })
  }

  /// Words of so few letters join others: "of", "на".
  private static let shortestWord = 2

  /// Where it was, as its first mention with a place has it.
  var place: String? {
    mentions.lazy.compactMap { annotation in
      if case .incident(let incident) = annotation.value { incident.place } else { nil }
    }.first
  }
}

import Ledger

/// The incidents and agreements of one account, deeds told without a name joined to the incident they tell.
///
/// "The squadron opened fire on 9 October" under the title "Hull incident" tells that incident, where the
/// account dates both alike; it is no second one.
struct AccountEvents {
  /// The incidents and agreements, in the order of their first mention.
  private(set) var matters: [AccountMatter]
  /// By deed: the named incident that it tells.
  private var wholes: [EntityID: EntityID] = [:]

  init(
    in index: DocumentIndex,
    entities: DocumentEntities,
    scope: IncidentScope,
    days: [AccountDate]
  ) {
    matters = entities.entities.filter { EventName.names($0.id.kind) }.map {
      AccountMatter($0, dates: AccountDate.dates(of: $0, in: index, scope: scope, days: days))
    }
    var numbers: [EntityID: Int] = [:]
    for (number, matter) in matters.enumerated() where !matter.entity.isTold {
      numbers[matter.entity.id] = number
    }
    for matter in matters where matter.entity.isTold {
      guard let mention = matter.entity.mentions.first,
        let subject = scope.subject(of: mention.passage), subject.kind == .incident,
        let number = numbers[subject], Self.isOneTime(matter, matters[number])
      else { continue }
      matters[number].addDeed(matter.entity.mentions)
      wholes[matter.entity.id] = subject
    }
    matters.removeAll { wholes[$0.entity.id] != nil }
  }

  /// The incident that a deed tells, or the thing itself.
  func whole(of id: EntityID) -> EntityID { wholes[id] ?? id }

  private static func isOneTime(_ deed: AccountMatter, _ incident: AccountMatter) -> Bool {
    deed.dates.contains { date in
      incident.dates.contains { AccountDate.compare(date.days, $0.days).variance == .same }
    }
  }
}

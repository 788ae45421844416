import Ledger

/// Somebody or something named beside what happened: who did it, to whom, or where.
struct IncidentParty: Hashable {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// The normal name; the words themselves of what is only described ("Russian troops").
  var name: String
  /// Whether it is a place, and so a party only as a state.
  var isPlace: Bool

  /// The kinds of annotation that can name one, the surest first.
  static let kinds: [AnnotationKind] = [.person, .group, .place]

  /// Creates a party.
  init(tokens: Range<Int>, name: String, isPlace: Bool) {
    self.tokens = tokens
    self.name = name
    self.isPlace = isPlace
  }

  /// Takes what a finding names; nil for other kinds, for an adjective of a place, and for a people,
  /// which is named by its state.
  init?(_ finding: Findings.Finding) {
    switch finding.annotation.value {
    case .person(let value): self.init(tokens: finding.tokens, name: value.name, isPlace: false)
    case .group(let value) where finding.annotation.rule != PeopleGroup.id:
      self.init(tokens: finding.tokens, name: value.name, isPlace: false)
    case .place(let value) where finding.annotation.rule != RussianPlaceAdjective.id:
      self.init(tokens: finding.tokens, name: value.name, isPlace: true)
    default: return nil
    }
  }

  /// Returns the names of those that take part, places and the one called `actor` left out, each once.
  static func names(of parties: [IncidentParty], besides actor: String?) -> [String] {
    var names: [String] = []
    for party in parties
    where !party.isPlace && party.name != actor && !names.contains(party.name) {
      names.append(party.name)
    }
    return names
  }
}

extension Findings {
  /// Whoever or whatever is named from token `index` on.
  func party(startingAt index: Int) -> IncidentParty? {
    IncidentParty.kinds.lazy.compactMap { finding($0, startingAt: index) }.first
      .flatMap(IncidentParty.init)
  }

  /// Whoever or whatever is named right before token `end`.
  func party(endingAt end: Int) -> IncidentParty? {
    IncidentParty.kinds.lazy.compactMap { finding($0, endingAt: end) }.first
      .flatMap(IncidentParty.init)
  }
}

public import Ledger

/// An incident or agreement, with what the document says of it at each mention.
public struct IncidentEntry: Hashable, Sendable {
  /// The entity's permanent name.
  public let id: EntityID
  /// The name given; of an incident told without one, what happened in the document's words.
  public let name: String
  /// Whether it is told without a name.
  public let isTold: Bool
  /// The date in EDTF, where the document gives one.
  public let edtf: String?
  /// The articles cited, of an agreement.
  public let articles: [String]
  /// Who did it, where the document says so.
  public let actor: String?
  /// Who else took part or was concerned.
  public let parties: [String]
  /// Where it was, where the document says so.
  public let location: String?
  /// Every mention, in order.
  public let mentions: [Place]
  /// What is said at each mention, in order.
  public let accounts: [IncidentAccount]

  /// Creates an entry.
  public init(
    id: EntityID,
    name: String,
    isTold: Bool = false,
    edtf: String?,
    articles: [String],
    actor: String? = nil,
    parties: [String] = [],
    location: String? = nil,
    mentions: [Place],
    accounts: [IncidentAccount] = []
  ) {
    self.id = id
    self.name = name
    self.isTold = isTold
    self.edtf = edtf
    self.articles = articles
    self.actor = actor
    self.parties = parties
    self.location = location
    self.mentions = mentions
    self.accounts = accounts
  }
}

/// What one sentence of a document says of an incident, on whose word.
public struct IncidentAccount: Hashable, Sendable {
  /// The sentence.
  public let sentence: String
  /// The chain of voices, outermost first.
  public let attribution: [AttributionLink]
  /// Where the incident stands in it.
  public let place: Place

  /// Creates an account.
  public init(sentence: String, attribution: [AttributionLink], place: Place) {
    self.sentence = sentence
    self.attribution = attribution
    self.place = place
  }
}

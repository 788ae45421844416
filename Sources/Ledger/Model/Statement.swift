public import Documents

/// What a statement says of its subject.
///
/// Properties are a set that grows, so this is an identifier.
public struct Property: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The property's name, lower case with hyphens.
  public let name: String

  /// Creates the property called `name`.
  public init(_ name: String) {
    self.name = name
  }

  /// When it was: an EDTF value.
  public static let date = Property("date")
  /// A person's year of birth: an EDTF value.
  public static let born = Property("born")
  /// A person's year of death: an EDTF value.
  public static let died = Property("died")
  /// Title, rank or office.
  public static let role = Property("role")
  /// Where it was.
  public static let place = Property("place")
  /// How many, or how much; what is counted is a qualifier.
  public static let figure = Property("figure")
  /// The number of an article that the document cites.
  public static let article = Property("article")
  /// Words quoted.
  public static let said = Property("said")
  /// What brought it about.
  public static let cause = Property("cause")
  /// A verdict on it.
  public static let judgement = Property("judgement")
  /// Who did it: a person, group or state; time and place are qualifiers.
  public static let actor = Property("actor")
  /// Who took part in it: a person, group or state.
  public static let participant = Property("participant")
  /// To whom a place belonged; the time is a qualifier.
  public static let heldBy = Property("held-by")
  /// To whom a place passed; the time is a qualifier.
  public static let passedTo = Property("passed-to")
  /// Who took a place; the time is a qualifier.
  public static let takenBy = Property("taken-by")
  /// Another name that the document gives it.
  public static let alsoKnownAs = Property("also-known-as")

  /// The form that is printed.
  public var description: String { name }

  /// Orders as lists are printed.
  public static func < (left: Property, right: Property) -> Bool { left.name < right.name }
}

/// The value of a statement.
public enum StatementValue: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A date or span, in EDTF.
  case date(String)
  /// A quantity.
  case figure(FigureValue)
  /// Another entity.
  case entity(EntityID)
}

/// What narrows a statement: its time, its place, what is counted.
public struct Qualifier: Hashable, Sendable, Comparable {
  /// The qualifier's name: `time`, `place`, `counted`, `calendar`.
  public let name: String
  /// Its value.
  public let value: String

  /// Creates a qualifier.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Orders as lists are printed.
  public static func < (left: Qualifier, right: Qualifier) -> Bool {
    left.name != right.name ? left.name < right.name : left.value < right.value
  }
}

/// Where a statement stands: the document and the passage.
public struct Citation: Hashable, Sendable {
  /// The document.
  public let document: DocumentID
  /// The passage in it.
  public let passage: Passage

  /// Creates a citation.
  public init(document: DocumentID, passage: Passage) {
    self.document = document
    self.passage = passage
  }
}

/// Whether the people who keep the ledger have taken a statement up.
public enum Standing: String, CaseIterable, Sendable {
  /// A rule or an outside reader proposed it; nobody has looked at it.
  case proposed
  case accepted
  case rejected
  /// A later statement stands in its place.
  case superseded
}

/// A claim: subject, property and value, on somebody's word, at a place in a document.
///
/// The ledger adopts no statement; it keeps who makes it.
public struct Statement: Hashable, Sendable {
  /// What it is about.
  public let subject: EntityID
  /// What it says of the subject.
  public let property: Property
  /// The value.
  public let value: StatementValue
  /// What narrows it, sorted.
  public let qualifiers: [Qualifier]
  /// The chain of voices, outermost first; never empty.
  public let attribution: [AttributionLink]
  /// Where it stands.
  public let citation: Citation
  /// The rule that proposed it.
  public let rule: String

  /// Creates a statement.
  ///
  /// - Precondition: `attribution` is not empty: no claim is without its voice.
  public init(
    subject: EntityID,
    property: Property,
    value: StatementValue,
    qualifiers: [Qualifier] = [],
    attribution: [AttributionLink],
    citation: Citation,
    rule: String
  ) {
    precondition(!attribution.isEmpty, "a statement without a voice")
    self.subject = subject
    self.property = property
    self.value = value
    self.qualifiers = qualifiers.sorted()
    self.attribution = attribution
    self.citation = citation
    self.rule = rule
  }
}

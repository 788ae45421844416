/// Something in one document that cannot stand.
public struct Fault: Hashable, Sendable {
  /// What sort of fault; the raw value is printed.
  public enum Kind: String, CaseIterable, Sendable {
    /// A note's marker that no note answers.
    case noteWithoutText = "note without text"
    /// "Ibid." where no note stands before it.
    case ibidWithoutAntecedent = "ibid. without antecedent"
    /// An identifier whose check digit, or form, is wrong.
    case invalidIdentifier = "invalid identifier"
    /// One identifier given for two things.
    case sharedIdentifier = "shared identifier"
    /// A person said to act before birth or after death.
    case outsideLifespan = "outside lifespan"
    /// A span that ends before it begins.
    case reversedSpan = "reversed span"
    /// The same thing given in two ways.
    case contradiction = "contradiction"
  }

  /// What sort.
  public let kind: Kind
  /// What is wrong, as one clause.
  public let explanation: String
  /// Where it stands; the first place is the fault's own, the others what it clashes with.
  public let places: [Place]

  /// Creates a fault.
  ///
  /// - Precondition: `places` is not empty.
  public init(kind: Kind, explanation: String, places: [Place]) {
    precondition(!places.isEmpty, "a fault without a place")
    self.kind = kind
    self.explanation = explanation
    self.places = places
  }
}

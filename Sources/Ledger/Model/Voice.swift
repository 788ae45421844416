/// Who speaks: a person, an institution, or somebody unnamed ("some historians").
public struct Voice: Hashable, Sendable {
  /// The name that a reader gives to the voice of the text itself, where its author takes a stance on
  /// his own word.
  public static let ownName = "author"

  /// What sort of speaker a voice is.
  public enum Kind: String, CaseIterable, Sendable {
    case person
    case institution
    case unnamed
  }

  /// The voice's name, as the document gives it.
  public let name: String
  /// What sort of speaker.
  public let kind: Kind
  /// The national or party perspective the voice belongs to; nil where none is known.
  ///
  /// A side can disagree within itself: two voices of one side may differ.
  public let side: String?
  /// The person or group that speaks, where it is known as an entity.
  public let entity: EntityID?

  /// Creates a voice.
  public init(name: String, kind: Kind, side: String? = nil, entity: EntityID? = nil) {
    self.name = name
    self.kind = kind
    self.side = side
    self.entity = entity
  }
}

extension Voice: Comparable {
  /// Orders as lists are printed.
  public static func < (left: Voice, right: Voice) -> Bool {
    if left.name != right.name { return left.name < right.name }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return (left.side ?? "") < (right.side ?? "")
  }
}

/// One link of an attribution: a voice, and how it stands to what follows.
public struct AttributionLink: Hashable, Sendable {
  /// Who speaks.
  public let voice: Voice
  /// How.
  public let stance: Stance

  /// Creates a link.
  public init(voice: Voice, stance: Stance) {
    self.voice = voice
    self.stance = stance
  }
}

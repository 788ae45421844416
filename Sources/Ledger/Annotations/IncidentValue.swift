/// A mention of an incident: what happened, who did it to whom, where and when, as far as the mention's
/// own sentence says so.
public struct IncidentValue: Hashable, Sendable {
  /// How a text speaks of an incident; the raw value is written.
  public enum Form: String, CaseIterable, Sendable {
    /// By a name of its own: "Battle of Tsushima".
    case named
    /// Without a name, as something that happened: "Spanberg landed in Honshu in 1739".
    case told
    /// By a common word for events, which may mean any: "the explosion", "was arrested". Pages and
    /// collations pass these over.
    case mentioned
  }

  /// The name as given, without its date; of an incident told, what happened in the text's words.
  public var name: String
  /// When, in EDTF, where the mention itself says so.
  public var edtf: String?
  /// How the text speaks of it.
  public var form: Form
  /// Who did it, by the normal name.
  public var actor: String?
  /// Who else took part or was concerned, by their normal names, in the order met.
  public var parties: [String]
  /// Where, by the normal name.
  public var place: String?

  /// Creates an incident value.
  public init(
    name: String,
    edtf: String? = nil,
    form: Form = .named,
    actor: String? = nil,
    parties: [String] = [],
    place: String? = nil
  ) {
    self.name = name
    self.edtf = edtf
    self.form = form
    self.actor = actor
    self.parties = parties
    self.place = place
  }
}

public import Documents
public import Ledger

/// Everything that one document says, ordered for a reader.
public struct Review: Sendable {
  /// The document's permanent name.
  public let document: DocumentID
  /// What is known of it.
  public let record: BibliographicRecord
  /// People, by first mention.
  public let people: [PersonEntry]
  /// What is dated, by earliest day, then by place.
  public let timeline: [TimelineEntry]
  /// Incidents and agreements, by first mention.
  public let incidents: [IncidentEntry]
  /// Figures, by place.
  public let figures: [FigureEntry]
  /// Who speaks, the author first, then by number of passages and name.
  public let voices: [VoiceEntry]
  /// Notes, quotations, identifiers and captions, by place.
  public let citations: [CitationEntry]
  /// What cannot stand, by place.
  public let faults: [Fault]

  /// Creates a review.
  public init(
    document: DocumentID,
    record: BibliographicRecord,
    people: [PersonEntry],
    timeline: [TimelineEntry],
    incidents: [IncidentEntry],
    figures: [FigureEntry],
    voices: [VoiceEntry],
    citations: [CitationEntry],
    faults: [Fault]
  ) {
    self.document = document
    self.record = record
    self.people = people
    self.timeline = timeline
    self.incidents = incidents
    self.figures = figures
    self.voices = voices
    self.citations = citations
    self.faults = faults
  }
}

/// A person, with every mention.
public struct PersonEntry: Hashable, Sendable {
  /// The entity's permanent name.
  public let id: EntityID
  /// The fullest name given.
  public let name: String
  /// The year of birth in EDTF, where given.
  public let born: String?
  /// The year of death in EDTF; `..` for a person shown as living.
  public let died: String?
  /// Roles given, in the order met.
  public let roles: [String]
  /// Other forms of the name, in the order met.
  public let variants: [String]
  /// Every mention, in order.
  public let mentions: [Place]

  /// Creates an entry.
  public init(
    id: EntityID,
    name: String,
    born: String?,
    died: String?,
    roles: [String],
    variants: [String],
    mentions: [Place]
  ) {
    self.id = id
    self.name = name
    self.born = born
    self.died = died
    self.roles = roles
    self.variants = variants
    self.mentions = mentions
  }
}

/// A dated sentence of the document.
public struct TimelineEntry: Hashable, Sendable {
  /// The date, in EDTF.
  public let edtf: String
  /// The date as written.
  public let written: String
  /// The calendar that it is in, where said or reasoned.
  public let calendar: String?
  /// The earliest day, for ordering: a Rata Die day number.
  public let earliest: Int64
  /// The sentence in which it stands.
  public let sentence: String
  /// Where the date stands.
  public let place: Place

  /// Creates an entry.
  public init(
    edtf: String,
    written: String,
    calendar: String?,
    earliest: Int64,
    sentence: String,
    place: Place
  ) {
    self.edtf = edtf
    self.written = written
    self.calendar = calendar
    self.earliest = earliest
    self.sentence = sentence
    self.place = place
  }
}

/// A figure, on whose word.
public struct FigureEntry: Hashable, Sendable {
  /// The quantity.
  public let figure: FigureValue
  /// The chain of voices, outermost first.
  public let attribution: [AttributionLink]
  /// Where it stands.
  public let place: Place

  /// Creates an entry.
  public init(figure: FigureValue, attribution: [AttributionLink], place: Place) {
    self.figure = figure
    self.attribution = attribution
    self.place = place
  }
}

/// A voice, with the passages that stand under it.
public struct VoiceEntry: Hashable, Sendable {
  /// The voice.
  public let voice: Voice
  /// Each passage with the stance taken in it, by place.
  public let passages: [VoicedPassage]

  /// Creates an entry.
  public init(voice: Voice, passages: [VoicedPassage]) {
    self.voice = voice
    self.passages = passages
  }
}

/// A passage under a voice.
public struct VoicedPassage: Hashable, Sendable {
  /// How the voice stands to it.
  public let stance: Stance
  /// Where.
  public let place: Place

  /// Creates a voiced passage.
  public init(stance: Stance, place: Place) {
    self.stance = stance
    self.place = place
  }
}

/// A piece of the document's apparatus.
public struct CitationEntry: Hashable, Sendable {
  /// What the annotation is: note, quotation, identifier or caption.
  public let value: AnnotationValue
  /// Where it stands.
  public let place: Place

  /// Creates an entry.
  public init(value: AnnotationValue, place: Place) {
    self.value = value
    self.place = place
  }
}

public import Documents

/// What an annotation says its passage is; one case a kind, with the fields of the contract.
public enum AnnotationValue: Hashable, Sendable {
  case time(TimeValue)
  case person(PersonValue)
  case place(NameValue)
  case group(NameValue)
  case incident(IncidentValue)
  case agreement(AgreementValue)
  case figure(FigureValue)
  case quotation(QuotationValue)
  case attribution(AttributionValue)
  case note(NoteValue)
  case identifier(Identifier)
  case caption(CaptionValue)
  case cause(CauseValue)
  case judgement(JudgementValue)

  /// The kind of this value.
  public var kind: AnnotationKind {
    switch self {
    case .time: .time
    case .person: .person
    case .place: .place
    case .group: .group
    case .incident: .incident
    case .agreement: .agreement
    case .figure: .figure
    case .quotation: .quotation
    case .attribution: .attribution
    case .note: .note
    case .identifier: .identifier
    case .caption: .caption
    case .cause: .cause
    case .judgement: .judgement
    }
  }
}

/// A time expression, as TimeML's TIMEX3 and as EDTF.
public struct TimeValue: Hashable, Sendable {
  /// TIMEX3's types.
  public enum Kind: String, CaseIterable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// The type.
  public var type: Kind
  /// The TIMEX3 value: `1904-02-08`, `P25Y`, `PAST_REF`.
  public var value: String
  /// The same in EDTF, where EDTF can say it.
  public var edtf: String?
  /// The calendar the words are in, where it is said or can be reasoned: `julian`, `gregorian`.
  public var calendar: String?
  /// What shows the calendar.
  public var calendarReason: CalendarReason?
  /// The EDTF interval of which the expression is one end, as "22" is in "22–25 April 1951".
  public var span: String?
  /// What the value was counted from, in EDTF, where the words only point to it ("that year").
  public var anchor: String?

  /// The time in EDTF, both ends of it where the expression is only one.
  public var whole: String? { span ?? edtf }

  /// Whether it says when something was: a date, or a time of the day whose date is known.
  public var isDated: Bool { type == .date || type == .time && whole != nil }

  /// Whether the expression is the later end of a span, whose earlier end says the same whole.
  public var isLaterEnd: Bool {
    guard let span, let edtf else { return false }
    return span.hasSuffix("/" + edtf)
  }

  /// Creates a time value.
  public init(
    type: Kind,
    value: String,
    edtf: String? = nil,
    calendar: String? = nil,
    calendarReason: CalendarReason? = nil,
    span: String? = nil,
    anchor: String? = nil
  ) {
    self.type = type
    self.value = value
    self.edtf = edtf
    self.calendar = calendar
    self.calendarReason = calendarReason
    self.span = span
    self.anchor = anchor
  }
}

/// A mention of a person.
public struct PersonValue: Hashable, Sendable {
  /// The fullest form of the name that the document gives for this person.
  public var name: String
  /// The year of birth in EDTF, where the document gives it.
  public var born: String?
  /// The year of death in EDTF; `..` where the document shows the person as living.
  public var died: String?
  /// Title, rank or office as printed.
  public var role: String?

  /// Creates a person value.
  public init(name: String, born: String? = nil, died: String? = nil, role: String? = nil) {
    self.name = name
    self.born = born
    self.died = died
    self.role = role
  }
}

/// A mention of something of which only the name is known: a place or a group.
public struct NameValue: Hashable, Sendable {
  /// The normal form of the name.
  public var name: String

  /// Creates a name value.
  public init(name: String) {
    self.name = name
  }
}

/// A mention of a treaty, pact, convention or declaration.
public struct AgreementValue: Hashable, Sendable {
  /// The name as given, without its date.
  public var name: String
  /// When it was signed, in EDTF, where the mention itself says so.
  public var edtf: String?
  /// The article cited, in Arabic digits.
  public var article: String?

  /// Creates an agreement value.
  public init(name: String, edtf: String? = nil, article: String? = nil) {
    self.name = name
    self.edtf = edtf
    self.article = article
  }
}

/// A quantity in the text: how many, or how much, of what.
public struct FigureValue: Hashable, Sendable {
  /// The lowest value given; nil where only an upper bound stands.
  public var low: Double?
  /// The highest value given; nil where only a lower bound stands.
  public var high: Double?
  /// Whether the text calls the value near ("about", "almost") rather than exact.
  public var isApproximate: Bool
  /// The unit: `persons`, `ships`, `percent`, `km`.
  public var unit: String
  /// What is counted, in the document's words: `Japanese war prisoners`.
  public var counted: String
  /// What became of the counted, in one normal word: `killed`, `wounded`; nil where nothing is said.
  public var fate: String?
  /// The state, people or party whose things are counted; nil where the words name none.
  public var side: String?
  /// The same in a unit of today, where the unit is one of the past's weights or measures.
  public var metric: MetricAmount?

  /// Whether it is the number of a part cited, "article 8", and no quantity.
  public var isCitation: Bool {
    ["article", "section", "clause", "paragraph"].contains(unit)
  }

  /// Whether it is a length of time.
  public var isDuration: Bool {
    ["years", "months", "weeks", "days", "hours", "minutes", "seconds"].contains(unit)
  }

  /// Creates a figure value.
  public init(
    low: Double?,
    high: Double?,
    isApproximate: Bool = false,
    unit: String = "",
    counted: String = "",
    fate: String? = nil,
    side: String? = nil,
    metric: MetricAmount? = nil
  ) {
    self.low = low
    self.high = high
    self.isApproximate = isApproximate
    self.unit = unit
    self.counted = counted
    self.fate = fate
    self.side = side
    self.metric = metric
  }
}

/// Words given as somebody's own.
public struct QuotationValue: Hashable, Sendable {
  /// The quoted words, without the marks.
  public var text: String
  /// Whose words, where the document says so.
  public var voice: String?

  /// Creates a quotation value.
  public init(text: String, voice: String? = nil) {
    self.text = text
    self.voice = voice
  }
}

/// That somebody says something: the annotation itself stands on the cue ("wrote", "according to").
public struct AttributionValue: Hashable, Sendable {
  /// Who says it, in the document's words.
  public var voice: String
  /// How it is said.
  public var stance: Stance
  /// Where the voice stands, when the text names it.
  public var source: Passage?
  /// What is said.
  public var content: [Passage]

  /// Creates an attribution value.
  public init(voice: String, stance: Stance, source: Passage? = nil, content: [Passage] = []) {
    self.voice = voice
    self.stance = stance
    self.source = source
    self.content = content
  }
}

/// A note's marker in the running text, or a note itself.
public struct NoteValue: Hashable, Sendable {
  /// The number or sign, without brackets.
  public var marker: String
  /// The work (and page) that the note leads to; nil where no note answers the marker.
  public var resolves: String?
  /// The same in parts, where it has the form of a reference.
  public var work: WorkReference?

  /// Creates a note value.
  public init(marker: String, resolves: String? = nil, work: WorkReference? = nil) {
    self.marker = marker
    self.resolves = resolves
    self.work = work
  }
}

/// A picture's caption.
public struct CaptionValue: Hashable, Sendable {
  /// What the picture shows.
  public var subject: String
  /// Rights holder and licence as printed; empty where none stands.
  public var rights: String

  /// Creates a caption value.
  public init(subject: String, rights: String) {
    self.subject = subject
    self.rights = rights
  }
}

/// That one thing is said to have brought about another.
public struct CauseValue: Hashable, Sendable {
  /// The words for the cause.
  public var cause: String
  /// The words for the effect.
  public var effect: String
  /// Who says so, when it is not the author.
  public var voice: String?

  /// Creates a cause value.
  public init(cause: String, effect: String, voice: String? = nil) {
    self.cause = cause
    self.effect = effect
    self.voice = voice
  }
}

/// A verdict on something: a mistake, a crime, a success.
public struct JudgementValue: Hashable, Sendable {
  /// What is judged, in the document's words.
  public var of: String
  /// Who judges, when it is not the author.
  public var voice: String?

  /// Creates a judgement value.
  public init(of: String, voice: String? = nil) {
    self.of = of
    self.voice = voice
  }
}

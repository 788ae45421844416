package import Ledger

extension Wording {
  /// What an annotation says its passage is, in a line.
  package static func annotation(_ value: AnnotationValue) -> String {
    switch value {
    case .time(let time): self.time(time)
    case .person(let person): self.person(person)
    case .place(let place): place.name
    case .group(let group): group.name
    case .incident(let incident): join(incident.name, incident.edtf)
    case .agreement(let agreement):
      join(agreement.name, agreement.article.map { "article \($0)" }, agreement.edtf)
    case .figure(let figure): self.figure(figure)
    case .quotation(let quotation): self.quotation(quotation)
    case .attribution(let attribution):
      join(attribution.voice.isEmpty ? "voice not named" : attribution.voice)
        + " (\(attribution.stance.rawValue))"
    case .note(let note): self.note(note)
    case .identifier(let identifier): self.identifier(identifier)
    case .caption(let caption): self.caption(caption)
    case .cause(let cause): "\(cause.cause) → \(cause.effect)" + holder(cause.voice)
    case .judgement(let judgement): "of \(judgement.of)" + holder(judgement.voice)
    }
  }

  private static func time(_ time: TimeValue) -> String {
    join(
      time.edtf ?? time.value,
      time.type == .date ? nil : time.type.rawValue.lowercased(),
      time.calendar.map { "\($0) calendar" },
      time.calendarReason.map(calendarReason)
    )
  }

  /// What shows the calendar of a date.
  private static func calendarReason(_ reason: CalendarReason) -> String {
    switch reason {
    case .named: "named beside it"
    case .dual: "the day of another calendar stands beside it"
    case .dualYear: "its year is given by two beginnings of the year"
    case .declared: "as the document says of its dates"
    case .era: "shown by its year or month"
    }
  }

  private static func person(_ person: PersonValue) -> String {
    join(person.name, life(born: person.born, died: person.died), person.role)
  }

  /// The quoted words with the voice, where the document says whose they are.
  package static func quotation(_ quotation: QuotationValue) -> String {
    "“\(quotation.text)”" + (quotation.voice.map { ", voice: \($0)" } ?? ", no voice given")
  }

  /// A note's marker, and what answers it.
  package static func note(_ note: NoteValue) -> String {
    "\(note.marker): " + (note.resolves ?? "no note answers this marker")
  }

  /// What a caption says the picture shows, and whose it is.
  package static func caption(_ caption: CaptionValue) -> String {
    "\(caption.subject); "
      + (caption.rights.isEmpty ? "no rights given" : "rights: \(caption.rights)")
  }

  private static func holder(_ voice: String?) -> String {
    voice.map { ", on the word of \($0)" } ?? ""
  }

  private static func join(_ parts: String?...) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

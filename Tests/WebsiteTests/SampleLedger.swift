import Documents
import Ledger

/// Invented documents with annotations that nest and cross, and one that is hostile.
enum SampleLedger {
  static let store = MemoryStore(contributions: [english, russian, hostile])

  static var englishID: String { english.document.id.value }
  static var russianID: String { russian.document.id.value }
  static var hostileID: String { hostile.document.id.value }

  /// What a hostile document tries wherever it can put text.
  static let attack =
    "</p><script>alert(1)</script>\"\u{301} onmouseover=\"x' {{title}} \u{202E}\u{1B}[2J"

  static let english: Contribution = {
    let draft = Draft(
      title: "The Lantern Strait Incident",
      authors: ["Ada Marlowe"],
      language: .english,
      blocks: [
        (.heading(level: 1), "The Lantern Strait Incident"),
        (
          .paragraph,
          "On 8 February 1871 the cutter Osprey was fired on in Lantern Strait. Captain Ivan Berezin "
            + "(1829–1902) wrote that “no lamp was shown that night”, and blamed the harbour office."
        ),
        (.heading(level: 4), "The reckoning"),
        (
          .paragraph,
          "Some historians put the drowned at 40 to 60 sailors.[1] 山田太郎も、その場にいた。 "
            + "By the Treaty of Aldmoor (1873) the strait was open."
        ),
        (.quotation, "No lamp was shown that night, nor on any night before it."),
        (.caption, "The harbour office in 1870. Photo: K. Ito, CC BY 4.0"),
        (.listItem, "the Osprey, a cutter"),
        (.listItem, "the Heron, a barque"),
        (.note(marker: "1"), "1. P. Verhoeven, Straits, p. 12. ISBN 0-306-40615-3."),
      ]
    )
    let berezin = draft.entity("person/ivan-berezin", "Ivan Berezin", ["Berezin", "Березин"])
    let incident = draft.entity("incident/lantern-strait", "Lantern Strait Incident", [])
    let marlowe = AttributionLink(
      voice: Voice(name: "Ada Marlowe", kind: .person),
      stance: .reports
    )
    let captain = AttributionLink(
      voice: Voice(name: "Ivan Berezin", kind: .person, entity: berezin.id),
      stance: .asserts
    )
    return draft.contribution(
      annotations: [
        draft.annotation("8 February 1871", .time(time("1871-02-08"))),
        draft.annotation(
          "Captain Ivan Berezin (1829–1902)",
          .person(PersonValue(name: "Ivan Berezin", born: "1829", died: "1902", role: "Captain"))
        ),
        draft.annotation("1829–1902", .time(time("1829/1902"))),
        // This one crosses the person before it.
        draft.annotation(
          "fired on in Lantern Strait. Captain",
          .incident(IncidentValue(name: "Lantern Strait Incident", edtf: "1871-02-08"))
        ),
        draft.annotation("Lantern Strait", .place(NameValue(name: "Lantern Strait")), 2),
        draft.annotation(
          "“no lamp was shown that night”",
          .quotation(QuotationValue(text: "no lamp was shown that night", voice: "Ivan Berezin"))
        ),
        draft.annotation(
          "wrote",
          .attribution(
            AttributionValue(
              voice: "Ivan Berezin",
              stance: .asserts,
              source: draft.passage("Ivan Berezin"),
              content: [draft.passage("no lamp was shown that night")]
            )
          )
        ),
        draft.annotation(
          "40 to 60 sailors",
          .figure(FigureValue(low: 40, high: 60, unit: "persons", counted: "sailors drowned"))
        ),
        draft.annotation("[1]", .note(NoteValue(marker: "1", resolves: "P. Verhoeven, Straits"))),
        draft.annotation("山田太郎", .person(PersonValue(name: "山田太郎"))),
        draft.annotation(
          "Treaty of Aldmoor (1873)",
          .agreement(AgreementValue(name: "Treaty of Aldmoor", edtf: "1873"))
        ),
        draft.annotation("1873", .time(time("1873"))),
        draft.annotation(
          "The harbour office in 1870. Photo: K. Ito, CC BY 4.0",
          .caption(CaptionValue(subject: "The harbour office in 1870", rights: "K. Ito, CC BY 4.0"))
        ),
        draft.annotation(
          "ISBN 0-306-40615-3",
          .identifier(Identifier(scheme: "isbn", value: "0306406153", isValid: false))
        ),
        draft.annotation("blamed", .judgement(JudgementValue(of: "the harbour office"))),
      ],
      entities: [berezin, incident],
      statements: [
        draft.statement(berezin.id, .born, .date("1829"), [marlowe], "1829"),
        draft.statement(berezin.id, .role, .text("Captain"), [marlowe], "Captain"),
        draft.statement(
          berezin.id,
          .said,
          .text("no lamp was shown that night"),
          [marlowe, captain],
          "no lamp was shown that night"
        ),
        draft.statement(incident.id, .date, .date("1871-02-08"), [marlowe], "8 February 1871"),
        draft.statement(
          incident.id,
          .figure,
          .figure(FigureValue(low: 40, high: 60, unit: "persons")),
          [marlowe],
          "40 to 60 sailors",
          [Qualifier(name: "counted", value: "sailors drowned")]
        ),
        draft.statement(incident.id, Property("blames"), .entity(berezin.id), [marlowe], "blamed"),
      ]
    )
  }()

  static let russian: Contribution = {
    let draft = Draft(
      title: "Происшествие в Фонарном проливе",
      authors: ["Н. Белова"],
      language: .russian,
      blocks: [
        (.heading(level: 1), "Происшествие в Фонарном проливе"),
        (
          .paragraph,
          "27 января 1871 года катер «Скопа» попал под огонь. Утонуло 38 матросов, "
            + "пишет капитан Березин."
        ),
      ]
    )
    let incident = draft.entity(
      "incident/lantern-strait",
      "Lantern Strait Incident",
      [
        "Происшествие в Фонарном проливе"
      ]
    )
    let voice = AttributionLink(voice: Voice(name: "Н. Белова", kind: .person), stance: .asserts)
    return draft.contribution(
      annotations: [
        draft.annotation("27 января 1871 года", .time(time("1871-01-27", calendar: "julian"))),
        draft.annotation(
          "38 матросов",
          .figure(FigureValue(low: 38, high: 38, unit: "persons", counted: "матросов"))
        ),
      ],
      entities: [incident],
      statements: [
        draft.statement(incident.id, .date, .date("1871-01-27"), [voice], "27 января 1871 года")
      ]
    )
  }()

  static let hostile: Contribution = {
    let draft = Draft(
      title: attack,
      authors: [attack],
      language: .english,
      blocks: [(.heading(level: 1), attack), (.paragraph, attack), (.note(marker: attack), attack)]
    )
    let person = draft.entity("person/mallory", attack, [attack + "2"])
    let link = AttributionLink(
      voice: Voice(name: attack, kind: .unnamed, side: attack),
      stance: .callsForged
    )
    return draft.contribution(
      annotations: [
        draft.annotation(attack, .person(PersonValue(name: attack, born: attack, role: attack))),
        draft.annotation("alert(1)", .quotation(QuotationValue(text: attack, voice: attack))),
        draft.annotation("script>alert", .judgement(JudgementValue(of: attack, voice: attack))),
      ],
      entities: [person],
      statements: [
        draft.statement(
          person.id,
          Property(attack),
          .text(attack),
          [link],
          attack,
          [Qualifier(name: attack, value: attack)]
        ),
        draft.statement(person.id, .date, .date(attack), [link], "alert(1)"),
      ]
    )
  }()

  private static func time(_ edtf: String, calendar: String? = nil) -> TimeValue {
    TimeValue(type: .date, value: edtf, edtf: edtf, calendar: calendar)
  }
}

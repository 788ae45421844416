import Documents
import Ledger

/// Contributions made for the tests, the same each time.
enum Samples {
  static let time = "2026-01-31T12:00:00Z"
  static let later = "2026-02-01T08:30:00Z"

  /// Texts of 20 bytes each whose 64-bit FNV-1a hashes are one.
  static let collidingTexts = ("8yn0iYCKYHlIj4-BwPqk", "GReLUrM4wMqfg9yzV3KQ")

  /// A document with all kinds of block, annotation, entity, value and voice.
  static func full() throws -> Contribution {
    let lines: [(BlockKind, String)] = [
      (.heading(level: 1), "Рейд Хвостова\u{0}"),
      (.paragraph, "In 1806 Lieutenant Khvostov raided 樺太."),
      (.quotation, "«Всё это — ложь», wrote Golovnin 😀."),
      (.caption, "A frigate. Public domain"),
      (.note(marker: "1"), "Lensen, The Russian Push."),
      (.note(marker: nil), "no marker"),
      (.listItem, ""),
      (.tableCell, "56"),
    ]
    var text = ""
    var blocks: [Block] = []
    for (index, (kind, line)) in lines.enumerated() {
      let start = text.utf8.count
      text += line
      blocks.append(
        Block(
          kind: kind,
          passage: Passage(start: start, end: text.utf8.count),
          language: index == 2 ? .russian : nil
        )
      )
      text += "\n"
    }
    let document = Document(
      record: BibliographicRecord(
        title: "The raid",
        authors: ["B. Author", "A. Author"],
        date: "1959",
        language: .english,
        identifiers: [
          Identifier(scheme: "isbn", value: "9784062884822", isValid: false),
          Identifier(scheme: "doi", value: "10.1000/1", isValid: true),
        ],
        source: "raid.html",
        mediaType: "text/html",
        encoding: "windows-1251"
      ),
      text: text,
      blocks: blocks
    )
    return Contribution(
      document: document,
      annotations: annotations(),
      entities: try entities(),
      statements: try statements(in: document.id)
    )
  }

  /// A document of one paragraph, with one statement on a person of its own and a shared one.
  static func plain(
    _ text: String,
    title: String = "Plain",
    slug: String = "khvostov",
    name: EntityName = EntityName(text: "Khvostov", language: .english)
  ) throws -> Contribution {
    let document = Document(
      record: BibliographicRecord(title: title),
      text: text,
      blocks: [Block(kind: .paragraph, passage: Passage(start: 0, end: text.utf8.count))]
    )
    let person = try id("person/\(slug)")
    return Contribution(
      document: document,
      annotations: [],
      entities: [Entity(id: person, label: name.text, names: [name])],
      statements: [
        statement(person, .role, .text("lieutenant"), in: document.id)
      ]
    )
  }

  static func id(_ text: String) throws -> EntityID {
    guard let id = EntityID(text) else { throw BadSample(text: text) }
    return id
  }

  static func statement(
    _ subject: EntityID,
    _ property: Property,
    _ value: StatementValue,
    qualifiers: [Qualifier] = [],
    attribution: [AttributionLink] = [author],
    in document: DocumentID,
    at passage: Passage = Passage(start: 0, end: 1)
  ) -> Statement {
    Statement(
      subject: subject,
      property: property,
      value: value,
      qualifiers: qualifiers,
      attribution: attribution,
      citation: Citation(document: document, passage: passage),
      rule: "test.rule"
    )
  }

  static let author = AttributionLink(
    voice: Voice(name: "the author", kind: .person),
    stance: .asserts
  )

  private struct BadSample: Error {
    let text: String
  }

  private static func annotations() -> [Annotation] {
    let values: [AnnotationValue] = [
      .time(TimeValue(type: .date, value: "1806", edtf: "1806", calendar: "julian")),
      .person(PersonValue(name: "Khvostov", born: "1776", died: "1809", role: "Lieutenant")),
      .place(NameValue(name: "樺太\u{0}")),
      .group(NameValue(name: "Ainu")),
      .incident(IncidentValue(name: "raid", edtf: "1806")),
      .agreement(AgreementValue(name: "Treaty", edtf: nil, article: "2")),
      .figure(FigureValue(low: 1.5, high: nil, isApproximate: true, unit: "men", counted: "dead")),
      .quotation(QuotationValue(text: "Всё \"это\"", voice: "Golovnin")),
      .attribution(
        AttributionValue(
          voice: "Golovnin",
          stance: .callsForged,
          source: Passage(start: 3, end: 4),
          content: [Passage(start: 5, end: 9), Passage(start: 12, end: 12)]
        )
      ),
      .note(NoteValue(marker: "1", resolves: "Lensen")),
      .identifier(Identifier(scheme: "isbn", value: "1", isValid: false)),
      .caption(CaptionValue(subject: "A frigate", rights: "")),
      .cause(CauseValue(cause: "a", effect: "b")),
      .judgement(JudgementValue(of: "a", voice: "b")),
    ]
    return values.enumerated().map { index, value in
      Annotation(passage: Passage(start: index, end: index + 3), value: value, rule: "r\(index)")
    }
  }

  private static func entities() throws -> [Entity] {
    [
      Entity(
        id: try id("person/khvostov"),
        label: "Khvostov",
        names: [
          EntityName(text: "Хвостов", language: .russian),
          EntityName(text: "Khvostov", language: .english),
        ]
      ),
      Entity(id: try id("incident/raid"), label: "The raid", names: []),
      Entity(
        id: try id("place/樺太"),
        label: "樺太",
        names: [EntityName(text: "樺太", language: .japanese)]
      ),
      Entity(id: try id("person/golovnin"), label: "Golovnin", names: []),
    ]
  }

  private static func statements(in document: DocumentID) throws -> [Statement] {
    let raid = try id("incident/raid")
    let chain = [
      author,
      AttributionLink(
        voice: Voice(
          name: "Golovnin",
          kind: .person,
          side: "Russia",
          entity: try id("person/golovnin")
        ),
        stance: .callsForged
      ),
      AttributionLink(voice: Voice(name: "some", kind: .unnamed), stance: .rumours),
    ]
    return [
      statement(raid, .date, .date("1806"), in: document, at: Passage(start: 40, end: 44)),
      statement(
        raid,
        .figure,
        .figure(FigureValue(low: 0.1, high: 4, isApproximate: true, unit: "men", counted: "dead")),
        qualifiers: [
          Qualifier(name: "time", value: "1806"), Qualifier(name: "place", value: "樺太"),
        ],
        attribution: chain,
        in: document,
        at: Passage(start: 30, end: 50)
      ),
      statement(
        raid,
        .figure,
        .figure(FigureValue(low: nil, high: nil)),
        in: document,
        at: Passage(start: 30, end: 60)
      ),
      statement(raid, .place, .entity(try id("place/樺太")), in: document),
      statement(try id("person/khvostov"), .role, .text("lieutenant"), in: document),
    ]
  }
}

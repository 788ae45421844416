import Documents
import Ledger
import Testing

/// A contribution that breaks a rule of the ledger, and the clause that says so.
struct FaultyContribution: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let clause: String
  var author = "test"
  var time = Samples.time
  var text = "zebra"
  var title = "Faulty"
  var blockKind = BlockKind.paragraph
  var annotation: Annotation?
  var brings = ["person/khvostov"]
  var subject = "person/khvostov"
  var value = StatementValue.text("x")
  var voiceEntity: String?
  var cites: String?
  var passage = Passage(start: 0, end: 5)

  func contribution() throws -> Contribution {
    let document = Document(
      record: BibliographicRecord(title: title),
      text: text,
      blocks: [Block(kind: blockKind, passage: Passage(start: 0, end: text.utf8.count))]
    )
    let voice = Voice(name: "x", kind: .person, entity: try voiceEntity.map(Samples.id))
    return Contribution(
      document: document,
      annotations: annotation.map { [$0] } ?? [],
      entities: try brings.map { Entity(id: try Samples.id($0), label: $0, names: []) },
      statements: [
        Samples.statement(
          try Samples.id(subject),
          .role,
          value,
          attribution: [AttributionLink(voice: voice, stance: .asserts)],
          in: cites.map(DocumentID.init(ofText:)) ?? document.id,
          at: passage
        )
      ]
    )
  }

  static let all: [FaultyContribution] = [
    FaultyContribution(
      testDescription: "no author",
      clause: "the author's name is empty; allowed: a person's or a program's name",
      author: ""
    ),
    FaultyContribution(
      testDescription: "a bad time",
      clause: "the time is \"31.01.2026\"; allowed: UTC in whole seconds, as 2026-01-31T12:00:00Z",
      time: "31.01.2026"
    ),
    FaultyContribution(
      testDescription: "a title cut by a zero",
      clause: "the title holds the character U+0000, which a ledger does not keep",
      title: "a\u{0}b"
    ),
    FaultyContribution(
      testDescription: "a heading below the sixth level",
      clause: "the heading in block 1 is of level 7; allowed: 1 to 6",
      blockKind: .heading(level: 7)
    ),
    FaultyContribution(
      testDescription: "an annotation past the text",
      clause: "the annotation 1 ends at byte 6; allowed: up to 5, the end of the text",
      annotation: Annotation(
        passage: Passage(start: 0, end: 6),
        value: .place(NameValue(name: "x")),
        rule: ""
      )
    ),
    FaultyContribution(
      testDescription: "a passage inside an annotation past the text",
      clause: "the content of annotation 1 ends at byte 9; allowed: up to 5, the end of the text",
      annotation: Annotation(
        passage: Passage(start: 0, end: 5),
        value: .attribution(
          AttributionValue(voice: "x", stance: .asks, content: [Passage(start: 0, end: 9)])
        ),
        rule: ""
      )
    ),
    FaultyContribution(
      testDescription: "an unknown subject",
      clause: "statement 1 names group/x, which is neither in the ledger nor brought with it",
      subject: "group/x"
    ),
    FaultyContribution(
      testDescription: "an unknown object",
      clause: "statement 1 names place/y, which is neither in the ledger nor brought with it",
      value: EntityID("place/y").map(StatementValue.entity) ?? .text("")
    ),
    FaultyContribution(
      testDescription: "an unknown voice",
      clause: "statement 1 names person/z, which is neither in the ledger nor brought with it",
      voiceEntity: "person/z"
    ),
    FaultyContribution(
      testDescription: "an unknown document",
      clause: "statement 1 names document \(DocumentID(ofText: "elsewhere")), which is neither in "
        + "the ledger nor brought with it",
      cites: "elsewhere"
    ),
    FaultyContribution(
      testDescription: "a citation past its text",
      clause: "the citation of statement 1 ends at byte 6; allowed: up to 5, the end of the text",
      passage: Passage(start: 0, end: 6)
    ),
    FaultyContribution(
      testDescription: "a citation past another document's text",
      clause: "the citation of statement 1 ends at byte 7; allowed: up to 6, the end of the text",
      cites: "before",
      passage: Passage(start: 0, end: 7)
    ),
  ]
}

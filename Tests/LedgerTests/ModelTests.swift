import Documents
import Ledger
import Testing

@Suite struct ModelTests {
  @Test(arguments: [
    "nikolai-rezanov", "резанов", "樺太", "1904", "b", "пожар-1812", "ド-ロ-さま", "i\u{307}z",
    String(repeating: "a", count: EntityID.maximumSlugLength),
  ])
  func `a slug holds small letters of any script, digits and hyphens`(slug: String) throws {
    let id = try #require(EntityID(kind: .person, slug: slug))
    #expect(id.description == "person/\(slug)")
    #expect(EntityID(id.description) == id)
  }

  @Test(arguments: [
    "", "Rezanov", "Резанов", "a b", "a/b", "a.b", "a_b", "a\u{0}", "a\nb", "«a»",
    "-a", "a-", "a--b", "-",
    String(repeating: "a", count: EntityID.maximumSlugLength + 1),
  ])
  func `a slug holds nothing else`(slug: String) {
    #expect(EntityID(kind: .person, slug: slug) == nil)
  }

  @Test(arguments: ["", "person", "person/", "/a", "ship/a", "Person/a", "person/a/b", " person/a"])
  func `an entity's name is a known kind, a stroke and a slug`(text: String) {
    #expect(EntityID(text) == nil)
  }

  @Test func `entities are ordered by kind, then by slug`() throws {
    let texts = [
      "agreement/z", "group/a", "incident/b", "person/a", "person/b", "person/резанов", "place/a",
      "work/a",
    ]
    let ids = try texts.map { try #require(EntityID($0)) }
    #expect(ids.reversed().sorted() == ids)
    #expect(Set(ids.map(\.kind)) == Set(EntityKind.allCases))
  }

  @Test func `an entity keeps each name once, in order`() throws {
    let id = try #require(EntityID("place/karafuto"))
    let names = [
      EntityName(text: "Karafuto", language: .english),
      EntityName(text: "樺太", language: .japanese),
      EntityName(text: "Карафуто", language: .russian),
    ]
    var entity = Entity(id: id, label: "Karafuto", names: [names[2], names[0], names[2]])
    #expect(entity.names == [names[0], names[2]])
    entity.add([names[1], names[0]])
    #expect(entity.names == names)
  }

  @Test func `a statement's qualifiers come sorted`() throws {
    let statement = Self.statement(
      of: try #require(EntityID("incident/raid")),
      qualifiers: [
        Qualifier(name: "time", value: "1806"), Qualifier(name: "counted", value: "ships"),
        Qualifier(name: "counted", value: "men"),
      ]
    )
    #expect(
      statement.qualifiers == [
        Qualifier(name: "counted", value: "men"), Qualifier(name: "counted", value: "ships"),
        Qualifier(name: "time", value: "1806"),
      ]
    )
  }

  @Test func `a statement without a voice cannot be made`() async {
    await #expect(processExitsWith: .failure) {
      if let id = EntityID("incident/raid") {
        _ = Self.statement(of: id, attribution: [])
      }
    }
  }

  @Test func `annotations are ordered by place, the outer first, then by kind and rule`() {
    func annotation(_ start: Int, _ end: Int, _ value: AnnotationValue, _ rule: String)
      -> Annotation
    {
      Annotation(passage: Passage(start: start, end: end), value: value, rule: rule)
    }
    let place = AnnotationValue.place(NameValue(name: "x"))
    let person = AnnotationValue.person(PersonValue(name: "x"))
    let sorted = [
      annotation(0, 9, place, "b"), annotation(0, 4, person, "b"), annotation(0, 4, place, "a"),
      annotation(0, 4, place, "b"), annotation(2, 3, person, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `kinds are ordered as the contract lists them`() {
    #expect(
      AnnotationKind.allCases.reversed().sorted().map(\.rawValue) == [
        "time", "person", "place", "group", "incident", "agreement", "figure", "quotation",
        "attribution", "note", "identifier", "caption", "cause", "judgement",
      ]
    )
  }

  @Test func `voices are ordered by name, kind and side`() {
    let sorted = [
      Voice(name: "Golovnin", kind: .person),
      Voice(name: "Golovnin", kind: .person, side: "Russia"),
      Voice(name: "Golovnin", kind: .unnamed), Voice(name: "Rikord", kind: .institution),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  private static func statement(
    of subject: EntityID,
    qualifiers: [Qualifier] = [],
    attribution: [AttributionLink] = [
      AttributionLink(voice: Voice(name: "the author", kind: .person), stance: .asserts)
    ]
  ) -> Statement {
    Statement(
      subject: subject,
      property: .date,
      value: .date("1806"),
      qualifiers: qualifiers,
      attribution: attribution,
      citation: Citation(
        document: DocumentID(ofText: ""),
        passage: Passage(start: 0, end: 0)
      ),
      rule: "test"
    )
  }
}

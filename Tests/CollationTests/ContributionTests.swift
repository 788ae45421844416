import Collation
import Documents
import Ledger
import Testing

@Suite struct ContributionTests {
  private static let text = """
    The Voyage

    By Anna Berg

    Nikolai Rezanov (1764-1807) sailed in 1804. According to Soviet archives, 31 men were killed.
    """

  @Test func `every statement has the author's voice outermost`() {
    let read = Texts.read(Self.text)
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    #expect(!contribution.statements.isEmpty)
    for statement in contribution.statements {
      #expect(statement.attribution.first?.voice.name == "Anna Berg")
    }
  }

  @Test func `a claim of a cited voice stands under it`() throws {
    let read = Texts.read(Self.text)
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    let figure = try #require(contribution.statements.first { $0.property == .figure })
    #expect(figure.attribution.map(\.voice.name) == ["Anna Berg", "Soviet archives"])
  }

  @Test func `life years are claimed where the text gives them`() {
    let read = Texts.read(Self.text)
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    let claims = contribution.statements.filter { $0.subject.slug == "nikolai-rezanov" }
      .map { "\($0.property) \($0.value)" }
    #expect(claims.contains { $0.hasPrefix("born") } && claims.contains { $0.hasPrefix("died") })
  }

  @Test func `a person the ledger knows is recognised in another script`() throws {
    let known = try #require(EntityID(kind: .person, slug: "nikolai-petrovich-rezanov"))
    let ledger = [
      Entity(
        id: known,
        label: "Николай Петрович Резанов",
        names: [EntityName(text: "Николай Петрович Резанов", language: .russian)]
      )
    ]
    let read = Texts.read(Self.text)
    let contribution = Contribution(
      of: read.document,
      annotations: read.annotations,
      known: ledger
    )
    #expect(contribution.entities.contains { $0.id == known })
    #expect(!contribution.entities.contains { $0.id.slug == "nikolai-rezanov" })
  }

  @Test(arguments: [
    "Симодский трактат был подписан в 1855 году.", "下田条約は1855年に調印された。",
    "The Shimoda treaty opened ports.",
  ])
  func `an agreement the ledger knows is recognised by its parts`(_ text: String) {
    let first = Texts.read("The Treaty of Shimoda was signed in 1855.")
    let known = Contribution(of: first.document, annotations: first.annotations).entities
    let read = Texts.read(text)
    let contribution = Contribution(
      of: read.document,
      annotations: read.annotations,
      known: known
    )
    #expect(
      contribution.entities.filter { $0.id.kind == .agreement }.map(\.id.slug)
        == ["treaty-of-shimoda"]
    )
  }

  @Test func `subjects are entities of the contribution`() {
    let read = Texts.read(Self.text)
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    let ids = Set(contribution.entities.map(\.id))
    #expect(contribution.statements.allSatisfy { ids.contains($0.subject) })
  }

  @Test(arguments: [
    ("Sakhalin belonged to Russia until 1905.", "held-by", "sakhalin", "1905"),
    ("In 1866 Prussia annexed Hanover.", "taken-by", "hanover", "1866"),
    ("Alaska was sold to America in 1867.", "passed-to", "alaska", "1867"),
    ("Alaska was later transferred to America in 1867.", "passed-to", "alaska", "1867"),
  ])
  func `to whom a place belonged, and when`(
    _ text: String,
    _ property: String,
    _ subject: String,
    _ time: String
  ) throws {
    let statement = try #require(Self.statements(text).first { $0.property.name == property })
    #expect(statement.subject.slug == subject)
    #expect(statement.qualifiers.contains { $0.name == "time" && $0.value.contains(time) })
  }

  @Test func `another name of the same thing is a statement`() throws {
    let text = "The Nomonhan Incident, also known as the Battle of Khalkhin Gol, was short."
    let statement = try #require(Self.statements(text).first { $0.property == .alsoKnownAs })
    #expect(statement.value == .text("Battle of Khalkhin Gol"))
  }

  @Test func `an incident has the place in its name`() throws {
    let statements = Self.statements("The Battle of Midway was fought in 1942.")
    #expect(statements.contains { $0.property == .place && $0.subject.kind == .incident })
  }

  @Test func `a deed states who did it to whom, when and where`() throws {
    let statements = Self.statements("Captain Spanberg arrested General Horn in Riga in 1741.")
    let actor = try #require(statements.first { $0.property == .actor })
    let spanberg = try #require(EntityID(kind: .person, slug: "spanberg"))
    let horn = try #require(EntityID(kind: .person, slug: "horn"))
    #expect(actor.subject.kind == .incident)
    #expect(actor.value == .entity(spanberg))
    #expect(
      actor.qualifiers == [
        Qualifier(name: "place", value: "Riga"), Qualifier(name: "time", value: "1741"),
      ]
    )
    #expect(
      statements.contains {
        $0.property == .participant && $0.value == .entity(horn) && $0.subject == actor.subject
      }
    )
  }

  @Test func `a word that only mentions an event is no entity`() {
    let read = Texts.read("Взрыв слышали все. Его арестовали.")
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    #expect(read.annotations.contains { $0.kind == .incident })
    #expect(!contribution.entities.contains { $0.id.kind == .incident })
  }

  @Test func `what would have been is marked`() throws {
    let statements = Self.statements("Prussia annexed Hanover, and it would have been lost.")
    let taken = try #require(statements.first { $0.property == .takenBy })
    #expect(taken.qualifiers.contains(Qualifier(name: "mood", value: "counterfactual")))
  }

  @Test(arguments: ["Hanover never belonged to Prussia.", "Hanover, Prussia and Saxony met."])
  func `what is denied or only listed is no relation`(_ text: String) {
    #expect(!Self.statements(text).contains { $0.property == .heldBy })
  }

  private static func statements(_ text: String) -> [Statement] {
    let read = Texts.read(text)
    return Contribution(of: read.document, annotations: read.annotations).statements
  }
}

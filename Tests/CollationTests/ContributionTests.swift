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

  @Test func `subjects are entities of the contribution`() {
    let read = Texts.read(Self.text)
    let contribution = Contribution(of: read.document, annotations: read.annotations)
    let ids = Set(contribution.entities.map(\.id))
    #expect(contribution.statements.allSatisfy { ids.contains($0.subject) })
  }
}

import Documents
import Ledger
import Testing

@Suite struct AttributionTests {
  @Test(arguments: [
    Sentence(
      "Admiral Togo said that the sea was calm.",
      ["Togo said: the sea was calm"]
    ),
    Sentence(
      "\"The sea was calm that morning,\" said Admiral Togo.",
      ["Togo said: \"The sea was calm that morning"]
    ),
    Sentence(
      "According to Soviet archives, the harvest failed.",
      ["Soviet archives According to: the harvest failed"]
    ),
    Sentence("The states of the union were calm.", []),
    Sentence(
      "Togo then reported from Sasebo that the sea was calm.",
      ["Togo then reported: the sea was calm"]
    ),
    Sentence("Storms were reported from Sasebo.", []),
    Sentence(
      "The court's own verdict was short: “The sea was calm.”",
      ["The court verdict: The sea was calm"]
    ),
    Sentence(
      "The answer of the admiral was plain: “The sea was calm.”",
      ["the admiral answer: The sea was calm"]
    ),
    Sentence("The court's own verdict was short.", []),
    Sentence(
      "He wrote: \"they said that it was so and left at once\".",
      [
        "He wrote: they said that it was so and left at once"
      ]
    ),
  ])
  func `who says what in an English text`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence("Дубасов заявил, что огонь был оправдан.", ["Дубасов заявил: огонь был оправдан"]),
    Sentence(
      "По словам очевидца, стреляли долго.",
      ["очевидец По словам: стреляли долго"]
    ),
    Sentence("Флот ушёл в море.", []),
  ])
  func `who says what in a Russian text`(_ sentence: Sentence) {
    let text = "Адмирал Фёдор Дубасов приехал. " + sentence.text
    let said = Finds(.attribution, in: text, .russian).said
    #expect(said.map { $0.replacing("Фёдор Дубасов", with: "Дубасов") } == sentence.expected)
  }

  @Test func `the stance is that of the verb`() {
    let finds = Finds(.attribution, in: "General Stoessel denied that he had fled.")
    guard case .attribution(let value) = finds.values.first else {
      Issue.record("no attribution")
      return
    }
    #expect(value.stance == .denies)
  }
}

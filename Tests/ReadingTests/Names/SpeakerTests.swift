import Documents
import Ledger
import Testing

@Suite struct SpeakerTests {
  @Test(arguments: [
    // A participle has the subject of its sentence.
    Sentence(
      "The consul left the harbour, claiming that the city was lost.",
      ["The consul claiming: the city was lost"]
    ),
    // A verb after "and" has the speaker before.
    Sentence(
      "The consul said little and denied that the city was lost.",
      [
        "The consul said: little and denied that the city was lost",
        "The consul denied: the city was lost",
      ]
    ),
    // An apposition stands between speaker and verb.
    Sentence(
      "Henry Blake, a merchant of Yokohama, said he saw nothing.",
      ["Henry Blake said: he saw nothing"]
    ),
    // A fronted clause stands before its subject.
    Sentence(
      "Having announced the armistice, the consul left.",
      ["the consul announced: the armistice, the consul left"]
    ),
    // The name follows a passive some words later.
    Sentence(
      "The siege is seen as the end of the campaign by military historians.",
      ["military historians is seen as: The siege is seen as the end of the campaign"]
    ),
    Sentence("In the consul's view, the city was lost.", ["the consul view: the city was lost"]),
    Sentence(
      "The squadron allegedly fired first.",
      ["unnamed allegedly: The squadron allegedly fired first"]
    ),
    Sentence("The consul: “The city is lost.”", ["The consul :: The city is lost"]),
    Sentence("The survey found that the city was empty.", ["The survey found: the city was empty"]),
    Sentence("The sailors found the city empty.", []),
  ])
  func `the speaker of a verb that does not stand beside it`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }
}

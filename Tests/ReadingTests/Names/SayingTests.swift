import Documents
import Ledger
import Testing

@Suite struct SayingTests {
  @Test(arguments: [
    Sentence(
      "Henry Blake said he hoped that the pier was sound.",
      ["Henry Blake said: he hoped that the pier was sound"]
    ),
    // Another speaker is a further link of the chain.
    Sentence(
      "Henry Blake said the consul denied that the pier was lost.",
      [
        "Henry Blake said: the consul denied that the pier was lost",
        "the consul denied: the pier was lost",
      ]
    ),
    // Behind a comma the sentence may be its author's again.
    Sentence(
      "Henry Blake said little, and he hoped that the pier was sound.",
      [
        "Henry Blake said: little, and he hoped that the pier was sound",
        "Henry Blake hoped: the pier was sound",
      ]
    ),
  ])
  func `what a speaker says of himself names no further voice`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Henry Blake declined to say whether the pier was lost.",
      ["Henry Blake declined to say: whether the pier was lost"]
    ),
    Sentence(
      "The consul went on to claim that the pier was lost.",
      ["The consul went on to claim: the pier was lost"]
    ),
    // What somebody is blamed for is told by those who blame him.
    Sentence(
      "Critics mocked the consul for saying that the pier was lost.",
      ["Critics mocked: the consul for saying that the pier was lost"]
    ),
    Sentence("The storm added to the losses of the port.", []),
    Sentence("The consul spoke to the sailors on the pier.", []),
    Sentence("The guests showed up late.", []),
    Sentence("The storm is left out of the books at present.", []),
    Sentence(
      "In a census of that year, 300 guilds were counted.",
      ["a census of that year In: 300 guilds were counted"]
    ),
    Sentence("In a count of the votes, the guild won.", []),
    Sentence("The pier will be confirmed some day.", []),
    Sentence("The guild answered by building a pier.", []),
    Sentence("The stories that would be told in the port were many.", []),
  ])
  func `one act of speech is one attribution, and not every such verb is one`(
    _ sentence: Sentence
  ) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence("The consul favoured a new pier.", ["The consul favoured: a new pier"]),
    Sentence("The consul would favour a new pier.", []),
    Sentence("The guests must know that the pier was old.", []),
    Sentence("If the consul favoured a new pier, the port would grow.", []),
    Sentence(
      "The consul was critical of the new pier.",
      ["The consul was critical of: the new pier"]
    ),
    Sentence(
      "The guild was convinced that the pier was lost.",
      ["The guild was convinced that: the pier was lost"]
    ),
  ])
  func `an attitude is told where somebody has it, not where he might`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Henry Blake: The Pier Was Not Lost.\n\nThe consul left on Friday.",
      ["Henry Blake :: The Pier Was Not Lost"]
    ),
    Sentence(
      "BLAKE: And how was the pier?\n\nMEYER: It was lost. It was old too.",
      ["BLAKE :: And how was the pier", "MEYER :: It was lost. It was old too"]
    ),
    Sentence("NOTE: And how was the pier?\n\nThe consul left on Friday.", []),
    Sentence(
      "The pier was lost in one night - Henry Blake: “Nobody saw it go that night.”",
      ["Henry Blake :: Nobody saw it go that night"]
    ),
  ])
  func `a label names who speaks in a headline, a transcript and behind a dash`(
    _ sentence: Sentence
  ) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test func `every paragraph of a long speech is quoted, though only the last is closed`() {
    let text = """
      “The pier was lost in one night. The consul said it was old.

      “It was the guild's, the consul said.”
      """
    #expect(Finds(.attribution, in: text).said.isEmpty)
  }
}

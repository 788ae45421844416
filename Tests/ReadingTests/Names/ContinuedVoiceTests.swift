import Documents
import Ledger
import Testing

@Suite struct ContinuedVoiceTests {
  @Test(arguments: [
    // What is concluded, and what it is concluded from, are the speaker's.
    Sentence(
      "The consul said that the pier was old. The guild did not mend it. Thus it was lost.",
      [
        "The consul said: the pier was old | The guild did not mend it. | Thus it was lost."
      ]
    ),
    Sentence(
      "The consul said that the pier was old. The guild did not mend it. It was lost.",
      ["The consul said: the pier was old"]
    ),
    // A deed is no report, and nothing is told on with it.
    Sentence(
      "The consul declared a day of rest. Hence the pier was empty.",
      ["The consul declared: a day of rest"]
    ),
    // What a text presents it tells to the end of the paragraph.
    Sentence(
      "The author introduced some pilots in this chapter. Such as an old one. He read the stars.",
      [
        "The author introduced: some pilots in this chapter | Such as an old one."
          + " | He read the stars."
      ]
    ),
    Sentence("The consul introduced some pilots. He read the stars.", []),
    Sentence(
      "Was the pier old? There is an answer in this book. The guild had built it. It was sound.",
      ["this book answer: The guild had built it"]
    ),
  ])
  func `a voice is carried on to what goes on with it`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "The consul was right that the pier was old.",
      ["The consul was right that: the pier was old"]
    ),
    Sentence(
      "The pier was praised by Danish scholars while they denied the storm of May.",
      [
        "Danish scholars was praised: The pier",
        "Danish scholars denied: the storm of May",
      ]
    ),
    Sentence(
      "The pilots came from Poland. Most Poles and some Danes met; the Poles were old. They said so.",
      ["Poles said: so"]
    ),
    Sentence(
      "The pier was condemned by Danish professional officers.",
      ["Danish professional officers was condemned: The pier"]
    ),
  ])
  func `who holds what is told of several, and who is right`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }
}

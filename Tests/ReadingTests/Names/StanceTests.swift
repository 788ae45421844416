import Documents
import Ledger
import Testing

@Suite struct StanceTests {
  /// The attributions of a text as "voice stance".
  private func stances(in text: String) -> [String] {
    Finds(.attribution, in: text).values.compactMap { value in
      guard case .attribution(let attribution) = value else { return nil }
      return "\(attribution.voice) \(attribution.stance.rawValue)"
    }
  }

  @Test(arguments: [
    Sentence("The two states must make peace at last.", ["author prescribes"]),
    Sentence("The forged letter was printed in many papers.", ["author calls forged"]),
    Sentence("The whole tale is a fabrication from first to last.", ["author calls forged"]),
    Sentence("Forged letters were printed in many papers.", ["author calls forged"]),
    Sentence("It is a fake accent, as all the guests knew.", ["author judges"]),
    Sentence("The ministry was wise to make peace in time.", ["author judges"]),
    Sentence("The fleet seemed to wait for its orders.", ["author doubts"]),
    Sentence("We must note that the fleet was late that year.", ["author asserts"]),
    Sentence("Nobody knows how one should cross this river.", ["Nobody asserts"]),
    Sentence("The fleet must have left before the morning.", []),
    Sentence("The vote, should the guild win it, is in May.", []),
    Sentence("The promise of peace, should Meyer win, was old.", []),
  ])
  func `an author takes stances on his own word`(_ sentence: Sentence) {
    #expect(stances(in: sentence.text) == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Unlike the official narrative of the ministry, the fleet was lost.",
      ["the ministry denies"]
    ),
    Sentence("Some historians said that the fleet was lost.", ["Some historians reports"]),
    Sentence("Some historians wrongly said that the fleet was lost.", ["Some historians denies"]),
    Sentence("The captain said that the fleet was lost.", ["The captain asserts"]),
    Sentence("The captain believed, wrongly, that the fleet was lost.", ["The captain denies"]),
    Sentence(
      "The letter was dismissed as a forgery by most historians.",
      ["most historians calls forged"]
    ),
    Sentence("The captain called the letter a fake.", ["The captain calls forged"]),
    Sentence("The captain claims that the letter was a hoax.", ["The captain calls forged"]),
    Sentence("The captain denied that the letter was a hoax.", ["The captain denies"]),
    Sentence("The captain said that it was not a forgery.", ["The captain asserts"]),
    Sentence("It has been suggested that he wanted to be seen.", ["unnamed reports"]),
  ])
  func `a stance is that of the verb, its adverb and its source`(_ sentence: Sentence) {
    #expect(stances(in: sentence.text) == sentence.expected)
  }

  @Test func `what a report counts off stands under the voice that announced it`() {
    let text = """
      According to the survey, the fleet made two mistakes at sea. One was its late start. The other \
      was its course. The weather was fair.
      """
    let said = Finds(.attribution, in: text).said
    #expect(
      said == [
        "the survey According to: the fleet made two mistakes at sea | One was its late start. | "
          + "The other was its course."
      ]
    )
  }

  @Test func `words in scare quotes are nobody's, a quotation is its speaker's`() {
    let text = """
      Captain Henry Blake said that the “peace” had been kept for all those years by the fleet. \
      Captain Henry Blake said: “The fleet was lost in the morning.”
      """
    let voices = Finds(.quotation, in: text).values.map { value -> String? in
      guard case .quotation(let quotation) = value else { return nil }
      return quotation.voice
    }
    #expect(voices == [nil, "Henry Blake"])
  }

  @Test(arguments: [
    Sentence("The king unwisely broke the truce.", ["unwisely"]),
    Sentence("The year was critically important for the realm.", ["critically important"]),
    Sentence("They did not commit any crimes.", []),
  ])
  func `verdicts by adverb and predicate`(_ sentence: Sentence) {
    #expect(Finds(.judgement, in: sentence.text).words == sentence.expected)
  }
}

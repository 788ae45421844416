import Documents
import Ledger
import Testing

@Suite struct SubjectTests {
  @Test(arguments: [
    // Between commas, behind a preposition, and before a relative clause stands the one who speaks.
    Sentence(
      "Several guilds, including the Carters, denied that the pier was lost.",
      ["Several guilds denied: the pier was lost"]
    ),
    Sentence(
      "The consul in his letter claimed that the pier was lost.",
      ["The consul claimed: the pier was lost"]
    ),
    Sentence(
      "The merchants who had praised him say that the pier was lost.",
      [
        "The merchants had praised: him say that the pier was lost",
        "The merchants say: the pier was lost",
      ]
    ),
    // A share of people, and people by what they do.
    Sentence(
      "About two thirds agreed with the consul on the pier.",
      ["About two thirds agreed with: the consul on the pier"]
    ),
    // The time before "that", and the comma within marks.
    Sentence(
      "The ropewalker claimed in March 1790 that the pier was lost.",
      ["The ropewalker claimed: the pier was lost"]
    ),
    Sentence(
      "In calling the pier “a ruin,” the consul angered many.",
      ["the consul calling: the pier “a ruin,” the consul angered many"]
    ),
    Sentence(
      "Instead of claiming that the pier was lost, the consul left.",
      ["the consul claiming: the pier was lost, the consul left"]
    ),
    // Asides, lists, and times that stand before the verb.
    Sentence(
      "The Quimby school, founded by Henry Blake, claimed that the pier was lost.",
      ["The Quimby school claimed: the pier was lost"]
    ),
    Sentence(
      "The sailors, even after the storm, denied that the pier was lost.",
      ["The sailors denied: the pier was lost"]
    ),
    Sentence(
      "Two scholars from Spain, France and Italy denied that the pier was lost.",
      ["Two scholars from Spain, France and Italy denied: the pier was lost"]
    ),
    Sentence(
      "A spokesman for the Foreign Ministry said the pier was lost.",
      ["A spokesman for the Foreign Ministry said: the pier was lost"]
    ),
    Sentence(
      "Sources close to the consul denied that the pier was lost.",
      ["Sources close to the consul denied: the pier was lost"]
    ),
    Sentence(
      "The consul, it was rumoured, had left.",
      ["unnamed it was rumoured: The consul | had left"]
    ),
    Sentence(
      "In Blake's estimate, the pier was lost.",
      ["Blake estimate: the pier was lost"]
    ),
    // Any name stands between the words and the verb that follows them.
    Sentence(
      "“The pier was lost in one night,” Abara continued.",
      ["Abara continued: “The pier was lost in one night"]
    ),
  ])
  func `the subject of a verb that something parts from it`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence("The so called truce was lost.", []),
    Sentence("The port had a pamphlet called The Gate of Rain.", []),
    Sentence("Some town, say, York, had a pier.", []),
    Sentence("The consul learned from the storm.", []),
    Sentence("It was a “claimed” pier.", []),
    Sentence("Henry Blake wrote The Gate of Rain.", []),
    Sentence("Henry Blake was recalled to Riga.", []),
    Sentence("It was an invasion also called the “Salt War” later.", []),
    Sentence(
      "The chronicler of the Blake family noted that the pier was lost.",
      ["The chronicler of the Blake family noted: the pier was lost"]
    ),
    Sentence(
      "The ex-consul claims that the pier was lost.",
      ["The ex-consul claims: the pier was lost"]
    ),
    Sentence("The isles are known to Danes.", []),
    Sentence(
      "In a meeting, Henry Blake agreed to speed up the talks.",
      ["Henry Blake agreed: to speed up the talks"]
    ),
    Sentence(
      "“The pier is lost,” Harbour Guild spokeswoman Ellen Grey said Friday.",
      ["Ellen Grey said: “The pier is lost"]
    ),
    Sentence("The convention was concluded in Riga.", []),
    Sentence("The boyars took tribute from the towns.", []),
    Sentence("Riga: Gate University Press", []),
    // An attitude in another's mouth is what he says of him.
    Sentence(
      "The consul said the guild feared a storm.",
      ["The consul said: the guild feared a storm"]
    ),
    Sentence(
      "The consul said little before he denied that the pier was lost.",
      [
        "The consul said: little before he denied that the pier was lost",
        "he denied: the pier was lost",
      ]
    ),
  ])
  func `words that report nothing, and what stands in another's mouth`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "The consul's refusal to build a pier was great.",
      ["The consul refusal: build a pier"]
    ),
    Sentence(
      "Their opposition to the pier was great.",
      ["Their opposition: the pier"]
    ),
    Sentence("His letter to the consul was lost.", []),
    Sentence("There were fears of a storm.", ["unnamed fears: a storm"]),
    Sentence("To the consul, the pier was a ruin.", ["the consul To: the pier was a ruin"]),
  ])
  func `a noun or a preposition tells whose view it is`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Henry Blake told the port guild that the pier was lost.",
      ["Henry Blake told: the pier was lost"]
    ),
    Sentence("Henry Blake told her the pier was lost.", ["Henry Blake told: the pier was lost"]),
    Sentence(
      "Henry Blake said in a letter on Friday that the pier was lost.",
      ["Henry Blake said: the pier was lost"]
    ),
    Sentence(
      "While the guild claimed that the pier was lost, others denied it.",
      ["the guild claimed: the pier was lost", "others denied: it"]
    ),
    Sentence("Noted shipwright Henry Blake left.", []),
    Sentence(
      "“The pier was lost in one night.” — Henry Blake, 1790",
      ["Henry Blake —: The pier was lost in one night."]
    ),
  ])
  func `to whom it is said is no part of it`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test func `suggesting that a thing is so asserts it, that it be so demands it`() {
    let text = """
      The consul insisted that the pier was lost. The guild insisted that it be built. \
      The consul does not believe that the pier was old.
      """
    let stances = Finds(.attribution, in: text).values.map { value -> Stance? in
      guard case .attribution(let attribution) = value else { return nil }
      return attribution.stance
    }
    #expect(stances == [.asserts, .prescribes, .denies])
  }

  @Test(arguments: [
    // A straight mark before a curly one is a stray, and a curly one closes a straight one.
    Sentence(
      "\"“The pier was lost,” the consul said before claiming that it was old.\"",
      [
        "the consul said: \"“The pier was lost",
        "the consul claiming: it was old",
      ]
    ),
    Sentence(
      "\"The pier was lost in one night,” the consul said. \"Nobody saw it go that night.\"",
      ["the consul said: \"The pier was lost in one night | Nobody saw it go that night."]
    ),
  ])
  func `marks of two kinds in one sentence`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Whereas the guild held that the pier was lost, Henry Blake blamed the storm.",
      ["the guild held: the pier was lost", "Henry Blake blamed: the storm"]
    ),
    Sentence(
      "Henry Blake claimed that the pier was lost; the consul denied it.",
      ["Henry Blake claimed: the pier was lost", "the consul denied: it"]
    ),
    Sentence(
      "Henry Blake described the pier and argued that it was lost.",
      ["Henry Blake described: the pier", "Henry Blake argued: it was lost"]
    ),
    Sentence(
      "Henry Blake accused the guild, and Ellen Grey blamed the storm.",
      ["Henry Blake accused: the guild", "Ellen Grey blamed: the storm"]
    ),
    Sentence(
      "As Henry Blake put it,[4] the pier was lost.[5]",
      ["Henry Blake put it: the pier was lost"]
    ),
    Sentence(
      "Henry Blake argued, without much evidence, that the pier was lost.",
      ["Henry Blake argued: the pier was lost"]
    ),
    Sentence(
      "The letter, allegedly written by Henry Blake, called for a new pier.",
      [
        "unnamed allegedly: allegedly written by Henry Blake, called for a new pier",
        "The letter called for: a new pier",
      ]
    ),
    Sentence(
      "Henry Blake's memoirs claim that the pier was lost.",
      ["Henry Blake's memoirs claim: the pier was lost"]
    ),
    Sentence(
      "Article 5, paragraph 2, of the Riga Convention of 1907 forbids this.",
      ["Article 5, paragraph 2, of the Riga Convention of 1907 forbids: this"]
    ),
    Sentence(
      "Henry Blake told Ellen Grey that, in the consul's view, the pier was lost.",
      [
        "Henry Blake told: in the consul's view, the pier was lost",
        "the consul view: the pier was lost",
      ]
    ),
    Sentence(
      "The pier, Henry Blake argued, was lost.",
      ["Henry Blake argued: The pier | was lost"]
    ),
    Sentence(
      "In 1790, Henry Blake argued, the pier was lost.",
      ["Henry Blake argued: the pier was lost"]
    ),
    Sentence(
      "It has often been claimed that the pier was lost, but the consul denied it.",
      ["unnamed has often been claimed: the pier was lost", "the consul denied: it"]
    ),
  ])
  func `what somebody says ends where another begins to speak`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test func `a word or two after "about" are the speaker's own`() {
    let text =
      "Henry Blake warned the port about a “northern threat” in a long letter to the guild."
    let values = Finds(.quotation, in: text).values
    guard case .quotation(let value) = values.first else {
      Issue.record("no quotation")
      return
    }
    #expect(value.voice == "Henry Blake")
  }

  @Test func `the cue has the helping verbs, the negation and the adverbs of its verb`() {
    let said = Finds(.attribution, in: "The consul has not openly denied the plan.").said
    #expect(said == ["The consul has not openly denied: the plan"])
  }
}

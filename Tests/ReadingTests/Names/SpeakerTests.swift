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
        "The consul said: little",
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

  @Test(arguments: [
    // A quotation broken by its speaker is one.
    Sentence(
      "“The pier,” the consul says, “was lost by then.”",
      ["the consul says: The pier, | was lost by then"]
    ),
    // A quotation of several sentences is his whole, and so is the next one.
    Sentence(
      "The consul wrote: “We left the port. Nobody stayed.” It was late.",
      ["The consul wrote: We left the port. Nobody stayed"]
    ),
    Sentence(
      "“Friends,” the consul said, “I must go. Nobody will stay.”",
      ["the consul said: Friends, | I must go. Nobody will stay"]
    ),
    Sentence(
      "“We left,” the consul said. “Nobody stayed.”",
      ["the consul said: “We left | Nobody stayed."]
    ),
    // Nobody in another's words is the subject of what surrounds them.
    Sentence(
      "Recalling that Hale had said, “you may go,” Blake sailed home.",
      [
        "Blake Recalling: Hale had said, “you may go,” Blake sailed home",
        "Hale had said: you may go,” Blake sailed home",
      ]
    ),
    Sentence(
      "The town is old, writes Trennach (2015), and lost.",
      ["Trennach writes: The town is old"]
    ),
    Sentence(
      "The Orbeno Peace Foundation estimated that 300 died.",
      ["Orbeno Peace Foundation estimated: 300 died"]
    ),
    Sentence(
      "Blake, who had criticised the order, was hanged.",
      ["Blake had criticised: the order"]
    ),
    Sentence(
      "The survivors' group called the report a lie.",
      ["group called: the report a lie"]
    ),
    Sentence(
      "According to the memoirs of Baratier, the boats were rotten.",
      ["the memoirs of Baratier According to: the boats were rotten"]
    ),
    Sentence(
      "The British side believed that the port was lost.",
      ["The British side believed: the port was lost"]
    ),
    Sentence("Sources: Keay, J., The Company (London, 1991), p. 49.", []),
    // What stands between the marks and the name is his title, and not what he says.
    Sentence(
      "“The pier was old,” Senior Curator Peter Hale said, in a talk to us.",
      ["Peter Hale said: “The pier was old"]
    ),
    Sentence(
      "Frederick I of Sweden denied that the port was lost.",
      ["Frederick I denied: the port was lost"]
    ),
    Sentence("The duke defended the island for a month.", []),
    // What describes him belongs to the speaker.
    Sentence(
      "“It is lost,” the South African judge Peter Hale said.",
      ["Peter Hale said: “It is lost"]
    ),
    Sentence(
      "Many died, according to most independent accounts.",
      ["most independent accounts according to: Many died"]
    ),
    // Words in marks at a sentence's end are not said by him who tells the next thing.
    Sentence(
      "They were held in a \"closed camp.\" The consul outlined a plan to free them.",
      ["The consul outlined: a plan to free them"]
    ),
    // The main verb behind a participle's clause is no part of what is feared.
    Sentence(
      "The duke, believing that the port was lost, declared war.",
      ["The duke believing: the port was lost"]
    ),
    Sentence(
      "The guild held an inquiry, which blamed the pilot.",
      ["an inquiry blamed: the pilot"]
    ),
    // Another name, an adjective, and a loss are nobody's words.
    Sentence("The Salt War, also called the Long War, was bloody.", []),
    Sentence("It was the first documented landing of a Dane.", []),
    Sentence("To Denmark, their old enemy, they lost the port.", []),
  ])
  func `who speaks, and how far`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test func `a speaker goes on in the next sentence's quotation`() {
    let text = "“The port is lost,” the consul told us. “Nobody was left there.” The guild left."
    let found = Finds(.quotation, in: text).short
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasSuffix("=the consul") })
  }

  @Test func `an error of a pilot is no verdict`() {
    #expect(Finds(.judgement, in: "It was a pilot error.").words.isEmpty)
    #expect(Finds(.judgement, in: "It was an error.").words == ["an error"])
  }

  @Test(arguments: [
    // An aside of circumstance, or a relative clause, stands between the two.
    Sentence(
      "Henry Blake, in a hall at Yokohama, said that the pier was lost.",
      ["Henry Blake said: the pier was lost"]
    ),
    Sentence(
      "Henry Blake, for his part, has denied that the pier was lost.",
      ["Henry Blake has denied: the pier was lost"]
    ),
    Sentence(
      "The complaint, which was lodged in Yokohama, alleged that the pier was lost.",
      ["The complaint alleged: the pier was lost"]
    ),
    // The pronoun before the quotation is the clause's own, and no speaker after his verb.
    Sentence(
      "Henry Blake, in a hall at Yokohama, said he \"saw no pier left of that town\".",
      ["Henry Blake said: he \"saw no pier left of that town"]
    ),
    // A bracket behind the name is not the name.
    Sentence(
      "Deputy Quimby (Yokohama) on Friday said that the pier was lost.",
      ["Quimby said: the pier was lost"]
    ),
    // A helping verb after "and" is no subject.
    Sentence(
      "The consul said little and has since denied that the pier was lost.",
      [
        "The consul said: little",
        "The consul has since denied: the pier was lost",
      ]
    ),
    // What comes before the report of a newspaper is its place.
    Sentence(
      "OSAKA — The consul left on Friday, claiming that the pier was lost.",
      ["The consul claiming: the pier was lost"]
    ),
    Sentence(
      "Now, after claiming that the pier was lost, the consul left.",
      ["the consul claiming: the pier was lost, the consul left"]
    ),
    // A newspaper's name may be written with a word of grammar.
    Sentence(
      "The consul left on Friday, the Morning Post reported.",
      ["the Morning Post reported: The consul left on Friday"]
    ),
    // His age, and a friend of his.
    Sentence(
      "Henry Blake, 57, said that the pier was lost.",
      ["Henry Blake said: the pier was lost"]
    ),
    Sentence(
      "“The pier was lost in one night,” said another guest of the consul.",
      ["another guest of the consul said: “The pier was lost in one night"]
    ),
    // What records show is what they say.
    Sentence("Records show the pier was lost.", ["Records show: the pier was lost"]),
    // A letter by somebody is no saying; what somebody condemns is.
    Sentence("The letter written by the consul was lost.", []),
    Sentence(
      "The letter was condemned by the consul.",
      ["the consul was condemned: The letter"]
    ),
  ])
  func `the speaker behind an aside, a bracket, a helping verb or a dateline`(
    _ sentence: Sentence
  ) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }
}

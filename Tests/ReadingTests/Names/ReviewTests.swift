import Documents
import Ledger
import Testing

/// What reviews of books on history say: the reviewer, the author, and those whom the author tells of.
@Suite struct ReviewTests {
  @Test(arguments: [
    // Infinitives that nobody carries out, examples, nouns and participles are no speech.
    Sentence("The debate is on how best to interpret the war.", []),
    Sentence("Gestures like adding a flag to the pier were many.", []),
    Sentence("The guests learned to speak Danish and lived in the port.", []),
    Sentence("They read dry lists of archaeological finds, but not for long.", []),
    Sentence("The people bore the mobster rule that the town had known.", []),
    Sentence("The shift of Danes shown in the paper is late.", []),
    Sentence("The raiders attacked a Danish village at dawn.", []),
    Sentence("The dynasty declined as the trade left the coast.", []),
    Sentence("They reached the northern region called the Marches.", []),
    Sentence("The only aim that Henry Blake observes is gain.", []),
    Sentence("The papers that Henry Blake cites are copies.", []),
    Sentence("The name Tamar refers to the forest.", []),
    Sentence("The graves were discovered by the occupying troops.", []),
    Sentence("Oslo: Blackwell House Press of the North, 1979.", []),
    Sentence("The force was recalled by the regent.", []),
    Sentence("The tale was written by the guild.", []),
    Sentence("After the consul refused, the guild left the port.", []),
    // With words.
    Sentence(
      "Henry Blake attacked the consul as a liar.",
      ["Henry Blake attacked: the consul as a liar"]
    ),
    // Told by nobody named.
    Sentence(
      "They keep a bell, said to have come from Genoa.",
      ["unnamed said: to have come from Genoa"]
    ),
    // The title of a book is no speech.
    Sentence(
      "The manual “The Coast” reported the port as rich.",
      ["unnamed reported: the port as rich"]
    ),
  ])
  func `words that only look like speech name no voice`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "The officials lied to the emperor, blamed supposed traitors and left.",
      ["The officials blamed: supposed traitors and left"]
    ),
    Sentence(
      "Henry Blake, doyen of the guild at Oslo, once called the pier “a ruin”.",
      ["Henry Blake once called: the pier “a ruin"]
    ),
    Sentence(
      "On the other hand Ulmar ordered him to leave.",
      ["Ulmar ordered: him to leave"]
    ),
  ])
  func `the object of a preposition is no speaker`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    Sentence(
      "Henry Blake led the way, from which he quotes the guild.",
      ["Henry Blake quotes: the guild"]
    ),
    // The work is told of, and not the man whose rise it tells.
    Sentence(
      "Henry Blake led it. The first part explores Otto Stein's rise. He disputes the loss.",
      ["Henry Blake disputes: the loss"]
    ),
    Sentence(
      "Henry Blake challenges assumptions that the port was rich.",
      ["Henry Blake challenges: assumptions that the port was rich"]
    ),
    Sentence(
      "Some historians accept the verdict of the court.",
      ["Some historians accept: the verdict of the court"]
    ),
    // Deeds, whose subject the verb behind has as well.
    Sentence(
      "Norway declared war on Denmark and called on the guild to leave.",
      ["Norway called on: the guild to leave"]
    ),
    Sentence(
      "The consul refused and said that the port was lost.",
      ["The consul said: the port was lost"]
    ),
    Sentence(
      "Henry Blake explains the pact from a new angle, argues against it and leaves.",
      [
        "Henry Blake explains: the pact from a new angle, argues against it and leaves",
        "Henry Blake argues: against it and leaves",
      ]
    ),
    Sentence(
      "John Barker, British Lieutenant, wrote that the shot was theirs.",
      ["John Barker wrote: the shot was theirs"]
    ),
    Sentence(
      "Henry Blake is quoted as saying that the port was lost.",
      ["Henry Blake saying: the port was lost"]
    ),
    Sentence(
      "It rests on the memoirs of Henry Blake, who confessed that the port was lost.",
      ["Henry Blake confessed: the port was lost"]
    ),
    Sentence(
      "Some scholars, notably revisionists in Oslo, have contended that the port was lost.",
      ["Some scholars have contended: the port was lost"]
    ),
  ])
  func `who disputes and accepts in a review`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test func `a quotation with its page is the author's`() {
    let text = """
      A Salt Road. By Karl Brandt. Oslo: House, 1979.

      Here the king is “a pious figure” (185), and “so he was”.
      """
    #expect(
      Finds(.quotation, in: text).short == ["a pious figure=Karl Brandt", "so he was="]
    )
  }

  @Test func `a quotation of several sentences is his who closes it`() {
    let text = "“It is quiet. I shall come,” Henry Blake cabled."
    #expect(Finds(.quotation, in: text).short == ["It is quiet. I shall come,=Henry Blake"])
  }

  @Test func `the second part of a quotation is the speaker's`() {
    let text = "“We left the port,” Henry Blake told them in May, “and came back late.”"
    #expect(
      Finds(.quotation, in: text).short.map { $0.hasSuffix("=Henry Blake") } == [true, true]
    )
  }

  @Test func `not to deny leaves it open`() {
    let finds = Finds(.attribution, in: "Henry Blake did not deny that the pier was lost.")
    #expect(finds.short == ["did not deny=Henry Blake,reports,the pier was lost"])
  }

  @Test func `what i and we say is the author's own`() {
    let finds = Finds(
      .attribution,
      in: "We now know that the pier fell. I can't rule out that it burned."
    )
    #expect(
      finds.said == [
        "author now know: the pier fell", "author rule out: it burned",
      ]
    )
  }

  @Test func `the author is the one whom the line of the work before names`() {
    let text = """
      The Salt Road by Karl Brandt

      The author argues that the road was old. It was long.

      A Pier in the North by Mary Kent

      It came with Otto Stein. The authoress lived in the port. She describes the guild as poor.
      """
    #expect(
      Finds(.attribution, in: text).said == [
        "Karl Brandt argues: the road was old", "Mary Kent describes: the guild as poor",
      ]
    )
  }

  @Test func `a reference names the author, a byline of a review does not`() {
    let text = """
      Book Review: The Salt Road

      By Mary Kent

      Sevgin Ulmar, The Salt Road (Oslo: House, 1979), 412 pp.

      The author is severe on Otto Stein, whom he calls “a gambler”. He denies the loss. He quotes the \
      clerk, Paul Lind, as saying that it burned. He claims that the road was old.
      """
    #expect(
      Finds(.attribution, in: text).said == [
        "Sevgin Ulmar calls: a gambler", "Sevgin Ulmar denies: the loss",
        "Sevgin Ulmar quotes: the clerk, Paul Lind, as saying that it burned",
        "Paul Lind saying: it burned", "Sevgin Ulmar claims: the road was old",
      ]
    )
  }

  @Test func `he of an aside is not whom it interrupts`() {
    let text = "Henry Blake led it. The Danes lost; Otto Stein, he shows, left early."
    #expect(Finds(.attribution, in: text).said.first?.hasPrefix("Henry Blake shows") == true)
  }

  @Test func `suggests before a clause asserts it`() {
    let finds = Finds(.attribution, in: "The record suggests he did not see the port.")
    #expect(finds.short == ["suggests=The record,asserts,he did not see the port"])
  }

  @Test func `what is said of the work itself is not what it presents`() {
    let text = "The chapter covers the siege of the port. It was a quick read for me."
    #expect(Finds(.attribution, in: text).said == ["The chapter covers: the siege of the port"])
  }
}

@Suite struct DescribedPersonTests {
  @Test(arguments: [
    Sentence("It was edited by Sevgin Ulmar, a Turkish historian.", ["Sevgin Ulmar"]),
    Sentence("In the north Ulmar argues that the pier was old.", ["Ulmar"]),
    Sentence("The tale rests on Sevgin Ulmar's excellent work.", ["Sevgin Ulmar"]),
    Sentence("The Salt Road, by Sevgin Ulmar; pp. 210.", ["Sevgin Ulmar"]),
    Sentence("In the town Ulmar was crowned, and Ulmar ruled.", ["Ulmar", "Ulmar"]),
    // A family name that the text has makes a name with the word before it.
    Sentence("In 1702 Sevgin Ulmar died, and Tarik Ulmar fled.", ["Sevgin Ulmar", "Tarik Ulmar"]),
    Sentence("The troops led by Sevgin Ulmar fled, and Ulmar too.", ["Sevgin Ulmar", "Ulmar"]),
    Sentence("Sevgin Ulmar (born 1671) was poor.", ["Sevgin Ulmar"]),
    Sentence("Since Chiang Kai-shek knew it, he left.", ["Chiang Kai-shek"]),
    Sentence("Tarik Ulmar dismissed it. Tarik Ulmar left.", ["Tarik Ulmar", "Tarik Ulmar"]),
    // No person: a place of print's house, a place with a noun, a people.
    Sentence("Tokyo: Hara Shobo, 1979.", []),
    Sentence("They came to Ulmar, the port of the north.", []),
    Sentence("The Ulmars argued about the pier.", []),
    // "King" is a name here.
    Sentence("John King Fairbank wrote of it.", ["John King Fairbank"]),
    // "Ward" is a family name here.
    Sentence("In the book Andrew Ward retells the tale.", ["Andrew Ward"]),
  ])
  func `a name of no list is a person's by what is said of it`(_ sentence: Sentence) {
    #expect(Finds(.person, in: sentence.text).words == sentence.expected)
  }

  @Test func `sovereigns of one name with two numbers are two`() {
    let finds = Finds(.person, in: "King Charles I died. King Charles II came back.")
    #expect(finds.names == ["Charles I", "Charles II"])
  }
}

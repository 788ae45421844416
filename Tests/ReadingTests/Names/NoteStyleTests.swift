import Documents
import Ledger
import Testing

/// What short notes, lists and told deeds leave out, and who is meant all the same.
@Suite struct NoteStyleTests {
  @Test(arguments: [
    // A number that no noun follows counts what the others of its sentence count.
    Sentence(
      "Some 12,000 taken to the camps, 9,500 sent home; 2,100 soldiers stayed.",
      ["12000-12000 taken", "9500-9500 sent", "2100-2100 soldiers"]
    ),
    Sentence(
      "The duke sent 7,000 men; 1,300 were killed and 1,700 of fever.",
      ["7000-7000 men", "1300-1300 killed", "1700-1700 persons"]
    ),
    Sentence(
      "It cost two million francs, 270,000 paid back and 30,000 in debt.",
      ["2000000-2000000 franc", "270000-270000 paid", "30000-30000 franc"]
    ),
    Sentence("The Danes lost about 6,100 in all.", ["6100-6100 lost"]),
    // A noun of no list is what the number counts, and is not guessed.
    Sentence("The 15,000 accused burghers left; 20 soldiers stayed.", ["20-20 soldiers"]),
    Sentence("She read 600 Danish pamphlets.", ["600-600 Danish pamphlets"]),
  ])
  func `numbers without a noun of their own`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text).figures == sentence.expected)
  }

  @Test(arguments: [
    ("Denmark lost about 6,100 in all.", "Denmark"), ("The Danes suffered 900 killed.", "Denmark"),
    ("The fleet fled, the Red Army 4,974 killed.", "Red Army"), ("In Denmark 300 people died.", ""),
  ])
  func `of which side they are`(text: String, side: String) {
    guard case .figure(let figure) = Finds(.figure, in: text).values.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.side ?? "" == side)
  }

  @Test func `what somebody wrote is told by its year`() {
    #expect(Finds(.time, in: "Rao's 1871 letters were sold.").words == ["1871"])
    #expect(Finds(.figure, in: "Rao's 1871 letters were sold.").words.isEmpty)
    #expect(Finds(.figure, in: "Rao's 1500 men were tired.").figures == ["1500-1500 men"])
  }

  @Test(arguments: [
    Sentence("They waited while Zubarov wrote.", ["Zubarov"]),
    Sentence("The fleet lay in Zubarov for a year.", []),
    Sentence("They sent Hasegawa's sword back.", ["Hasegawa"]),
    Sentence("The tale is told by Mina Torrel in verse.", ["Mina Torrel"]),
    Sentence("A pact was signed by Karl Brandt and Zellin.", ["Karl Brandt", "Zellin"]),
    Sentence("A pact between Zellin and Karl Brandt was signed.", ["Zellin", "Karl Brandt"]),
    Sentence("It served Karl Brandt and Zellinism.", ["Karl Brandt"]),
    Sentence("General M. V. Zubarov was calm.", ["M. V. Zubarov"]),
    Sentence("The book was written by Zellin.", ["Zellin"]),
  ])
  func `a name alone by its form, its neighbour or its deed`(_ sentence: Sentence) {
    #expect(Finds(.person, in: sentence.text).words == sentence.expected)
  }

  @Test(arguments: [
    ("France defeated Austria in 1859 and annexed Savoy in 1860.", ["France", "France"]),
    ("The Turks besieged Vienna in 1683.", ["Turkey"]),
    ("The Danes were defeated by the Swedes in 1658.", ["Sweden"]),
    ("In May 1658 the Danish crossed the river.", ["Denmark"]),
    ("At Riga 900 Danish soldiers died, 400 Poles surrendered in May 1658.", ["Poland"]),
  ])
  func `who did it`(text: String, actors: [String]) {
    let found = Finds(.incident, in: text).values.compactMap { value -> String? in
      guard case .incident(let incident) = value else { return nil }
      return incident.actor
    }
    #expect(found == actors)
  }

  @Test func `those whom a number counts do nothing`() {
    let finds = Finds(.incident, in: "Danish frigates sank a boat in May 1658 (seven crew killed).")
    #expect(finds.names == ["Danish frigates sank a boat"])
  }

  @Test func `the day behind a noun is no number of the event`() {
    let finds = Finds(.incident, in: "It dates the Danish invasion 8 August 1658.")
    #expect(finds.names == ["Danish invasion"])
  }

  @Test(arguments: [
    Sentence(
      "States openly that the pier was lost and claims that the guild lied.",
      ["unnamed claims: the guild lied"]
    ),
    Sentence(
      "Opens by saying that the pier was lost.",
      ["unnamed saying: the pier was lost"]
    ),
    Sentence(
      "The consul said that the pier was lost; the guild left.",
      ["The consul said: the pier was lost"]
    ),
    Sentence(
      "The consul said that the pier was lost; that the guild left.",
      ["The consul said: the pier was lost; that the guild left"]
    ),
    Sentence("The guild attacked on the night of 4 May.", []),
    Sentence("The guild broke the truce and attacked; the consul fled.", []),
  ])
  func `notes without a subject, and what is no speech`(_ sentence: Sentence) {
    #expect(Finds(.attribution, in: sentence.text).said == sentence.expected)
  }

  @Test(arguments: [
    ("The fleet turned back because of a storm; nobody was told.", "The fleet turned back"),
    ("Nobody was told; the fleet turned back because of a storm.", "the fleet turned back"),
  ])
  func `a cause ends with its statement`(text: String, effect: String) {
    guard case .cause(let value) = Finds(.cause, in: text).values.first else {
      Issue.record("no cause")
      return
    }
    #expect(value.cause == "a storm")
    #expect(value.effect == effect)
  }

  @Test(arguments: [
    ("The Battle of Riga was fought in May 1605.", Language.english, "1605-05"),
    ("The Siege of Riga began near Novgorod on 4 May 1605.", .english, "1605-05-04"),
    ("The Battle of Riga surprised the king in May 1605.", .english, ""),
    ("Рижское сражение произошло в мае 1605 года.", .russian, "1605-05"),
    ("Рижское сражение описано в мае 1605 года.", .russian, ""),
  ])
  func `the predicate dates a named incident`(text: String, language: Language, edtf: String) {
    guard case .incident(let incident) = Finds(.incident, in: text, language).values.first else {
      Issue.record("no incident")
      return
    }
    #expect(incident.edtf ?? "" == edtf)
  }

  @Test func `a pact is told by what it is about`() {
    let text = "Пакт о нейтралитете между Данией и Швецией подписан."
    #expect(Finds(.agreement, in: text, .russian).names == ["Пакт о нейтралитете"])
  }

  @Test func `how great a thing was is no cause`() {
    #expect(Finds(.cause, in: "The threat was seen as so grave that they fled.").words.isEmpty)
  }

  @Test func `whose mistake it was`() {
    guard
      case .judgement(let value) = Finds(.judgement, in: "For Rao it was a Danish mistake.")
        .values.first
    else {
      Issue.record("no judgement")
      return
    }
    #expect(value.of == "Denmark")
    #expect(Finds(.judgement, in: "The Danes left by mistake.").words.isEmpty)
  }
}

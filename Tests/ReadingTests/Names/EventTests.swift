import Documents
import Ledger
import Testing

@Suite struct EventTests {
  @Test(arguments: [
    Sentence("He won the Orlen Peace Prize.", []),
    Sentence("By the Orlen Treaty Russia ceded half.", ["Orlen Treaty"]),
    Sentence("They fought at Second Bull Run.", []),
    Sentence("She teaches at Hale Law School.", []),
    Sentence("Refugees have the Orlen Convention Relating to Exile.", ["Orlen Convention"]),
    Sentence("It broke Orlen Treaty Article 9.", ["Orlen Treaty"]),
  ])
  func `a name that goes on behind its noun is of another thing`(_ sentence: Sentence) {
    #expect(Finds(.agreement, in: sentence.text).words == sentence.expected)
  }

  @Test(arguments: [
    Sentence("The Battle of Tsushima was lost.", ["Battle of Tsushima"]),
    Sentence("It led to the Russo-Japanese War.", ["Russo-Japanese War"]),
    Sentence("The Soviet Union was silent.", []),
    Sentence("The plan of battle was kept secret.", []),
    Sentence("The Prussian invasion of Saxony came early.", ["Prussian invasion of Saxony"]),
    Sentence("The Minister of War Karl Braun was late.", []),
    Sentence("Danish war prisoners went home.", []),
    Sentence("Operation August Storm began.", ["Operation August Storm"]),
    Sentence("The Seven Years’ War began.", ["Seven Years’ War"]),
    Sentence("It was the first of King Philip's Wars.", ["King Philip's Wars"]),
    // In small letters the place makes the name.
    Sentence("After the siege of Khartoum he returned.", ["siege of Khartoum"]),
    Sentence("The battle of the Somme was long.", ["battle of the Somme"]),
    Sentence("It was a war of words.", []),
    Sentence("He read about the Crusades.", ["Crusades"]),
    Sentence("The No Gun Ri massacre was denied.", ["No Gun Ri massacre"]),
    Sentence("The Quorra genocide was denied.", ["Quorra genocide"]),
    // Two names joined by "and" are two.
    Sentence("The Punic War and the Northern War are told.", ["Punic War", "Northern War"]),
    Sentence("World War I and World War II were long.", ["World War I", "World War II"]),
    Sentence("It was the worst of the battles of the Great Salt War.", ["Great Salt War"]),
    Sentence("Foreign Affairs and Trade Minister Berg left.", []),
    Sentence("The April 26 Incident was hushed up.", ["April 26 Incident"]),
    Sentence("The Boers laid siege to the town.", []),
    // A ship, an institution and a strait are no events.
    Sentence("He read “Quorra Rising” by Ian Knight.", []),
    Sentence("He doubts that Salisbury meant war.", []),
    Sentence("They sailed in HMS Terror.", []),
    Sentence("The Orbeno Peace Foundation was silent.", []),
    Sentence("They rested at Quorra Falls, and the Legislative Assembly met.", []),
    Sentence("The pre-invasion years were quiet.", []),
    Sentence("At the Battle of Quorra Danish troops fled.", ["Battle of Quorra"]),
    Sentence("The Battle of Dobro Pole was short.", ["Battle of Dobro Pole"]),
    Sentence("They looked for the Drake Passage.", []),
    Sentence("On March 3 they left.", []),
    // The small words of a title part names.
    Sentence("The Ravaging of India During World War II", ["World War II"]),
    Sentence("Hale's The Salt War is a good book.", ["Salt War"]),
    Sentence(
      "After the Defenestration of Prague the Empire was poor.",
      ["Defenestration of Prague"]
    ),
  ])
  func `named incidents of an English text`(_ sentence: Sentence) {
    #expect(Finds(.incident, in: sentence.text).names == sentence.expected)
  }

  @Test func `what somebody did on a date is an incident with that date`() {
    let finds = Finds(.incident, in: "Captain Spanberg landed in Honshu in 1739.")
    #expect(finds.words == ["landed in Honshu"])
    guard case .incident(let incident) = finds.values.first else { return }
    #expect(incident.edtf == "1739")
  }

  @Test(arguments: [
    "Baron Lind did not invade Norway in 1741.", "General Horn wanted to attack Riga in 1741.",
    "Count Lind died in 1741.", "The Club (1741) was raided by Lind.",
    "Count Lind signed a letter in 1741.", "Bitterly divided in 1741, they were poor.",
    "Count Lind wrote memoirs (published in 1741).",
  ])
  func `what was not done, and what is no event`(_ text: String) {
    #expect(Finds(.incident, in: text).words.isEmpty)
  }

  @Test(arguments: [
    ("They met at the Paris Peace Conference.", [] as [String]),
    ("They broke the 1874 Boundary Treaty.", ["Boundary Treaty=Boundary Treaty,1874,"]),
    ("It was bound by the 1873 treaty.", ["treaty=treaty,1873,"]),
  ])
  func `the year before an agreement is its own`(_ text: String, _ expected: [String]) {
    #expect(Finds(.agreement, in: text).short == expected)
  }

  @Test func `a date before a noun of events is its own`() {
    let finds = Finds(.incident, in: "It came after the June 1941 Danish attack on Norway.")
    #expect(finds.short == ["Danish attack on Norway=Danish attack on Norway,1941-06"])
  }

  @Test func `the date of an opening participle is no other verb's`() {
    let text = "Born circa 1743, Horn was old when the revolt erupted in Norway."
    #expect(Finds(.incident, in: text).words.isEmpty)
  }

  @Test func `a noun of events takes a name that no list has`() {
    #expect(
      Finds(.incident, in: "He saw the siege of Khelmar in 1702.").words == ["siege of Khelmar"]
    )
  }

  @Test(arguments: [
    ("They made the Treaty of Nystad on January 1721.", "Treaty of Nystad", "1721-01"),
    ("The Treaty of Nystad was signed on 30 August 1721.", "Treaty of Nystad", "1721-08-30"),
    ("In 1721 they signed the Treaty of Nystad in Finland.", "Treaty of Nystad", "1721"),
    ("The trade treaty of 1734 failed.", "trade treaty of 1734", "1734"),
    ("They broke the secret military pact.", "secret military pact", nil),
  ])
  func `an agreement's words and day`(_ text: String, _ words: String, _ edtf: String?) {
    let finds = Finds(.agreement, in: text)
    #expect(finds.words == [words])
    guard case .agreement(let agreement) = finds.values.first else { return }
    #expect(agreement.edtf == edtf)
  }

  @Test(arguments: [
    Sentence("They signed the Treaty of Portsmouth.", ["Treaty of Portsmouth"]),
    Sentence("The Soviet Union had a plan and a law.", []),
  ])
  func `agreements of an English text`(_ sentence: Sentence) {
    #expect(Finds(.agreement, in: sentence.text).names == sentence.expected)
  }

  @Test(arguments: [
    Sentence("Началась Русско-японская война.", ["Русско-японская война"]),
    Sentence("Так кончился Гулльский инцидент.", ["Гулльский инцидент"]),
    Sentence("Верховный суд молчал.", []),
    Sentence("Секретные операции шли на суше.", ["операция"]),
  ])
  func `named incidents of a Russian text`(_ sentence: Sentence) {
    #expect(Finds(.incident, in: sentence.text, .russian).names == sentence.expected)
  }

  @Test func `a Russian agreement takes the date behind it`() {
    let finds = Finds(.agreement, in: "Это Гаагская конвенция 1899 г.", .russian)
    #expect(finds.names == ["Гаагская конвенция"])
    guard case .agreement(let agreement) = finds.values.first else { return }
    #expect(agreement.edtf == "1899")
  }

  @Test(arguments: [
    Sentence("About 300 soldiers fell.", ["300-300 soldiers"]),
    Sentence("Some 500 to 700 ships came.", ["500-700 ships"]),
    Sentence("It happened in 1904.", []),
  ])
  func `figures of an English text`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text).figures == sentence.expected)
  }

  @Test(arguments: [
    Sentence("Было двое убитых и шестеро раненых.", ["2-2 убитых", "6-6 раненых"]),
    Sentence("Выпустили около 300 снарядов.", ["300-300 снарядов"]),
    Sentence("Россия уплатила 65 000 рублей.", ["65000-65000 ruble"]),
    Sentence("Это было 9 октября 1904 года.", []),
  ])
  func `figures of a Russian text`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text, .russian).figures == sentence.expected)
  }
}

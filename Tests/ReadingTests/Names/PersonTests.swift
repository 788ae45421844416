import Documents
import Ledger
import Testing

@Suite struct PersonTests {
  @Test(arguments: [
    Sentence("They visited Machu Picchu. A ship named Golden Hind left.", []),
    Sentence("They ordered Coke for lunch and blamed Badem for it.", ["Badem"]),
    Sentence("Lincoln, Nebraska is near.", []),
    Sentence("They met Jai Mal and arrested Badem Surin.", ["Jai Mal", "Badem Surin"]),
  ])
  func `what is done to places and things as well makes no person`(_ sentence: Sentence) {
    #expect(Finds(.person, in: sentence.text).words == sentence.expected)
  }

  @Test(arguments: [
    ("Karl Lind (12 July 1850 – 3 June 1904) was a consul.", "1850/1904"),
    ("Karl Lind (5 May (17 May) 1850, Riga – 3 June 1904) was a consul.", "1850/1904"),
    ("Julius Lind (12 July 100 BC – 15 March 44 BC) was a consul.", "-0099/-0043"),
    // The bracket closes before the dash.
    ("Karl Lind (10 April 1848) wrote – as did others on 3 June 1904.", "/"),
    ("Karl Lind (since 3 June 1904) was a consul.", "/"),
  ])
  func `a life by its days`(text: String, life: String) {
    guard case .person(let person) = Finds(.person, in: text).values.first else {
      Issue.record("no person")
      return
    }
    #expect("\(person.born ?? "")/\(person.died ?? "")" == life)
  }

  @Test func `a particle belongs to the name`() {
    let text =
      "General Lothar von Lind won. Later von Lind fled. Von Lind, who lost, was old. Major der Hoff came."
    let finds = Finds(.person, in: text)
    #expect(finds.words == ["Lothar von Lind", "von Lind", "Von Lind", "der Hoff"])
    #expect(Set(finds.names) == ["Lothar von Lind", "der Hoff"])
  }

  @Test func `what is called after a saint is no person`() {
    #expect(Finds(.person, in: "The Knights of St John defended Fort St Elmo.").words.isEmpty)
    #expect(
      Finds(.place, in: "The Knights of St John defended Fort St Elmo.").words == ["Fort St Elmo"]
    )
    #expect(Finds(.person, in: "He prayed to St Elmo.").words == ["Elmo"])
  }

  @Test func `a Russian adjective quoted in English is no person`() {
    #expect(Finds(.person, in: "The treaty (Russian: Ништадтский мир) was signed.").words.isEmpty)
  }

  @Test func `a name in its own script in brackets is the same person's`() {
    let text =
      "Yevgeny Lindov (Russian: Евфимий Линдов) met Admiral Kenzō Tōgō (東郷 健三). Lindov left. Tōgō's ship stayed."
    #expect(
      Finds(.person, in: text).names == [
        "Yevgeny Lindov", "Yevgeny Lindov", "Kenzō Tōgō", "Kenzō Tōgō", "Yevgeny Lindov",
        "Kenzō Tōgō",
      ]
    )
  }

  @Test func `a peer goes by the land of his title`() {
    let text =
      "The Duke of Alba and the Earl of Mar dined. Henry Churchill, 1st Duke of Brunswick, left."
    #expect(
      Finds(.person, in: text).names == [
        "Duke of Alba", "Earl of Mar", "Henry Churchill", "Henry Churchill",
      ]
    )
  }

  @Test(arguments: [
    Sentence("He blamed Grellin for the loss.", ["Grellin"]),
    Sentence("They met Kawara Tosharu at the pier.", ["Kawara Tosharu"]),
    Sentence("She married Grellin.", ["Grellin"]),
    Sentence("They met Grellin.", []),
    Sentence("A spokesman, Kim Young Sun, and Minister Yu Myung Han left.", ["Yu Myung Han"]),
    Sentence("Spokesman Kim Young Sun left.", ["Kim Young Sun"]),
    Sentence("Ask Napoleon III of France.", ["Napoleon III"]),
    Sentence("It was led by Vitus Bering.", ["Vitus Bering"]),
    Sentence(
      "Takeda Shinsaku died. The Takeda lost, and Takeda's son left.",
      ["Takeda Shinsaku", "Takeda"]
    ),
    Sentence("Baron Roman Grell came. Roman Grell left.", ["Roman Grell", "Roman Grell"]),
    Sentence("He lived in Lincoln, Nebraska, then.", []),
  ])
  func `persons by what is done to them, and towns called after persons`(_ sentence: Sentence) {
    #expect(Finds(.person, in: sentence.text).words == sentence.expected)
  }

  @Test func `an office in capitals tells a person`() {
    #expect(Finds(.person, in: "Here Badem, a Lecturer at Kiel, opens well.").words == ["Badem"])
  }

  @Test func `a given name before an agreement's noun is a person's`() {
    let text = "The speech of President Bill Hale was short."
    #expect(Finds(.agreement, in: text).words.isEmpty)
    #expect(Finds(.person, in: text).words == ["Bill Hale"])
  }

  @Test(arguments: [
    Sentence("Admiral Togo met General Nogi Maresuke.", ["Togo", "Nogi Maresuke"]),
    Sentence("Anna Petrova (1880-1942) wrote to Karl Brandt.", ["Anna Petrova", "Karl Brandt"]),
    Sentence("Then V. K. Witte sailed for America.", ["V. K. Witte"]),
    Sentence("Some regiments of U.S. Marines were sent.", []),
    Sentence("General U.S. Grant came.", ["U.S. Grant"]),
    Sentence("The delegates went to the Victoria Falls.", []),
    Sentence("The Treaty of Portsmouth ended the war.", []),
    Sentence("Field Marshal Oyama commanded. Oyama was calm.", ["Oyama", "Oyama"]),
    Sentence("Tsar Alexander II (1818-1881) agreed. Article II was read.", ["Alexander II"]),
    Sentence("They lay at St Andrew's Dock in Hull.", []),
    Sentence("Alexander I and his court left. Alexander wrote.", ["Alexander I", "Alexander"]),
    Sentence("Vice Admirals Pavel Nakhin and Ivan Kornov led.", ["Pavel Nakhin", "Ivan Kornov"]),
    Sentence("He wrote to his sister Clara.", ["Clara"]),
    Sentence("They served Charles of Lorraine.", ["Charles of Lorraine"]),
    Sentence("A letter came to the Clara.", []),
    Sentence("The cruiser Admiral Nakhimov sank.", []),
    Sentence(
      "Captain O'Dea left. Karl O’Dea-Braun came, and O'Dea's ship sailed.",
      ["O'Dea", "Karl O’Dea-Braun", "O'Dea"]
    ),
    Sentence("The Minister of War Karl Braun (1850-1917) was late.", ["Karl Braun"]),
    Sentence("The Ambassador to Persia Hayashi Senjū (1851-1919) left.", ["Hayashi Senjū"]),
    Sentence("The Duke of Arthur Karl Braun (1850-1917) wrote.", ["Arthur Karl Braun"]),
    Sentence("Horatio Glenmore (5 May 1850, Riga – 3 June 1904) wrote.", ["Horatio Glenmore"]),
    Sentence("They met twice (5 May 1850 – 3 June 1904) there.", []),
  ])
  func `persons of an English text are found by title, given name, initials and life years`(
    _ sentence: Sentence
  ) {
    #expect(Finds(.person, in: sentence.text).words == sentence.expected)
  }

  @Test func `a sovereign by one name is nobody with a family name`() {
    let finds = Finds(.person, in: "The historian Peter Braun wrote. Tsar Peter knew it.")
    #expect(finds.names == ["Peter Braun", "Peter"])
  }

  @Test(arguments: [
    ("1901-1971", ["Alexis Grushin", "Alexis Grushin"]),
    // Another life is another person's.
    ("1905-1971", ["Alexis Grushin", "Грушин Алексей Павлович"]),
  ])
  func `a name in two scripts is one person's where both years of the life agree`(
    years: String,
    names: [String]
  ) {
    let text = "Alexis Grushin (1901-1971) wrote. A note names Грушин Алексей Павлович (\(years))."
    #expect(Finds(.person, in: text).names == names)
  }

  @Test func `a title is in its normal form`() {
    let finds = Finds(.person, in: "Rear Admirals Karl Braun and Otto Stein met captain Keyes.")
    let roles = finds.values.map { value -> String? in
      guard case .person(let person) = value else { return nil }
      return person.role
    }
    #expect(roles == ["Rear Admiral", "Rear Admiral", "captain"])
  }

  @Test func `life years beside one mention are those of every mention`() {
    let finds = Finds(.person, in: "Ivan Petrov (1850-1910) came. Later Petrov left.")
    let years = finds.values.map { value -> String in
      guard case .person(let person) = value else { return "" }
      return "\(person.born ?? "")/\(person.died ?? "")"
    }
    #expect(years == ["1850/1910", "1850/1910"])
  }

  @Test(arguments: [
    ("Sultan Mehmed IV (r. 1648–1687) ruled.", "/"), ("Ivan Petrov (d. 1661) wrote.", "/1661"),
    ("King Karl II (reigned 1700–1740) fell.", "/"),
    ("Ivan Petrov (1600–1661) wrote.", "1600/1661"),
  ])
  func `years of a reign are no life, a year of death is half of one`(_ row: (String, String)) {
    guard case .person(let person) = Finds(.person, in: row.0).values.first else {
      Issue.record("no person")
      return
    }
    #expect("\(person.born ?? "")/\(person.died ?? "")" == row.1)
  }

  @Test(arguments: [
    Sentence("Барак Обама встретил Зигмунда Крафта.", ["Барак Обама", "Зигмунда Крафта"]),
    Sentence("Об этом говорил З. П. Рожественский.", ["З. П. Рожественский"]),
    Sentence("Адмирал Макаров погиб на броненосце.", ["Макаров"]),
    Sentence("Начальник Главного штаба уехал.", []),
    Sentence("Броненосец «Суворов» затонул.", []),
    Sentence("Жители Нижегородской области протестовали.", []),
  ])
  func `persons of a Russian text are found by title, initials and two capitals`(
    _ sentence: Sentence
  ) {
    #expect(Finds(.person, in: sentence.text, .russian).words == sentence.expected)
  }

  @Test(arguments: [
    Sentence("Письмо Зиновия Петровича Рожественского.", ["Зиновий Петрович Рожественский"]),
    Sentence("Беседа с Анной Ивановной Петровой.", ["Анна Ивановна Петрова"]),
    Sentence("Доклад Алексея Куропаткина.", ["Алексей Куропаткин"]),
    Sentence("Сергей Витте уехал.", ["Сергей Витте"]),
  ])
  func `a Russian name in an oblique case is given in the nominative`(_ sentence: Sentence) {
    #expect(Finds(.person, in: sentence.text, .russian).names == sentence.expected)
  }

  @Test func `a family name in another case is the person named before`() {
    let text = "Фёдор Дубасов приехал. Потом Дубасову написали, и с Дубасовым говорили."
    let finds = Finds(.person, in: text, .russian)
    #expect(finds.words == ["Фёдор Дубасов", "Дубасову", "Дубасовым"])
    #expect(Set(finds.names) == ["Фёдор Дубасов"])
  }
}

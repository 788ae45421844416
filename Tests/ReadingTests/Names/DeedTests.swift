import Documents
import Ledger
import Testing

/// One sentence, and the incident that it tells: `name; date; actor; parties; place`.
private struct Told: CustomTestStringConvertible {
  var text: String
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

@Suite struct DeedTests {
  private static func told(_ text: String, _ language: Language = .english) -> [String] {
    Finds(.incident, in: text, language).values.compactMap { value in
      guard case .incident(let incident) = value, incident.form == .told else { return nil }
      return [
        incident.name, incident.edtf ?? "", incident.actor ?? "",
        incident.parties.joined(separator: ", "), incident.place ?? "",
      ].joined(separator: "; ")
    }
  }

  @Test(arguments: [
    Told(
      "Captain Spanberg landed in Honshu in 1739.",
      "Spanberg landed in Honshu; 1739; Spanberg; ; Honshu"
    ),
    Told(
      "The Danish dawn raid wounded nine gunners on 4 May 1741.",
      "Danish dawn raid wounded nine gunners; 1741-05-04; Danish dawn raid; ; "
    ),
    Told(
      "Dutch, French and British frigates bombarded Riga in 1741.",
      "Dutch, French and British frigates bombarded Riga; 1741; Dutch, French and British frigates; ; Riga"
    ),
    Told(
      "A Danish frigate was wrecked near Riga in 1741 and its goods were seized by Count Lind.",
      "Danish frigate was wrecked near Riga; 1741; ; Danish frigate; Riga"
    ),
    Told(
      "The Swedes captured Riga in 1741, and the Danes never forgave the Dutch.",
      "Swedes captured Riga; 1741; Sweden; ; Riga"
    ),
    Told(
      "In 1741 General Horn of Sweden attacked Riga with Count Lind.",
      "Horn attacked Riga with Count Lind; 1741; Horn; Lind; Riga"
    ),
    Told(
      "Captain Spanberg was arrested by General Horn in 1741.",
      "Spanberg was arrested by General Horn; 1741; Horn; Spanberg; "
    ),
    Told(
      "Danish troops captured two Norwegian ships near Bergen in 1808.",
      "Danish troops captured two Norwegian ships near Bergen; 1808; Danish troops; "
        + "Norwegian ships; Bergen"
    ),
    Told(
      "Two warships of the Danish Navy bombarded Riga in 1808.",
      "warships of the Danish Navy bombarded Riga; 1808; warships of the Danish Navy; ; Riga"
    ),
    Told(
      "In 1741 a keg of powder was detonated by Captain Horn.",
      "was detonated by Captain Horn; 1741; Horn; ; "
    ),
    Told(
      "Bishop Lind was handed to a mob and killed in 1741.",
      "Lind killed; 1741; ; Lind; "
    ),
    Told(
      "On 1 March 1879, Norway declared war on Denmark.",
      "Norway declared war on Denmark; 1879-03-01; Norway; ; Denmark"
    ),
    Told(
      "Captain Spanberg's diary was printed in 1743.",
      "Spanberg's diary was printed; 1743; ; Spanberg's diary; "
    ),
  ])
  fileprivate func `who did what to whom, when and where`(_ told: Told) {
    #expect(Self.told(told.text) == [told.expected])
  }

  @Test(arguments: [
    Told(
      "Captain Horn sailed to Fyn in 1740. He was taken prisoner in 1741.",
      "Horn was taken prisoner; 1741; ; Horn; "
    ),
    // Of two it is not guessed who is meant.
    Told(
      "Captain Horn met Captain Lind on Fyn. He was taken prisoner in 1741.",
      "was taken prisoner; 1741; ; ; "
    ),
    // The subject of the main clause has no name.
    Told(
      "When Captain Horn passed away in 1740, a bitter quarrel broke out on Fyn.",
      "broke out on Fyn; 1740; ; ; "
    ),
  ])
  fileprivate func `a pronoun is somebody where one person alone can be meant`(_ told: Told) {
    #expect(Self.told(told.text).last == told.expected)
  }

  @Test func `each date goes to the verb nearest to it`() {
    let found = Self.told(
      "Captain Horn raided villages in Zealand in 1806; Captain Lind attacked Fyn in 1807."
    )
    #expect(found.count == 2)
    #expect(found.first?.contains("1806; Horn") == true)
    #expect(found.last?.contains("1807; Lind") == true)
  }

  @Test(arguments: [
    Told("General Horn attacked Riga.", "Horn attacked Riga; ; Horn; ; Riga"),
    Told("Prussia sank Danish ships.", "Prussia sank Danish ships; ; Prussia; Danish ships; "),
  ])
  fileprivate func `without a date both sides must be named`(_ told: Told) {
    #expect(Self.told(told.text) == [told.expected])
  }

  @Test(arguments: [
    "General Horn attacked.", "The self-proclaimed king of Riga slept.",
    "General Horn watched exiled Danes in Riga.", "To attack Riga was forbidden.",
  ])
  func `what is no deed, or names nobody`(_ text: String) {
    #expect(Self.told(text).isEmpty)
  }

  @Test(arguments: [
    Told(
      "It ended with the seizure of Sakhalin in 1645.",
      "seizure of Sakhalin; 1645; ; ; Sakhalin"
    ),
    Told(
      "They wrote of Denmark's withdrawal from Riga in 1645.",
      "Denmark's withdrawal from Riga; 1645; Denmark; ; Riga"
    ),
  ])
  fileprivate func `a noun tells of an event with a date`(_ told: Told) {
    #expect(Self.told(told.text) == [told.expected])
  }

  @Test(arguments: ["The seizure of Sakhalin was feared.", "A withdrawal in 1645 was feared."])
  func `a noun without a date, or of nobody, tells of none`(_ text: String) {
    #expect(Finds(.incident, in: text).words.isEmpty)
  }

  @Test func `the year in brackets behind a court is when it sat`() {
    let text = "The International Military Tribunal for the Far East (1946) sat in Tokyo."
    #expect(
      Finds(.incident, in: text).names == ["International Military Tribunal for the Far East"]
    )
  }

  @Test func `a region that a war is named after is its place and no party`() {
    let values = Finds(.incident, in: "The Crimean War began.").values
    guard case .incident(let war) = values.first else { return #expect(Bool(false)) }
    #expect(war.parties.isEmpty)
    #expect(war.place == "Crimea")
  }

  @Test func `a named incident has its parties and its place`() {
    guard
      case .incident(let war) = Finds(.incident, in: "It was the Russo-Japanese War.").values.first,
      case .incident(let raid) = Finds(.incident, in: "Then came the Danish invasion of Scania.")
        .values.first
    else {
      Issue.record("no incident")
      return
    }
    #expect(war.parties == ["Russia", "Japan"])
    #expect(raid.parties == ["Denmark"])
    #expect(war.form == .named && raid.form == .named)
  }

  @Test(arguments: [
    Told(
      "Советские войска вторглись в Маньчжурию в августе 1945 года.",
      "Советские войска вторглись в Маньчжурию; 1945-08; Советские войска; ; Маньчжурия"
    ),
    Told(
      "В 1904 году эскадра Степана Осиповича Макарова вышла из Севастополя.",
      "вышла из Севастополя; 1904; ; ; Севастополь"
    ),
    Told(
      "В 1811 году Головнин был захвачен на Кунашире.",
      "Головнин захвачен на Кунашире; 1811; ; Головнин; Кунашир"
    ),
  ])
  fileprivate func `who did what in a Russian text`(_ told: Told) {
    #expect(Self.told(told.text, .russian) == [told.expected])
  }

  @Test(arguments: [
    ("Взрыв слышали все.", "взрыв"), ("Он был арестован.", "арест"),
    ("После парламентских выборов стало тихо.", "выборы"),
  ])
  func `a common word only mentions an event`(_ text: String, _ name: String) {
    let values = Finds(.incident, in: text, .russian).values
    #expect(values == [.incident(IncidentValue(name: name, form: .mentioned))])
  }

  @Test(arguments: [
    "Он не был арестован.", "Министр обороны молчал.", "Он принял гостей.", "Война бы началась.",
  ])
  func `what was not, and words of another meaning, mention none`(_ text: String) {
    let forms = Finds(.incident, in: text, .russian).values.map { value -> String in
      if case .incident(let incident) = value { incident.name } else { "" }
    }
    #expect(!forms.contains { ["арест", "оборона", "принятие", "начало"].contains($0) })
  }
}

@Suite struct JapaneseDeedTests {
  @Test(arguments: [
    ("1905年1月2日、日本軍は旅順を占領した。", "1905-01-02", "日本軍", "旅順"),
    ("ソ連は1945年8月に満洲に侵攻した。", "1945-08", "ソビエト連邦", "満洲"),
  ])
  func `who did what in a Japanese text`(
    _ text: String,
    _ edtf: String,
    _ actor: String,
    _ place: String
  ) {
    guard case .incident(let incident) = Finds(.incident, in: text, .japanese).values.first else {
      Issue.record("no incident")
      return
    }
    #expect(incident.form == .told)
    #expect(incident.edtf == edtf)
    #expect(incident.actor == actor)
    #expect(incident.place == place)
  }

  @Test func `states joined as the subject, and those in the letters of a name`() {
    guard
      case .incident(let signing) = Finds(.incident, in: "1956年、日本とソ連は協定に署名した。", .japanese)
        .values.first,
      case .incident(let war) = Finds(.incident, in: "日露戦争が始まった。", .japanese).values.first
    else {
      Issue.record("no incident")
      return
    }
    #expect(signing.actor == "日本")
    #expect(signing.parties == ["ソビエト連邦"])
    #expect(war.parties == ["日本", "ロシア"])
  }

  @Test(arguments: ["日本軍は旅順を占領した。", "1905年の春は遅かった。"])
  func `without a date or a verb of events nothing is told`(_ text: String) {
    #expect(Finds(.incident, in: text, .japanese).words.isEmpty)
  }
}

@Suite struct RussianFigureTests {
  @Test(arguments: [
    Sentence("Пришло 5 тыс. голосов.", ["5000-5000 голосов"]),
    Sentence("В стене было три пули.", ["3-3 пули"]),
    Sentence("Все трое молчали.", ["3-3 трое"]),
    Sentence("«Два ножа» закрыли.", ["2-2 ножа"]),
    Sentence("Оба судьи молчали.", []),
    Sentence("Шесть получили награды.", []),
    Sentence("Это сказано в части 4 статьи 13 закона.", []),
  ])
  func `short forms and collective numbers of a Russian text`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text, .russian).figures == sentence.expected)
  }
}

import Documents
import Ledger
import Testing

@testable import Collation

@Suite struct EventNameTests {
  @Test(arguments: [
    ("Russo-Japanese War", "Русско-японская война"), ("Russo-Japanese War", "日露戦争"),
    ("Treaty of Portsmouth", "Портсмутский мирный договор"),
    ("Treaty of Portsmouth", "ポーツマス条約"), ("Симодский трактат", "下田条約"),
    ("Battle of Tsushima", "Цусимское сражение"), ("Siberian Intervention", "シベリア出兵"),
    ("Soviet–Japanese Neutrality Pact", "日ソ中立条約"),
    ("Franco-Prussian War", "Франко-прусская война"), ("Congress of Berlin", "Берлинский конгресс"),
    ("Kronstadt rebellion", "Кронштадтский мятеж"), ("Battle of Lake Khasan", "Бои у озера Хасан"),
  ])
  func `one event has names in several languages`(left: String, right: String) {
    #expect(EventName(left).relation(to: EventName(right), isDated: true) == .translation)
    #expect(EventName(right).relation(to: EventName(left), isDated: true) == .translation)
  }

  @Test(arguments: [
    ("Russo-Japanese War", "日清戦争"), ("Russo-Japanese War", "Русско-турецкая война"),
    ("Treaty of Portsmouth", "Парижский договор"), ("Treaty of Shimoda", "下関条約"),
    ("Battle of Midway", "日本海海戦"), ("Treaty of Berlin", "Парижский договор"),
    ("Treaty of Berlin", "Берлинский конгресс"),
    // In one language names are held against each other by their words.
    ("Treaty of Portsmouth", "Portsmouth Treaty"), ("war", "война"),
  ])
  func `other events have other names`(left: String, right: String) {
    #expect(EventName(left).relation(to: EventName(right), isDated: true) == nil)
    #expect(EventName(right).relation(to: EventName(left), isDated: true) == nil)
  }

  @Test(arguments: [
    ("Battle of Tsushima", "日本海海戦"), ("Battles of Khalkhin Gol", "Nomonhan incident"),
    ("Nomonhan incident", "Бои на Халхин-Голе"), ("Battle of Lake Khasan", "張鼓峰事件"),
    ("Dogger Bank incident", "Гулльский инцидент"), ("Siege of Port Arthur", "旅順攻囲戦"),
  ])
  func `nations name one place otherwise`(left: String, right: String) {
    #expect(EventName(left).relation(to: EventName(right), isDated: true) == .otherName)
    #expect(EventName(right).relation(to: EventName(left), isDated: true) == .otherName)
  }

  @Test func `an event of another kind at one place must be of one time`() {
    let names = (EventName("Battle of Mukden"), EventName("奉天事件"))
    #expect(names.0.relation(to: names.1, isDated: false) == nil)
  }

  @Test func `two states have one war and several treaties`() {
    let war = (EventName("Russo-Japanese War"), EventName("日露戦争"))
    #expect(war.0.relation(to: war.1, isDated: false) == .translation)
    let treaty = (EventName("Russo-Japanese Agreement"), EventName("日露協約"))
    #expect(treaty.0.relation(to: treaty.1, isDated: true) == .translation)
    #expect(treaty.0.relation(to: treaty.1, isDated: false) == nil)
  }

  private func matters(_ texts: [String]) -> [Matter] {
    ParallelAccounts(of: texts.map { Texts.read($0) }).matters
  }

  @Test func `a treaty is laid side by side in three languages`() throws {
    let found = matters([
      "The Treaty of Shimoda was signed in 1855. The Shimoda treaty opened ports.",
      "Симодский трактат был подписан в 1855 году.", "下田条約は1855年に調印された。",
    ])
    let treaty = try #require(found.first { $0.kind == .agreement })
    #expect(found.count { $0.kind == .agreement } == 1)
    let called = try #require(treaty.questions.first { $0.name == "called" })
    #expect(
      called.answers.map { $0.map(\.value) } == [
        ["Treaty of Shimoda"], ["Симодский трактат"], ["下田条約"],
      ]
    )
    #expect(called.variance == .same)
    #expect(called.explanation == "one name in two languages")
    let when = try #require(treaty.questions.first { $0.name == "when" })
    #expect(when.answers.map { $0.map(\.value) } == [["1855"], ["1855"], ["1855"]])
  }

  private func question(_ name: String, _ texts: [String]) throws -> Question {
    let matter = try #require(matters(texts).first { $0.kind == .incident })
    return try #require(matter.questions.first { $0.name == name })
  }

  @Test func `where it was, who took part and why`() throws {
    let english = """
      The Battle of Tsushima was fought in May 1905 because of a blockade. The Russo-Japanese War (1904–1905) \
      ended.
      """
    let russian = """
      Цусимское сражение произошло в мае 1905 года. Русско-японская война 1904—1905 годов закончилась.
      """
    let cause = try question("why", [english, russian])
    #expect(cause.answers.map { $0.map(\.value) } == [["a blockade"], []])
    #expect(cause.variance == .silent)
    let war = try #require(
      matters([english, russian]).first { $0.name == "Russo-Japanese War" }
    )
    let parties = try #require(war.questions.first { $0.name == "who took part" })
    #expect(parties.answers.map { $0.map(\.value) } == [["Russia, Japan"], ["Россия, Япония"]])
    #expect(parties.variance == .same)
  }

  @Test func `an account that names more of those who took part is the wider`() throws {
    let parties = try question(
      "who took part",
      [
        "On 4 May 1905 Japan and Britain attacked Russia at Mukden.",
        "4 мая 1905 года Япония напала на Россию.",
      ]
    )
    #expect(parties.variance == .finer)
  }

  @Test func `on whose word it is told`() throws {
    let voice = try question(
      "on whose word",
      [
        "According to the consul, the Battle of Tsushima was lost.",
        "The Battle of Tsushima was won.",
      ]
    )
    #expect(voice.answers.map { $0.map(\.value) } == [["the consul (asserts)"], []])
  }

  @Test func `deeds of the same words in another order are two`() {
    let review = Texts.review(
      "Japan attacked Russia at Mukden on 4 May 1905. Russia attacked Japan at Mukden on 9 May 1905."
    )
    #expect(review.incidents.map(\.edtf) == ["1905-05-04", "1905-05-09"])
  }

  @Test(arguments: [
    ("Russia", "Россия", true), ("Российско-американская компания", "Россия", false),
    ("Крымский хан", "Крым", false), ("Soviet Union", "ソビエト連邦", true), ("日本", "Япония", true),
    ("Tsushima", "対馬", true), ("Riga", "Рига", true), ("Russia", "Soviet Union", false),
    ("Riga", "Rome", false), ("China", "日本", false),
  ])
  func `who is one under two names`(left: String, right: String, isOne: Bool) {
    #expect(PartyName.isOne(left, right) == isOne)
    #expect(PartyName.isOne(right, left) == isOne)
  }

  @Test func `the word for a kind alone joins nothing`() {
    let found = matters([
      "In 1941 the Lisbon pact was signed.", "The 1941 pact was broken by the consul in 1941.",
    ])
    #expect(found.contains { $0.kind == .agreement })
    #expect(
      !found.contains { matter in
        matter.questions.contains { $0.name == "called" && $0.answers.allSatisfy { !$0.isEmpty } }
      }
    )
  }
}

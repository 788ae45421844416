import Testing

@testable import Collation

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Zinovy Rozhestvensky", "Зиновий Петрович Рожественский"), ("A. Makarov", "Алексей Макаров"),
    ("Aleksey Kuropatkin", "Alexei Kuropatkin"), ("Hasegawa Tsuyoshi", "Tsuyoshi Hasegawa"),
    ("Tsuyoshi Hasegawa", "長谷川毅"), ("Motono Ichirō", "本野一郎"), ("Nicholas II", "Николай II"),
    ("Nicholas II", "ニコライ2世"), ("Robert E. Lee", "Robert Lee"), ("Khvostov", "Хвостов"),
    ("Maurice Benyovszky", "Мориц Беньовский"), ("Nikolai Rezanov", "ニコライ・レザノフ"),
    ("Nicholas II", "ニコライ二世"), ("Nicholas II", "ニコライ２世"),
    ("Nicholas II", "Nicholas II of Russia"),
    ("William Sherman", "William Tecumseh Sherman"), ("V. I. Lenin", "Владимир Ленин"),
  ])
  func `names of one person`(left: String, right: String) {
    #expect(PersonName(left).likeness(to: PersonName(right), isConfirmed: false) != nil)
    #expect(PersonName(right).likeness(to: PersonName(left), isConfirmed: false) != nil)
  }

  @Test(arguments: [
    ("Reinhard Scheer", "Richard S. Ewell"), ("Philipp Scheidemann", "Philip Sheridan"),
    ("Philipp Scheidemann", "Филип Шеридан"), ("Villa", "William Tecumseh Sherman"),
    ("Nicholas II", "Nicholas I"), ("Nicholas II", "Николай I"), ("Nicholas II", "ニコライ1世"),
    ("Nicholas II", "ニコライ一世"), ("Louis XVI", "ルイ十四世"), ("Peter Englund", "Пётр I"),
    ("Charles XI of Sweden", "Charles XII of Sweden"),
    ("George Washington", "George Wellington"), ("Ivan Petrov", "Ivan Pavlov"),
    ("Albert Johnston", "Joseph Johnston"), ("R. Lee", "J. Lee"), ("Makarov", "Маркович"),
  ])
  func `names of two persons`(left: String, right: String) {
    #expect(PersonName(left).likeness(to: PersonName(right), isConfirmed: false) == nil)
    #expect(PersonName(right).likeness(to: PersonName(left), isConfirmed: false) == nil)
  }

  @Test func `the same years let a name be spelt otherwise`() {
    let names = (PersonName("Nikita Kroutchev"), PersonName("Nikita Khrushchev"))
    #expect(names.0.likeness(to: names.1, isConfirmed: false) == nil)
    #expect(names.0.likeness(to: names.1, isConfirmed: true) != nil)
  }

  @Test func `a life that excludes another is not joined to it through a third`() {
    let texts = [
      "Pavel Orlov (1801-1850) sailed.", "Pavel Orlov wrote.", "Pavel Orlov (1861-1910) came.",
    ]
    let matters = ParallelAccounts(of: texts.map { Texts.read($0) }).matters
    let orlov = matters.first { $0.kind == .person }
    #expect(orlov?.questions.first?.answers.map(\.isEmpty) == [false, false, true])
  }

  @Test func `lives of other years are two`() {
    let texts = [
      "Pavel Orlov (1801-1850) sailed. Anna Belova (1801-1850) wrote.",
      "Pavel Orlov (1861-1910) came. Anna Belova (1802-1850) stayed.",
    ]
    let matters = ParallelAccounts(of: texts.map { Texts.read($0) }).matters
    #expect(matters.filter { $0.kind == .person }.map(\.name) == ["Anna Belova"])
  }
}

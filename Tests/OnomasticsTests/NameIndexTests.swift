import Onomastics
import Testing

@Suite struct NameIndexTests {
  private let names = [
    "Никита Сергеевич Хрущёв", "Owen Young", "田中義一", "Nikolai Rezanov", "Николай Резанов",
    "トルストイ", "Sergei Witte", "小村寿太郎", "Tanaka Giichi", "Khvostov", "習近平",
  ]

  @Test(
    arguments: [
      ("Nikita Khrushchev", 0), ("Giichi Tanaka", 2), ("Rezanov, Nikolai", 4), ("Tolstoy", 5),
      ("Витте", 6), ("Komura Jutarō", 7), ("Танака Гиити", 8), ("Chvostov", 9), ("Xi Jinping", 10),
    ]
  )
  func `a name is found under another spelling`(query: String, index: Int) {
    let found = NameIndex(names).matches(for: PreparedName(query))
    #expect(found.contains { $0.index == index })
  }

  @Test func `the likest comes first, and no other name`() {
    let found = NameIndex(names).matches(for: PreparedName("Nikolai Rezanov"))
    #expect(found.map(\.index) == [3, 4])
    #expect(found.first?.score == 1)
  }

  @Test func `a name like none finds none`() {
    #expect(NameIndex(names).matches(for: PreparedName("Ulysses Grant")).isEmpty)
    #expect(NameIndex(names).candidates(for: PreparedName("")).isEmpty)
    #expect(NameIndex([]).candidates(for: PreparedName("Witte")).isEmpty)
  }

  @Test func `candidates are few and in a fixed order among many`() {
    let syllables = ["ba", "do", "ki", "le", "mu", "ra", "so", "ti", "va", "zhe"]
    var many: [String] = []
    for a in syllables {
      for b in syllables { for c in syllables { many.append("\(a)\(b)\(c) Ivan") } }
    }
    let index = NameIndex(many)
    let query = PreparedName("Ivan Bakira")
    let found = index.candidates(for: query)
    #expect(found.count <= NameIndex.maximumCandidates)
    #expect(found == NameIndex(many).candidates(for: query))
    #expect(found.first.map { many[$0] } == "bakira Ivan")
  }
}

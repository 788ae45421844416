import Collation
import Documents
import Ledger
import Testing

/// What accounts of one incident are asked beside its name and date.
@Suite struct IncidentAccountsTests {
  private static let english = """
    The Lyngor Incident

    On 6 July 1812 British ships attacked a Danish squadron at Lyngor.

    According to the admiralty, the fight was provoked by Denmark. It cost 9 killed and 26 wounded.

    The affair ended in a British victory.
    """

  private static let russian = """
    Люнгёрский инцидент

    6 июля 1812 года британские корабли атаковали датскую эскадру у Люнгёра.

    Датский историк писал, что войну развязала Британия. Было убито 133 человека.

    Дания потерпела поражение.
    """

  private func matter(_ texts: [String]) throws -> Matter {
    let accounts = ParallelAccounts(of: texts.map { Texts.read($0) })
    return try #require(accounts.matters.first { $0.kind == .incident })
  }

  private func question(_ name: String, _ matter: Matter) throws -> Question {
    try #require(
      matter.questions.first { $0.name == name },
      "\(name) in \(matter.questions.map(\.name))"
    )
  }

  private func values(_ question: Question) -> [[String]] {
    question.answers.map { $0.map(\.value) }
  }

  @Test func `a deed told on the day of the title's incident tells that incident`() throws {
    let accounts = ParallelAccounts(of: [Texts.read(Self.english), Texts.read(Self.russian)])
    let matter = try #require(accounts.matters.first)
    #expect(matter.name == "Lyngor Incident")
    #expect(accounts.matters.count { $0.kind == .incident } == 1, "\(accounts.matters.map(\.name))")
    #expect(try values(question("when", matter)) == [["1812-07-06"], ["1812-07-06"]])
    let told = try question("told", matter)
    #expect(told.answers.first?.first?.value.hasPrefix("On 6 July 1812 British ships") == true)
    #expect(told.answers.last?.first?.value.hasPrefix("6 июля 1812 года") == true)
    // Its day is told with it and not once more.
    #expect(!accounts.matters.contains { $0.kind == .day })
  }

  @Test func `figures are asked of the incident that they are told of`() throws {
    let matter = try matter([Self.english, Self.russian])
    let killed = try question("how many killed", matter)
    #expect(values(killed) == [["9"], ["133"]])
    #expect(killed.variance == .different)
    let wounded = try question("how many wounded", matter)
    #expect(values(wounded) == [["26"], []])
    #expect(wounded.variance == .silent)
  }

  @Test func `who began it and who won is held against each other by side`() throws {
    let matter = try matter([Self.english, Self.russian])
    let began = try question("who began it", matter)
    #expect(values(began) == [["Denmark"], ["Britain"]])
    #expect(began.variance == .contradictory)
    let result = try question("with what result", matter)
    #expect(result.answers.last?.map(\.value) == ["lost: Denmark"])
    #expect(result.answers.first?.map(\.value).contains("won: Britain") == true)
  }

  @Test func `an answer tells on whose word it is given`() throws {
    let began = try question("who began it", matter([Self.english, Self.russian]))
    #expect(began.answers.first?.first?.voice?.voice.name == "the admiralty")
    #expect(began.answers.last?.first?.voice?.voice.name == "Датский историк")
  }

  @Test func `figures go with the battle that their section or paragraph is about`() throws {
    let left = """
      The War of the Islands

      Battle of Aker

      The fleets met at dawn. In all 300 men were killed.

      Battle of Bornholm

      It rained. Some 40 men were killed.
      """
    let right = """
      Notes

      The Battle of Bornholm was short. About 70 men were killed.

      The Battle of Aker lasted two days. In all 500 men were killed.
      """
    let accounts = ParallelAccounts(of: [left, right].map { Texts.read($0) })
    let killed = accounts.matters.filter { $0.kind == .incident }.map { matter in
      (matter.name, matter.questions.first { $0.name == "how many killed" }.map(values))
    }
    #expect(killed.first { $0.0 == "Battle of Aker" }?.1 == [["300"], ["500"]], "\(killed)")
    #expect(killed.first { $0.0 == "Battle of Bornholm" }?.1 == [["about 40"], ["about 70"]])
    #expect(!accounts.matters.contains { $0.kind == .figure })
  }

  @Test func `a war named in passing takes nothing from the incident of the title`() throws {
    let left = """
      The Lyngor Incident

      The ships lay at anchor. They had come home after the Seven Years' War. Nine men were killed.
      """
    let right = """
      The Lyngor Incident

      In the fight 12 men were killed.
      """
    #expect(try values(question("how many killed", matter([left, right]))) == [["9"], ["12"]])
  }

  @Test func `the dead of each side are asked for in three languages`() throws {
    let matter = try matter([
      "The Narva Incident\n\nSwedish losses were 300 killed. The Danes lost 35 men killed.",
      "Нарвский инцидент\n\nШведы потеряли 133 человека убитыми, датчане — 9 убитых.",
      "ナルヴァ事件\n\nスウェーデン側の戦死者は150名、デンマーク側の戦死者は12名であった。",
    ])
    #expect(try values(question("how many killed, Sweden", matter)) == [["300"], ["133"], ["150"]])
    #expect(try values(question("how many killed, Denmark", matter)) == [["35"], ["9"], ["12"]])
  }

  @Test func `a figure of more fates is larger by its scope`() throws {
    let question = try question(
      "how many dead",
      matter([
        "The Lyngor Incident\n\nIn the fight 300 men were killed.",
        "The Lyngor Incident\n\nIn all 340 men were killed and missing.",
      ])
    )
    #expect(values(question) == [["300 killed"], ["340 killed and missing"]])
    #expect(
      question.explanation == "scope: one counts the killed, the other the killed and missing"
    )
  }

  @Test func `what follows a name in its paragraph is no result of it`() throws {
    let text = "The Lyngor War was long. Then the Swedes defeated the Danes. "
    let matter = try matter([text + "Ships sank.", text + "Towns burned."])
    #expect(matter.name == "Lyngor War")
    #expect(!matter.questions.contains { $0.name == "with what result" })
  }

  @Test func `a description without a date is no name`() {
    let texts = ["The Swedish invasion failed.", "During the Swedish invasion he wrote."]
    let matters = ParallelAccounts(of: texts.map { Texts.read($0) }).matters
    #expect(!matters.contains { $0.kind == .incident })
  }

  @Test func `what a section's first sentence names itself is still its own`() throws {
    let matter = try matter([
      "The Northern War\n\nBattle of Narva\n\nThe Battle of Narva was short. The Danes were beaten.",
      "Северная война\n\nБитва под Нарвой\n\nБитва под Нарвой была короткой. Победа шведов была полной.",
    ])
    let result = try question("with what result", matter)
    #expect(values(result) == [["lost: Denmark"], ["won: Sweden"]])
    #expect(result.variance == .finer)
    #expect(result.explanation == "one account tells the victor, the other the defeated")
  }

  @Test func `a battle looked back to takes nothing from the battle of its section`() throws {
    let texts = [
      """
      Battle of Narva

      The Battle of Narva was short. About 40 men were killed.

      Battle of Poltava

      The Battle of Poltava was long. After the Battle of Narva Russia built an army. In all 300 men were killed.
      """,
      """
      ナルヴァの戦い

      ナルヴァの戦いは短かった。戦死者は50名であった。

      ポルタヴァの戦い

      ポルタヴァの戦いは長かった。ナルヴァの戦いの後、ロシアは軍を建て直した。戦死者は350名であった。
      """,
    ]
    let accounts = ParallelAccounts(of: texts.map { Texts.read($0) })
    let killed = accounts.matters.filter { $0.kind == .incident }.map { matter in
      (matter.name, matter.questions.first { $0.name == "how many killed" }.map(values))
    }
    #expect(killed.first { $0.0 == "Battle of Narva" }?.1 == [["about 40"], ["50"]], "\(killed)")
    #expect(killed.first { $0.0 == "Battle of Poltava" }?.1 == [["300"], ["350"]], "\(killed)")
  }

  @Test func `a Japanese sentence that names a battle late goes on with its own`() throws {
    let texts = [
      "ナルヴァの戦い\n\n両軍は会した。スウェーデン軍は朝早くから夕方まで激しく戦い、後のポルタヴァの戦いに備えた。戦死者は50名であった。",
      "Battle of Narva\n\nThe armies met. In all 40 men were killed.",
    ]
    #expect(try values(question("how many killed", matter(texts))) == [["50"], ["40"]])
  }

  @Test func `a deed in the section of a battle tells the battle's day`() throws {
    let texts = [
      """
      The Northern War

      Battle of Narva

      On 30 November 1700 the Swedish army attacked the Russian camp at Narva.
      """,
      """
      Северная война

      Битва под Нарвой

      19 (30) ноября 1700 года шведская армия напала на русский лагерь под Нарвой.
      """,
    ]
    let accounts = ParallelAccounts(of: texts.map { Texts.read($0) })
    let battle = try #require(accounts.matters.first { $0.name == "Battle of Narva" })
    #expect(
      try values(question("when", battle)) == [["1700-11-30"], ["1700-11-19 (julian)"]]
    )
    #expect(!accounts.matters.contains { $0.kind == .day })
    #expect(accounts.matters.count { $0.kind == .incident } == 1, "\(accounts.matters.map(\.name))")
  }

  @Test func `a result told of two battles goes with the nearest`() throws {
    let texts = [
      "Of the Battle of Narva we know much. Sweden won the Battle of Narva, and Russia won the Battle of Poltava.",
      "The Battle of Narva was short. The Battle of Poltava was long.",
    ]
    let accounts = ParallelAccounts(of: texts.map { Texts.read($0) })
    let results = accounts.matters.filter { $0.kind == .incident }.map { matter in
      (matter.name, matter.questions.first { $0.name == "with what result" }.map(values)?.first)
    }
    #expect(results.first { $0.0 == "Battle of Narva" }?.1 == ["won: Sweden"], "\(results)")
    #expect(results.first { $0.0 == "Battle of Poltava" }?.1 == ["won: Russia"], "\(results)")
  }

  @Test func `one result in the same words is the same`() throws {
    let text = "The Lyngor Incident\n\nIt ended in a ceasefire."
    let result = try question("with what result", matter([text + "\n\nOne.", text + "\n\nTwo."]))
    #expect(result.variance == .same)
  }

  @Test func `a battle looked back to keeps what a relative clause tells of it`() throws {
    let texts = [
      "The Lyngor Incident\n\nIt rained. After the Battle of Narva, in which 667 Swedes were killed, they fled.",
      "The Battle of Narva was short. In the Battle of Narva 677 Swedes were killed.",
    ]
    let accounts = ParallelAccounts(of: texts.map { Texts.read($0) })
    let battle = try #require(accounts.matters.first { $0.name == "Battle of Narva" })
    #expect(try values(question("how many killed", battle)) == [["667"], ["677"]])
  }

  @Test func `a day that only the later accounts tell of is laid side by side`() {
    let texts = [
      "Nothing was told of it.", "On 5 May 1801 it rained.", "The frost came on 5 May 1801.",
    ]
    let days = ParallelAccounts(of: texts.map { Texts.read($0) }).matters.filter { $0.kind == .day }
    #expect(days.map(\.name) == ["1801-05-05"])
    #expect(days.first?.questions.first?.answers.map(\.count) == [0, 1, 1])
  }
}

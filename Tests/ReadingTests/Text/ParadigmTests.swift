import Testing

@testable import Reading

/// Lists name a stem and a paradigm in place of a row for each form.
struct ParadigmTests {
  private let paradigms = Paradigms("стол\t- а у\nместо\tо а у\n")

  private func forms(of cell: String) -> [String] {
    var cell = cell
    var forms: [String] = []
    cell.withUTF8 { bytes in
      paradigms.forEachForm(of: bytes) { forms.append(String(decoding: $0, as: UTF8.self)) }
    }
    return forms
  }

  @Test func aCellWithoutAParadigmIsAForm() {
    #expect(forms(of: "штаб корпуса") == ["штаб корпуса"])
  }

  @Test func theEndingsFollowTheStem() {
    #expect(forms(of: "штаб|стол") == ["штаб", "штаба", "штабу"])
  }

  @Test func whatStandsBehindFollowsEveryForm() {
    #expect(forms(of: "главный штаб|стол флота").last == "главный штабу флота")
    #expect(forms(of: "министерств|место обороны").first == "министерство обороны")
  }

  @Test func aRowCanGiveItsOwnEndings() {
    #expect(forms(of: "安|(倍 藤 東)") == ["安倍", "安藤", "安東"])
    #expect(paradigms.know("安|(倍 藤)"))
    #expect(!paradigms.know("安|(倍 藤"))
    #expect(!paradigms.know("安|("))
    #expect(forms(of: "安|(").isEmpty)
  }

  @Test func hanCharactersAreCutAsTheTokenizerCutsThem() {
    var parts = FormParts()
    var name = "國澤"
    name.withUTF8 { parts.cut($0) }
    #expect(String(decoding: parts.folded, as: UTF8.self) == "国沢")
    #expect(parts.ends == [3, 6])
  }

  @Test func anUnknownParadigmGivesNoForm() {
    #expect(forms(of: "штаб|дом").isEmpty)
    #expect(!paradigms.know("штаб|дом") && paradigms.know("штаб|стол флота"))
  }

  @Test func everyParadigmOfTheListsIsKnown() {
    let known = Paradigms(ReadingData.ruParadigms)
    let lists = [
      ReadingData.ruTime, ReadingData.ruPersons, ReadingData.ruPlaces, ReadingData.ruTowns,
      ReadingData.ruGroups, ReadingData.ruFigures, ReadingData.ruAttribution,
      ReadingData.ruIncidents, ReadingData.ruCauses,
    ]
    let rows = lists.flatMap { list in list.split(separator: "\n") }
    let cells = rows.map { row in row.prefix(while: { $0 != "\t" }) }
    #expect(cells.filter { !known.know($0) } == [])
    #expect(cells.contains { $0.contains("|") })
  }
}

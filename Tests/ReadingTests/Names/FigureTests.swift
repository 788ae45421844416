import Documents
import Ledger
import Testing

@Suite struct FigureTests {
  @Test(arguments: [
    Sentence("The raiders massacred 3,000 there.", ["3000-3000 massacred"]),
    Sentence("They slaughtered only 1,000.", ["1000-1000 slaughtered"]),
    Sentence("The death toll varies, ranging from 400 to 900.", ["400-900 death toll"]),
    Sentence("The number of the survivors was less than 400.", ["-400 survivors"]),
    Sentence("They sailed from 400 to 900.", []),
    Sentence("The storm took 266 of its 350 sailors.", ["266-266 sailors", "350-350 sailors"]),
    Sentence("A 10,000-strong army came.", ["10000-10000 army"]),
    Sentence("A 10,000-strong Danish force came.", ["10000-10000 Danish force"]),
  ])
  func `a number behind a deed or a total counts its victims`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text).figures == sentence.expected)
  }

  @Test(arguments: [
    ("There were 28,000 battle deaths.", "dead"), ("The fire left 12 fatalities.", "dead"),
    ("The line took 4,000 casualties.", "casualties"),
  ])
  func `a noun for deaths tells what became of them`(sentence: String, fate: String) throws {
    let values = Finds(.figure, in: sentence).values
    guard case .figure(let value) = try #require(values.first) else { return }
    #expect(value.fate == fate)
  }

  @Test(arguments: [
    ("Погиб один рыбак.", ["killed"]), ("Ранена одна женщина.", ["wounded"]),
    ("Погибли двое рыбаков и был ранен один матрос.", ["killed", "wounded"]),
    ("Убито 15 и ранено 40 человек.", ["killed", "wounded"]),
  ])
  func `the verb before a Russian number tells what became of the counted`(
    sentence: String,
    fates: [String]
  ) {
    let found = Finds(.figure, in: sentence, .russian).values.map { value -> String? in
      if case .figure(let figure) = value { figure.fate } else { nil }
    }
    #expect(found == fates)
  }

  /// A sentence, and the sides of its figures.
  struct Sided: CustomTestStringConvertible {
    var sentence: String
    var language = Language.english
    var sides: [String?]
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Sided(sentence: "Danish losses were 300 killed.", sides: ["Denmark"]),
    Sided(sentence: "The losses of the Danes were 300 killed.", sides: ["Denmark"]),
    Sided(sentence: "The Danes lost 300 killed and 40 wounded.", sides: ["Denmark", "Denmark"]),
    Sided(sentence: "On the Danish side 300 men were killed.", sides: ["Denmark"]),
    Sided(sentence: "The Danes lost 300 men and captured 50 men.", sides: ["Denmark", nil]),
    Sided(sentence: "The Danes killed 300 men.", sides: [nil]),
    Sided(sentence: "In Denmark 300 people died.", sides: [nil]),
    Sided(sentence: "300 killed", sides: [nil]),
    Sided(
      sentence: "Шведы потеряли 300 убитых и 40 раненых.",
      language: .russian,
      sides: ["Швеция", "Швеция"]
    ),
    Sided(
      sentence: "Потери шведов составили 300 убитых, у русских — 40 убитых.",
      language: .russian,
      sides: ["Швеция", "Россия"]
    ),
    Sided(sentence: "Погибли 300 шведских солдат.", language: .russian, sides: ["Швеция"]),
    Sided(
      sentence: "Со стороны шведов погибло 300 человек.",
      language: .russian,
      sides: ["Швеция"]
    ),
    Sided(sentence: "Шведы взяли в плен 300 человек.", language: .russian, sides: [nil]),
    Sided(
      sentence: "Шведы потерпели поражение и взяли 300 пленных.",
      language: .russian,
      sides: [nil]
    ),
    Sided(
      sentence: "Шведы потеряли корабль, русские захватили 300 человек.",
      language: .russian,
      sides: [nil]
    ),
    Sided(
      sentence: "ロシア側の死者は300名、日本軍の死者は40名であった。",
      language: .japanese,
      sides: ["ロシア", "日本軍"]
    ),
    Sided(sentence: "日本軍はロシア兵300名を殺害した。", language: .japanese, sides: ["ロシア"]),
    Sided(sentence: "日本軍は300名を殺害した。", language: .japanese, sides: [nil]),
    Sided(sentence: "日本で300人が死亡した。", language: .japanese, sides: [nil]),
  ])
  func `whose dead are counted is the side that lost them`(row: Sided) {
    let sides = Finds(.figure, in: row.sentence, row.language).values.map { value -> String? in
      if case .figure(let figure) = value { figure.side } else { nil }
    }
    #expect(sides == row.sides)
  }

  @Test func `a length of time in a name is no figure`() {
    #expect(Finds(.figure, in: "The Thirty Years' War was long.").figures.isEmpty)
    #expect(Finds(.figure, in: "It lasted thirty years.").figures.count == 1)
  }

  @Test(arguments: [
    Sentence("Between 500 and 1,000 peasants came.", ["500-1000 peasants"]),
    Sentence("The army lost 60-70 guns.", ["60-70 guns"]),
    Sentence("Two to three million men served.", ["2000000-3000000 men"]),
    Sentence("More than two dozen ships were there.", ["24- ships"]),
    Sentence("Fewer than 300 Dutch sailors came.", ["-300 Dutch sailors"]),
    Sentence("Hundreds of thousands of peasants left.", ["100000- peasants"]),
    Sentence("Several thousand workers struck.", ["1000- workers"]),
    Sentence("A hundred ships sailed with a crew of 300.", ["100-100 ships", "300-300 crew"]),
    Sentence("There were 12 battalions of the White Army.", ["12-12 battalions of the White Army"]),
    Sentence("It lost 5,000 Italian military prisoners.", ["5000-5000 Italian military prisoners"]),
    Sentence("Danish casualties numbered 1,450.", ["1450-1450 Danish casualties"]),
    Sentence("In all, five theories exist.", ["5-5 theories"]),
    Sentence("Some 30% of the voters abstained.", ["30-30 the voters"]),
    Sentence("Of these, 700 were wounded.", ["700-700 wounded"]),
    Sentence("An army of 50 000 men came.", ["50000-50000 men"]),
    Sentence("In May 12 300 men came.", ["300-300 men"]),
    Sentence(
      "Between 24,000 and 100,000 Hereros, 10,000 Nama and 300 Oustas died.",
      [
        "24000-100000 Hereros", "10000-10000 Nama", "300-300 Oustas",
      ]
    ),
    Sentence("Between eight and about 150 civilians died.", ["8-150 civilians"]),
    Sentence("In 1950 Abara came.", []),
    Sentence("They fought for about three to four hours.", ["3-4 about three to four hours"]),
    Sentence("A quarter of a million men came.", ["250000-250000 men"]),
    Sentence("The sum was £20m.", ["20000000-20000000 pound"]),
    Sentence("Around 60 others were hurt.", ["60-60 others"]),
    Sentence("They built twenty-one big camps.", ["21-21 big camps"]),
    Sentence("He reigned for twenty-two years.", ["22-22 twenty-two years"]),
    Sentence("The war went on for decades.", ["- decades"]),
    Sentence("He entered with half a million men.", ["500000-500000 men"]),
    Sentence("Half a dozen frigates came.", ["6-6 frigates"]),
    Sentence("There were two Danish invasions of Riga.", ["2-2 Danish invasions"]),
    Sentence("The fort lay half a league off.", ["0-0 league"]),
    Sentence("They had 40-odd guns and thirty odd boats.", ["40-40 guns", "30-30 boats"]),
    Sentence("Thousands starved.", ["1000- starved"]),
    Sentence(
      "Two 12-inch guns fell silent.",
      ["2-2 12-inch guns", "12-12 inch"]
    ),
    Sentence("Exports fell by 40 percent.", ["40-40 Exports"]),
    Sentence("Literacy reached 60%.", ["60-60 Literacy"]),
    Sentence(
      "They fired, killing 2,000 Danes and wounding 1,178.",
      ["2000-2000 Danes", "1178-1178 wounding"]
    ),
    Sentence("The army suffered 900 killed or wounded.", ["900-900 killed or wounded"]),
    Sentence("They lost up to 3,000 men a day.", ["-3000 men"]),
    Sentence(
      "The garrison had 4,500 militia and 5,000 workmen.",
      ["4500-4500 militia", "5000-5000 workmen"]
    ),
  ])
  func `how many of what`(_ sentence: Sentence) {
    #expect(Finds(.figure, in: sentence.text).figures == sentence.expected)
  }

  @Test(arguments: [
    "The 12th Division and Unit 400 came.", "On page 45 of volume 2 he is silent.",
    "The two nations signed; these three powers did not.", "It happened between 1812 and 1815.",
    "Hill 99 was taken.", "A third party came by a third road.", "It ended 3:2 at half past two.",
    "The 300-Year History is a book.", "A 3.5 general strike it was.",
    "The Second World War and Room 40 are in Chapter 7.",
  ])
  func `what is no figure`(_ text: String) {
    #expect(Finds(.figure, in: text).figures.isEmpty)
  }

  @Test(arguments: [
    ("Half of the crew perished.", 0.5), ("Two-thirds of the fleet was lost.", 2.0 / 3),
    ("One in ten prisoners died.", 0.1), ("They were outnumbered three to one.", 3),
    ("Half the town burned.", 0.5),
  ])
  func `shares and ratios`(_ text: String, _ value: Double) throws {
    let figure = try #require(figures(in: text).first)
    #expect(figure.low == value)
    #expect(figure.high == value)
    #expect(["share", "ratio"].contains(figure.unit))
  }

  @Test(arguments: [
    Sentence("More than half were sick.", ["0.5- share"]),
    Sentence("About one in five deserted.", ["0.2-0.2 share"]),
    Sentence("Exports fell by a half.", ["0.5-0.5 share"]),
    Sentence("The ratio was 1:4 that year.", ["0.25-0.25 ratio"]),
    Sentence("Nearly three quarters were conscripts.", ["-0.75 share"]),
    Sentence("The ratio of ships was to be 5:5:3.", []),
  ])
  func `shares of what no noun behind them names`(_ sentence: Sentence) {
    let found = figures(in: sentence.text).map { figure in
      let low = figure.low.map { "\($0)" } ?? ""
      let high = figure.high.map { "\($0)" } ?? ""
      return "\(low)-\(high) \(figure.unit)"
    }
    #expect(found == sentence.expected)
  }

  @Test(arguments: [
    ("The village lay 12 versts away.", "verst", 12801.6, "m"),
    ("The domain yielded 50,000 koku of rice.", "koku", 9_019_534, "l"),
    ("He bought 3 poods of tea.", "pood", 49.141, "kg"),
    ("They were given 10 desyatins of land.", "desyatina", 109_253.975, "m²"),
  ])
  func `measures of the past in metric units`(
    _ text: String,
    _ unit: String,
    _ value: Double,
    _ metric: String
  ) throws {
    let figure = try #require(figures(in: text).first)
    #expect(figure.unit == unit)
    #expect(figure.metric == MetricAmount(low: value, high: value, unit: metric))
  }

  @Test func `a number for two fates counts both together`() throws {
    let found = figures(in: "The losses were 5,000 killed and missing and 12,000 wounded.")
    #expect(found.map(\.fate) == ["killed and missing", "wounded"])
  }

  @Test func `whose things are counted`() throws {
    let found = figures(in: "Of 600 Russian officers, 20 came; so did 3 divisions of the Red Army.")
    #expect(found.first?.side == "Russia")
    #expect(found.last?.side == "Red Army")
  }

  @Test(arguments: [
    ("It broke articles 5 and 6 of the Treaty of Utrecht.", [5.0, 6]),
    ("He read the ninth article of the Treaty of Nystad.", [9]),
    ("The Treaty of Nystad has an article VIII.", [8]),
    ("It broke Art. 7 of the Treaty of Nystad.", [7]),
  ])
  func `articles cited`(_ text: String, _ numbers: [Double]) {
    let found = figures(in: text)
    #expect(found.map(\.low) == numbers)
    #expect(found.allSatisfy { $0.isCitation && $0.counted.hasPrefix("Treaty of") })
  }

  private func figures(in text: String) -> [FigureValue] {
    Finds(.figure, in: text).values.compactMap { value in
      guard case .figure(let figure) = value else { return nil }
      return figure
    }
  }
}

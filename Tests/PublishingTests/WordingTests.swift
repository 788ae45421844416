import Ledger
import Publishing
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (0.0, "0"), (999, "999"), (1000, "1,000"), (560_000, "560,000"), (-1250.5, "−1,250.5"),
    (0.25, "0.25"), (1e18, "1e+18"),
  ])
  func `numbers are grouped by thousands`(number: Double, text: String) {
    #expect(Wording.number(number) == text)
  }

  @Test(arguments: [
    (FigureValue(low: 12, high: 12, unit: "ships"), "12 ships"),
    (FigureValue(low: 40, high: 60, isApproximate: true), "about 40 to 60"),
    (FigureValue(low: 40, high: nil, unit: "persons"), "at least 40 persons"),
    (FigureValue(low: nil, high: 60, isApproximate: true), "at most about 60"),
    (FigureValue(low: nil, high: nil, unit: "tons", counted: "coal"), "an amount of tons: coal"),
    (FigureValue(low: 1, high: 1, unit: "weeks", counted: "a week"), "1 week"),
    (FigureValue(low: 25, high: 25, unit: "years", counted: "for 25 years"), "25 years"),
    (FigureValue(low: 1, high: 1, unit: "persons", counted: ""), "1 person"),
    (FigureValue(low: 700, high: 700, unit: "persons", counted: "sailors"), "700 sailors"),
    (
      FigureValue(low: 22, high: 22, unit: "divisions", counted: "divisions of the army"),
      "22 divisions of the army"
    ),
    (FigureValue(low: 2, high: 2, unit: "ships", counted: "миноносца"), "2 миноносца"),
    (FigureValue(low: 2, high: 2, unit: "pound", counted: "damages"), "2 pounds: damages"),
    (FigureValue(low: 10, high: 10, unit: "percent", counted: "them"), "10 percent of them"),
    (FigureValue(low: 0.5, high: 0.5, unit: "share", counted: "Jutland"), "half of Jutland"),
    (FigureValue(low: 3, high: 3, unit: "foot"), "3 feet"),
    (FigureValue(low: 40, high: 40, unit: "ruble"), "40 rubles"),
    (FigureValue(low: 40, high: 40, unit: "yen"), "40 yen"),
  ])
  func `a quantity keeps its bounds`(figure: FigureValue, text: String) {
    #expect(Wording.figure(figure) == text)
  }

  @Test(arguments: [
    ("verst", 5.0, MetricAmount(low: 5334, high: 5334, unit: "m"), "5 versts (about 5.33 km)"),
    (
      "koku", 100, MetricAmount(low: 18_039.068, high: 18_039.068, unit: "l"),
      "100 koku (about 18 m³)"
    ),
    ("sazhen", 2, MetricAmount(low: 4.267, high: 4.267, unit: "m"), "2 sazhens (about 4.27 m)"),
    ("kilometre", 2, MetricAmount(low: 2000, high: 2000, unit: "m"), "2 kilometres"),
  ])
  func `measures of the past are printed with today's`(
    _ unit: String,
    _ amount: Double,
    _ metric: MetricAmount,
    _ text: String
  ) {
    let figure = FigureValue(low: amount, high: amount, unit: unit, metric: metric)
    #expect(Wording.figure(figure) == text)
  }

  @Test func `a figure on the author's own word names no voice`() {
    let author = Voice(name: "A. Berg", kind: .person)
    let own = AttributionLink(voice: author, stance: .asserts)
    let other = AttributionLink(voice: Voice(name: "Lind", kind: .person), stance: .doubts)
    #expect(Wording.others([own], author: author) == nil)
    #expect(Wording.others([own, other], author: author)?.contains("Lind (doubts)") == true)
    #expect(Wording.others([own], author: nil) != nil)
  }

  @Test(
    arguments: [
      (nil, nil, nil), ("1829", "1902", "1829–1902"), ("1829", nil, "born 1829"),
      (nil, "1902", "died 1902"), ("1931", "..", "born 1931, shown as living"),
      (nil, "..", "shown as living"),
    ] as [(String?, String?, String?)]
  )
  func `years of life are given as far as they are known`(
    born: String?,
    died: String?,
    text: String?
  ) {
    #expect(Wording.life(born: born, died: died) == text)
  }
}

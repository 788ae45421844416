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
    (FigureValue(low: nil, high: nil, unit: "tons", counted: "coal"), "an amount tons: coal"),
  ])
  func `a quantity keeps its bounds`(figure: FigureValue, text: String) {
    #expect(Wording.figure(figure) == text)
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

import Ledger
import Testing

@Suite struct TimeValueTests {
  @Test(arguments: [
    (TimeValue(type: .date, value: "1806", edtf: "1806"), "1806", false),
    (
      TimeValue(
        type: .date,
        value: "1951-04-22",
        edtf: "1951-04-22",
        span: "1951-04-22/1951-04-25"
      ),
      "1951-04-22/1951-04-25", false
    ),
    (
      TimeValue(
        type: .date,
        value: "1951-04-25",
        edtf: "1951-04-25",
        span: "1951-04-22/1951-04-25"
      ),
      "1951-04-22/1951-04-25", true
    ),
  ])
  func `an end of a span knows the whole, and which end it is`(
    time: TimeValue,
    whole: String,
    isLater: Bool
  ) {
    #expect(time.whole == whole)
    #expect(time.isLaterEnd == isLater)
  }
}

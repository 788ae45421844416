import Chronology
import Testing

@Suite struct `Laws of EDTF` {
  /// Texts made by the grammar, most of them valid.
  private static func text(_ random: inout SplitMix) -> String {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    func sign() -> String { pick(["", "", "", "", "?", "~", "%"]) }
    func year() -> String {
      pick(["", "", "", "-"])
        + pick(["1904", "19XX", "190X", "1XX4", "XXXX", "0000", "0001", "9999", "1950S2"])
    }
    func date() -> String {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: sign() + year() + sign()
      case 1:
        sign() + year() + sign() + "-" + sign() + pick(["01", "XX", "1X", "X2", "12", "21", "33"])
      case 2: pick(["Y12345", "Y-17E7", "Y12X45S2", "Y99999999"]) + sign()
      default:
        sign() + year() + sign() + "-" + sign() + pick(["01", "02", "XX", "0X", "X1", "12"])
          + sign()
          + "-" + sign() + pick(["01", "28", "29", "XX", "3X", "X1", "31"]) + sign()
      }
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return pick([date(), "..", ""]) + "/" + pick([date(), "..", ""])
    case 1:
      return "[" + pick(["..1904", date()]) + "," + date() + pick(["", ",1960..", ",1960..1970"])
        + "]"
    case 2: return "{" + date() + "," + date() + "}"
    default: return date()
    }
  }

  @Test func `what is read prints as it was, and its bounds are in order`() {
    var random = SplitMix(seed: 1904)
    var read = 0
    for _ in 0..<20_000 {
      let text = Self.text(&random)
      guard let expression = try? EDTF(text) else { continue }
      read += 1
      #expect(expression.description == text)
      #expect((0...2).contains(expression.level))
      if let earliest = expression.earliest, let latest = expression.latest {
        #expect(earliest <= latest, "\(text)")
        if earliest.day > -10_000_000 { #expect(expression.contains(earliest), "\(text)") }
      }
    }
    #expect(read > 8_000)
  }

  @Test func `the bounds of unspecified digits are the first and last of their dates`() throws {
    var random = SplitMix(seed: 1905)
    for _ in 0..<300 {
      let text = Self.text(&random)
      guard let expression = try? EDTF(text), let date = expression.date,
        let earliest = expression.earliest, let latest = expression.latest,
        latest.day - earliest.day < 40_000, date.precision >= .month
      else { continue }
      let days = (earliest.day...latest.day).map { RataDie($0) }.filter { date.contains($0) }
      #expect(days.first == earliest, "\(text)")
      #expect(days.last == latest, "\(text)")
      #expect(expression.dates.first { _ in true }?.earliest == earliest, "\(text)")
    }
  }

  @Test func `order is total and agrees with equality`() {
    var random = SplitMix(seed: 1906)
    let expressions = (0..<300).compactMap { _ in try? EDTF(Self.text(&random)) }
    for left in expressions {
      for right in expressions {
        let relations = [left < right, left == right, right < left].filter { $0 }
        #expect(relations.count == 1, "\(left) \(right)")
      }
    }
  }

  @Test func `years follow each other without gap, near and far`() throws {
    func year(_ value: Int64) -> String {
      let digits = String(value.magnitude)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      return (digits.count > 4 ? "Y" : "") + (value < 0 ? "-" : "") + zeros + digits
    }
    let centres: [Int64] = [
      -100_000_000, -1_000_000, -9_999, 0, 400, 9_999, 1_000_000, 100_000_000,
    ]
    for centre in centres {
      for value in centre - 500..<centre + 500 {
        let last = try EDTF(year(value)).latest
        #expect(last?.advanced(by: 1) == (try EDTF(year(value + 1))).earliest, "\(value)")
      }
    }
  }
}

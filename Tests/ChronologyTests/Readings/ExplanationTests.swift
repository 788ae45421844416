import Chronology
import Testing

@Suite struct `A calendar accounts for a difference` {
  @Test(arguments: table("explanations"))
  func `the likeliest explanation comes first`(_ row: Row) throws {
    let found = CalendarExplanation.explain(try EDTF(row[0]), try EDTF(row[1]))
    #expect(found?.kind.rawValue ?? "-" == row[2])
    #expect(found.map { String($0.doubted) } ?? "-" == row[3])
    if row[4] != "-" { #expect(found?.text == row[4]) }
  }

  @Test func `the explanations of a pair are those of the pair turned round`() throws {
    for row in table("explanations") {
      let forward = CalendarExplanation.all(try EDTF(row[0]), try EDTF(row[1]))
      let backward = CalendarExplanation.all(try EDTF(row[1]), try EDTF(row[0]))
      #expect(Set(forward.map(\.text)) == Set(backward.map(\.text)), "\(row[0]) \(row[1])")
    }
  }

  @Test func `any day in two calendars is explained, to the day`() throws {
    for number in stride(from: Int64(577_737), through: 700_000, by: 97) {
      let day = RataDie(number)
      let julian = JulianDate(day)
      let written = try GregorianDate(
        year: julian.year,
        month: julian.month,
        day: min(julian.day, 28)
      )
      guard written.day == julian.day else { continue }
      let found = CalendarExplanation.explain(written.rataDie, day)
      #expect(found?.kind == .sameDay)
      #expect(found?.days == day...day)
    }
  }
}

import Chronology
import Testing

@Suite struct `EDTF reads and writes` {
  @Test(arguments: table("edtf"))
  func `the level, the bounds and the text are those of the specification`(_ row: Row) throws {
    let expression = try EDTF(row[0])
    #expect(String(expression.level) == row[1])
    #expect(show(expression.earliest) == row[2])
    #expect(show(expression.latest) == row[3])
    #expect(expression.description == row[0])
  }

  @Test(arguments: table("edtf_errors"))
  func `an error names the byte, what stands there and what could`(_ row: Row) {
    #expect { try EDTF(row[0]) } throws: { "\($0)" == row[1] }
  }

  @Test(arguments: table("edtf_decisions"))
  func `what is disputed is decided by a clause`(_ row: Row) {
    let level = (try? EDTF(row[0])).map { String($0.level) }
    #expect(level ?? "refused" == row[1])
    #expect(!row[2].isEmpty)
  }

  @Test func `an empty text has nothing to read`() {
    #expect { try EDTF("") } throws: {
      "\($0)" == "at byte 0 the text ends, allowed is a date, an interval or a set"
    }
  }

  @Test(arguments: [
    ("?2004-06-~11", "?", "", "~"),
    ("2004?-06~-11", "%", "~", ""),
    ("2004-06-11%", "%", "%", "%"),
    ("2004-%06", "", "%", ""),
  ])
  func `a sign on the right holds for all before it, on the left for one part`(
    _ text: String,
    _ year: String,
    _ month: String,
    _ day: String
  ) throws {
    func sign(_ value: EDTFQualification) -> String { ["", "?", "~", "%"][Int(value.rawValue)] }
    let date = try #require(try EDTF(text).date)
    #expect(sign(date.yearQualification) == year)
    #expect(sign(date.monthQualification) == month)
    #expect(sign(date.dayQualification) == day)
  }

  @Test(arguments: [
    ("1904-02", "1904-02-29", true), ("1904-02", "1904-03-01", false),
    ("15XX-12-25", "1544-12-25", true), ("15XX-12-25", "1544-12-24", false),
    ("1XX3", "1903-07-01", true), ("1XX3", "1904-07-01", false),
    ("-00XX", "-0099-06-01", true), ("-00XX", "0001-06-01", false),
    ("[1667,1670..1672]", "1671-05-05", true), ("[1667,1670..1672]", "1668-05-05", false),
    ("1904/..", "2100-01-01", true), ("1904/..", "1903-12-31", false),
    ("/1904", "-4000-01-01", true), ("1950S2", "1901-01-01", true),
  ])
  func `a day belongs to an expression or does not`(
    _ text: String,
    _ day: String,
    _ expected: Bool
  ) throws {
    let date = try #require(try EDTF(day).earliest)
    #expect(try EDTF(text).contains(date) == expected)
  }

  @Test(arguments: [
    ("2004-06/2004-09", "2004-06 2004-07 2004-08 2004-09"),
    ("2003-12-30/2004-01", "2003-12-30 2003-12-31 2004-01-01 2004-01-02"),
    ("{1667,1670..1672}", "1667 1670 1671 1672"),
    ("2000-X2", "2000-02 2000-12"),
    ("2000-02-3X", ""), ("2001-24/2002-22", "2001-24 2002-21 2002-22"),
    ("201X-12-25", "2010-12-25 2011-12-25 2012-12-25 2013-12-25"),
    ("-000X", "-0009 -0008 -0007 -0006"), ("/2004", ""),
    ("Y1XX1414445", "Y1001414445 Y1011414445 Y1021414445 Y1031414445"),
    ("201X-24", "2010-24 2011-24 2012-24 2013-24"),
    ("XXXX-02-29", "0000-02-29 0004-02-29 0008-02-29 0012-02-29"),
    ("-XXXX-XX-31", "-9999-01-31 -9999-03-31 -9999-05-31 -9999-07-31"),
  ])
  func `an expression runs through its dates`(_ text: String, _ expected: String) {
    let dates = (try? EDTF(text)).map { Array($0.dates.prefix(4)) } ?? []
    #expect(dates.map(\.description).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("[1667, 1668]", "[1667,1668]", "at byte 6 space is left out"),
    (
      "19uu", "19XX",
      "at byte 2 u of the draft of 2012 is read as X at byte 3 u of the draft of 2012 is read as X"
    ),
    ("unknown/2004", "/2004", "at byte 0 “unknown” of the draft of 2012 is read as nothing"),
    ("2004–06", "2004-06", "at byte 4 a dash is read as a hyphen"),
    ("19", "19XX", "at byte 2 two digits are read as a century"),
    ("193~", "193X~", "at byte 3 three digits are read as a decade"),
    (
      "1985-04-12T23:20", "1985-04-12T23:20:00",
      "at byte 16 a time without seconds is read as at the full minute"
    ),
    (
      "1985-04-12T23:20:30.25+0230", "1985-04-12T23:20:30+02:30",
      "at byte 19 a fraction of a second is left out at byte 22 a shift without colon is read as with one"
    ),
    ("1985-04", "1985-04", ""),
  ])
  func `a lenient reading says what it forgave`(
    _ text: String,
    _ expected: String,
    _ forgiven: String
  ) throws {
    let (expression, slips) = try EDTF.lenient(text)
    #expect(expression.description == expected)
    #expect(slips.map(\.description).joined(separator: " ") == forgiven)
  }

  @Test func `a lenient reading does not guess`() {
    #expect(throws: EDTFError.self) { try EDTF.lenient("around 1904") }
    #expect(throws: EDTFError.self) { try EDTF.lenient("1985-02-30") }
  }
}

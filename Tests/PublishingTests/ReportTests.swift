import Collation
import Documents
import Publishing
import Testing

@Suite struct ReportTests {
  @Test(arguments: [(80, "wide"), (120, "wider"), (44, "narrow")])
  func `a review is laid out for the terminal's width`(width: Int, name: String) throws {
    let text = try Samples.review.rendered(as: .text, style: TextStyle(width: width))
    try Snapshot.expect(text, matches: "review-\(name).txt")
  }

  @Test(arguments: [(44, "stacked"), (80, "table")])
  func `accounts stand in columns, or one below the other`(width: Int, name: String) throws {
    let text = try Samples.accounts.rendered(as: .text, style: TextStyle(width: width))
    try Snapshot.expect(text, matches: "accounts-\(name).txt")
  }

  @Test func `a review is given as json`() throws {
    try Snapshot.expect(Samples.review.rendered(as: .json), matches: "review.json")
  }

  @Test func `accounts are given as json`() throws {
    try Snapshot.expect(Samples.accounts.rendered(as: .json), matches: "accounts.json")
  }

  @Test(arguments: [32, 44, 64, 80, 100, 120])
  func `no line is longer than the terminal is wide`(width: Int) throws {
    let style = TextStyle(width: width)
    let text =
      try Samples.review.rendered(as: .text, style: style)
      + Samples.accounts.rendered(as: .text, style: style)
    for line in text.split(separator: "\n") {
      // Every sign of the samples beyond Latin and Cyrillic is two columns wide.
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
      #expect(columns <= width, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test func `colour is used only when asked for`() throws {
    let plain = try Samples.review.rendered(as: .text)
    let coloured = try Samples.review.rendered(as: .text, style: TextStyle(usesColour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1mPeople (2)\u{1B}[0m"))
    #expect(
      coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[2m", with: "")
        .replacing("\u{1B}[0m", with: "") == plain
    )
  }

  @Test func `an empty review says that nothing was found`() throws {
    let review = Review(
      document: Samples.english.document.id,
      record: Samples.english.document.record,
      people: [],
      timeline: [],
      incidents: [],
      figures: [],
      voices: [],
      citations: [],
      faults: []
    )
    let lines = try review.rendered(as: .text).split(separator: "\n")
    #expect(lines.filter { $0 == "  none found" }.count == 7)
  }

  @Test(arguments: [ReportFormat.text, .json])
  func `nothing that a terminal would act upon comes through`(format: ReportFormat) throws {
    let title = "\u{1B}]0;owned\u{07}\u{9B}2J\u{202E}evil\u{2066}\u{7F}\u{85}\r\n"
    let report = try Samples.hostile(title).rendered(as: format, style: TextStyle(width: 80))
    let harmful = report.unicodeScalars.filter {
      $0 != "\n"
        && ($0.properties.generalCategory == .control || $0.properties.isBidiControl
          || $0.properties.generalCategory == .lineSeparator)
    }
    #expect(harmful.isEmpty)
    #expect(report.contains("owned") && report.contains("evil"))
  }
}

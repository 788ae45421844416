import Documents
import Evaluation
import Ledger
import Testing

@Suite struct EvaluatorTests {
  /// One annotation by the scalars that it covers.
  static func annotation(
    _ range: Range<Int>,
    _ value: AnnotationValue,
    in text: String
  ) -> Annotation {
    Annotation(
      passage: OffsetTable(text).passage(ofScalars: range),
      value: value,
      rule: "test"
    )
  }

  static func time(_ value: String) -> AnnotationValue {
    .time(TimeValue(type: .date, value: value))
  }

  static func timeItem(_ range: Range<Int>, _ value: String?) -> GoldItem {
    GoldItem(
      kind: .time,
      range: range,
      fields: value.map { [ExpectedField("value", [$0])] } ?? []
    )
  }

  /// Runs a reader that gives the same for every text.
  static func run(
    _ gold: [GoldDocument],
    _ found: [(Range<Int>, AnnotationValue)]
  ) -> EvaluationReport {
    Evaluator.run(gold: gold) { document in
      found.map { annotation($0.0, $0.1, in: document.text) }
    }
  }

  private func only(_ report: EvaluationReport) throws -> KindReport {
    #expect(report.kinds.count == 1)
    return try #require(report.kinds.first)
  }

  static let text = "В 1904 году, 8 февраля; in 1905, then 1906 and later 1907."

  @Test func `times count by place, and by place and value together`() throws {
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [
        Self.timeItem(2..<6, "1904"), Self.timeItem(13..<22, "1904-02-08"),
        Self.timeItem(27..<31, "1905"), Self.timeItem(38..<42, nil),
      ],
      kinds: [.time]
    )
    let report = try only(
      Self.run(
        [gold],
        [
          (2..<11, Self.time("1904")), (13..<22, Self.time("1904-02-18")),
          (38..<42, Self.time("1906")), (53..<57, Self.time("1907")),
          (0..<1, .place(NameValue(name: "В"))),
        ]
      )
    )
    let strict = try #require(report.strict)
    #expect([strict.gold, strict.found, strict.goldMatched, strict.foundMatched] == [4, 4, 2, 2])
    #expect(report.relaxed.goldMatched == 3)
    #expect(report.relaxed.precision == 0.75)
    #expect(report.relaxed.recall == 0.75)
    #expect(report.value.right == 1)
    #expect(report.value.of == 2)
    // Three of the gold have a value; three were found that could have one, for the match without is
    // left out.
    #expect(report.valueScore.gold == 3)
    #expect(report.valueScore.found == 3)
    #expect(report.valueScore.f1 == 1.0 / 3)
    #expect(Set(report.findings.map(\.group)) == [.miss, .boundary, .value, .falseAlarm])
    #expect(report.findings.count == 4)
    let wrong = try #require(report.findings.first { $0.group == .value })
    #expect(wrong.detail == "value is 1904-02-18, expected 1904-02-08")
    #expect(wrong.text == "8 февраля")
    #expect(wrong.range == 13..<22)
  }

  @Test func `kinds that the gold does not cover are not looked at`() {
    let gold = GoldDocument(id: "a", text: Self.text, gold: [], kinds: [.time])
    let report = Self.run([gold], [(0..<1, .place(NameValue(name: "В")))])
    #expect(report.kinds.map(\.kind) == [.time])
    #expect(report.kinds.first?.relaxed.f1 == nil)
  }

  @Test func `a covered kind without an item makes false alarms`() throws {
    let gold = GoldDocument(id: "a", text: Self.text, gold: [], kinds: [.time])
    let report = try only(Self.run([gold], [(2..<6, Self.time("1904"))]))
    #expect(report.relaxed.precision == 0)
    #expect(report.relaxed.recall == nil)
    #expect(report.relaxed.f1 == 0)
    #expect(report.findings.map(\.group) == [.falseAlarm])
  }

  @Test func `what lies where the gold does not tell is set aside, unless it matches`() throws {
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [Self.timeItem(2..<6, "1904")],
      kinds: [.time],
      setAside: [.time: [0..<12, 27..<31]]
    )
    let report = try only(
      Self.run(
        [gold],
        [
          (2..<6, Self.time("1904")), (7..<11, Self.time("x")), (27..<31, Self.time("x")),
          (26..<31, Self.time("x")),
        ]
      )
    )
    #expect(report.setAside == 2)
    #expect(report.relaxed.found == 2)
    #expect(report.strict?.found == 2)
    #expect(report.relaxed.goldMatched == 1)
    #expect(report.valueScore.found == 2)
    #expect(report.findings.map(\.range) == [26..<31])
  }

  @Test func `a sentence counts when it holds an annotation`() throws {
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [0..<23, 23..<40, 40..<58].map {
        GoldItem(kind: .incident, range: $0, extent: .sentence)
      },
      kinds: [.incident]
    )
    let incident = AnnotationValue.incident(IncidentValue(name: "x"))
    let report = try only(
      Self.run([gold], [(2..<6, incident), (13..<22, incident), (41..<42, incident)])
    )
    #expect(report.measure == .sentence)
    #expect(report.strict == nil)
    #expect(report.relaxed.recall == 2.0 / 3)
    #expect(report.relaxed.precision == 1)
    #expect(report.findings.map(\.range) == [23..<40])
  }

  @Test func `an incident that the gold names is right wherever it stands`() throws {
    let name = ExpectedField("name", ["Storm of Riga"], comparison: .name)
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [
        GoldItem(kind: .incident, range: 0..<23, extent: .sentence, fields: [name]),
        GoldItem(kind: .incident, range: 23..<40, extent: .sentence),
      ],
      kinds: [.incident]
    )
    let report = try only(
      Self.run(
        [gold],
        [
          (41..<42, .incident(IncidentValue(name: "the Storm of Riga"))),
          (43..<44, .incident(IncidentValue(name: "another"))),
          (24..<30, .agreement(AgreementValue(name: "a treaty"))),
        ]
      )
    )
    #expect(report.relaxed.recall == 0.5)
    #expect(report.relaxed.precision == 0.5)
    #expect(report.fields["name"]?.right == 1)
    #expect(report.falseAlarmSorts == ["named": 1])
  }

  /// Life years given to two mentions of one person, and what that makes of the person.
  static let lives: [(first: [String?], second: [String?], mentions: Int, persons: Int)] = [
    (["1850", "1901"], ["1850", "1901"], 2, 1),
    (["1850", "1901"], [nil, nil], 1, 1),
    (["1850", "1901"], ["1850", "1902"], 1, 0),
    (["1850", nil], [nil, "1901"], 0, 0),
  ]

  @Test(arguments: lives)
  func `life years count per mention and per person`(
    _ row: (first: [String?], second: [String?], mentions: Int, persons: Int)
  ) throws {
    let fields = [ExpectedField("born", ["1850"]), ExpectedField("died", ["1901"])]
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [
        GoldItem(kind: .person, range: 0..<2, identity: "oda", fields: fields),
        GoldItem(kind: .person, range: 4..<6, identity: "oda", fields: fields),
        GoldItem(kind: .person, range: 8..<9, identity: "ii"),
      ],
      kinds: [.person]
    )
    func person(_ years: [String?]) -> AnnotationValue {
      .person(PersonValue(name: "Oda", born: years[0], died: years[1]))
    }
    let report = try only(
      Self.run(
        [gold],
        [(0..<2, person(row.first)), (4..<6, person(row.second)), (8..<9, person([nil, nil]))]
      )
    )
    #expect(report.value.right == row.mentions)
    #expect(report.value.of == 2)
    #expect(report.lives?.right == row.persons)
    #expect(report.lives?.of == 1)
  }

  @Test func `an attribution's parts count by themselves and as a whole`() throws {
    let text = "Oda said, on Monday, that ships sank; Ii denied it."
    let gold = GoldDocument(
      id: "a",
      text: text,
      gold: [
        AttributionParts(source: [0..<3], cue: [4..<8], content: [10..<19, 21..<36]),
        AttributionParts(source: [38..<40], cue: [41..<47], content: [48..<50]),
      ].compactMap { GoldItem(attribution: $0) },
      kinds: [.attribution]
    )
    func attribution(_ source: Range<Int>?, _ content: Range<Int>) -> AnnotationValue {
      .attribution(
        AttributionValue(
          voice: "x",
          stance: .asserts,
          source: source.map { Passage(start: $0.lowerBound, end: $0.upperBound) },
          content: [Passage(start: content.lowerBound, end: content.upperBound)]
        )
      )
    }
    let report = Self.run(
      [gold],
      [(4..<8, attribution(0..<3, 26..<36)), (41..<47, attribution(nil, 48..<50))]
    )
    #expect(report.kinds.map(\.measure) == [.span, .source, .content, .whole])
    #expect(report.kinds.map(\.relaxed.goldMatched) == [2, 1, 2, 1])
    #expect(report.kinds.map { $0.strict?.goldMatched } == [2, 1, 1, 0])
    #expect(report.kinds.map(\.relaxed.found) == [2, 1, 2, 2])
  }

  @Test func `gold files of one text are read together, once`() throws {
    let times = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [Self.timeItem(2..<6, "1904")],
      kinds: [.time]
    )
    let places = GoldDocument(id: "a", text: Self.text, gold: [], kinds: [.place])
    let other = GoldDocument(id: "a", text: "другой", gold: [], kinds: [.place])
    var read: [String] = []
    let report = Evaluator.run(gold: [times, places, times, other]) { document in
      read.append(document.text)
      return []
    }
    #expect(read == [Self.text, "другой"])
    #expect(report.documents == 2)
    #expect(report.kinds.map(\.kind) == [.time, .place])
    #expect(report.kinds.first?.relaxed.gold == 1)
  }

  @Test func `the order in which a reader answers does not matter`() throws {
    let gold = GoldDocument(
      id: "a",
      text: Self.text,
      gold: [Self.timeItem(2..<6, "1904"), Self.timeItem(0..<12, "1904")],
      kinds: [.time]
    )
    let found = [(0..<4, Self.time("1904")), (3..<9, Self.time("1905")), (5..<12, Self.time("x"))]
    let one = Self.run([gold], found)
    let other = Self.run([gold], found.reversed())
    #expect(one.text(misses: 9) == other.text(misses: 9))
    #expect(try one.json(misses: 9) == other.json(misses: 9))
  }

  @Test func `what the reader throws comes through`() {
    struct Refusal: Error, Equatable {}
    let gold = GoldDocument(id: "a", text: "", gold: [], kinds: [.time])
    #expect(throws: Refusal()) {
      try Evaluator.run(gold: [gold]) { _ throws(Refusal) -> [Annotation] in throw Refusal() }
    }
  }
}

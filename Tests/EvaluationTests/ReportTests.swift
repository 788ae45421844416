import Evaluation
import Ledger
import Testing

/// The two forms of a report, compared whole: other programs read them.
@Suite struct ReportTests {
  static let text = "In 1904, 1905 and 1906\nand 1905 and 1905; Oda (1850-1901)."

  static func report() -> EvaluationReport {
    let life = [ExpectedField("born", ["1850"]), ExpectedField("died", ["1901"])]
    let gold = GoldDocument(
      id: "story",
      text: text,
      gold: [
        EvaluatorTests.timeItem(3..<7, "1904"), EvaluatorTests.timeItem(9..<13, "1905"),
        EvaluatorTests.timeItem(18..<22, "1906"), EvaluatorTests.timeItem(27..<31, "1905"),
        EvaluatorTests.timeItem(36..<40, "1905"),
        GoldItem(kind: .person, range: 42..<45, identity: "oda", fields: life),
        GoldItem(kind: .incident, range: 0..<41, extent: .sentence),
      ],
      kinds: [.time, .person, .incident, .place],
      setAside: [.time: [47..<56]]
    )
    return EvaluatorTests.run(
      [gold],
      [
        (0..<7, EvaluatorTests.time("1904")), (18..<22, EvaluatorTests.time("1996")),
        (47..<56, EvaluatorTests.time("1850/1901")),
        (42..<45, .person(PersonValue(name: "Oda", born: "1850", died: "1901"))),
        (46..<57, .person(PersonValue(name: "(1850-1901)"))),
      ]
    )
  }

  @Test func `the text shows scores, what lies behind them, and what went wrong`() {
    #expect(
      Self.report().text(misses: 1) == """
        1 document

                                         strict                relaxed
        kind                gold  found       P      R     F1        P      R     F1  value  value F1
        time                   5      2   0.500  0.200  0.286    1.000  0.400  0.571  0.500     0.286
        person                 1      2   0.500  1.000  0.667    0.500  1.000  0.667  1.000     0.667
        place                  0      0       –      –      –        –      –      –      –         –
        incident: sentence     1      0       –      –      –        –  0.000  0.000      –         –

        time: value 1 of 2 (0.500)
        time: 1 found where the gold does not tell, set aside
        person: life years right on 1 of 1 (1.000) mentions found that have them, on 1 of 1 (1.000) persons
        person: born 1 of 1 (1.000), died 1 of 1 (1.000)
        incident: sentence: a sentence counts when it holds an annotation; recall of sentences, precision \
        of annotations

        time: 3 misses
          story 9–13 …In 1904, ⟦1905⟧ and 1906 and 1905 and 1905; Oda (1850-1…
            3 times, also story 27–31, story 36–40

        time: 1 other boundary
          story 3–7 …In ⟦1904⟧, 1905 and 1906 and 1905 and 1905; Oda (… (found 0–7 In 1904)

        time: 1 wrong value
          story 18–22 …In 1904, 1905 and ⟦1906⟧ and 1905 and 1905; Oda (1850-1901).… (value is 1996, \
        expected 1906)

        person: 1 false alarm
          story 46–57 …4, 1905 and 1906 and 1905 and 1905; Oda ⟦(1850-1901)⟧.… (test)

        incident: sentence: 1 miss
          story 0–41 …⟦In 1904, 1905 and 1906 and 1905 and 1905;⟧ Oda (1850-1901).…

        """
    )
  }

  @Test func `without misses asked for the text ends with the notes`() {
    let text = Self.report().text()
    #expect(!text.contains("⟦"))
    #expect(text.hasSuffix("precision of annotations\n"))
  }

  @Test func `the JSON has sorted keys and leaves out what cannot be measured`() throws {
    let gold = GoldDocument(
      id: "story",
      text: "in 1904",
      gold: [EvaluatorTests.timeItem(3..<7, "1904")],
      kinds: [.time, .place]
    )
    let report = EvaluatorTests.run([gold], [(0..<7, EvaluatorTests.time("1905"))])
    #expect(
      try report.json(misses: 1) == #"""
        {
          "documents" : 1,
          "kinds" : [
            {
              "errors" : {
                "boundary" : 1,
                "false alarm" : 0,
                "miss" : 0,
                "value" : 1
              },
              "falseAlarmSorts" : {

              },
              "fields" : {
                "value" : {
                  "accuracy" : 0,
                  "of" : 1,
                  "right" : 0
                }
              },
              "findings" : [
                {
                  "after" : "",
                  "before" : "in ",
                  "detail" : "found 0–7 in 1904",
                  "doc" : "story",
                  "end" : 7,
                  "group" : "boundary",
                  "start" : 3,
                  "text" : "1904"
                },
                {
                  "after" : "",
                  "before" : "in ",
                  "detail" : "value is 1905, expected 1904",
                  "doc" : "story",
                  "end" : 7,
                  "group" : "value",
                  "start" : 3,
                  "text" : "1904"
                }
              ],
              "kind" : "time",
              "measure" : "span",
              "relaxed" : {
                "f1" : 1,
                "found" : 1,
                "foundMatched" : 1,
                "gold" : 1,
                "goldMatched" : 1,
                "precision" : 1,
                "recall" : 1
              },
              "setAside" : 0,
              "strict" : {
                "f1" : 0,
                "found" : 1,
                "foundMatched" : 0,
                "gold" : 1,
                "goldMatched" : 0,
                "precision" : 0,
                "recall" : 0
              },
              "value" : {
                "accuracy" : 0,
                "f1" : 0,
                "of" : 1,
                "precision" : 0,
                "recall" : 0,
                "right" : 0
              }
            },
            {
              "errors" : {
                "boundary" : 0,
                "false alarm" : 0,
                "miss" : 0,
                "value" : 0
              },
              "falseAlarmSorts" : {

              },
              "fields" : {

              },
              "findings" : [

              ],
              "kind" : "place",
              "measure" : "span",
              "relaxed" : {
                "found" : 0,
                "foundMatched" : 0,
                "gold" : 0,
                "goldMatched" : 0
              },
              "setAside" : 0,
              "strict" : {
                "found" : 0,
                "foundMatched" : 0,
                "gold" : 0,
                "goldMatched" : 0
              }
            }
          ]
        }

        """#
    )
  }
}

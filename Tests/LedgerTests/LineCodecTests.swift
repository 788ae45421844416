import Documents
import FoundationEssentials
import Ledger
import Testing

@Suite struct LineCodecTests {
  @Test func `a request is read with all its fields`() throws {
    let line = #"{"doc":"a","text":"В 1904 г.","dct":"1905-01-01","language":"ru-RU","more":[1]}"#
    #expect(
      try AnnotateRequest(line: Array(line.utf8) + [13, 10], number: 1)
        == AnnotateRequest(doc: "a", text: "В 1904 г.", dct: "1905-01-01", language: .russian)
    )
  }

  @Test func `a request needs only its name and text`() throws {
    let request = try AnnotateRequest(line: Array(#"{"text":"","doc":""}"#.utf8), number: 1)
    #expect(request == AnnotateRequest(doc: "", text: ""))
  }

  @Test func `a request that is written reads back`() throws {
    let request = AnnotateRequest(
      doc: "a",
      text: "\u{0}\u{2028}樺",
      dct: "1905",
      language: .japanese
    )
    let line = Array(try JSONEncoder().encode(request))
    #expect(try AnnotateRequest(line: line, number: 1) == request)
  }

  @Test(
    arguments: [
      ("[1]", nil, "the field line is not an object"),
      ("3", nil, "the field line is not an object"),
      (#"{"text":"x"}"#, nil, "no field doc"),
      (#"{"doc":"a"}"#, "a", "no field text"),
      (#"{"doc":7,"text":"x"}"#, nil, "the field doc is not a string"),
      (#"{"doc":"a","text":null}"#, "a", "the field text is not a string"),
      (#"{"doc":"a","text":["x"]}"#, "a", "the field text is not a string"),
      (#"{"doc":"a","text":"x","dct":1905}"#, "a", "the field dct is not a string"),
      (
        #"{"doc":"a","text":"x","language":"?"}"#, "a",
        "the field language is \"?\"; allowed: a language tag such as en, ru, ja"
      ),
    ] as [(String, String?, String)]
  )
  func `a bad request fails with its line, its name and a clause`(
    line: String,
    doc: String?,
    clause: String
  ) {
    let failure = #expect(throws: AnnotateFailure.self) {
      try AnnotateRequest(line: Array(line.utf8), number: 12)
    }
    #expect(failure == AnnotateFailure(doc: doc, line: 12, error: clause))
  }

  @Test(arguments: [
    "", "nonsense", #"{"doc":"a","text":"x""#, #"{"doc":"a","text":"x"} {}"#,
    String(repeating: "[", count: 100_000),
  ])
  func `a line that is no JSON is said to be none`(line: String) {
    let failure = #expect(throws: AnnotateFailure.self) {
      try AnnotateRequest(line: Array(line.utf8), number: 3)
    }
    #expect(failure?.line == 3)
    #expect(failure?.error == "not JSON")
  }

  @Test func `a text that is no UTF-8 is refused by name`() {
    let line = Array(#"{"doc":"a","text":""#.utf8) + [0xD0] + Array(#""}"#.utf8)
    let failure = #expect(throws: AnnotateFailure.self) {
      try AnnotateRequest(line: line, number: 3)
    }
    let clause = "the field text is not a string of whole characters"
    #expect(failure == AnnotateFailure(doc: "a", line: 3, error: clause))
  }

  @Test(arguments: [
    ("{}", "no field doc"),
    (#"{"doc":"a","annotations":{}}"#, "the field annotations is not an array"),
    (#"{"doc":"a","annotations":[3]}"#, "the field annotations[0] is not an object"),
    (#"{"doc":"a","annotations":[{"end":2}]}"#, "no field annotations[0].start"),
    (
      #"{"doc":"a","annotations":[{"start":0.5,"end":2}]}"#,
      "the field annotations[0].start is not a whole number"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1e400,"end":2}]}"#,
      "the field annotations[0].start is not a whole number"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"figure","low":1e400}]}"#,
      "the field annotations[0].low is not a number of this range"
    ),
    (
      #"{"doc":"a","annotations":[{"start":-1,"end":2}]}"#,
      "the field annotations[0].start is -1; allowed: 0 and above"
    ),
    (
      #"{"doc":"a","annotations":[{"start":3,"end":2}]}"#,
      "the field annotations[0].end is 2; allowed: 3 and above"
    ),
    (#"{"doc":"a","annotations":[{"start":1,"end":2}]}"#, "no field annotations[0].kind"),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"thing"}]}"#,
      "the field annotations[0].kind is \"thing\"; allowed: time, person, place, group, incident, "
        + "agreement, figure, quotation, attribution, note, identifier, caption, cause, judgement"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"time","type":"DAY","value":"x"}]}"#,
      "the field annotations[0].type is \"DAY\"; allowed: DATE, TIME, DURATION, SET"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"note","marker":3}]}"#,
      "the field annotations[0].marker is not a string"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"figure","approximate":"no"}]}"#,
      "the field annotations[0].approximate is not true or false"
    ),
    (
      #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"attribution","voice":"x","#
        + #""stance":"asserts","content":[{"start":2,"end":3},{"start":5,"end":4}]}]}"#,
      "the field annotations[0].content[1].end is 4; allowed: 5 and above"
    ),
  ])
  func `a bad response fails with the place of the fault`(line: String, clause: String) {
    let failure = #expect(throws: AnnotateFailure.self) {
      try AnnotateResponse(line: Array(line.utf8), number: 1)
    }
    #expect(failure?.error == clause)
  }

  @Test func `an outside reader may leave its name out`() throws {
    let line = #"{"doc":"a","annotations":[{"start":1,"end":2,"kind":"place","name":"x"}]}"#
    let response = try AnnotateResponse(line: Array(line.utf8), number: 1)
    #expect(response.annotations.map(\.rule) == [""])
  }

  @Test func `the written lines are the encoder's, and read back`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let offsets = OffsetTable(ExchangedAnnotationTests.text)
    let response = AnnotateResponse(
      doc: "a/\"b\"",
      annotations: ExchangedAnnotationTests.values.map {
        ExchangedAnnotation(ExchangedAnnotationTests.annotation($0), offsets: offsets)
      }
    )
    let empty = AnnotateResponse(doc: "", annotations: [])
    let named = AnnotateFailure(doc: "a", line: 2, error: "x\ny")
    let nameless = AnnotateFailure(doc: nil, line: 3, error: "x")
    var bytes: [UInt8] = []
    response.writeLine(into: &bytes)
    empty.writeLine(into: &bytes)
    named.writeLine(into: &bytes)
    nameless.writeLine(into: &bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(lines.count == 4)
    #expect(try lines[0] == Array(encoder.encode(response)))
    #expect(try lines[1] == Array(encoder.encode(empty)))
    #expect(try lines[2] == Array(encoder.encode(named)))
    #expect(try lines[3] == Array(encoder.encode(nameless)))
    #expect(try AnnotateResponse(line: lines[0], number: 1) == response)
    #expect(try JSONDecoder().decode(AnnotateFailure.self, from: Data(lines[2])) == named)
  }
}

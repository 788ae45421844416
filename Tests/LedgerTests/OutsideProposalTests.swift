import Documents
import Ledger
import Testing

@Suite struct OutsideProposalTests {
  static let text = "The café at Ōtsu burned; the mill at Ōtsu stood."

  private func join(
    _ file: String,
    own: [ExchangedAnnotation] = [],
    text: String = text
  ) -> (lines: [String], failures: [String]) {
    let file = OutsideProposals(Array(file.utf8), name: "tool")
    let (proposals, failures) = OutsideProposals.joined(
      own,
      by: "we",
      with: [file],
      doc: "a",
      text: text
    )
    let scalars = Array(text.unicodeScalars)
    let lines = proposals.map { proposal in
      let annotation = proposal.annotation
      let words = String(String.UnicodeScalarView(scalars[annotation.start..<annotation.end]))
      return "\(words) \(annotation.kind.rawValue) \(proposal.by.joined(separator: "+"))"
    }
    return (lines, (file.failures + failures.joined()).map(\.description))
  }

  private func own(_ text: String = text) -> [ExchangedAnnotation] {
    let offsets = OffsetTable(text)
    let start = Array("The café at ".utf8).count
    let place = Annotation(
      passage: Passage(start: start, end: start + "Ōtsu".utf8.count),
      value: .place(NameValue(name: "Ōtsu")),
      rule: "r"
    )
    return [ExchangedAnnotation(place, offsets: offsets)]
  }

  @Test func `the same passage, kind and value is one annotation of several`() {
    let line = #"""
      {"doc":"a","by":"spy","annotations":[{"start":12,"end":16,"kind":"place","name":"Ōtsu"},{"start":12,"end":16,"kind":"place","name":"Otsu"}]}
      """#
    #expect(join(line, own: own()).lines == ["Ōtsu place spy", "Ōtsu place we+spy"])
  }

  @Test func `a file without names proposes under its own`() {
    let line = #"{"doc":"a","annotations":[{"start":4,"end":8,"kind":"place","name":"café"}]}"#
    #expect(join(line).lines == ["café place tool"])
  }

  @Test(arguments: [
    (#""selector":{"type":"TextPositionSelector","start":4,"end":8}"#, "café place A"),
    (#""selector":{"type":"TextQuoteSelector","exact":"mill"}"#, "mill place A"),
    (
      #""selector":[{"type":"TextQuoteSelector","exact":"Ōtsu","prefix":"mill at "}]"#,
      "Ōtsu place A"
    ),
    (
      #""selector":[{"type":"TextPositionSelector","start":0,"end":2},{"type":"TextQuoteSelector","exact":"mill"}]"#,
      "mill place A"
    ),
  ])
  func `a Web Annotation finds its passage`(_ selector: String, _ expected: String) {
    let file =
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","creator":"A","#
      + #""body":"place","target":{"source":"a",\#(selector)}}"#
    #expect(join(file).lines == [expected])
    #expect(join("[\n\(file)\n]").lines == [expected])
    #expect(join(#"{"type":"AnnotationPage","items":[\#(file)]}"#).lines == [expected])
  }

  @Test func `the body that is no kind is the name, and one of ours brings all fields`() {
    let target =
      #""target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"mill"}}"#
    let file = #"""
      {"type":"Annotation","body":[{"value":"person","purpose":"tagging"},{"value":"Mill, J.","purpose":"identifying"}],\#(target)}
      {"type":"Annotation","body":{"kind":"time","type":"DATE","value":"1868"},\#(target)}
      """#
    let proposals = OutsideProposals.joined(
      [],
      by: "we",
      with: [OutsideProposals(Array(file.utf8), name: "tool")],
      doc: "a",
      text: Self.text
    ).proposals
    #expect(
      proposals.map(\.annotation.value) == [
        .time(TimeValue(type: .date, value: "1868")), .person(PersonValue(name: "Mill, J.")),
      ]
    )
  }

  @Test(arguments: [
    (#"{"doc":"a","annotations":[{"start":4,"end":99,"kind":"place","name":"x"}]}"#, "end is 99"),
    (#"{"doc":"a","annotations":[{"start":4,"end":6,"kind":"spot","name":"x"}]}"#, "\"spot\""),
    (#"{"doc":"a"}"#, "no field annotations"),
    ("nothing", "not JSON"),
    (
      #"{"type":"Annotation","body":"place","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"Ōtsu"}}}"#,
      "stand there once"
    ),
    (
      #"{"type":"Annotation","body":"figure","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"mill"}}}"#,
      "\"figure\""
    ),
    (#"{"type":"Annotation","body":"place","target":{"source":"a"}}"#, "no field target.selector"),
  ])
  func `what cannot be taken is named by its line`(_ line: String, _ reason: String) {
    let good = #"{"doc":"a","annotations":[{"start":4,"end":8,"kind":"place","name":"café"}]}"#
    let (lines, failures) = join(good + "\n" + line)
    #expect(lines == ["café place tool"])
    #expect(failures.count == 1)
    #expect(failures.allSatisfy { $0.hasPrefix("line 2: ") && $0.contains(reason) }, "\(failures)")
  }

  @Test func `a long quotation of one letter is looked for in one pass`() {
    let text = String(repeating: "a", count: 200_000)
    let words = String(repeating: "a", count: 50_000) + "b"
    let file =
      #"{"type":"Annotation","body":"place","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"\#(words)"}}}"#
    #expect(join(file, text: text).failures.count == 1)
  }
}

import Documents
import Evaluation
import Ledger
import Testing

@Suite struct GoldReaderTests {
  static let text = "Ода (1850-1901) wrote: \u{201C}Two ships\u{201D} 😀 sank in Ōtsu (1)."

  static func text(_ words: String = text) throws -> GoldText {
    try GoldText(name: "story", bytes: Array(words.utf8))
  }

  static func read(_ gold: String, _ words: String? = text) throws -> GoldFile {
    try GoldReader.read(Array(gold.utf8), named: "gold", text: try words.map { try text($0) })
  }

  private func item(_ gold: String) throws -> GoldItem {
    let file = try Self.read(gold)
    #expect(file.notices.isEmpty)
    #expect(file.documents.map(\.id) == ["story"])
    return try #require(file.documents.first?.gold.first)
  }

  @Test func `persons bring their life years to every mention`() throws {
    let item = try item(
      #"""
      {"count": 1, "persons": [{"id": "oda", "forms": ["Ода"], "life_edtf": "1850/1901",
        "mentions": [{"start": 0, "end": 3, "text": "Ода"}]}]}
      """#
    )
    #expect(item.kind == .person)
    #expect(item.range == 0..<3)
    #expect(item.identity == "oda")
    #expect(item.fields.map(\.name) == ["name", "born", "died"])
    #expect(item.fields.map(\.accepted) == [["Ода"], ["1850"], ["1901"]])
  }

  @Test func `a person without life years has none expected`() throws {
    let item = try item(
      #"""
      {"persons": [{"id": "oda", "forms": ["Ода"], "life_edtf": null,
        "mentions": [{"start": 0, "end": 3, "text": "Ода"}]}]}
      """#
    )
    #expect(item.fields.map(\.name) == ["name"])
  }

  @Test func `an open bound of a figure must be left open`() throws {
    let item = try item(
      #"""
      {"figures": [{"start": 24, "end": 27, "text": "Two", "low": 2, "high": null,
        "unit": "ships", "approx": ["more than"]}]}
      """#
    )
    let high = try #require(item.fields.first { $0.name == "high" })
    #expect(high.accepts(nil))
    #expect(!high.accepts("3.0"))
    let low = try #require(item.fields.first { $0.name == "low" })
    #expect(low.accepts("2.0"))
    #expect(!low.accepts(nil))
    #expect(item.fields.first { $0.name == "approximate" }?.accepted == ["no"])
  }

  @Test func `a marker that no note answers is expected to be unresolved`() throws {
    let file = try Self.read(
      #"""
      {"footnotes": [{"marker": "(1)", "start": 50, "end": 53, "resolves_to": null}]}
      """#
    )
    #expect(file.notices.isEmpty)
    let item = try #require(file.documents.first?.gold.first)
    #expect(item.kind == .note)
    #expect(item.fields.map(\.accepted) == [["1"], ["no"]])
  }

  @Test func `incidents of one sentence are one item`() throws {
    let file = try Self.read(
      #"""
      {"incidents": [{"id": "a", "start": 0, "end": 50}, {"id": "b", "start": 0, "end": 50}]}
      """#
    )
    #expect(file.documents.first?.gold.map(\.extent) == [.sentence])
  }

  @Test func `statements become attributions by their cue alone`() throws {
    let file = try Self.read(
      #"""
      {"statements": [
        {"start": 0, "end": 35, "holder": "Oda", "stance": "denied (twice)", "cue": "wrote",
         "cue_span": [16, 21]},
        {"start": 4, "end": 22, "holder": "Oda", "stance": "asserted", "cue": null,
         "cue_span": null},
        {"start": 0, "end": 3, "holder": "reviewer", "stance": "asserted", "cue": null,
         "cue_span": null},
        {"start": 37, "end": 49, "holder": "Oda", "stance": "asserted", "cue": null,
         "cue_span": null}]}
      """#
    )
    let document = try #require(file.documents.first)
    let item = try #require(document.gold.first)
    #expect(document.gold.count == 1)
    #expect(item.range == 16..<21)
    #expect(item.parts == AttributionParts(source: nil, cue: [16..<21], content: nil))
    #expect(item.fields.map(\.accepted) == [["Oda"], ["denies"]])
    #expect(document.setAside == [.attribution: [4..<22, 35..<49]])
  }

  static let reviewForms: [(String, AnnotationKind)] = [
    (
      #"{"timex": [{"start": 5, "end": 14, "text": "1850-1901", "timex3_type": "DATE", "#
        + #""timex3_value": "1850/1901", "edtf": "1850/1901"}]}"#, .time
    ),
    (#"{"causal": [{"start": 0, "end": 9}]}"#, .cause),
    (
      #"{"places": [{"id": "o", "forms": ["Ōtsu"], "spans": [{"start": 45, "end": 49, "#
        + #""text": "Ōtsu"}]}]}"#, .place
    ),
    (
      #"{"treaties": [{"id": "o", "edtf": null, "mentions": [{"start": 45, "end": 49, "#
        + #""text": "Ōtsu"}]}]}"#, .agreement
    ),
    (
      #"{"quotes": [{"start": 24, "end": 33, "text": "Two ships", "speaker": "reviewer"}]}"#,
      .quotation
    ),
    (
      #"{"isbns": [{"start": 5, "end": 9, "text": "1850", "digits": "1850", "isbn13": "9", "#
        + #""check_digit_valid": false}]}"#, .identifier
    ),
    (
      #"{"captions": [{"start": 0, "end": 3, "text": "Ода", "rights_as_given": ""}]}"#,
      .caption
    ),
    (#"{"mistakes": [{"start": 37, "end": 41, "text": "sank"}]}"#, .judgement),
  ]

  @Test(arguments: reviewForms)
  func `each form of a review's gold is told by its field`(
    _ gold: String,
    _ kind: AnnotationKind
  ) throws {
    #expect(try item(gold).kind == kind)
  }

  @Test func `one without its words is left out with a notice`() throws {
    let file = try Self.read(
      #"""
      {"mistakes": [{"start": 37, "end": 41, "text": "sunk"},
        {"start": 37, "end": 41, "text": "sank"},
        {"start": 9, "end": 4, "text": "x"}, {"start": 50, "end": 99, "text": "x"}]}
      """#
    )
    #expect(file.documents.first?.gold.count == 1)
    #expect(
      file.notices == [
        #"gold: judgement 1 is "sunk", but 37 to 41 reads "sank"; left out"#,
        "gold: judgement 3 runs from 9 to 4, which is no stretch of text; left out",
        "gold: judgement 4 runs from 50 to 99, allowed are 0 to 54; left out",
      ]
    )
  }

  @Test func `times of a corpus may lack their value`() throws {
    let file = try Self.read(
      #"""
      {"doc": "a", "dct": "1904-02-08", "text": "in 1904, then", "timex":
      """#.trimmingLine
        + #"[{"start": 3, "end": 7, "type": "DATE", "value": "1904"},"#
        + #"{"start": 9, "end": 13, "type": "DATE", "value": null}], "split": "x"}"#
        + "\r\n\n" + #"{"doc": "b", "dct": null, "text": "", "timex": []}"# + "\n",
      nil
    )
    #expect(file.documents.map(\.id) == ["a", "b"])
    #expect(file.documents.map(\.dct) == ["1904-02-08", nil])
    #expect(file.documents.map(\.kinds) == [[.time], [.time]])
    #expect(file.documents[0].gold.map(\.fields.count) == [2, 0])
  }

  @Test func `attributions keep every piece, and one of nothing is named`() throws {
    let file = try Self.read(
      #"{"doc": "a", "text": "0123456789", "attributions": ["#
        + #"{"source": [], "cue": [[2, 3]], "content": [[7, 9], [4, 5]]},"#
        + #"{"source": [[0, 1]], "cue": [], "content": [[4, 6]]},"#
        + #"{"source": [], "cue": [], "content": []}]}"#,
      nil
    )
    let document = try #require(file.documents.first)
    #expect(document.gold.map(\.range) == [0..<6, 2..<3])
    #expect(document.gold.last?.parts?.source == [])
    #expect(document.setAside == [.attribution: [0..<6]])
    #expect(file.notices.count == 1)
  }

  @Test func `of nested entities of one kind the outermost is gold`() throws {
    let file = try Self.read(
      #"{"doc": "a", "language": "ru", "text": "0123456789", "entities": ["#
        + #"{"start": 2, "end": 4, "type": "CITY"}, {"start": 0, "end": 6, "type": "LOCATION"},"#
        + #"{"start": 0, "end": 6, "type": "ORGANIZATION"}, {"start": 7, "end": 8, "#
        + #""type": "MONEY"}, {"start": 7, "end": 3, "type": "WORK_OF_ART"}]}"#,
      nil
    )
    let document = try #require(file.documents.first)
    #expect(document.language == .russian)
    #expect(document.gold.map(\.kind) == [.place, .group])
    #expect(document.gold.map(\.range) == [0..<6, 0..<6])
    #expect(document.setAside == [.place: [2..<4], .figure: [7..<8]])
    #expect(document.kinds == [.time, .person, .place, .group, .incident, .figure])
    #expect(file.notices.isEmpty)
  }

  @Test func `our own lines expect what they say`() throws {
    let file = try Self.read(
      #"{"doc": "a", "text": "Oda (1)", "annotations": [{"start": 0, "end": 3, "kind": "person", "#
        + #""name": "Oda", "died": "1901"}, {"start": 4, "end": 7, "kind": "note", "#
        + #""marker": "1"}]}"# + "\n" + #"{"doc": "b", "text": "", "annotations": []}"#,
      nil
    )
    #expect(file.documents.map(\.kinds) == [[.person, .note], [.person, .note]])
    let items = file.documents[0].gold
    #expect(items.map { $0.fields.map(\.name) } == [["died", "name"], ["resolved", "marker"]])
    #expect(items[1].fields[0].accepted == ["no"])
  }

  static let refused: [(String, Bool, String)] = [
    ("", true, "gold: holds no JSON object, allowed are"),
    ("a,b\n1,2\n", true, "gold: holds no JSON object, allowed are"),
    (#"{"a": 1}"# + "\n" + #"{"a": 2}"#, true, "gold: holds a, allowed are JSON Lines"),
    (#"{"b": 1, "a": 1}"#, true, "gold: holds a, b, allowed are JSON Lines"),
    (#"{"faults": []}"#, true, "gold: holds faults, which annotations cannot be held against"),
    (#"{"timex": []}"#, false, "gold: its offsets point into a text that is not given"),
    (
      #"{"mistakes": [{"start": 0, "end": 1, "text": "?"}]}"#, true,
      "gold: none of its words stand at their offsets in story"
    ),
    (#"{"mistakes": [{"start": 0}]}"#, true, "gold, line 1: no field mistakes[0].end"),
    (#"{"timex": 7}"#, true, "gold, line 1: the field timex is of another type"),
    (
      #"{"doc": "a", "text": "", "timex": []}"# + "\n\n{", true, "gold, line 3: not JSON"
    ),
    (
      #"{"doc": "a", "text": "", "timex": []}"# + "\n" + #"{"doc": "a", "text": ""}"#, true,
      "gold, line 2: no field timex"
    ),
  ]

  @Test(arguments: refused)
  func `a file that is no gold is refused in one clause`(
    _ gold: String,
    _ hasText: Bool,
    _ clause: String
  ) throws {
    let error = #expect(throws: GoldError.self) {
      _ = try Self.read(gold, hasText ? Self.text : nil)
    }
    #expect(try #require(error).description.hasPrefix(clause))
  }

  @Test func `a text that is not UTF-8 is refused`() {
    #expect(throws: GoldError.notUTF8(file: "story")) {
      try GoldText(name: "story", bytes: [0x41, 0xFF])
    }
  }
}

extension String {
  /// The one line of a literal that ends in a line break.
  fileprivate var trimmingLine: String { filter { $0 != "\n" } }
}

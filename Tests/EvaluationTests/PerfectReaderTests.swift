import Evaluation
import Ledger
import Testing

/// One gold of every form, by which readers at both ends are measured.
@Suite struct PerfectReaderTests {
  static let story = """
    Oda (1850-1901) wrote: "Two ships" sank in Otsu (1) by the Treaty of Otsu; a mistake.
    Oda. Image: Public Domain 978-4-00-334211-4
    """

  static let review = #"""
    {"persons": [{"id": "oda", "forms": ["Oda"], "life_edtf": "1850/1901",
        "mentions": [{"start": 0, "end": 3, "text": "Oda"}, {"start": 86, "end": 89, "text": "Oda"}]}],
     "timex": [{"start": 5, "end": 14, "text": "1850-1901", "timex3_type": "DATE",
        "timex3_value": "1850/1901", "edtf": "1850/1901"}],
     "places": [{"id": "otsu", "forms": ["Otsu"], "spans": [{"start": 43, "end": 47, "text": "Otsu"}]}],
     "figures": [{"start": 24, "end": 27, "text": "Two", "low": 2, "high": null, "unit": "ships",
        "approx": ["about"]}],
     "incidents": [{"id": "a", "start": 0, "end": 85}],
     "treaties": [{"id": "a", "edtf": null,
        "mentions": [{"start": 59, "end": 73, "text": "Treaty of Otsu"}]}],
     "quotes": [{"start": 24, "end": 33, "text": "Two ships", "speaker": "Oda"}],
     "statements": [{"start": 0, "end": 85, "holder": "Oda", "stance": "asserted", "cue": "wrote",
        "cue_span": [16, 21]}],
     "footnotes": [{"marker": "(1)", "start": 48, "end": 51, "resolves_to": null}],
     "isbns": [{"start": 112, "end": 129, "text": "978-4-00-334211-4", "digits": "9784003342114",
        "isbn13": "9784003342114", "check_digit_valid": true}],
     "captions": [{"start": 86, "end": 111, "text": "Oda. Image: Public Domain",
        "rights_as_given": "Public Domain"}],
     "causal": [{"start": 0, "end": 85}],
     "mistakes": [{"start": 75, "end": 84, "text": "a mistake"}]}
    """#

  static let lines =
    #"{"doc": "b", "text": "Oda said yes", "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "#
    + #""content": [[9, 12]]}, {"source": [[0, 1], [2, 3]], "cue": [], "content": [[9, 12]]}]}"#

  static let entities =
    #"{"doc": "c", "text": "Oda in Otsu", "entities": [{"start": 0, "end": 3, "type": "PERSON"}, "#
    + #"{"start": 7, "end": 11, "type": "CITY"}, {"start": 0, "end": 11, "type": "EVENT"}, "#
    + #"{"start": 0, "end": 11, "type": "ORGANIZATION"}]}"#

  static func gold() throws -> [GoldDocument] {
    let text = try GoldText(name: "story", bytes: Array(story.utf8))
    return try [review, lines, entities].flatMap { source in
      let file = try GoldReader.read(Array(source.utf8), named: "gold", text: text)
      #expect(file.notices.isEmpty)
      return file.documents
    }
  }

  @Test func `a reader that gives the gold back scores one everywhere`() throws {
    let report = Evaluator.run(gold: try Self.gold()) { PerfectReader.read($0) }
    #expect(Set(report.kinds.map(\.kind)) == Set(AnnotationKind.allCases))
    for kind in report.kinds {
      let scores = [kind.strict, kind.relaxed].compactMap(\.self)
      #expect(scores.allSatisfy { $0.f1 == 1 }, "\(kind.kind) \(kind.measure)")
      #expect(kind.value.right == kind.value.of)
      #expect(kind.valueScore.goldMatched == kind.valueScore.gold)
      #expect(kind.valueScore.foundMatched == kind.valueScore.found || kind.valueScore.gold == 0)
      #expect(kind.fields.values.allSatisfy { $0.right == $0.of })
      #expect(kind.findings.isEmpty)
    }
    let persons = try #require(report.kinds.first { $0.kind == .person })
    #expect(persons.value.of == 2)
    #expect(persons.lives?.of == 1)
  }

  @Test func `a reader that gives nothing scores nothing`() throws {
    let report = Evaluator.run(gold: try Self.gold()) { _ in [] }
    for kind in report.kinds {
      #expect(kind.relaxed.gold > 0)
      #expect(kind.relaxed.precision == nil)
      #expect(kind.relaxed.recall == 0)
      #expect(kind.relaxed.f1 == 0)
      #expect(kind.value.of == 0)
      #expect(
        kind.findings.count { $0.group == .miss }
          == (kind.measure == .whole ? 0 : kind.relaxed.gold)
      )
    }
  }
}

import Collation
import Documents
import Foundation
import Ledger
import Testing

@Suite struct FaultTests {
  /// A text, and the faults it has, each by kind and a part of its explanation.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var faults: [(kind: Fault.Kind, part: String)]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a marker whose note is missing",
      text: """
        The Night Raid

        Two boats were lost on the way home. (1) The third came back. (2)

        Notes

        1. Anna Berg, The Night Raid, Riga, 1931, p. 7.
        """,
      faults: [(.noteWithoutText, "marker 2")]
    ),
    Case(
      testDescription: "an ISBN with a wrong check digit",
      text: "The book is in print (ISBN 0-465-05792-5).",
      faults: [(.invalidIdentifier, "0465057925")]
    ),
    Case(
      testDescription: "a person given two lives",
      text: """
        Adam Laxman (1766-1806) landed at Nemuro.

        Later Adam Laxman (1766-1803) went home.
        """,
      faults: [(.contradiction, "1766–1806 and 1766–1803")]
    ),
    Case(
      testDescription: "an act after a death",
      text: "Nikolai Rezanov (1764-1807) signed the paper in 1811.",
      faults: [(.outsideLifespan, "Nikolai Rezanov")]
    ),
    Case(
      testDescription: "an agreement dated twice",
      text: """
        The Treaty of Shimoda (1855) opened the ports.

        The Treaty of Shimoda (1858) is often forgotten.
        """,
      faults: [(.contradiction, "1855 and 1858")]
    ),
    Case(
      testDescription: "a text with nothing wrong",
      text: "Nikolai Rezanov (1764-1807) sailed in 1804. The Treaty of Shimoda (1855) came later.",
      faults: []
    ),
  ]

  @Test(arguments: cases)
  func `faults are found where they are, and nowhere else`(row: Case) {
    let faults = Texts.review(row.text).faults
    #expect(faults.map(\.kind) == row.faults.map(\.kind))
    for (fault, expected) in zip(faults, row.faults) {
      #expect(fault.explanation.contains(expected.part), "\(fault.explanation)")
    }
  }

  @Test func `a span that ends before it begins is a fault over both its ends`() throws {
    let document = PlainText.document(text: "It lasted from 12 May 1942 to 3 April 1941.")
    let span = "1942-05-12/1941-04-03"
    func time(_ words: String, _ edtf: String) throws -> Annotation {
      let range = try #require(document.text.range(of: words))
      let start = document.text.utf8.distance(from: document.text.startIndex, to: range.lowerBound)
      return Annotation(
        passage: Passage(start: start, end: start + words.utf8.count),
        value: .time(TimeValue(type: .date, value: edtf, edtf: edtf, span: span)),
        rule: "test.rule"
      )
    }
    let annotations = try [time("12 May 1942", "1942-05-12"), time("3 April 1941", "1941-04-03")]
    let faults = Review(of: document, annotations: annotations).faults
    #expect(faults.map(\.kind) == [.reversedSpan])
    #expect(faults.first?.places.first?.text == "12 May 1942 to 3 April 1941")
  }
}

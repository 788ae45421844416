import Documents
import Testing

@Suite struct PassageTests {
  private static let passages = (0...4).flatMap { start in
    (start...4).map { Passage(start: start, end: $0) }
  }

  @Test func `order is total and agrees with equality`() {
    for left in Self.passages {
      for right in Self.passages {
        let relations = [left < right, right < left, left == right]
        #expect(relations.count { $0 } == 1)
        for third in Self.passages where left < right && right < third { #expect(left < third) }
      }
    }
  }

  @Test func `an outer passage comes before what it contains`() {
    for outer in Self.passages {
      for inner in Self.passages where outer.contains(inner) && outer.start == inner.start {
        #expect(outer <= inner)
      }
    }
  }

  @Test func `overlap is symmetric and means a shared byte`() {
    for left in Self.passages {
      for right in Self.passages {
        let shared = !left.range.clamped(to: right.range).isEmpty
        #expect(left.overlaps(right) == shared)
        #expect(left.overlaps(right) == right.overlaps(left))
      }
    }
  }

  @Test func `a passage that ends before it starts cannot be made`() async {
    await #expect(processExitsWith: .failure) { _ = Passage(start: 2, end: 1) }
    await #expect(processExitsWith: .failure) { _ = Passage(start: -1, end: 1) }
  }
}

@Suite struct DocumentTests {
  @Test func `the same text has the same name`() {
    let one = PlainText.document(text: "Some text.", record: BibliographicRecord(title: "A"))
    let two = PlainText.document(text: "Some text.", record: BibliographicRecord(title: "B"))
    #expect(one.id == two.id)
    #expect(one.id != PlainText.document(text: "Some text").id)
    #expect(DocumentID(one.id.value) == one.id)
  }

  @Test func `a passage past the end is clamped, and a scalar cut in half left out`() {
    let document = PlainText.document(text: "Порт")
    #expect(document.text(of: Passage(start: 0, end: 99)) == "Порт")
    #expect(document.text(of: Passage(start: 90, end: 99)) == "")
    #expect(document.text(of: Passage(start: 2, end: 6)) == "ор")
  }

  @Test func `blocks that overlap or pass the end cannot be made`() async {
    await #expect(processExitsWith: .failure) {
      _ = Document(
        record: BibliographicRecord(title: ""),
        text: "abc",
        blocks: [Block(kind: .paragraph, passage: Passage(start: 0, end: 4))]
      )
    }
    await #expect(processExitsWith: .failure) {
      let block = Block(kind: .paragraph, passage: Passage(start: 0, end: 2))
      _ = Document(record: BibliographicRecord(title: ""), text: "abc", blocks: [block, block])
    }
  }
}

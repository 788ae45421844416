import Documents
import Ledger
import Publishing
import Testing

@testable import Website

/// That marks keep the text whole and the markup nested, whatever they are; not to be seen from
/// outside for every arrangement.
@Suite struct MarkedTextTests {
  private static func mark(_ range: Range<Int>, _ kind: AnnotationKind) -> Mark {
    Mark(range: range, scalars: range, reason: .annotation(kind))
  }

  private static func bare(_ html: HTML) -> String {
    html.markup.replacing(/<span class="hidden">[a-z]+: <\/span>/, with: "")
  }

  @Test(arguments: [
    ([], "abcdef"),
    ([mark(1..<3, .time)], "a<mark class=\"k-time\" id=\"c1-3\">bc</mark>def"),
    (
      [mark(0..<6, .person), mark(2..<4, .time)],
      "<mark class=\"k-person\" id=\"c0-6\">ab<mark class=\"k-time\" id=\"c2-4\">cd</mark>ef</mark>"
    ),
    (
      [mark(0..<4, .person), mark(2..<6, .time)],
      "<mark class=\"k-person\" id=\"c0-4\">ab<mark class=\"k-time\" id=\"c2-6\">cd</mark></mark>"
        + "<mark class=\"k-time\">ef</mark>"
    ),
    (
      [mark(1..<3, .person), mark(1..<3, .time)],
      "a<mark class=\"k-time\" id=\"c1-3\"><mark class=\"k-person\">bc</mark></mark>def"
    ),
    (
      [mark(0..<2, .person), mark(2..<4, .time)],
      "<mark class=\"k-person\" id=\"c0-2\">ab</mark><mark class=\"k-time\" id=\"c2-4\">cd</mark>ef"
    ),
    ([mark(3..<3, .time)], "abcdef"),
  ])
  func `marks nest, and are split where they cross`(marks: [Mark], markup: String) {
    var text = MarkedText(bytes: Array("abcdef".utf8), marks: marks)
    #expect(Self.bare(text.html(of: 0..<6)) == markup)
  }

  @Test func `a mark over two blocks has its anchor once`() {
    var text = MarkedText(bytes: Array("abcdef".utf8), marks: [Self.mark(1..<5, .cause)])
    #expect(Self.bare(text.html(of: 0..<3)) == "a<mark class=\"k-cause\" id=\"c1-5\">bc</mark>")
    #expect(Self.bare(text.html(of: 3..<6)) == "<mark class=\"k-cause\">de</mark>f")
  }

  @Test(arguments: 0..<200)
  func `any marks keep the text whole and the markup nested`(seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let bytes = (0..<60).map { _ in UInt8(ascii: "a") + UInt8(random.next(below: 26)) }
    let marks = (0..<random.next(below: 12)).map { _ in
      let ends = [random.next(below: 61), random.next(below: 61)].sorted()
      return Self.mark(ends[0]..<ends[1], AnnotationKind.allCases[random.next(below: 14)])
    }
    let cut = random.next(below: 61)
    var text = MarkedText(bytes: bytes, marks: marks)
    var anchors: [String] = []
    var plain = ""
    for html in [text.html(of: 0..<cut), text.html(of: cut..<60)] {
      var depth = 0
      for match in Self.bare(html).matches(of: /<mark[^>]*>|<\/mark>|[a-z]+/) {
        switch match.output {
        case "</mark>": depth -= 1
        case let tag where tag.hasPrefix("<mark"):
          depth += 1
          if let id = tag.firstMatch(of: /id="([^"]+)"/) { anchors.append(String(id.output.1)) }
        default:
          let start = plain.utf8.count
          let covering = Set(marks.filter { $0.range.contains(start) })
          #expect(depth == marks.filter { covering.contains($0) }.count)
          plain += match.output
        }
        #expect(depth >= 0)
      }
      #expect(depth == 0)
    }
    #expect(Array(plain.utf8) == bytes)
    #expect(Set(anchors).count == anchors.count)
    let expected = Set(marks.filter { !$0.range.isEmpty }.map { Mark.anchor($0.scalars) })
    #expect(Set(anchors) == expected)
  }

  @Test(arguments: [1, 7, 40, 1000])
  func `pages of a text cover it once, without cutting a letter`(size: Int) {
    let words = String(repeating: "слово 言葉 word ", count: 200)
    let half = words.utf8.count
    let document = Document(
      record: BibliographicRecord(title: "Long"),
      text: words + words,
      blocks: [
        Block(kind: .paragraph, passage: Passage(start: 0, end: half)),
        Block(kind: .paragraph, passage: Passage(start: half, end: 2 * half)),
      ]
    )
    let bytes = Array(document.text.utf8)
    let pages = TextPages(document, bytes: bytes, size: size)
    #expect(pages.ranges.first?.lowerBound == 0)
    #expect(pages.ranges.last?.upperBound == bytes.count)
    for (page, next) in zip(pages.ranges, pages.ranges.dropFirst()) {
      #expect(page.upperBound == next.lowerBound)
    }
    for page in pages.ranges {
      #expect(!page.isEmpty)
      #expect(String(validating: bytes[page], as: UTF8.self) != nil)
    }
    #expect(pages.page(ofByte: half) > 1 || pages.ranges.count == 1)
  }

  /// A generator that gives the same numbers everywhere.
  private struct Seeded {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}

import Documents
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    HTMLTests.Row("# A #\n\ntext\nmore\n\n### B", ["h1 A", "p text more", "h3 B"]),
    HTMLTests.Row("A\n===\n\nB\n---\ntext", ["h1 A", "h2 B", "p text"]),
    HTMLTests.Row("> one\n> two\n\nthree", ["q one two", "p three"]),
    HTMLTests.Row("- a\n- b\n  more\n\n1. c\n2) d", ["li a", "li b more", "li c", "li d"]),
    HTMLTests.Row("a\n\n***\n\nb", ["p a", "p b"]),
    HTMLTests.Row("```swift\nlet *a* = 1\n\nb\n```\nc", ["p let *a* = 1\n\nb", "p c"]),
    HTMLTests.Row(
      "| a | b |\n|---|:-:|\n| c | d \\| e |\n\nf",
      ["td a", "td b", "td c", "td d | e", "p f"]
    ),
    HTMLTests.Row("![Harbour](a.png)\n\n![](b.png \"Ship\")", ["c Harbour", "c Ship"]),
    HTMLTests.Row(
      "War.[^1]\n\n[^1]: Berg, *Harbour*.\n\n    More.\n\nText.",
      [
        "p War.[1]", "n1 1. Berg, Harbour.", "n1 More.", "p Text.",
      ]
    ),
    HTMLTests.Row("a  \nb\\\nc", ["p a\nb\nc"]),
  ])
  func `blocks follow the marks`(row: HTMLTests.Row) async throws {
    #expect(try await blocks(row.html, as: "text/markdown") == row.blocks)
  }

  @Test(arguments: [
    ("*a* **b** _c_ __d__ ~~e~~ ***f***", "a b c d e f"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"), ("*open", "*open"), ("\\*kept\\*", "*kept*"),
    ("`a *b*` c", "a *b* c"), ("[Berg](http://x.org) says", "Berg says"),
    ("<https://x.org/a>", "https://x.org/a"), ("an ![image](x.png) in line", "an image in line"),
    ("[![a](b)](c) d", "a d"),
    ("[a][b] [c] [d]\n\n[b]: http://x.org\n[C]: http://y.org", "a c [d]"),
    ("[unclosed", "[unclosed"), ("[1904] was", "[1904] was"),
    ("a &amp; b &copy; &#1078;", "a & b © ж"),
    ("a <b>c</b> d", "a c d"), ("1 < 2 > 1", "1 < 2 > 1"), ("**a *b* c**", "a b c"),
  ])
  func `marks go and words stay`(source: String, words: String) async throws {
    #expect(try await blocks(source, as: "text/markdown") == ["p \(words)"])
  }

  @Test func `front matter gives the record`() async throws {
    let source = """
      ---
      title: "The Fleet"
      author: Ada Berg
      date: 2023-04-16
      lang: en
      isbn: 4329004860
      ---

      It lay.
      """
    let document = try await Importer().document(from: Array(source.utf8), named: "a.md")
    #expect(document.text == "It lay.")
    #expect(document.record.title == "The Fleet")
    #expect(document.record.authors == ["Ada Berg"])
    #expect(document.record.date == "2023-04-16")
    #expect(document.record.language == .english)
    #expect(document.record.identifiers.map(\.value) == ["4329004860"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[", "![", "*", "_", "`", "<a", "(", "[](", "> ", "- ", "|", "\\", "&"]
  )
  func `no repeated sign takes long`(sign: String) async throws {
    let source = "a " + String(repeating: sign, count: 4_000)
    let document = try await Importer().document(from: Array(source.utf8), named: "a.md")
    #expect(document.blocks.count == 1)
  }
}

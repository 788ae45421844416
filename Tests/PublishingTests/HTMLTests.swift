import Foundation
import Publishing
import Testing

@Suite struct HTMLTests {
  @Test func `a review is one page`() throws {
    try Snapshot.expect(try Samples.review.rendered(as: .html), matches: "review.html")
  }

  @Test func `accounts are one page`() throws {
    try Snapshot.expect(try Samples.accounts.rendered(as: .html), matches: "accounts.html")
  }

  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"quoted\" and 'so'", "&quot;quoted&quot; and &#39;so&#39;"),
    // A sign that an accent follows is one Character with it; it must be escaped all the same.
    ("\"\u{301} onclick=x", "&quot;\u{301} onclick=x"),
    ("<\u{301}b>\u{200D}", "&lt;\u{301}b&gt;\u{200D}"),
    ("\u{0}\u{1B}[0m\u{85}", "\u{FFFD}\u{FFFD}[0m\u{FFFD}"),
    ("line\n\ttab", "line\n\ttab"),
  ])
  func `text is escaped scalar by scalar`(text: String, markup: String) {
    #expect(HTML(escaping: text).markup.unicodeScalars.elementsEqual(markup.unicodeScalars))
  }

  @Test func `a document cannot turn the program's own words around`() throws {
    let page = try Samples.hostile("abc\u{202E}def\u{2067}").rendered(as: .html)
    #expect(page.unicodeScalars.allSatisfy { !("\u{202A}"..."\u{202E}").contains($0) })
    #expect(page.unicodeScalars.allSatisfy { !("\u{2066}"..."\u{2069}").contains($0) })
    #expect(page.contains("abc⟨U+202E⟩def⟨U+2067⟩"))
    #expect(HTML(escaping: "a\u{202E}b").markup == "a\u{202E}b")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "\"\u{301} onmouseover=\"\u{301}alert(1)",
    "'><img src=x onerror=alert(1)>", "{{title}}{{{title}}}{{#sections}}",
    "</q></style></title><b>",
  ])
  func `a hostile document adds no element and no attribute`(text: String) throws {
    let page = try Samples.hostile(text).rendered(as: .html)
    let harmless = try Samples.hostile(String(repeating: "x", count: text.count)).rendered(
      as: .html
    )
    #expect(Self.tags(in: page) == Self.tags(in: harmless))
  }

  @Test func `a page takes nothing from elsewhere and runs nothing`() throws {
    for page in [
      try Samples.review.rendered(as: .html), try Samples.accounts.rendered(as: .html),
    ] {
      #expect(!page.contains("<script"))
      #expect(!page.contains("url("))
      #expect(!page.contains("src="))
      #expect(!page.contains("http:") && !page.contains("https:"))
    }
  }

  @Test func `every template of the folder is compiled in`() throws {
    let folder = JSONSchema.docs.deletingLastPathComponent()
      .appending(path: "Sources/Publishing/Templates").resolvingSymlinksInPath()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".mustache") {
      let name = String(file.dropLast(".mustache".count))
      let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
      #expect(Templates.reportSources[name] == text, "\(file): run scripts/embed")
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file)")
    }
  }

  /// The tags of a page with the names of their attributes; links to places and languages differ.
  private static func tags(in page: String) -> [String] {
    page.matches(of: /<[\/!a-zA-Z][^>]*>/).map { tag in
      String(tag.output).replacing(/="[^"]*"/, with: "=").replacing(" lang=", with: "")
    }
  }
}

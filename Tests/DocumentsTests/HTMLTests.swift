import Documents
import Testing

/// The blocks of `bytes` read as `mediaType`, each as its kind's short name and its words.
func blocks(_ text: String, as mediaType: String) async throws -> [String] {
  let document = try await Importer().document(
    from: Array(text.utf8),
    named: "a",
    mediaType: mediaType
  )
  return document.blocks.map { block in
    let language = block.language.map { "@\($0)" } ?? ""
    return "\(short(block.kind))\(language) \(document.text(of: block.passage))"
  }
}

@Suite struct HTMLTests {
  private func body(_ html: String) async throws -> [String] {
    try await blocks("<html><body>\(html)</body></html>", as: "text/html")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let html: String
    let blocks: [String]
    var testDescription: String { html }

    init(_ html: String, _ blocks: [String]) {
      self.html = html
      self.blocks = blocks
    }
  }

  @Test(arguments: [
    Row("<h1>A</h1><h3>B</h3><p>C.", ["h1 A", "h3 B", "p C."]),
    Row("<p>One\n  two&nbsp;&amp;<b>t</b>hree.</p>", ["p One two &three."]),
    Row("<p>日本\n語と\nRussia</p>", ["p 日本語と Russia"]),
    Row("<p>ver\u{AD}bo\u{200B}ten</p>", ["p verboten"]),
    Row("One<br>two<br><br>three", ["p One\ntwo", "p three"]),
    Row("<blockquote><p>A.</p><p>B.</p></blockquote>", ["q A.", "q B."]),
    Row("<ul><li>A<li>B<ul><li>C</ul></ul>", ["li A", "li B", "li C"]),
    Row("<pre>a\n  b</pre>", ["p a\n  b"]),
    Row("<p>She said <q>no</q>.</p>", ["p She said “no”."]),
    Row("<div>A<div>B</div>C</div>", ["p A", "p B", "p C"]),
    Row("<p>漢<ruby>字<rt>じ</rt></ruby></p>", ["p 漢字"]),
  ])
  func `blocks follow the elements`(row: Row) async throws {
    #expect(try await body(row.html) == row.blocks)
  }

  @Test func `a table's cells are blocks in rows`() async throws {
    let html =
      "<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"
    let document = try await Importer().document(
      from: Array(html.utf8),
      named: "a.html"
    )
    #expect(document.text == "T\n\na\tb\nc\td")
    #expect(document.blocks.map { short($0.kind) } == ["c", "td", "td", "td", "td"])
  }

  @Test func `a table that lays out a page is not cells`() async throws {
    let html = "<table><tr><td><h2>A</h2><p>Text.</p></td></tr></table>"
    #expect(try await body(html) == ["h2 A", "p Text."])
  }

  @Test(arguments: [
    "<nav>x</nav>", "<header>x</header>", "<footer>x</footer>", "<aside>x</aside>",
    "<script>x</script>", "<style>x</style>", "<noscript>x</noscript>", "<template>x</template>",
    "<button>x</button>", "<select><option>x</select>", "<textarea>x</textarea>",
    "<div class='cookie-banner'>x</div>", "<div id=CookieConsent class='consent'>x</div>",
    "<div role=navigation>x</div>", "<p hidden>x</p>", "<p style='display: none'>x</p>",
    "<p aria-hidden=true>x</p>", "<ul class='breadcrumb'><li>x</ul>", "<div id=footer>x</div>",
    "<span class='mw-editsection'>[edit]</span>", "<svg><text>x</text></svg>", "<!-- x -->",
  ])
  func `what is around the text is left out`(html: String) async throws {
    #expect(try await body("<p>A.</p>\(html)<p>B.</p>") == ["p A.", "p B."])
  }

  @Test(arguments: [
    "<article><header>x</header></article>", "<blockquote><footer>x</footer></blockquote>",
    "<div class='has-sidebar content'>x</div>", "<form><p>x</p></form>", "<main id=menu>x</main>",
  ])
  func `what belongs to the text is kept`(html: String) async throws {
    #expect(try await body("<p>A.</p>\(html)").map { $0.suffix(1) } == [".", "x"])
  }

  @Test(arguments: [
    Row("<p>War.<sup>1</sup></p>", ["p War.[1]"]),
    Row("<p>War.<sup>[1]</sup></p>", ["p War.[1]"]),
    Row("<p>War.<sup><a href='#n1'>a</a></sup></p>", ["p War.[a]"]),
    Row("<p>War.<a href='#fn2' class=footnote-ref><sup>2</sup></a></p>", ["p War.[2]"]),
    Row("<p>5 km<sup>2</sup>, 10<sup>6</sup>, 10<sup>th</sup></p>", ["p 5 km², 10⁶, 10th"]),
  ])
  func `a raised word is a marker, an exponent, or an ending`(row: Row) async throws {
    #expect(try await body(row.html) == row.blocks)
  }

  @Test(arguments: [
    Row(
      "<section class=footnotes><ol><li id=fn1><p>Berg. <a class=footnote-back>↩</a></p><li>Ibid.</ol></section>",
      ["n1 1. Berg.", "n2 2. Ibid."]
    ),
    Row("<ol class=references start=3><li>Berg.</ol>", ["n3 3. Berg."]),
    Row("<p id=ftn1><sup>1</sup> Berg.</p>", ["n1 1 Berg."]),
    Row("<p class=MsoFootnoteText>[2] Berg.</p>", ["n2 [2] Berg."]),
    Row("<aside role=doc-footnote id=a>* Berg.</aside>", ["n* * Berg."]),
    Row("<div id=fn4><p>4. Berg.</p><p>More.</p></div>", ["n4 4. Berg.", "n4 More."]),
  ])
  func `notes keep their markers`(row: Row) async throws {
    #expect(try await body("<p>A.</p>\(row.html)").dropFirst() == row.blocks[...])
  }

  @Test(arguments: [
    Row(
      "<figure><img alt='Ship'><figcaption>The ship © A</figcaption></figure>",
      ["c The ship © A"]
    ),
    Row("<figure><img alt='The ship'></figure>", ["c The ship"]),
    Row("<div><img alt='Ship'><p class='wp-caption-text'>The ship</p></div>", ["c The ship"]),
  ])
  func `captions are kept`(row: Row) async throws {
    #expect(try await body(row.html) == row.blocks)
  }

  @Test func `a declared language stays with its block`() async throws {
    let html = "<p>The fleet lay at anchor and nobody was there.</p><p lang=ru-RU>Флот.</p>"
    #expect(
      try await body(html) == ["p The fleet lay at anchor and nobody was there.", "p@ru Флот."]
    )
  }

  @Test func `the head gives the record`() async throws {
    let html = """
      <html lang="en-GB"><head><title>The Fleet | Site</title>
      <meta name="author" content="Ada Berg"><meta name="citation_author" content="John Smith">
      <meta property="article:published_time" content="2023-04-16T10:00:00Z">
      <meta name="citation_isbn" content="978-4-329-00486-4"><meta name="citation_doi" content="10.1000/182">
      <link rel="canonical" href="https://example.org/fleet"></head>
      <body><h1>The Fleet</h1><p>It lay at anchor.</p></body></html>
      """
    let record = try await Importer().document(from: Array(html.utf8), named: "a.html").record
    #expect(record.title == "The Fleet")
    #expect(record.authors == ["Ada Berg", "John Smith"])
    #expect(record.date == "2023-04-16")
    #expect(record.language == .english)
    #expect(record.mediaType == "text/html")
    #expect(
      record.identifiers.map { "\($0.scheme) \($0.value)" } == [
        "isbn 9784329004864", "doi 10.1000/182", "url https://example.org/fleet",
      ]
    )
  }

  @Test func `the language of a template is not believed against the script`() async throws {
    let html = "<html lang=en><p>Флот стоял на рейде, и никто не ожидал нападения.</p></html>"
    let document = try await Importer().document(from: Array(html.utf8), named: "a.html")
    #expect(document.record.language == .russian)
    #expect(document.blocks.map(\.language) == [nil])
  }

  @Test(arguments: [
    ("<meta charset=windows-1251>", "windows-1251"),
    ("<META http-equiv='Content-Type' content='text/html; charset=CP1251'>", "windows-1251"),
    ("<meta charset='utf-16'>", "utf-8"), ("", "windows-1251"),
  ])
  func `a page declares its encoding`(meta: String, encoding: String) async throws {
    let words: [UInt8] = [0xCF, 0xEE, 0xF0, 0xF2]  // Порт
    let bytes = Array("<html>\(meta)<p>".utf8) + (encoding == "utf-8" ? Array("Порт".utf8) : words)
    let document = try await Importer().document(from: bytes, named: "a.html")
    #expect(document.text == "Порт")
    #expect(document.record.encoding == encoding)
  }

  @Test func `an unknown encoding in a page is one clause`() async {
    await #expect(throws: ImportError.unknownEncoding(file: "a.html", label: "klingon")) {
      let bytes = Array("<meta charset=klingon><p>x".utf8)
      _ = try await Importer().document(from: bytes, named: "a.html")
    }
  }

  @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<sup>"])
  func `elements nested 100,000 deep are refused in one clause`(tag: String) async {
    let html =
      String(repeating: tag, count: 100_000) + "x" + String(repeating: "</i>", count: 100_000)
    await #expect(throws: ImportError.nestedTooDeep(file: "a.html", limit: 2_000)) {
      _ = try await Importer().document(from: Array(html.utf8), named: "a.html")
    }
  }

  @Test func `elements nested 100,000 deep are read where the limits allow it`() async throws {
    let html =
      String(repeating: "<div>", count: 100_000) + "core"
      + String(repeating: "</div>", count: 100_000)
    let importer = Importer(limits: ImportLimits(maximumNesting: 200_000))
    let document = try await importer.document(from: Array(html.utf8), named: "a.html")
    #expect(document.text == "core")
  }

  @Test func `a page without text is empty`() async {
    await #expect(throws: ImportError.emptyFile(file: "a.html")) {
      let bytes = Array("<html><script>x</script></html>".utf8)
      _ = try await Importer().document(from: bytes, named: "a.html")
    }
  }
}

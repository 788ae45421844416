import Documents
import Testing

@Suite struct XMLTests {
  private static let tei = """
    <?xml version="1.0" encoding="UTF-8"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
    <titleStmt><title>Letters</title><author>A. Berg</author></titleStmt>
    <publicationStmt><idno type="ISBN">4329004860</idno><date when="1904-02-08">Feb.</date>
    </publicationStmt><sourceDesc><p>Not text.</p></sourceDesc></fileDesc></teiHeader>
    <text><body><div><head>Letter One</head><fw>page 3</fw>
    <p>The fleet<note place="foot"><p>Berg, p. 2.</p><p>More.</p></note> lay <choice><sic>teh</sic>
    <corr>the</corr></choice> anchor.<note n="b">Ibid.</note></p>
    <quote><p>Nobody came.</p></quote><figure><head>The harbour</head></figure>
    <div><head>Part two</head><lg><l>One</l><l>Two</l></lg><p xml:lang="ru">Флот.</p>
    <table><row><cell>a</cell><cell>b</cell></row></table><list><item>x</item></list></div></div>
    </body></text></TEI>
    """

  @Test func `TEI's elements become blocks, its notes stand at the end`() async throws {
    #expect(
      try await blocks(Self.tei, as: "application/tei+xml") == [
        "h2 Letter One", "p The fleet[1] lay teh anchor.[b]", "q Nobody came.", "c The harbour",
        "h3 Part two", "p One", "p Two", "p@ru Флот.", "td a", "td b", "li x", "n1 1. Berg, p. 2.",
        "n1 More.", "nb b. Ibid.",
      ]
    )
  }

  @Test func `TEI's header gives the record`() async throws {
    let record = try await Importer().document(from: Array(Self.tei.utf8), named: "a.xml").record
    #expect(record.title == "Letters")
    #expect(record.authors == ["A. Berg"])
    #expect(record.date == "1904-02-08")
    #expect(record.language == .english)
    #expect(record.identifiers.map(\.value) == ["4329004860"])
  }

  @Test func `DocBook and JATS are read by what they share`() async throws {
    let docbook =
      "<article><info><title>T</title></info><section><title>S</title><para>A.</para></section></article>"
    #expect(try await blocks(docbook, as: "text/xml") == ["h2 S", "p A."])
    let jats =
      "<article><body><sec><title>S</title><p>A<fn><p>B.</p></fn>.</p></sec></body></article>"
    #expect(try await blocks(jats, as: "text/xml") == ["h2 S", "p A[1].", "n1 1. B."])
  }

  @Test func `no entity reaches outside the file or swells it`() async throws {
    let outside = """
      <!DOCTYPE p [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY dash "—">
      <!ENTITY markup "<b>x</b>">]><x><p>A &out; B &dash; C &nbsp; D &markup; E &lt;</p></x>
      """
    #expect(try await blocks(outside, as: "text/xml") == ["p A &out; B — C D &markup; E <"])
    var bomb = "<!DOCTYPE p [<!ENTITY a0 \"\(String(repeating: "a", count: 60))\">"
    for level in 1...20 {
      let inside = String(repeating: "&a\(level - 1);", count: 10)
      bomb += "<!ENTITY a\(level) \"\(inside)\">"
    }
    let all = try await blocks(bomb + "]><x><p>&a20;</p></x>", as: "text/xml")
    #expect(all == ["p &a20;"])
    let many =
      "<!DOCTYPE p [<!ENTITY a \"\(String(repeating: "a", count: 60))\">]><x><p>"
      + String(repeating: "&a;", count: 100_000) + "</p></x>"
    let document = try await Importer().document(from: Array(many.utf8), named: "a.xml")
    #expect(document.text.utf8.count < 2 << 20)
  }

  @Test func `markup that is not well-formed is read as far as it goes, and told of`() async throws
  {
    let all = try await Importer().documents(
      from: Array("<x><p>One.</p><p>Two".utf8),
      named: "a.xml"
    )
    let document = try all[0].result.get()
    #expect(document.blocks.map { document.text(of: $0.passage) } == ["One.", "Two"])
    guard case .malformedMarkup(let file, let line, _) = all[0].notices.first else {
      Issue.record("no notice")
      return
    }
    #expect(file == "a.xml")
    #expect(line == 1)
  }

  @Test func `elements nested 100,000 deep are refused in one clause`() async {
    let xml =
      String(repeating: "<a>", count: 100_000) + "x" + String(repeating: "</a>", count: 100_000)
    await #expect(throws: ImportError.nestedTooDeep(file: "a.xml", limit: 256)) {
      _ = try await Importer().document(from: Array(xml.utf8), named: "a.xml")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["text/html", "text/xml"])
  func `an element with attributes without end is refused`(mediaType: String) async {
    let attributes = (0..<60_000).map { " a\($0)=\"1\"" }.joined()
    await #expect(throws: ImportError.tooManyAttributes(file: "a", limit: 4_000)) {
      let bytes = Array("<x\(attributes)>text</x>".utf8)
      _ = try await Importer().document(from: bytes, named: "a", mediaType: mediaType)
    }
  }

  @Test func `the declared encoding is used`() async throws {
    let bytes =
      Array("<?xml version='1.0' encoding='koi8-r'?><x><p>".utf8)
      + [0xF0, 0xCF, 0xD2, 0xD4] + Array("</p></x>".utf8)
    let document = try await Importer().document(from: bytes, named: "a.xml")
    #expect(document.text == "Порт")
    #expect(document.record.encoding == "koi8-r")
  }
}

import Documents
import Testing

@Suite struct EncodingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let encoding: String
    let text: String
    let bytes: [UInt8]
    var testDescription: String { "\(encoding): \(text.prefix(30))" }

    static func all() throws -> [Row] {
      try rows(ofFixture: "encodings").map { fields in
        let digits = Array(fields[2].utf8)
        let bytes = try stride(from: 0, to: digits.count, by: 2).map { index in
          let pair = String(decoding: digits[index...(index + 1)], as: UTF8.self)
          return try #require(UInt8(pair, radix: 16))
        }
        return Row(encoding: fields[0], text: fields[1], bytes: bytes)
      }
    }
  }

  @Test(arguments: try Row.all())
  func `a text is told by its bytes alone`(row: Row) async throws {
    let document = try await Importer().document(from: row.bytes, named: "a.txt")
    #expect(document.text == row.text)
    // A text without a character above ASCII is the same in most encodings.
    if row.text.utf8.contains(where: { $0 >= 0x80 }) {
      #expect(document.record.encoding == row.encoding)
    }
  }

  @Test(arguments: try Row.all())
  func `a text is read in the encoding declared`(row: Row) async throws {
    let document = try await Importer().document(
      from: row.bytes,
      named: "a.txt",
      charset: row.encoding.uppercased()
    )
    #expect(document.text == row.text)
    #expect(document.record.encoding == row.encoding)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41], "utf-8"), ([0xFF, 0xFE, 0x41, 0x00], "utf-16le"),
      ([0xFE, 0xFF, 0x00, 0x41], "utf-16be"),
    ] as [([UInt8], String)]
  )
  func `a byte-order mark rules and is no part of the text`(bytes: [UInt8], name: String)
    async throws
  {
    let document = try await Importer().document(
      from: bytes,
      named: "a.txt",
      charset: "windows-1251"
    )
    #expect(document.text == "A")
    #expect(document.record.encoding == name)
  }

  @Test(arguments: [
    ("cp1251", "windows-1251"), ("Windows_1251", "windows-1251"), ("x-sjis", "shift_jis"),
    ("ISO-8859-1", "windows-1252"), ("KOI8-U", "koi8-u"), ("ISO-8859-5", "iso-8859-5"),
    (" utf8 ", "utf-8"),
  ])
  func `an encoding goes by many labels`(label: String, name: String) async throws {
    let document = try await Importer().document(
      from: Array("text".utf8),
      named: "a.txt",
      charset: label
    )
    #expect(document.record.encoding == name)
  }

  @Test(arguments: ["klingon", "", "utf-8//IGNORE", "windows-1251; drop"])
  func `an unknown encoding is one clause`(label: String) async {
    await #expect(throws: ImportError.unknownEncoding(file: "a.txt", label: label)) {
      _ = try await Importer().document(
        from: Array("text".utf8),
        named: "a.txt",
        charset: label
      )
    }
  }

  @Test func `a file that ends inside a character is read and the end told of`() async throws {
    let bytes = Array("Порт-Артур".utf8.dropLast())
    let all = try await Importer().documents(from: bytes, named: "a.txt")
    #expect(try all[0].result.get().text == "Порт-Арту\u{FFFD}")
    #expect(all[0].notices == [.truncatedText(file: "a.txt", encoding: "utf-8", byte: 17)])
    #expect(
      all[0].notices.map(\.description) == [
        "a.txt: ends inside a utf-8 character, at byte 17, which was replaced by U+FFFD"
      ]
    )
  }

  @Test func `bytes that are no text are replaced and told of`() async throws {
    let bytes = Array("Порт-".utf8) + [0xFF, 0xC0] + Array("Артур".utf8)
    let all = try await Importer().documents(from: bytes, named: "a.txt", charset: "utf-8")
    #expect(try all[0].result.get().text == "Порт-\u{FFFD}\u{FFFD}Артур")
    #expect(
      all[0].notices.map(\.description) == [
        "a.txt: 2 sequences that utf-8 does not allow, the first at byte 9, were replaced by U+FFFD"
      ]
    )
  }

  @Test(
    arguments: [
      ("shift_jis", [0x93, 0xFA, 0x98, 0x49, 0x90], "日露\u{FFFD}", 4),
      ("euc-jp", [0xC6, 0xFC, 0xCF, 0xAA, 0xC0], "日露\u{FFFD}", 4),
      ("utf-16le", [0x41, 0x00, 0x42], "A\u{FFFD}", 2),
    ] as [(String, [UInt8], String, Int)]
  )
  func `other encodings cut short are told of too`(
    charset: String,
    bytes: [UInt8],
    text: String,
    byte: Int
  ) async throws {
    let all = try await Importer().documents(from: bytes, named: "a.txt", charset: charset)
    #expect(try all[0].result.get().text == text)
    #expect(all[0].notices == [.truncatedText(file: "a.txt", encoding: charset, byte: byte)])
  }

  @Test func `damage is refused where the limits say so`() async {
    let importer = Importer(limits: ImportLimits(damage: .refused))
    let bytes = Array("Порт-Артур".utf8.dropLast())
    await #expect(
      throws: ImportError.malformedText(file: "a.txt", encoding: "utf-8", byte: 17, count: 1)
    ) {
      _ = try await importer.document(from: bytes, named: "a.txt")
    }
  }
}

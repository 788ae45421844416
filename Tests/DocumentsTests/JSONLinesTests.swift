import Documents
import Testing

@Suite struct JSONLinesTests {
  @Test func `a bad line gives its error and the rest go on`() async throws {
    let file = """
      {"doc":"a","text":"One.\\n\\nTwo.","title":"T","dct":"1904-02-08","language":"ru-RU"}
      not json

      {"doc":5,"text":7}
      {"doc":"x"}
      [1]
      {"doc":7,"text":"日露 \\ud83d\\ude00 e\\u0301"}
      """
    let all = try await Importer().documents(from: Array(file.utf8), named: "l.jsonl")
    let errors = all.map { imported -> String in
      switch imported.result {
      case .success(let document): document.record.source
      case .failure(let error): "\(error)"
      }
    }
    #expect(
      errors == [
        "a", "l.jsonl: line 2: is not JSON",
        "l.jsonl: line 4: has a field 'text' that is not a string",
        "l.jsonl: line 5: has no field 'text'",
        "l.jsonl: line 6: is not an object; {\"doc\", \"text\"} is expected", "7",
      ]
    )
    #expect(all.map(\.line) == [1, 2, 4, 5, 6, 7])
    let first = try all[0].result.get()
    #expect(first.record.title == "T")
    #expect(first.record.date == "1904-02-08")
    #expect(first.record.language == .russian)
    #expect(first.blocks.count == 2)
    // The text is the line's, scalar for scalar: nothing is composed or trimmed.
    let last = try all[5].result.get().text
    #expect(Array(last.unicodeScalars) == Array("日露 😀 e\u{301}".unicodeScalars))
  }

  @Test(arguments: [
    "{\"text\":\"a", "{\"text\":\"\\ud83d\"}", "{\"text\" \"a\"}", "{}", "null", "3", "\u{0}",
    String(repeating: "[", count: 100_000),
  ])
  func `what is no line is refused`(line: String) {
    #expect(throws: JSONLine.Failure.self) { try JSONLine(line.utf8) }
  }

  @Test func `a line that is not UTF-8 is refused`() {
    let bytes = Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: JSONLine.Failure(name: nil, description: "is not UTF-8")) {
      try JSONLine(bytes)
    }
  }

  @Test func `a failure names its document where it can`() {
    #expect(throws: JSONLine.Failure(name: "a", description: "has no field 'text'")) {
      try JSONLine("{\"doc\":\"a\"}".utf8)
    }
  }
}

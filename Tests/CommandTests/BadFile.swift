import Testing

/// A file that a command cannot use, or only just.
struct BadFile: Sendable, CustomTestStringConvertible {
  /// What the command may do with it.
  enum Answer: Sendable {
    /// Refuse it in one clause, status 1.
    case refused
    /// Read it, with or without complaint, or refuse it in one clause.
    case readOrRefused
  }

  var testDescription: String
  var name: String
  var answer: Answer
  /// Writes the file.
  var make: @Sendable (Workplace) throws -> Void

  init(
    _ description: String,
    name: String,
    _ answer: Answer,
    make: @escaping @Sendable (Workplace) throws -> Void
  ) {
    testDescription = description
    self.name = name
    self.answer = answer
    self.make = make
  }

  static let all: [BadFile] = [
    BadFile("an empty file", name: "empty.txt", .refused) { place in
      try place.write([], to: "empty.txt")
    },
    BadFile("an empty HTML file", name: "empty.html", .refused) { place in
      try place.write([], to: "empty.html")
    },
    BadFile("a file of blanks", name: "blank.txt", .refused) { place in
      try place.write(" \n\t\n\r\n".utf8, to: "blank.txt")
    },
    BadFile("a program called text", name: "binary.txt", .refused) { place in
      try place.write(noise(beginning: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]), to: "binary.txt")
    },
    BadFile("a picture called HTML", name: "picture.html", .refused) { place in
      let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
      try place.write(noise(beginning: signature), to: "picture.html")
    },
    BadFile("UTF-8 cut inside a letter", name: "cut.txt", .readOrRefused) { place in
      try place.write(Array("Осада Порт-Артура\n\nВ 1904 году".utf8).dropLast(), to: "cut.txt")
    },
    BadFile("an unknown encoding", name: "encoding.html", .refused) { place in
      let page = "<!DOCTYPE html><html><head><meta charset=\"x-no-such-code\"></head><body><p>"
      try place.write(
        Array(page.utf8) + [0xCF, 0xEE, 0xF0, 0xF2] + Array("</p></body></html>".utf8),
        to: "encoding.html"
      )
    },
    BadFile("HTML nested 100,000 deep", name: "deep.html", .readOrRefused) { place in
      let page =
        "<html><body>" + String(repeating: "<div>", count: 100_000) + "<p>Peking, 1900.</p>"
        + String(repeating: "</div>", count: 100_000) + "</body></html>"
      try place.write(page.utf8, to: "deep.html")
    },
    BadFile("HTML that opens 100,000 elements and closes none", name: "open.html", .readOrRefused) {
      place in
      try place.write(String(repeating: "<blockquote>", count: 100_000).utf8, to: "open.html")
    },
    BadFile("XML nested 100,000 deep", name: "deep.xml", .readOrRefused) { place in
      let page =
        String(repeating: "<d>", count: 100_000) + "Peking, 1900."
        + String(repeating: "</d>", count: 100_000)
      try place.write(page.utf8, to: "deep.xml")
    },
    BadFile("XML whose entities grow without end", name: "laughs.xml", .readOrRefused) { place in
      var page = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"
      for (outer, inner) in zip("bcdefghij", "abcdefghi") {
        page += "<!ENTITY \(outer) \"" + String(repeating: "&\(inner);", count: 10) + "\">"
      }
      try place.write((page + "]><d>&j;</d>").utf8, to: "laughs.xml")
    },
    BadFile("a missing file", name: "missing.txt", .refused) { _ in },
    BadFile("a directory", name: "folder.txt", .refused) { place in
      try place.makeFolder("folder.txt")
    },
  ]

  /// 8,192 bytes that are no text, the same every time.
  private static func noise(beginning: [UInt8]) -> [UInt8] {
    var state: UInt32 = 1904
    var bytes = beginning
    while bytes.count < 8192 {
      state = state &* 1_664_525 &+ 1_013_904_223
      bytes.append(UInt8(truncatingIfNeeded: state >> 24))
    }
    return bytes
  }
}

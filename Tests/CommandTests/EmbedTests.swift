import Foundation
import Testing

/// The script that writes data and templates as Swift literals.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct EmbedTests {
  @Test func `comment lines are left out and the rest is kept byte for byte`() throws {
    let place = try Workplace()
    try source(
      "# source: us\nmonth\tnumber\n # kept\n\nмай\t5\n",
      at: "Data/ru/months.tsv",
      in: place
    )
    #expect(try embed(in: place).status == 0)
    #expect(
      try generated("ArchiveData+RuMonths.swift", in: place) == """
        // Generated from Data/ru/months.tsv by scripts/embed; do not edit.
        // swift-format-ignore-file

        extension ArchiveData {
          static let ruMonths = #\"""
        month\tnumber
         # kept

        май\t5

        \"""#
        }

        """
    )
    #expect(try generated("ArchiveData.swift", in: place).hasSuffix("\nenum ArchiveData {}\n"))
  }

  /// A content, and the literal that must hold it.
  struct Literal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var content: String
    var literal: String
  }

  @Test(arguments: [
    Literal(testDescription: "no final line break", content: "a", literal: "#\"\"\"\na\n\"\"\"#"),
    Literal(testDescription: "nothing", content: "", literal: "#\"\"\"\n\n\"\"\"#"),
    Literal(
      testDescription: "what would close the literal",
      content: "\"\"\"#\n",
      literal: "##\"\"\"\n\"\"\"#\n\n\"\"\"##"
    ),
    Literal(
      testDescription: "what would be an escape",
      content: "\\##(x)\n",
      literal: "###\"\"\"\n\\##(x)\n\n\"\"\"###"
    ),
    Literal(
      testDescription: "carriage returns",
      content: "a\r\nb\r\n",
      literal: "#\"\"\"\na\\#r\nb\\#r\n\n\"\"\"#"
    ),
    Literal(
      testDescription: "a line of CSS that begins with a sign",
      content: "#id {}\n",
      literal: "#\"\"\"\n#id {}\n\n\"\"\"#"
    ),
  ])
  func `a delimiter is chosen that the content cannot close`(literal: Literal) throws {
    let place = try Workplace()
    try source(literal.content, at: "Templates/style.css", in: place)
    #expect(try embed(in: place).status == 0)
    let file = try generated("ArchiveData+Style.swift", in: place)
    #expect(file.hasSuffix("  static let style = \(literal.literal)\n}\n"), "\(file)")
  }

  @Test func `a check names what is stale, missing or left over`() throws {
    let place = try Workplace()
    try source("a\n", at: "Data/stale.tsv", in: place)
    try source("a\n", at: "Data/missing.tsv", in: place)
    try source("a\n", at: "Data/left.tsv", in: place)
    #expect(try embed(in: place).status == 0)
    #expect(try embed("--check", in: place).status == 0)

    let folder = place.folder.appending(path: "Sources/Archive")
    try source("b\n", at: "Data/stale.tsv", in: place)
    try FileManager.default.removeItem(
      at: folder.appending(path: "Generated/ArchiveData+Missing.swift")
    )
    try FileManager.default.removeItem(at: folder.appending(path: "Data/left.tsv"))
    let check = try embed("--check", in: place)
    #expect(check.status == 1)
    #expect(
      check.errors == """
        Sources/Archive/Generated/ArchiveData+Missing.swift: missing: run scripts/embed
        Sources/Archive/Generated/ArchiveData+Stale.swift: stale: run scripts/embed
        Sources/Archive/Generated/ArchiveData+Left.swift: left over: run scripts/embed

        """
    )
    #expect(try embed(in: place).status == 0)
    #expect(try embed("--check", in: place).status == 0)
  }

  @Test(arguments: [
    ("Data/1904.tsv", "a\n", "no Swift name"),
    ("Data/zero.tsv", "a\u{0}b\n", "holds a zero byte"),
  ])
  func `a file that cannot be embedded is refused`(
    path: String,
    content: String,
    reason: String
  ) throws {
    let place = try Workplace()
    try source(content, at: path, in: place)
    let outcome = try embed(in: place)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Sources/Archive/\(path): \(reason)"), "\(outcome.errors)")
  }

  private func source(_ content: String, at path: String, in place: Workplace) throws {
    let name = "Sources/Archive/" + path
    try place.makeFolder((name as NSString).deletingLastPathComponent)
    try place.write(content.utf8, to: name)
  }

  private func generated(_ name: String, in place: Workplace) throws -> String {
    String(decoding: try place.bytes(of: "Sources/Archive/Generated/" + name), as: UTF8.self)
  }

  private func embed(
    _ arguments: String...,
    in place: Workplace
  ) throws -> (status: Int32, errors: String) {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = root.appending(path: "scripts/embed")
    process.arguments = arguments + [place.folder.path]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}

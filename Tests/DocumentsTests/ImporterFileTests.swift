import Documents
import Foundation
import Testing

@Suite struct ImporterFileTests {
  private func failure(_ path: String, _ importer: Importer = Importer()) async -> String {
    do {
      _ = try await importer.document(at: path)
      return "none"
    } catch {
      return "\(error)"
    }
  }

  @Test func `a missing file is one clause`() async {
    #expect(await failure("/no/such.txt") == "/no/such.txt: no such file")
  }

  @Test func `a directory is one clause`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path
    #expect(await failure(path) == "\(path): is a directory, not a file")
  }

  @Test func `an unreadable path is one clause`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x41], to: "a.txt") + "/b.txt"
    #expect(await failure(path) == "\(path): cannot be read: not a directory")
  }

  @Test(arguments: ["", " \n\t \r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `an empty file is one clause`(text: String) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(text.utf8), to: "a.txt")
    #expect(await failure(path) == "\(path): is empty; a document needs text")
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "an ELF program"),
      (Array(repeating: [1, 2, 0, 3], count: 100).flatMap { $0 }, "no text encoding fits"),
      ((0...255).map { UInt8($0) }, "no text encoding fits"),
    ] as [([UInt8], String)]
  )
  func `a binary file is one clause`(bytes: [UInt8], found: String) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a.txt")
    #expect(
      await failure(path)
        == "\(path): is binary data (\(found)), not text; plain text, Markdown, HTML, XML, EPUB,"
        + " DOCX, ODT, RTF, PDF and JSON Lines are read"
    )
  }

  @Test func `a line of 100 MB is refused`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("line.txt")
    try #require(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    let piece = Data(repeating: UInt8(ascii: "a"), count: 1_000_000)
    for _ in 0..<100 { try file.write(contentsOf: piece) }
    try file.close()
    #expect(
      await failure(path)
        == "\(path): is 100000000 bytes long; at most 67108864 bytes are read"
    )
  }

  /// A file of holes: to read it would take more memory than there is.
  @Test func `the length of a file is asked before it is read`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x41], to: "huge.txt")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 100_000_000_000)
    try file.close()
    #expect(
      await failure(path)
        == "\(path): is 100000000000 bytes long; at most 67108864 bytes are read"
    )
  }

  @Test func `a long line within the limit is one paragraph`() async throws {
    let text = String(repeating: "слово ", count: 100_000)
    let document = try await Importer().document(from: Array(text.utf8), named: "a.txt")
    #expect(document.blocks.map(\.kind) == [.paragraph])
  }

  @Test func `bytes past the limit are refused`() async {
    let importer = Importer(limits: ImportLimits(maximumBytes: 3))
    await #expect(throws: ImportError.tooLarge(file: "a.txt", bytes: 4, limit: 3)) {
      _ = try await importer.document(from: Array("text".utf8), named: "a.txt")
    }
  }

  @Test func `blocks past the limit are refused`() async {
    let importer = Importer(limits: ImportLimits(maximumBlocks: 2))
    await #expect(throws: ImportError.tooManyBlocks(file: "a.txt", limit: 2)) {
      _ = try await importer.document(from: Array("a.\n\nb.\n\nc.".utf8), named: "a.txt")
    }
  }

  @Test func `a file is read whole and its name becomes its title`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("Only a sentence.\n".utf8), to: "a.txt")
    let document = try await Importer().document(at: path)
    #expect(document.text == "Only a sentence.\n")
    #expect(document.record.title == "a.txt")
    #expect(document.record.source == path)
  }
}

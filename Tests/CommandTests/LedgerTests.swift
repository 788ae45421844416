import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LedgerTests {
  /// A place where no ledger can be made; no file mode is needed, so that root fails there too.
  @Test(arguments: ["note.txt/l.ledger", "/proc/l.ledger", "/dev/full", "folder"])
  func `a ledger that cannot be made is refused in one clause`(ledger: String) async throws {
    let place = try Workplace()
    try place.write("a note".utf8, to: "note.txt")
    try place.makeFolder("folder")
    let good = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(["add", ledger, good], in: place.folder)
    expect(outcome, refuses: ledger)
    #expect(try place.bytes(of: "note.txt") == Data("a note".utf8))
    #expect(try names(in: place) == ["folder", "good.txt", "note.txt"])
  }

  @Test(arguments: [
    ["find", "l.ledger", "x"], ["add", "l.ledger", "good.txt"], ["review", "l.ledger"],
  ])
  func `a file that is no ledger is refused and left untouched`(arguments: [String]) async throws {
    // `review` names the file as a document would be named: it is binary, and refused as such.
    let place = try Workplace()
    _ = try place.writeGoodDocument(to: "good.txt")
    let bytes = Array("SQLite format 3".utf8) + [UInt8](repeating: 0, count: 4081)
    try place.write(bytes, to: "l.ledger")
    let outcome = try await Rashomon.run(arguments, in: place.folder)
    expect(outcome, refuses: "l.ledger")
    #expect(try place.bytes(of: "l.ledger") == Data(bytes))
    #expect(try names(in: place) == ["good.txt", "l.ledger"])
  }

  @Test func `a text in the place of a ledger is refused and left untouched`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    try place.write("a note".utf8, to: "l.ledger")
    let outcome = try await Rashomon.run(["add", "l.ledger", good], in: place.folder)
    expect(outcome, refuses: "l.ledger")
    #expect(try place.bytes(of: "l.ledger") == Data("a note".utf8))
  }

  @Test func `half a ledger is refused and left untouched`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
    for leftOver in ["l.ledger-wal", "l.ledger-shm"] {
      try? FileManager.default.removeItem(atPath: place.path(leftOver))
    }
    let whole = try place.bytes(of: "l.ledger")
    let half = whole.prefix(whole.count / 2)
    try place.write(half, to: "l.ledger")
    let outcome = try await Rashomon.run(["add", "l.ledger", good], in: place.folder)
    expect(outcome, refuses: "l.ledger")
    #expect(try place.bytes(of: "l.ledger") == Data(half))
  }

  @Test func `a missing ledger is not made by a search`() async throws {
    let place = try Workplace()
    let outcome = try await Rashomon.run(["find", "l.ledger", "x"], in: place.folder)
    expect(outcome, refuses: "l.ledger")
    #expect(try names(in: place).isEmpty)
  }

  @Test func `adding a document twice changes nothing`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
    let before = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
    let after = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)
    #expect(before.output.contains("Rudnev"), "\(before)")
    #expect(after.output == before.output)
  }

  @Test func `a ledger that no longer fits on its disk keeps what it held`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
    let before = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)

    let large = (1...20_000).map { "Paragraph \($0) of a long report from Harbin, 1905.\n\n" }
    let report = try place.write(large.joined().utf8, to: "report.txt")
    let room = try place.bytes(of: "l.ledger").count / 512 + 64
    let outcome = try await Rashomon.run(
      ["add", "l.ledger", report],
      fileSizeLimit: room,
      in: place.folder
    )
    expect(outcome, refuses: "l.ledger")

    let after = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)
    #expect(after.output == before.output)
    let harbin = try await Rashomon.run(["find", "l.ledger", "Harbin"], in: place.folder)
    #expect(!harbin.output.contains("Harbin, 1905"), "\(harbin)")
    // With room again, the same document goes in.
    expect(try await Rashomon.run(["add", "l.ledger", report], in: place.folder), exitsWith: 0)
  }

  @Test func `a new ledger without room is refused`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(
      ["add", "l.ledger", good],
      fileSizeLimit: 8,
      in: place.folder
    )
    expect(outcome, refuses: "l.ledger")
    // What is left behind, if anything, does not stand in the way.
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
  }

  /// What stands in the folder, sorted.
  private func names(in place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
  }
}

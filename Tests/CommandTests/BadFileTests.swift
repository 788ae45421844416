import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(10)))
struct BadFileTests {
  @Test(arguments: BadFile.all)
  func `a review answers a bad file in one clause, and reads the next`(file: BadFile) async throws {
    let place = try Workplace()
    try file.make(place)
    let good = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(["review", file.name, good], in: place.folder)
    expect(outcome, answers: file)
    #expect(outcome.output.contains("Rudnev"), "\(outcome)")
  }

  @Test(arguments: BadFile.all)
  func `a review of one bad file answers it in one clause`(file: BadFile) async throws {
    let place = try Workplace()
    try file.make(place)
    expect(try await Rashomon.run(["review", file.name], in: place.folder), answers: file)
  }

  @Test(arguments: BadFile.all)
  func `a collation answers a bad file in one clause`(file: BadFile) async throws {
    let place = try Workplace()
    try file.make(place)
    let one = try place.writeGoodDocument(to: "one.txt")
    let two = try place.writeGoodDocument(about: "Inchon", to: "two.txt")
    let outcome = try await Rashomon.run(["collate", one, file.name, two], in: place.folder)
    expect(outcome, answers: file)
  }

  @Test(arguments: BadFile.all)
  func `adding a bad file loses nothing that the ledger holds`(file: BadFile) async throws {
    let place = try Workplace()
    try file.make(place)
    let good = try place.writeGoodDocument(to: "good.txt")
    expect(try await Rashomon.run(["add", "l.ledger", good], in: place.folder), exitsWith: 0)
    let before = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)
    #expect(before.output.contains("Rudnev"), "\(before)")

    let outcome = try await Rashomon.run(["add", "l.ledger", file.name], in: place.folder)
    expect(outcome, answers: file)

    let after = try await Rashomon.run(["find", "l.ledger", "Rudnev"], in: place.folder)
    #expect(after.output == before.output)
    #expect(after.status == before.status)
  }

  @Test(arguments: [Rashomon.largeInput, Rashomon.tooLargeInput])
  func `one long line is read or refused, and the next file is read`(size: Int) async throws {
    let place = try Workplace()
    _ = try place.writeLine(
      of: "In 1904 the fleet sailed, and ",
      bytes: size,
      to: "line.txt"
    )
    let file = BadFile("one long line", name: "line.txt", .readOrRefused) { _ in }
    let good = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(["review", file.name, good], in: place.folder)
    expect(outcome, answers: file)
    #expect(outcome.output.contains("Rudnev"), "\(outcome.errors.prefix(600))")
  }

  @Test func `a line without a blank is read or refused`() async throws {
    let place = try Workplace()
    _ = try place.writeLine(of: "ж", bytes: Rashomon.largeInput / 10, to: "word.txt")
    let file = BadFile("one long word", name: "word.txt", .readOrRefused) { _ in }
    expect(try await Rashomon.run(["review", file.name], in: place.folder), answers: file)
  }

  @Test func `a review that cannot be written out says so`() async throws {
    let place = try Workplace()
    let good = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(["review", good], output: "/dev/full", in: place.folder)
    expect(outcome, exitsWith: 1)
    #expect(outcome.complaints.count == 1, "\(outcome)")
  }
}

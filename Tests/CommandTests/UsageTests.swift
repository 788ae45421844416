import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(2)))
struct UsageTests {
  @Test(arguments: [
    ["no-such-command"],
    ["review"],
    ["review", "--no-such-option", "good.txt"],
    ["review", "good.txt", "--format", "papyrus"],
    ["annotate", "--kinds", "time,dragon"],
    ["collate", "good.txt", "--format", "papyrus"],
    ["add"],
    ["add", "l.ledger"],
    ["find", "l.ledger"],
    ["date", "1904", "--calendar", "maya"],
    ["serve", "l.ledger", "--port", "harbour"],
    ["serve", "l.ledger", "--port", "65536"],
  ])
  func `a wrong use ends with status 2 and says what is allowed`(arguments: [String]) async throws {
    let place = try Workplace()
    _ = try place.writeGoodDocument(to: "good.txt")
    let outcome = try await Rashomon.run(arguments, in: place.folder)
    expect(outcome, exitsWith: 2)
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output.isEmpty, "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: place.path("l.ledger")))
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["help"], ["help", "review"], ["review", "--help"],
  ])
  func `help is no error`(arguments: [String]) async throws {
    let place = try Workplace()
    let outcome = try await Rashomon.run(arguments, in: place.folder)
    expect(outcome, exitsWith: 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty, "\(outcome)")
  }

  @Test func `a date that is none is refused in one clause`() async throws {
    let place = try Workplace()
    let outcome = try await Rashomon.run(["date", "30 February 1904"], in: place.folder)
    expect(outcome, refuses: "30 February 1904")
  }
}

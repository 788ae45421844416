import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(10)))
struct MergeTests {
  private let input = """
    {"doc":"a","text":"In 1904 Admiral Togo sailed.","language":"en"}
    {"doc":"b","text":"In 1905 they parted.","language":"en"}

    """

  @Test func `another tool's annotations stand beside ours with who proposes each`() async throws {
    let outcome = try await merge(
      #"{"doc":"a","by":"spy","annotations":[{"start":3,"end":7,"kind":"time","type":"DATE","#
        + #""value":"1904","edtf":"1904"},{"start":16,"end":20,"kind":"group","name":"Togo"}]}"#
    )
    expect(outcome, exitsWith: 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].contains(#"{"by":["rashomon","spy"],"edtf":"1904""#))
    #expect(lines[0].contains(#"{"by":["spy"],"end":20,"kind":"group""#))
    #expect(lines[1].contains(#"{"by":["rashomon"],"edtf":"1905""#))
  }

  @Test(arguments: [
    ("half a lin", "line 1"), (#"{"doc":"a","annotations":[{"start":-1}]}"#, "line 1"),
    (#"{"doc":"c","annotations":[{"start":0,"end":1,"kind":"place","name":"x"}]}"#, "\"c\""),
  ])
  func `a fault in the file is one clause, and the rest goes on`(
    _ line: String,
    _ subject: String
  ) async throws {
    let outcome = try await merge(line)
    expect(outcome, refuses: subject)
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test func `a file that is not there is refused before anything is read`() async throws {
    let place = try Workplace()
    try place.write(input.utf8, to: "in.jsonl")
    let outcome = try await Rashomon.run(
      ["annotate", "--merge", "nowhere.jsonl"],
      input: place.folder.appending(path: "in.jsonl"),
      in: place.folder
    )
    expect(outcome, refuses: "nowhere.jsonl")
    #expect(outcome.output.isEmpty)
  }

  private func merge(_ file: String) async throws -> Rashomon.Outcome {
    let place = try Workplace()
    try place.write(input.utf8, to: "in.jsonl")
    try place.write(file.utf8, to: "spy.jsonl")
    return try await Rashomon.run(
      ["annotate", "--kinds", "time,group", "--merge", "spy.jsonl"],
      input: place.folder.appending(path: "in.jsonl"),
      in: place.folder
    )
  }
}

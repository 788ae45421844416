import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(10)))
struct AnnotateTests {
  /// A line that is no document, and why.
  struct BadLine: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ description: String, _ bytes: [UInt8]) {
      testDescription = description
      self.bytes = bytes
    }

    init(_ description: String, _ text: String) {
      self.init(description, Array(text.utf8))
    }

    static let all: [BadLine] = [
      BadLine("not JSON", "On 9 February 1904"),
      BadLine("half an object", #"{"doc":"b","text":"On 9 Feb"#),
      BadLine("an array", #"["b","text"]"#),
      BadLine("a number", "1904"),
      BadLine("null", "null"),
      BadLine("no text", #"{"doc":"b"}"#),
      BadLine("a number for a text", #"{"doc":"b","text":1904}"#),
      BadLine("two objects", #"{"doc":"b","text":"x"}{"doc":"c","text":"y"}"#),
      BadLine("half a surrogate pair", #"{"doc":"b","text":"\ud83d"}"#),
      BadLine("a number for a language", #"{"doc":"b","text":"x","language":7}"#),
      BadLine("100,000 open brackets", String(repeating: "[", count: 100_000)),
      BadLine("a text nested in 100,000 objects", String(repeating: #"{"text":"#, count: 100_000)),
      BadLine("a raw zero byte", Array(#"{"doc":"b","text":"x"#.utf8) + [0] + Array("\"}".utf8)),
      BadLine(
        "UTF-8 cut inside a letter",
        Array(#"{"doc":"b","text":"Порт"#.utf8.dropLast()) + Array("\"}".utf8)
      ),
      BadLine("bytes that are no text", [0xFF, 0xFE, 0x00, 0xD8, 0x80]),
    ]
  }

  private let good = #"{"doc":"a","text":"On 9 February 1904 they met."}"#
  private let other = #"{"doc":"z","text":"In 1905 they parted."}"#

  @Test(arguments: BadLine.all)
  func `a bad line is answered in its place, and the rest go on`(line: BadLine) async throws {
    let place = try Workplace()
    let bytes = Array((good + "\n").utf8) + line.bytes + Array(("\n" + other + "\n").utf8)
    try place.write(bytes, to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", in: place)
    expect(outcome, exitsWith: 1)
    #expect(!outcome.complaints.isEmpty)

    let answers = try objects(in: outcome)
    try #require(answers.count == 3, "\(outcome)")
    #expect(answers[0]["doc"] as? String == "a")
    #expect((answers[0]["annotations"] as? [Any])?.isEmpty == false)
    #expect(answers[1]["line"] as? Int == 2)
    let error = try #require(answers[1]["error"] as? String)
    #expect(!error.isEmpty && !error.contains("\n"))
    #expect(answers[1]["annotations"] == nil)
    #expect(answers[2]["doc"] as? String == "z")
    #expect((answers[2]["annotations"] as? [Any])?.isEmpty == false)
  }

  @Test func `nothing in gives nothing out`() async throws {
    let place = try Workplace()
    try place.write([], to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", in: place)
    expect(outcome, exitsWith: 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a last line without a line break is read`() async throws {
    let place = try Workplace()
    try place.write((good + "\n" + other).utf8, to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", in: place)
    expect(outcome, exitsWith: 0)
    #expect(try objects(in: outcome).map { $0["doc"] as? String } == ["a", "z"])
  }

  @Test func `a line cut off at the end of the input is answered`() async throws {
    let place = try Workplace()
    try place.write((good + "\n" + other.dropLast(9)).utf8, to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", in: place)
    expect(outcome, exitsWith: 1)
    let answers = try objects(in: outcome)
    try #require(answers.count == 2, "\(outcome)")
    #expect(answers[1]["line"] as? Int == 2)
    #expect(answers[1]["error"] is String)
  }

  @Test func `offsets count Unicode scalars`() async throws {
    let place = try Workplace()
    try place.write(#"{"doc":"a","text":"🏯👩‍🔬 é В 1904 and 1905"}"#.utf8, to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", arguments: ["--kinds", "time"], in: place)
    expect(outcome, exitsWith: 0)
    let text = Array("🏯👩‍🔬 é В 1904 and 1905".unicodeScalars)
    let annotations = try #require(try objects(in: outcome).first?["annotations"] as? [Any])
    let words = annotations.compactMap { annotation -> String? in
      guard let fields = annotation as? [String: Any], let start = fields["start"] as? Int,
        let end = fields["end"] as? Int, 0 <= start, start < end, end <= text.count
      else { return nil }
      return text[start..<end].map(String.init).joined()
    }
    #expect(words.contains("1905"), "\(outcome)")
    #expect(words.count == annotations.count)
  }

  @Test func `one long line is annotated or answered, and the next is annotated`() async throws {
    let place = try Workplace()
    let text = String(repeating: "In 1904 the fleet sailed, and ", count: Rashomon.largeInput / 300)
    try place.write((#"{"doc":"b","text":""# + text + "\"}\n" + other).utf8, to: "in.jsonl")
    let outcome = try await annotate("in.jsonl", in: place)
    #expect(outcome.exited)
    #expect([0, 1].contains(outcome.status))
    let last = try #require(outcome.output.split(separator: "\n").last)
    #expect(last.contains(#""z""#))
  }

  @Test func `a full output is said in one clause`() async throws {
    let place = try Workplace()
    try place.write((good + "\n").utf8, to: "in.jsonl")
    let outcome = try await Rashomon.run(
      ["annotate"],
      input: place.folder.appending(path: "in.jsonl"),
      output: "/dev/full",
      in: place.folder
    )
    expect(outcome, exitsWith: 1)
    #expect(outcome.complaints.count == 1, "\(outcome)")
  }

  private func annotate(
    _ name: String,
    arguments: [String] = [],
    in place: Workplace
  ) async throws -> Rashomon.Outcome {
    try await Rashomon.run(
      ["annotate"] + arguments,
      input: place.folder.appending(path: name),
      in: place.folder
    )
  }

  private func objects(in outcome: Rashomon.Outcome) throws -> [[String: Any]] {
    try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

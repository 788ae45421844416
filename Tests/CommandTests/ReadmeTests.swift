import Foundation
import Testing

/// What README shows is what the command prints.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct ReadmeTests {
  /// The folder of the package.
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the example of the samples is the command's output`() async throws {
    let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(
      readme.split(separator: "```console\n").last?.split(separator: "```").first
    )
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let prompt = try #require(lines.first)
    #expect(prompt.hasPrefix("$ rashomon collate "))
    let words = prompt.dropFirst("$ rashomon ".count).split(separator: "\"")
    let arguments =
      words[0].split(separator: " ").map(String.init) + words.dropFirst().map(String.init)
    let place = try Workplace()
    let outcome = try await Rashomon.run(
      arguments.map { $0.hasPrefix("Samples/") ? Self.package.appending(path: $0).path : $0 },
      in: place.folder
    )
    expect(outcome, exitsWith: 0)
    let printed = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.dropFirst().dropLast(while: \.isEmpty)
    #expect(printed.prefix(shown.count).map(String.init) == shown)
  }
}

extension ArraySlice {
  /// The elements without the last ones that satisfy a condition.
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> [Element] {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return Array(rest)
  }
}

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
    let shown = lines.dropFirst().dropLast(while: \.isEmpty)
    // A line with an ellipsis alone stands for lines left out.
    var rest = outcome.output
    for part in shown.split(separator: "  …") {
      let text = part.joined(separator: "\n")
      let range = try #require(rest.range(of: text), "not printed:\n\(text)")
      if part.startIndex == 0 { #expect(range.lowerBound == rest.startIndex) }
      rest = String(rest[range.upperBound...])
    }
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

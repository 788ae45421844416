import Foundation
import Testing

/// Compares whole outputs with files in Snapshots.
///
/// With RECORD_SNAPSHOTS=1 in the environment the files are written anew, and the run fails, so that
/// a recording never passes for a test.
enum Snapshot {
  /// Expects `text` to be what the file `name` holds.
  static func expect(
    _ text: String,
    matches name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      try Data(text.utf8).write(to: folder.appending(path: "Snapshots/\(name)"))
      Issue.record(
        "recorded \(name); run again without RECORD_SNAPSHOTS",
        sourceLocation: sourceLocation
      )
      return
    }
    let kept = Bundle.module.url(forResource: "Snapshots/\(name)", withExtension: nil)
    let file = try #require(kept, "no snapshot \(name)", sourceLocation: sourceLocation)
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard text != expected else { return }
    let pairs = zip(lines(text), lines(expected))
    let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs, first at line \((line?.offset ?? -1) + 1)
      got:  \(line?.element.0 ?? "another number of lines")
      kept: \(line?.element.1 ?? "")
      """,
      sourceLocation: sourceLocation
    )
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

import Foundation
import Testing

/// A row of a fixture: its cells, and the line for messages.
struct Row: Sendable, CustomTestStringConvertible {
  let cells: [String]
  let line: Int

  subscript(_ column: Int) -> String {
    column < cells.count ? cells[column] : ""
  }

  var testDescription: String { "line \(line): \(cells.first ?? "")" }
}

/// Reads `Fixtures/NAME.tsv`; lines that begin with # are notes.
func table(_ name: String) -> [Row] {
  let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "tsv")
  guard let url, let data = try? Data(contentsOf: url) else {
    Issue.record("there is no fixture \(name)")
    return []
  }
  return String(decoding: data, as: UTF8.self).split(
    separator: "\n",
    omittingEmptySubsequences: false
  )
  .enumerated().compactMap { index, line in
    guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Row(cells: cells, line: index + 1)
  }
}

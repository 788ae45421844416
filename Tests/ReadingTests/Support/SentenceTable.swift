import FoundationEssentials
import Foundation
import Ledger
import Testing

/// A row of a table of sentences: what a reader of one kind finds in it.
struct SentenceRow: CustomTestStringConvertible, Sendable {
  let kind: AnnotationKind
  let text: String
  /// What is found, in order, as ``Finds/short`` writes it.
  let expected: [String]

  var testDescription: String { "\(kind.rawValue): \(text)" }
}

/// Reads a table of Fixtures: kind, sentence, what is found (parted by bars), source.
func sentenceRows(_ name: String) -> [SentenceRow] {
  guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "tsv"),
    let data = try? Data(contentsOf: url)
  else {
    Issue.record("there is no Fixtures/\(name).tsv")
    return []
  }
  return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
    guard !line.hasPrefix("#") else { return nil }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 4, let kind = AnnotationKind(rawValue: columns[0]) else {
      Issue.record("\(name).tsv: not a row: \(line)")
      return nil
    }
    let expected = columns[2].split(separator: "|").map(String.init)
    return SentenceRow(kind: kind, text: columns[1], expected: expected)
  }
}

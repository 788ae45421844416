import Documents
import Foundation
import Testing

@Suite struct JapaneseTimeTableTests {
  /// A sentence with its time expressions as `words=value`, in order.
  struct Row: CustomTestStringConvertible, Sendable {
    let sentence: String
    let expected: [String]

    var testDescription: String { sentence }
  }

  /// The rows of Fixtures/japanese-times.tsv.
  static let rows: [Row] = {
    guard
      let url = Bundle.module.url(forResource: "Fixtures/japanese-times", withExtension: "tsv"),
      let data = try? Data(contentsOf: url)
    else {
      Issue.record("there is no Fixtures/japanese-times.tsv")
      return []
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3 else {
        Issue.record("not a row: \(line)")
        return nil
      }
      let words = columns[1].split(separator: " | ")
      let values = columns[2].split(separator: " | ")
      #expect(words.count == values.count, "\(line)")
      return Row(
        sentence: String(columns[0]),
        expected: zip(words, values).map { "\($0)=\($1)" }
      )
    }
  }()

  @Test(arguments: rows)
  func `expressions and values checked by hand`(row: Row) {
    #expect(times(in: row.sentence, language: .japanese) == row.expected)
  }

  @Test func `the table holds three hundred expressions and texts without one`() {
    #expect(Self.rows.map(\.expected.count).reduce(0, +) >= 300)
    #expect(Self.rows.filter(\.expected.isEmpty).count >= 25)
  }
}

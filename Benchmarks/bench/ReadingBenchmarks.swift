import Documents
import Ledger
import Reading

/// How fast documents are read.
enum ReadingBenchmarks {
  /// The benchmarks over a text of our own, or over `texts` when there are any.
  static func all(texts: [String]) -> [Benchmark] {
    let text =
      texts.isEmpty ? String(repeating: prose, count: 200) : texts.joined(separator: "\n\n")
    let bytes = Double(text.utf8.count)
    let document = PlainText.document(text: text)
    return [
      Benchmark(name: "documents.plain-text", amount: bytes, unit: "bytes") {
        _ = PlainText.document(text: text)
      },
      Benchmark(name: "documents.offsets", amount: bytes, unit: "bytes") {
        _ = OffsetTable(text)
      },
      Benchmark(name: "reading.time", amount: bytes, unit: "bytes") {
        _ = Reader(kinds: [.time]).annotations(of: document)
      },
      Benchmark(name: "reading.all", amount: bytes, unit: "bytes") {
        _ = Reader().annotations(of: document)
      },
    ]
  }

  /// Prose of the kind the program is for, written for this purpose.
  private static let prose = """
    On the night of 8–9 February 1904 destroyers under Admiral Tōgō Heihachirō (1848-1934) attacked
    the squadron at Port Arthur. According to Russian newspapers three ships were damaged; Japanese
    reports spoke of seven. The Treaty of Portsmouth, signed on 5 September 1905, ended the war, and
    some historians have called the delay a grave mistake because the army had lost about 40,000 men.


    """
}

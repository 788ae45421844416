import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Times the program's own code and writes one line a benchmark.
///
/// The lines are TSV: name, bytes or items, the best processor seconds of several runs, and the rate.
/// Processor time hardly depends on what else the machine does; what is timed runs in one thread.
///
///     swift run -c release bench [FILTER] [FILE…]
///
/// FILTER chooses benchmarks by a part of their name; files are read as texts beside the built-in one.
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let filter = arguments.first ?? ""
    let texts = try arguments.dropFirst().map { path in
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
    print("benchmark\tamount\tunit\tseconds\tper second")
    for benchmark in ReadingBenchmarks.all(texts: texts) + ChronologyBenchmarks.all()
    where filter.isEmpty || benchmark.name.contains(filter) {
      let seconds = best(of: benchmark.body)
      let rate = seconds > 0 ? benchmark.amount / seconds : .infinity
      print(
        benchmark.name,
        number(benchmark.amount),
        benchmark.unit,
        String(format: "%.6f", seconds),
        number(rate),
        separator: "\t"
      )
    }
  }

  /// The shortest of five runs after one that is not counted.
  private static func best(of body: () -> Void) -> Double {
    body()
    return (0..<5).map { _ in
      let start = clock()
      body()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }

  private static func number(_ value: Double) -> String {
    value >= 1000 ? String(format: "%.0f", value) : String(format: "%.3f", value)
  }
}

/// One benchmark.
struct Benchmark {
  /// Its name: room and what it does, `reading.all`.
  var name: String
  /// How much one run works through.
  var amount: Double
  /// Of what: `bytes`, `dates`.
  var unit: String
  /// One run.
  var body: () -> Void
}

import Ledger
import Onomastics

/// The weights and measures of the past in metric units: the table of `Data/measures.tsv`.
///
/// A unit whose value changed from country to country has there the one that historians of these
/// centuries mean by it; the table says where and since when it holds. Money has no row: no factor
/// holds for a currency.
enum Measures {
  private struct Measure {
    var unit: String
    var factor: Double
  }

  private static let table: [String: Measure] = {
    var table: [String: Measure] = [:]
    for row in TableRows(text: ReadingData.measures) where row.count >= 3 {
      guard let factor = Double(row[2]) else { continue }
      table[String(row[0])] = Measure(unit: String(row[1]), factor: factor)
    }
    return table
  }()

  /// Returns the figure with its metric amount, where the table has its unit.
  static func withMetric(_ figure: FigureValue) -> FigureValue {
    guard let measure = table[figure.unit] else { return figure }
    var figure = figure
    figure.metric = MetricAmount(
      low: figure.low.map { rounded($0 * measure.factor) },
      high: figure.high.map { rounded($0 * measure.factor) },
      unit: measure.unit
    )
    return figure
  }

  /// Thousandths are kept: no measure of the past was known more closely.
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// TIMEX3 values of lengths of time.
enum DurationValue {
  /// Joins amount and unit as TIMEX3 does: `P25Y`, `PT6H`, `P2DE`, `P100Y` for two half centuries.
  static func text(_ amount: String, _ unit: String) -> String {
    let digits = unit.prefix { $0.isNumber }
    if !digits.isEmpty, let factor = Int(digits) {
      let letter = unit.dropFirst(digits.count)
      return Int(amount).map { "P\($0 * factor)\(letter)" } ?? "PX\(letter)"
    }
    return unit.begins(with: "T") ? "PT\(amount)\(unit.dropFirst())" : "P\(amount)\(unit)"
  }

  static func amount(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}

import Ledger

/// How figures of two accounts stand to each other, and why they differ.
enum FigureComparison {
  /// Compares two figures of one sort.
  static func compare(
    _ left: AccountFigure,
    _ right: AccountFigure
  ) -> (variance: Variance, explanation: String?) {
    let (first, second) = (left.value, right.value)
    if first.low == second.low, first.high == second.high { return (.same, nil) }
    let (begin, end) = bounds(first)
    let (otherBegin, otherEnd) = bounds(second)
    if end < otherBegin || otherEnd < begin {
      return (.different, scope(left, right) ?? rounding(first, second))
    }
    let holds = begin <= otherBegin && otherEnd <= end || otherBegin <= begin && end <= otherEnd
    return holds ? (.finer, "one figure lies within the other") : (.overlapping, nil)
  }

  /// Two figures of which one counts more fates than the other, and is the larger.
  private static func scope(_ left: AccountFigure, _ right: AccountFigure) -> String? {
    guard let fate = left.fate, let other = right.fate else { return nil }
    let (narrow, wide) = fate.utf8.count < other.utf8.count ? (left, right) : (right, left)
    guard let first = narrow.fate, let second = wide.fate, second.hasPrefix("\(first) and "),
      bounds(narrow.value).1 < bounds(wide.value).0
    else { return nil }
    return "scope: one counts the \(first), the other the \(second)"
  }

  /// Two figures of which one is the other rounded to fewer digits.
  private static func rounding(_ left: FigureValue, _ right: FigureValue) -> String? {
    guard let first = left.low, first == left.high, let second = right.low, second == right.high,
      first > 0, second > 0
    else { return nil }
    var unit = 10.0
    while unit <= max(first, second) {
      if (first / unit).rounded() * unit == second || (second / unit).rounded() * unit == first {
        return "one figure is the other rounded"
      }
      unit *= 10
    }
    return nil
  }

  private static func bounds(_ figure: FigureValue) -> (Double, Double) {
    (figure.low ?? -.infinity, figure.high ?? .infinity)
  }
}

extension AccountFigure {
  /// The amount; of things, with the account's word for them: `about 40 vessels`, and with what became of
  /// people where accounts count several fates together: `9703 killed and missing`.
  func text(withFate isFateTold: Bool) -> String {
    if let fate, isFateTold { return "\(amount) \(fate)" }
    guard sort.isOfThings, !value.counted.isEmpty, value.counted != sort.unit else { return amount }
    return "\(amount) \(value.counted)"
  }

  private var amount: String {
    let mark = value.isApproximate ? "about " : ""
    switch (value.low, value.high) {
    case (let low?, let high?) where low == high: return mark + Self.number(low)
    case (let low?, let high?): return mark + "\(Self.number(low))–\(Self.number(high))"
    case (let low?, nil): return mark + "\(Self.number(low)) or more"
    case (nil, let high?): return mark + "\(Self.number(high)) or fewer"
    case (nil, nil): return mark + "?"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }
}

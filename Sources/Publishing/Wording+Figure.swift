package import Ledger

extension Wording {
  /// A quantity: `about 560,000 to 760,000 persons`, `5 versts (about 5.33 km)`, `1 week`.
  package static func quantity(_ figure: FigureValue) -> String {
    if figure.unit == "share", let share = share(figure) { return share }
    let about = figure.isApproximate ? "about " : ""
    let amount =
      switch (figure.low, figure.high) {
      case (let low?, let high?):
        low == high ? about + number(low) : "\(about)\(number(low)) to \(number(high))"
      case (let low?, nil): "at least \(about)\(number(low))"
      case (nil, let high?): "at most \(about)\(number(high))"
      case (nil, nil): "an amount of"
      }
    guard !figure.unit.isEmpty else { return amount }
    let isOne = figure.low == 1 && figure.high == 1
    return "\(amount) \(unit(figure.unit, isOne: isOne))"
      + (metric(figure).map { " (\($0))" } ?? "")
  }

  /// A quantity and what is counted, in the document's words: `12 vessels lost`, `10 percent of them`.
  package static func figure(_ figure: FigureValue) -> String {
    let fate = figure.fate.map { figure.counted.contains($0) ? "" : ", \($0)" } ?? ""
    guard !figure.counted.isEmpty, figure.counted != figure.unit, !figure.isDuration else {
      return quantity(figure) + fate
    }
    if figure.unit == "percent" || figure.unit == "share" {
      return "\(quantity(figure)) of \(figure.counted)\(fate)"
    }
    guard !isMeasure(figure) else { return "\(quantity(figure)): \(figure.counted)\(fate)" }
    // "22 divisions of the army", "12 vessels lost": the words for what is counted are the unit.
    var bare = figure
    bare.unit = ""
    return "\(quantity(bare)) \(figure.counted)\(fate)"
  }

  /// Whether the unit measures or pays for what is counted, and is not what is counted itself.
  private static func isMeasure(_ figure: FigureValue) -> Bool {
    let last = figure.unit.split(separator: " ").last.map(String.init) ?? ""
    let one = last.hasSuffix("s") ? String(last.dropLast()) : last
    return figure.metric != nil || measures.contains(last) || measures.contains(one)
      || invariable.contains(figure.unit)
      || irregular[figure.unit] != nil && !counted.contains(figure.unit)
  }

  private static let counted: Set<String> = ["persons", "sets of remains"]

  /// "half", "two thirds"; nil where no word is usual.
  private static func share(_ figure: FigureValue) -> String? {
    guard let low = figure.low, low == figure.high else { return nil }
    let words: [(Double, String)] = [
      (0.5, "half"), (1 / 3, "a third"), (2 / 3, "two thirds"), (0.25, "a quarter"),
      (0.75, "three quarters"), (0.2, "a fifth"), (0.1, "a tenth"),
    ]
    let word = words.first { abs($0.0 - low) < 0.005 }?.1
    return word.map { (figure.isApproximate ? "about " : "") + $0 }
  }

  /// The same in metric units of a readable size; nil where the unit is metric or has no table row.
  private static func metric(_ figure: FigureValue) -> String? {
    guard let metric = figure.metric, !metricUnits.contains(figure.unit),
      let largest = metric.high ?? metric.low
    else { return nil }
    let step = steps.first { $0.unit == metric.unit && largest >= $0.from }
    let factor = step?.from ?? 1
    let unit = step?.larger ?? metric.unit
    let ends = [metric.low, metric.high].compactMap(\.self).map { number(rounded($0 / factor)) }
    let amount = ends.first == ends.last ? ends.prefix(1) : ends[...]
    return "about \(amount.joined(separator: " to ")) \(unit)"
  }

  private static let steps: [(unit: String, from: Double, larger: String)] = [
    ("m", 1000, "km"), ("m²", 1_000_000, "km²"), ("m²", 10_000, "ha"), ("kg", 1000, "t"),
    ("l", 1000, "m³"),
  ]
  private static let metricUnits: Set<String> = [
    "metre", "kilometre", "centimetre", "millimetre", "gram", "kilogram", "milligram", "tonne",
    "litre", "hectolitre", "hectare", "square metre", "square kilometre", "cubic metre",
  ]

  /// Three figures are as many as a measure of the past bears.
  private static func rounded(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value }
    var scale = 1.0
    while value * scale < 100, scale < 1e9 { scale *= 10 }
    return value >= 1000 ? value.rounded() : (value * scale).rounded() / scale
  }

  /// The unit in the number that the amount wants: `week`, `weeks`, `feet`.
  static func unit(_ unit: String, isOne: Bool) -> String {
    if invariable.contains(unit) { return unit }
    if let forms = irregular[unit] { return isOne ? forms.one : forms.many }
    if unit.hasSuffix("s") && !unit.hasSuffix("ss") {
      return isOne ? singular(of: unit) : unit
    }
    // Measures and money are named in the singular; what is counted is not of the list.
    guard !isOne, measures.contains(unit.split(separator: " ").last.map(String.init) ?? unit)
    else { return unit }
    return unit + "s"
  }

  private static func singular(of unit: String) -> String {
    if unit.hasSuffix("ies") { return unit.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where unit.hasSuffix(ending) {
      return String(unit.dropLast(2))
    }
    return String(unit.dropLast())
  }

  private static let irregular: [String: (one: String, many: String)] = [
    "foot": ("foot", "feet"), "inch": ("inch", "inches"),
    "cubic foot": ("cubic foot", "cubic feet"),
    "penny": ("penny", "pence"), "persons": ("person", "persons"),
    "sets of remains": ("set of remains", "sets of remains"),
    "degree celsius": ("degree Celsius", "degrees Celsius"),
    "degree fahrenheit": ("degree Fahrenheit", "degrees Fahrenheit"),
    "mile per hour": ("mile per hour", "miles per hour"),
    "kilometre per hour": ("kilometre per hour", "kilometres per hour"),
    "pound weight": ("pound", "pounds"), "catty": ("catty", "catties"),
  ]
  /// Units that have one form, most of them Japanese or Chinese.
  private static let invariable: Set<String> = [
    "percent", "share", "times", "koku", "li", "ri", "ken", "kin", "kan", "mou", "momme", "tan",
    "sho", "shaku", "tsubo", "yen", "yuan", "hyo", "ryo", "horsepower", "chetvert", "stone",
  ]
  private static let measures: Set<String> = [
    "acre", "arshin", "berkovets", "bushel", "cable", "centimetre", "cord", "metre", "desyatina",
    "fathom", "funt", "furlong", "gallon", "gram", "hectare", "hectolitre", "hundredweight",
    "kilogram", "kilometre", "litre", "mile", "milligram", "millimetre", "ounce", "picul", "pint",
    "pood", "quart", "sazhen", "tonne", "ton", "vedro", "vershok", "verst", "yard", "ruble", "mark",
    "pound", "dollar", "kopeck", "crown", "thaler", "megaton", "kiloton", "guilder", "tael",
    "piastre", "franc", "euro", "zolotnik", "rupee", "peseta", "florin", "ducat", "shilling",
    "barrel", "sack", "degree", "lira",
  ]
}

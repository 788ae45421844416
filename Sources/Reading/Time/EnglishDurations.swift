/// Durations: "twenty-five years", "two year-stay", "200-Year", "a century", "several months",
/// "decades".
///
/// A plural unit alone counts only for the long units, of which one would not otherwise speak.
struct EnglishDuration: TimePattern {
  static let id = "en.time.duration"
  static let summary = "A length of time."
  static let triggers: WordClasses = [.number, .timeUnit, .functionWord, .approximator]
  static let openers: TimeOpeners = .digits

  static func match(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    if let number = NumberReading.number(in: text, at: index) {
      guard number.value < 100_000 else { return nil }
      return unit(in: text, at: number.end, from: index, amount: amount(number.value))
    }
    if text.isWord(index, "a") || text.isWord(index, "an") {
      guard text.isWord(index + 1, "few") || text.isWord(index + 1, "couple") else {
        return unit(in: text, at: index + 1, from: index, amount: "1", joined: false)
      }
      let after = text.isWord(index + 2, "of") ? index + 3 : index + 2
      return unit(in: text, at: after, from: index, amount: "X", joined: false)
    }
    if text.isWord(index, "several") || text.isWord(index, "many") || text.isWord(index, "few") {
      return unit(in: text, at: index + 1, from: index, amount: "X", joined: false)
    }
    return bareUnit(in: text, at: index)
  }

  private static func unit(
    in text: TokenizedDocument,
    at position: Int,
    from index: Int,
    amount: String,
    joined: Bool = true
  ) -> TimeMatch? {
    var end = position
    if joined, text.isMark(end, anyOf: Marks.dashes), text.tokens[end].gap == .none { end += 1 }
    guard end < text.tokens.count, let unit = text.value(at: end, as: .timeUnit), !unit.isEmpty,
      !text.isWord(end, "second") && !text.isWord(end, "night")
    else { return nil }
    end += 1
    return TimeMatch(index..<end, .duration(Self.value(amount, unit)))
  }

  private static func bareUnit(in text: TokenizedDocument, at index: Int) -> TimeMatch? {
    guard
      text.isWord(index, "decades") || text.isWord(index, "centuries")
        || text.isWord(index, "generations"),
      let unit = text.value(at: index, as: .timeUnit), !unit.isEmpty
    else { return nil }
    return TimeMatch(index..<index + 1, .duration(value("X", unit)))
  }

  /// Joins amount and unit as TIMEX3 does: `P25Y`, `PT6H`, `P2DE`, `P100Y` for a century.
  static func value(_ amount: String, _ unit: String) -> String {
    let digits = unit.prefix { $0.isNumber }
    if !digits.isEmpty, let factor = Int(digits) {
      let letter = unit.dropFirst(digits.count)
      return Int(amount).map { "P\($0 * factor)\(letter)" } ?? "PX\(letter)"
    }
    return unit.hasPrefix("T") ? "PT\(amount)\(unit.dropFirst())" : "P\(amount)\(unit)"
  }

  static func amount(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}

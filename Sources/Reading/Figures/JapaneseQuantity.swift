/// Quantities in Japanese: digits with 万 and 億, Han numerals, and those left open ("数千").
enum JapaneseQuantity {
  /// A quantity: its bounds, equal unless it is left open, and the token after it.
  struct Value {
    var low: Double
    var high: Double
    var end: Int
  }

  /// The most tokens of one quantity.
  private static let maximumTokens = 20

  /// Returns the quantity that begins at `index`; nil when none does.
  static func value(in text: TokenizedDocument, at index: Int) -> Value? {
    if let open = open(in: text, at: index) { return open }
    guard let low = scan(in: text, at: index, takesLater: false) else { return nil }
    guard low.hasPair, let high = scan(in: text, at: index, takesLater: true) else {
      return Value(low: low.value, high: low.value, end: low.end)
    }
    return Value(low: low.value, high: high.value, end: low.end)
  }

  /// Reads the numeral at `index`; of two digits that follow each other, "三四千", the one asked for.
  private static func scan(
    in text: TokenizedDocument,
    at index: Int,
    takesLater: Bool
  ) -> (value: Double, end: Int, hasPair: Bool)? {
    var hasPair = false
    var total = 0.0
    var section = 0.0
    var current: Double?
    var end = index
    let limit = min(text.tokens.count, index + maximumTokens)
    scan: while end < limit, end == index || text.tokens[end].gap == .none {
      if text.tokens[end].kind == .number {
        guard current == nil, let digits = NumberReading.decimal(in: text, at: end) else { break }
        current = digits
      } else if let digit = digit(end, text) {
        if isPair(end, text) {
          // "三四千" is three or four thousand.
          hasPair = true
          current = takesLater ? digit + 1 : digit
          end += 2
          continue
        }
        // Positional numerals: "二五〇".
        current = (current ?? 0) * 10 + digit
        guard let value = current, value < 1e12 else { return nil }
      } else if let factor = factor(end, text) {
        if factor >= 10_000 {
          let part = section + (current ?? (section == 0 ? 1 : 0))
          guard end > index, part * factor <= NumberReading.maximum else { break scan }
          total += part * factor
          section = 0
        } else {
          section += (current ?? 1) * factor
        }
        current = nil
      } else {
        break
      }
      end += 1
    }
    guard end > index else { return nil }
    return (total + section + (current ?? 0), end, hasPair)
  }

  /// Whether two digits that follow each other stand for one of two numbers: before a power of ten or a
  /// counter, and behind no other digit.
  private static func isPair(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard let first = digit(index, text), first > 0, first < 9,
      let second = digit(index + 1, text), second == first + 1,
      digit(index - 1, text) == nil, digit(index + 2, text) == nil
    else { return false }
    return factor(index + 2, text) != nil
      || index + 2 < text.tokens.count && isCounter(index + 2, text)
  }

  /// "数千", "十数": a quantity of which only the order is told.
  private static func open(in text: TokenizedDocument, at index: Int) -> Value? {
    var unit = 1.0
    var base = 0.0
    var next = index
    if text.character(at: index) == "十", text.character(at: index + 1) == "数" {
      base = 10
      next = index + 1
    }
    guard text.character(at: next) == "数" else { return nil }
    next += 1
    let first = next
    while next < text.tokens.count, next - first < 3, text.tokens[next].gap == .none,
      let factor = factor(next, text)
    {
      unit *= factor
      next += 1
    }
    guard next > first || base > 0 || next < text.tokens.count && isCounter(next, text) else {
      return nil
    }
    return Value(low: base + 2 * unit, high: base + 9 * unit, end: next)
  }

  private static func isCounter(_ index: Int, _ text: TokenizedDocument) -> Bool {
    text.longest(at: index, of: .counter) != nil
  }

  /// Whether the token is a digit or numeral.
  static func isNumeral(_ index: Int, _ text: TokenizedDocument) -> Bool {
    guard index >= 0, index < text.tokens.count else { return false }
    return text.tokens[index].kind == .number || digit(index, text) != nil
      || factor(index, text) != nil
  }

  private static func digit(_ index: Int, _ text: TokenizedDocument) -> Double? {
    text.character(at: index).flatMap { HanNumeral.digit($0) }.map { Double($0) }
  }

  private static func factor(_ index: Int, _ text: TokenizedDocument) -> Double? {
    text.character(at: index).flatMap { HanNumeral.power($0) }.map { Double($0) }
  }
}

/// Reads the numbers that tokens write in digits or in words.
enum NumberReading {
  /// No number is read beyond this; a double counts exactly up to it, and an `Int` holds it.
  static let maximum = 1e15
  /// The most tokens of one number in words.
  private static let maximumTokens = 24
  /// The most bytes of one number in digits.
  private static let maximumBytes = 40

  /// Returns the value of a token of plain digits (ASCII or full-width); nil when it is not one.
  static func digits(in text: TokenizedDocument, at index: Int) -> (value: Int, count: Int)? {
    guard index >= 0, index < text.tokens.count, text.tokens[index].kind == .number else {
      return nil
    }
    var value = 0
    var count = 0
    var isWide = false
    for byte in text.bytes(of: index) {
      if byte &- 0x30 < 10 {
        value = value * 10 + Int(byte - 0x30)
        count += 1
      } else if byte == 0xEF {
        isWide = true
      } else if isWide, byte == 0xBC {
        continue
      } else if isWide, (0x90...0x99).contains(byte) {
        value = value * 10 + Int(byte - 0x90)
        count += 1
      } else {
        return nil
      }
      if count > 15 { return nil }
    }
    return (value, count)
  }

  /// Returns the year that the token writes in four digits; nil unless it lies within 1000 to 2100.
  static func year(in text: TokenizedDocument, at index: Int) -> Int? {
    guard let digits = digits(in: text, at: index), digits.count == 4,
      (1000...2100).contains(digits.value)
    else { return nil }
    return digits.value
  }

  /// Returns the day of a month that the token writes in digits, with the tokens it takes:
  /// "5", "5th".
  static func day(in text: TokenizedDocument, at index: Int) -> (day: Int, end: Int)? {
    guard let digits = digits(in: text, at: index), digits.count <= 2,
      (1...31).contains(digits.value)
    else { return nil }
    let suffixed = isOrdinalSuffix(in: text, at: index + 1)
    return (digits.value, suffixed ? index + 2 : index + 1)
  }

  /// Whether the token is "st", "nd", "rd" or "th", joined to the number before it.
  static func isOrdinalSuffix(in text: TokenizedDocument, at index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap == .none else { return false }
    return text.isWord(index, "th") || text.isWord(index, "st") || text.isWord(index, "nd")
      || text.isWord(index, "rd")
  }

  /// Returns the number written at `index` in digits or in words ("twenty-five", "two hundred"),
  /// with the token after it.
  static func number(in text: TokenizedDocument, at index: Int) -> (value: Double, end: Int)? {
    guard index < text.tokens.count else { return nil }
    if text.tokens[index].kind == .number {
      guard let value = decimal(in: text, at: index) else { return nil }
      return scaled(value, in: text, from: index + 1)
    }
    return words(in: text, at: index)
  }

  /// Returns the number in digits at `index` whose thousands are parted by spaces ("65 000"), with the
  /// token after it; nil when no group follows the first.
  static func spaced(in text: TokenizedDocument, at index: Int) -> (value: Double, end: Int)? {
    guard let first = digits(in: text, at: index), (1...3).contains(first.count) else { return nil }
    var value = Double(first.value)
    var end = index + 1
    while end < text.tokens.count, text.tokens[end].gap == .space, value < maximum / 1000,
      let group = digits(in: text, at: end), group.count == 3
    {
      value = value * 1000 + Double(group.value)
      end += 1
    }
    return end > index + 1 ? (value, end) : nil
  }

  /// Returns the value of a number token, its grouping commas left out.
  static func decimal(in text: TokenizedDocument, at index: Int) -> Double? {
    if let digits = digits(in: text, at: index) { return Double(digits.value) }
    let bytes = text.bytes(of: index)
    guard bytes.count <= maximumBytes else { return nil }
    let plain = bytes.filter { $0 != UInt8(ascii: ",") }
    return Double(String(decoding: plain, as: UTF8.self)).flatMap { $0 <= maximum ? $0 : nil }
  }

  /// Multiplies by "hundred", "thousand", "million" that follow.
  private static func scaled(
    _ value: Double,
    in text: TokenizedDocument,
    from start: Int
  ) -> (value: Double, end: Int) {
    var value = value
    var end = start
    while let factor = wordValue(in: text, at: end), factor >= 100, value * factor <= maximum {
      value *= factor
      end += 1
    }
    return (value, end)
  }

  private static func words(
    in text: TokenizedDocument,
    at index: Int
  ) -> (value: Double, end: Int)? {
    guard var current = wordValue(in: text, at: index) else { return nil }
    var total = 0.0
    var end = index + 1
    let limit = min(text.tokens.count, index + maximumTokens)
    while end < limit {
      var next = end
      if text.isMark(next, anyOf: Marks.dashes), text.tokens[next].gap == .none { next += 1 }
      if text.isWord(next, "and"), current >= 100 { next += 1 }
      guard let value = wordValue(in: text, at: next) else { break }
      if value >= 100 {
        guard current * value <= maximum else { break }
        current *= value
        if value >= 1000 {
          total += current
          current = 0
        }
      } else if current >= 20, value < 10, Int(current) % 10 == 0 || current == 0 {
        current += value
      } else if current == 0 || Int(current) % 100 == 0 {
        current += value
      } else {
        break
      }
      end = next + 1
    }
    return (total + current, end)
  }

  private static func wordValue(in text: TokenizedDocument, at index: Int) -> Double? {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return nil }
    return text.value(at: index, as: .number).flatMap { Double($0) }
  }
}

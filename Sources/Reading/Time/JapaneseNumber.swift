/// Numbers in Japanese text: ASCII or full-width digits, or Han numerals, positional or with tens.
enum JapaneseNumber {
  /// Returns the number that begins at token `index`, with the token after it; nil when none does.
  static func value(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    guard index >= 0 else { return nil }
    if let digits = NumberReading.digits(in: text, at: index) { return (digits.value, index + 1) }
    var total = 0
    var current = 0
    var end = index
    let limit = min(text.tokens.count, index + maximumTokens)
    while end < limit, end == index || text.tokens[end].gap == .none,
      let character = text.character(at: end)
    {
      guard total < 1_000_000, current < 1_000_000 else { return nil }
      if let digit = HanNumeral.digit(character) {
        current = current * 10 + digit
      } else if let power = HanNumeral.power(character), power < 10_000 {
        total += max(current, 1) * power
        current = 0
      } else {
        break
      }
      end += 1
    }
    return end > index ? (total + current, end) : nil
  }

  /// The most numerals of one number.
  private static let maximumTokens = 12

  /// Whether a number can begin with a character: a numeral, or what stands for one in "数年", "半年"
  /// and "正午".
  static func canBegin(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "数", "半", "正": true
    default:
      HanNumeral.digit(character) != nil || HanNumeral.power(character).map { $0 < 10_000 } ?? false
    }
  }
}

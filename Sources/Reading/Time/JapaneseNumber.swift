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
        // "三十七八": no one number, but two.
        guard total == 0 || current == 0 else { return nil }
        current = current * 10 + digit
      } else if let tens = tens(character) {
        total += max(current, 1) * tens
        current = 0
      } else {
        break
      }
      end += 1
    }
    return end > index ? (total + current, end) : nil
  }

  /// Returns the first of two numbers that follow each other and share their tens, "三十七八", with the
  /// token after them; nil where none begin there.
  static func pair(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    var tens = 0
    for place in index..<min(index + 3, text.tokens.count) {
      guard let character = text.character(at: place) else { return nil }
      if let factor = self.tens(character) {
        tens = max(tens, 1) * factor
      } else if let digit = HanNumeral.digit(character) {
        // No era has 67, 78 or 89 years: "大正七八年".
        guard tens >= 10 || tens == 0 && digit > 5 else {
          tens = digit
          continue
        }
        guard place + 1 < text.tokens.count, let next = text.character(at: place + 1),
          HanNumeral.digit(next) == digit + 1
        else { return nil }
        return (tens + digit, place + 2)
      } else {
        return nil
      }
    }
    return nil
  }

  /// The most numerals of one number.
  private static let maximumTokens = 12

  /// What multiplies the digit before it; 廿 and 卅 are twenty and thirty in one character.
  private static func tens(_ character: Unicode.Scalar) -> Int? {
    switch character {
    case "廿": 20
    case "卅": 30
    default: HanNumeral.power(character).flatMap { $0 < 10_000 ? $0 : nil }
    }
  }

  /// Whether a number can begin with a character: a numeral, or what stands for one in "数年", "半年"
  /// and "正午".
  static func canBegin(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "数", "半", "正": true
    default: HanNumeral.digit(character) != nil || tens(character) != nil
    }
  }
}

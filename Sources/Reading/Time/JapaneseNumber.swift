/// Numbers in Japanese text: ASCII or full-width digits, or Han numerals, positional or with tens.
enum JapaneseNumber {
  /// Returns the number that begins at token `index`, with the token after it; nil when none does.
  static func value(in text: TokenizedDocument, at index: Int) -> (value: Int, end: Int)? {
    if let digits = NumberReading.digits(in: text, at: index) { return (digits.value, index + 1) }
    var total = 0
    var current = 0
    var end = index
    while end < text.tokens.count, text.tokens[end].kind == .character,
      end == index || text.tokens[end].gap == .none, let digit = digit(text.bytes(of: end))
    {
      guard total < 1_000_000, current < 1_000_000 else { return nil }
      if digit >= 10 {
        total += max(current, 1) * digit
        current = 0
      } else {
        current = current * 10 + digit
      }
      end += 1
    }
    return end > index ? (total + current, end) : nil
  }

  private static let numerals: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10, "百": 100, "千": 1000,
  ]

  private static func digit(_ bytes: ArraySlice<UInt8>) -> Int? {
    String(decoding: bytes, as: UTF8.self).first.flatMap { numerals[$0] }
  }
}

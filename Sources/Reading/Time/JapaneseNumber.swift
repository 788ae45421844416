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
    while end < limit, text.tokens[end].kind == .character,
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

  /// The most numerals of one number.
  private static let maximumTokens = 12

  private static func digit(_ bytes: ArraySlice<UInt8>) -> Int? {
    numerals.first { bytes.elementsEqual($0.character) }?.value
  }

  private static let numerals: [(character: [UInt8], value: Int)] = [
    ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6),
    ("七", 7), ("八", 8), ("九", 9), ("十", 10), ("百", 100), ("千", 1000),
  ].map { (Array($0.0.utf8), $0.1) }
}

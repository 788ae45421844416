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

  /// Whether a number can begin with a character: a numeral, or what stands for one in "数年", "半年"
  /// and "正午".
  static func canBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3 else { return false }
    return digit(bytes) != nil || others.contains { bytes.elementsEqual($0) }
  }

  private static let others = ["数", "半", "正"].map { Array($0.utf8) }

  /// The value of a Han numeral, which takes three bytes.
  private static func digit(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 3 else { return nil }
    let value = bytes.reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
    return switch Unicode.Scalar(value) {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}

/// Han numerals, the plain ones and those of documents, one character each.
enum HanNumeral {
  /// Returns the digit that a character is; nil for any other.
  static func digit(_ character: Unicode.Scalar) -> Int? {
    switch character {
    case "〇", "零": 0
    case "一", "壱", "壹": 1
    case "二", "弐", "貳": 2
    case "三", "参", "參": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// Returns the power of ten that a character is; nil for any other.
  static func power(_ character: Unicode.Scalar) -> Int? {
    switch character {
    case "十", "拾": 10
    case "百": 100
    case "千": 1000
    case "万", "萬": 10_000
    case "億": 100_000_000
    case "兆": 1_000_000_000_000
    default: nil
    }
  }
}

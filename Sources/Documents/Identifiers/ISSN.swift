/// The International Standard Serial Number.
///
/// Source: ISO 3297:2020, annex A.
public enum ISSN {
  /// Reads a number as printed, `0317-8471`; nil when it has not the form of an ISSN.
  ///
  /// - Parameter text: The number alone, without the word "ISSN".
  /// - Returns: The number in its normal form.
  public static func identifier(_ text: some StringProtocol) -> Identifier? {
    guard let digits = CheckedDigits.digits(text, lengths: [8]) else { return nil }
    var sum = 0
    for (index, digit) in digits.enumerated() { sum += (8 - index) * digit }
    return Identifier(scheme: "issn", value: CheckedDigits.text(digits), isValid: sum % 11 == 0)
  }
}

/// Digits of a number with a check digit, X standing for ten at the end.
enum CheckedDigits {
  /// The digits of `text`, hyphens, dashes and single spaces left out; nil for anything else.
  static func digits(_ text: some StringProtocol, lengths: Set<Int>) -> [Int]? {
    var digits: [Int] = []
    var isAfterDigit = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9" where digits.last != 10:
        digits.append(Int(scalar.value - 0x30))
        isAfterDigit = true
      case "X" where digits.last != 10, "x" where digits.last != 10:
        digits.append(10)
        isAfterDigit = true
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", " ", "\u{A0}":
        guard isAfterDigit else { return nil }
        isAfterDigit = false
      default: return nil
      }
      if digits.count > 13 { return nil }
    }
    // X stands for ten, and only where the check digit of ten or eight stands.
    guard isAfterDigit, lengths.contains(digits.count), digits.last != 10 || digits.count != 13
    else { return nil }
    return digits
  }

  static func text(_ digits: [Int]) -> String {
    digits.map { $0 == 10 ? "X" : String($0) }.joined()
  }
}

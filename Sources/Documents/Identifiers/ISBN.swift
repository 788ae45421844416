/// The International Standard Book Number, in ten or thirteen digits.
///
/// Source: ISO 2108:2017; *ISBN Users' Manual*, 7th edition, section 5.
public enum ISBN {
  /// Reads a number as printed; nil when it has not the form of an ISBN.
  ///
  /// Digits may be parted by hyphens, dashes and single spaces. Thirteen digits must begin with 978
  /// or 979; the tenth of ten may be X. A wrong check digit gives an identifier that is not valid.
  ///
  /// - Parameter text: The number alone, without the word "ISBN".
  /// - Returns: The number in its normal form.
  public static func identifier(_ text: some StringProtocol) -> Identifier? {
    guard let digits = CheckedDigits.digits(text, lengths: [10, 13]) else { return nil }
    if digits.count == 10 {
      return Identifier(
        scheme: "isbn",
        value: CheckedDigits.text(digits),
        isValid: isValid10(digits)
      )
    }
    guard !digits.contains(10), digits.starts(with: [9, 7, 8]) || digits.starts(with: [9, 7, 9])
    else { return nil }
    let isValid = check13(digits.dropLast()) == digits[12]
    return Identifier(scheme: "isbn", value: CheckedDigits.text(digits), isValid: isValid)
  }

  /// Returns the thirteen-digit form of a valid ISBN; nil for anything else.
  ///
  /// Two numbers that give the same form name the same edition.
  public static func thirteenDigits(of text: some StringProtocol) -> String? {
    guard let identifier = identifier(text), identifier.isValid,
      let digits = CheckedDigits.digits(identifier.value, lengths: [10, 13])
    else { return nil }
    guard digits.count == 10 else { return identifier.value }
    let first = [9, 7, 8] + digits.dropLast()
    return CheckedDigits.text(first + [check13(first[...])])
  }

  /// The weighted sum of all ten, the last counting once, is divisible by 11.
  private static func isValid10(_ digits: [Int]) -> Bool {
    var sum = 0
    for (index, digit) in digits.enumerated() { sum += (10 - index) * digit }
    return sum % 11 == 0
  }

  /// The digit that makes the sum, weighted 1 and 3 in turn, divisible by 10.
  private static func check13(_ digits: ArraySlice<Int>) -> Int {
    var sum = 0
    for (index, digit) in digits.enumerated() { sum += index % 2 == 0 ? digit : 3 * digit }
    return (10 - sum % 10) % 10
  }
}

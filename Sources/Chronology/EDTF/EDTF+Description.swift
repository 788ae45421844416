extension EDTF: CustomStringConvertible {
  /// The expression as EDTF writes it; reading it again gives an equal expression.
  public var description: String {
    switch form {
    case .date(let date): date.description
    case .interval(let interval): interval.description
    case .set(let set): set.description
    }
  }
}

extension EDTFInterval: CustomStringConvertible {
  /// The interval as EDTF writes it.
  public var description: String { "\(start)/\(end)" }
}

extension EDTFInterval.End: CustomStringConvertible {
  /// The end as EDTF writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTFSet: CustomStringConvertible {
  /// The set as EDTF writes it.
  public var description: String {
    let inner = members.map(\.description).joined(separator: ",")
    return kind == .one ? "[\(inner)]" : "{\(inner)}"
  }
}

extension EDTFSet.Member: CustomStringConvertible {
  /// The member as EDTF writes it.
  public var description: String {
    switch self {
    case .date(let date): "\(date)"
    case .range(let first, let last): "\(first)..\(last)"
    case .through(let date): "..\(date)"
    case .from(let date): "\(date).."
    }
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The date as EDTF writes it.
  public var description: String {
    var text = qualifiers.left(.year).sign + year.description + qualifiers.right(.year).sign
    if precision != .year {
      text += "-" + qualifiers.left(.month).sign + monthDigits.description
      text += qualifiers.right(.month).sign
    }
    if precision >= .day {
      text += "-" + qualifiers.left(.day).sign + dayDigits.description + qualifiers.right(.day).sign
    }
    if let time { text += "T\(time)" }
    return text
  }
}

extension EDTFDate.Digits: CustomStringConvertible {
  var description: String {
    let tens = unspecifiedPlaces & 2 != 0 ? "X" : "\(value / 10)"
    return tens + (unspecifiedPlaces & 1 != 0 ? "X" : "\(value % 10)")
  }
}

extension EDTFYear: CustomStringConvertible {
  /// The year as EDTF writes it.
  public var description: String {
    var digits: [Character] = []
    var rest = magnitude
    var place: UInt32 = 0
    while rest > 0 || unspecifiedPlaces >> place != 0 || (!isLong && place < 4) {
      let isUnspecified = unspecifiedPlaces & (1 << place) != 0
      digits.append(isUnspecified ? "X" : Character(Unicode.Scalar(UInt8(rest % 10) + 48)))
      rest /= 10
      place += 1
    }
    var text = (isLong ? "Y" : "") + (isNegative ? "-" : "") + String(digits.reversed())
    if exponent > 0 { text += "E\(exponent)" }
    if significantDigits > 0 { text += "S\(significantDigits)" }
    return text
  }
}

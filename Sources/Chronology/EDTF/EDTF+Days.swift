extension EDTF {
  /// Whether `day` can be meant: no digit, bound or member excludes it.
  ///
  /// An open end excludes nothing on its side, nor does an unknown one.
  public func contains(_ day: RataDie) -> Bool {
    switch form {
    case .date(let date):
      return date.contains(day)
    case .interval(let interval):
      if let start = interval.start.date, day < start.earliest { return false }
      if let end = interval.end.date, day > end.latest { return false }
      return true
    case .set(let set):
      return set.members.contains { member in
        if case .date(let date) = member { return date.contains(day) }
        if let first = member.earliest, day < first { return false }
        if let last = member.latest, day > last { return false }
        return true
      }
    }
  }
}

extension EDTFDate {
  /// Whether `day` can be meant: it lies within the bounds, and its digits are those written.
  public func contains(_ day: RataDie) -> Bool {
    guard day >= earliest, day <= latest else { return false }
    guard hasUnspecifiedDigits, precision != .season else { return true }
    let date = GregorianDate(day)
    guard year.matches(date.year) else { return false }
    guard precision > .year else { return true }
    guard monthDigits.matches(date.month) else { return false }
    return precision == .month || dayDigits.matches(date.day)
  }
}

extension EDTFYear {
  func matches(_ number: Int) -> Bool {
    guard unspecifiedPlaces != 0, exponent == 0, significantDigits == 0 else {
      return Int64(number) >= earliest && Int64(number) <= latest
    }
    guard isNegative ? number < 0 : number >= 0 else { return false }
    var written = magnitude
    var asked = UInt64(number.magnitude)
    var rest = unspecifiedPlaces
    while written > 0 || asked > 0 || rest > 0 {
      // Beyond the digits that are written there are none.
      if rest & 1 == 0 && written % 10 != asked % 10 { return false }
      written /= 10
      asked /= 10
      rest >>= 1
    }
    return true
  }
}

extension EDTF: Comparable {
  /// Orders as lists are printed: by earliest day, by latest day, by the text; no begin comes first,
  /// no end last.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    let leftStart = left.earliest?.day ?? .min
    let rightStart = right.earliest?.day ?? .min
    if leftStart != rightStart { return leftStart < rightStart }
    let leftEnd = left.latest?.day ?? .max
    let rightEnd = right.latest?.day ?? .max
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    return left != right && left.description < right.description
  }
}

import Chronology

/// A day as fixtures write it: proleptic Gregorian, `-` for none.
func show(_ day: RataDie?) -> String {
  guard let day else { return "-" }
  let date = GregorianDate(day)
  func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(abs(value))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }
  return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
}

/// The dates that unspecified digits allow, one after the other.
///
/// Years are made from their digits, so that those between two matches cost nothing.
struct EDTFDatePattern: Sendable {
  private let date: EDTFDate
  private let yearCount: Int
  private var yearPlace = 0
  private var month = 1
  private var day = 1

  init(_ date: EDTFDate) {
    self.date = date
    yearCount = date.year.candidateCount
  }

  mutating func next() -> EDTFDate? {
    while yearPlace < yearCount {
      let year = year
      if date.precision <= .season {
        yearPlace += 1
        return EDTFDate(year: year, monthDigits: date.monthDigits, precision: date.precision)
      }
      while month <= 12 {
        guard date.monthDigits.matches(month) else {
          month += 1
          continue
        }
        let digits = EDTFDate.Digits(value: UInt8(month))
        if date.precision == .month {
          month += 1
          return EDTFDate(year: year, monthDigits: digits, precision: .month)
        }
        let length = GregorianDate.days(inMonth: month, of: Int(year.value ?? 0))
        while day <= length, !date.dayDigits.matches(day) { day += 1 }
        if day <= length {
          day += 1
          let digit = EDTFDate.Digits(value: UInt8(day - 1))
          return EDTFDate(year: year, monthDigits: digits, dayDigits: digit, precision: .day)
        }
        day = 1
        month += 1
      }
      month = 1
      yearPlace += 1
    }
    return nil
  }

  /// The year at this place; before the year 0 the last written comes first.
  private var year: EDTFYear {
    let pattern = date.year
    let value = pattern.candidate(pattern.isNegative ? yearCount - 1 - yearPlace : yearPlace)
    return EDTFYear(
      magnitude: UInt64(value.magnitude),
      isNegative: pattern.isNegative,
      isLong: pattern.isLong,
      exponent: pattern.exponent,
      significantDigits: pattern.significantDigits
    )
  }
}

extension EDTF {
  /// The level of the specification that the expression needs: 0, 1 or 2.
  public var level: Int {
    switch form {
    case .date(let date):
      return date.level
    case .interval(let interval):
      var level = interval.start.date == nil || interval.end.date == nil ? 1 : 0
      for date in [interval.start.date, interval.end.date] {
        guard let date else { continue }
        // Level 1 knows unspecified digits in dates only, not in the ends of intervals.
        level = max(level, date.hasUnspecifiedDigits ? 2 : date.level)
      }
      return level
    case .set:
      return 2
    }
  }
}

extension EDTFDate {
  /// The level of the specification that the date needs: 0, 1 or 2.
  public var level: Int {
    if year.exponent > 0 || year.significantDigits > 0 || qualifiers.hasLeft { return 2 }
    if precision == .season && monthDigits.value > 24 { return 2 }
    if hasUnspecifiedDigits && !hasLevel1Digits { return 2 }
    if !qualifiers.isEmpty && !isQualifiedAtEndOnly { return 2 }
    let isPlain =
      !year.isLong && !year.isNegative && precision != .season && qualifiers.isEmpty
      && !hasUnspecifiedDigits
    return isPlain ? 0 : 1
  }

  /// Whether `X` stands only where level 1 has it: `201X`, `20XX`, `2004-XX`, `1985-04-XX` and
  /// `1985-XX-XX`.
  private var hasLevel1Digits: Bool {
    switch precision {
    case .year:
      return !year.isLong && (year.unspecifiedPlaces == 1 || year.unspecifiedPlaces == 3)
    case .month:
      return year.unspecifiedPlaces == 0 && monthDigits.unspecifiedPlaces == 3
    case .day:
      return year.unspecifiedPlaces == 0 && dayDigits.unspecifiedPlaces == 3
        && (monthDigits.unspecifiedPlaces == 0 || monthDigits.unspecifiedPlaces == 3)
    case .season, .second:
      return false
    }
  }

  private var isQualifiedAtEndOnly: Bool {
    switch precision {
    case .year: true
    case .month, .season: qualifiers.right(.year).isEmpty
    case .day, .second: qualifiers.right(.year).isEmpty && qualifiers.right(.month).isEmpty
    }
  }
}

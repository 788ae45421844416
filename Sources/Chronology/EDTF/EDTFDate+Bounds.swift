extension EDTFDate {
  /// The earliest day on which the date can begin.
  ///
  /// Qualification does not move bounds: how far “about” reaches, the specification does not say.
  public var earliest: RataDie {
    if isOneDay, let value = plainYear {
      return RataDie(
        MarchYear.gregorianDay(
          year: value,
          month: Int(monthDigits.value),
          day: Int(dayDigits.value)
        )
      )
    }
    return bound(latest: false)
  }

  /// The latest day on which the date can end.
  public var latest: RataDie {
    if isOneDay { return earliest }
    return bound(latest: true)
  }

  /// Both bounds, at the price of one where they are the same day.
  public var bounds: ClosedRange<RataDie> {
    let first = earliest
    return isOneDay ? first...first : first...bound(latest: true)
  }

  private var isOneDay: Bool { precision >= .day && !hasUnspecifiedDigits }

  /// The year where it is written out, without `X`, `E` or `S`.
  private var plainYear: Int? {
    guard year.isPlain else { return nil }
    return year.isNegative ? -Int(year.magnitude) : Int(year.magnitude)
  }

  private func bound(latest: Bool) -> RataDie {
    switch precision {
    case .year:
      if let value = plainYear, value.magnitude < 1_000_000 {
        return latest ? Self.end(ofMonth: 12, in: value) : Self.start(ofMonth: 1, in: value)
      }
      let value = Int(latest ? year.latest : year.earliest)
      return latest ? Self.end(ofMonth: 12, in: value) : Self.start(ofMonth: 1, in: value)
    case .season:
      let first = season?.firstMonth ?? 1
      let value = Int(latest ? year.latest : year.earliest)
      guard latest else { return Self.start(ofMonth: first, in: value) }
      let last = first + (season?.length ?? 12) - 1
      return Self.end(ofMonth: last > 12 ? last - 12 : last, in: last > 12 ? value + 1 : value)
    case .month where monthDigits.unspecifiedPlaces == 0:
      let month = Int(monthDigits.value)
      let value = Int(latest ? year.latest : year.earliest)
      return latest ? Self.end(ofMonth: month, in: value) : Self.start(ofMonth: month, in: value)
    case .month:
      let value = Int(latest ? year.latest : year.earliest)
      guard latest else {
        return Self.start(ofMonth: (1...12).first(where: monthDigits.matches) ?? 1, in: value)
      }
      return Self.end(ofMonth: (1...12).last(where: monthDigits.matches) ?? 12, in: value)
    case .day, .second:
      // The parser has made sure that there is a day.
      return matchingDay(latest: latest) ?? Self.start(ofMonth: 1, in: Int(year.earliest))
    }
  }

  private static func start(ofMonth month: Int, in year: Int) -> RataDie {
    RataDie(MarchYear.gregorianDay(year: year, month: month, day: 1))
  }

  private static func end(ofMonth month: Int, in year: Int) -> RataDie {
    let last =
      month == 2 ? GregorianDate.days(inMonth: 2, of: year) : MarchYear.days(inMonth: month)
    return RataDie(MarchYear.gregorianDay(year: year, month: month, day: last))
  }

  /// The first or last day that the digits allow; nil when there is none.
  func matchingDay(latest: Bool) -> RataDie? {
    let count = year.candidateCount
    // Years differ only in whether they are leap years: one of each kind tells for all.
    var hasTriedCommon = false
    var hasTriedLeap = false
    for index in 0..<count {
      let value = year.candidate(latest == year.isNegative ? index : count - 1 - index)
      let isLeap = GregorianDate.isLeap(value)
      guard isLeap ? !hasTriedLeap : !hasTriedCommon else { continue }
      if isLeap { hasTriedLeap = true } else { hasTriedCommon = true }
      for offset in 0..<12 {
        let month = latest ? 12 - offset : 1 + offset
        guard monthDigits.matches(month) else { continue }
        let length = GregorianDate.days(inMonth: month, of: value)
        for step in 0..<length {
          let day = latest ? length - step : 1 + step
          guard dayDigits.matches(day) else { continue }
          return RataDie(MarchYear.gregorianDay(year: value, month: month, day: day))
        }
      }
      if hasTriedLeap && hasTriedCommon { return nil }
    }
    return nil
  }
}

extension EDTFYear {
  /// The number of years that the digits allow.
  var candidateCount: Int {
    var count = 1
    for _ in 0..<unspecifiedPlaces.nonzeroBitCount { count *= 10 }
    return isNegative && magnitude == 0 ? count - 1 : count
  }

  /// The year with `index` written into the places that are `X`, without the power of ten.
  ///
  /// Indices count away from the year 0.
  func candidate(_ index: Int) -> Int {
    var rest = isNegative && magnitude == 0 ? index + 1 : index
    var value = Int(magnitude)
    var power = 1
    var places = unspecifiedPlaces
    while places != 0 {
      if places & 1 == 1 {
        value += rest % 10 * power
        rest /= 10
      }
      places >>= 1
      if places != 0 { power *= 10 }
    }
    return isNegative ? -value : value
  }
}

/// One date of EDTF: a year, a part of a year, a month or a day, with or without time of day.
///
/// Years and days are proleptic Gregorian, as ISO 8601 has them.
public struct EDTFDate: Hashable, Sendable {
  /// How far a date goes.
  public enum Precision: UInt8, Comparable, Sendable {
    case year
    case season
    case month
    case day
    case second

    /// Orders from coarse to fine.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Two digits, either of which may be `X`.
  struct Digits: Hashable, Sendable {
    /// The number, with 0 for `X`.
    var value: UInt8 = 0
    /// 1 for the units, 2 for the tens.
    var unspecifiedPlaces: UInt8 = 0

    func matches(_ number: Int) -> Bool {
      if unspecifiedPlaces == 0 { return number == Int(value) }
      if unspecifiedPlaces == 3 { return true }
      return unspecifiedPlaces == 1
        ? number / 10 == Int(value) / 10 : number % 10 == Int(value) % 10
    }
  }

  /// How far the date goes.
  public let precision: Precision
  let qualifiers: EDTFQualifiers
  let monthDigits: Digits
  let dayDigits: Digits
  private let timeOfDay: EDTFTime
  /// The year.
  public let year: EDTFYear

  init(
    year: EDTFYear,
    monthDigits: Digits = Digits(),
    dayDigits: Digits = Digits(),
    time: EDTFTime? = nil,
    precision: Precision,
    qualifiers: EDTFQualifiers = EDTFQualifiers()
  ) {
    self.year = year
    self.monthDigits = monthDigits
    self.dayDigits = dayDigits
    timeOfDay = time ?? EDTFTime(hour: 0, minute: 0, second: 0, shiftForm: .none, shift: 0)
    self.precision = precision
    self.qualifiers = qualifiers
  }

  /// Creates the date of one day; years beyond four digits are written with `Y`, as years only.
  ///
  /// - Parameter date: A day; nil results when its year has more than four digits.
  public init?(_ date: GregorianDate) {
    guard abs(date.year) <= 9_999 else { return nil }
    self.init(
      year: EDTFYear(magnitude: UInt64(abs(date.year)), isNegative: date.year < 0),
      monthDigits: Digits(value: UInt8(date.month)),
      dayDigits: Digits(value: UInt8(date.day)),
      precision: .day
    )
  }

  /// The month, 1 to 12, where the date has one without `X`.
  public var month: Int? {
    precision >= .month && monthDigits.unspecifiedPlaces == 0 ? Int(monthDigits.value) : nil
  }

  /// The part of the year, 21 to 41, where the date has one.
  public var season: EDTFSeason? {
    precision == .season ? EDTFSeason(rawValue: monthDigits.value) : nil
  }

  /// The day of the month where the date has one without `X`.
  public var day: Int? {
    precision >= .day && dayDigits.unspecifiedPlaces == 0 ? Int(dayDigits.value) : nil
  }

  /// The time of day, where the date has one.
  public var time: EDTFTime? { precision == .second ? timeOfDay : nil }

  /// Whether a digit anywhere is `X`.
  public var hasUnspecifiedDigits: Bool {
    year.unspecifiedPlaces != 0 || monthDigits.unspecifiedPlaces | dayDigits.unspecifiedPlaces != 0
  }

  /// How sure the year is.
  public var yearQualification: EDTFQualification { qualifiers.whole(.year) }

  /// How sure the month, or the part of the year, is.
  public var monthQualification: EDTFQualification { qualifiers.whole(.month) }

  /// How sure the day is.
  public var dayQualification: EDTFQualification { qualifiers.whole(.day) }

  /// All that qualifies any part of the date.
  public var qualification: EDTFQualification {
    guard !qualifiers.isEmpty else { return [] }
    return yearQualification.union(monthQualification).union(dayQualification)
  }
}

/// Why a text is not EDTF: the byte, what stands there, and what could.
public struct EDTFError: Error, Hashable, Sendable {
  /// What stands at the byte.
  public enum Found: Hashable, Sendable {
    /// The text ends there.
    case end
    /// One character.
    case character(Unicode.Scalar)
    /// Two digits that are no such number.
    case number(Int)
    /// A whole date or range.
    case expression
  }

  /// What could stand at the byte.
  public enum Expectation: Hashable, Sendable {
    case anything
    case yearDigit
    case yearOtherThanMinusZero
    case longYearDigit
    case longYearOfFiveDigits
    case longYearOfEighteenDigits
    case exponent
    case significantDigits(upTo: Int)
    case monthOrSeason
    case twoDigits
    case day(upTo: Int)
    case dayThatExists
    case noDayAfterSeason
    case hour
    case minute
    case second
    case leapSecond
    case shift
    case colon
    case dateWithoutTime
    case intervalEnd
    case intervalEndAfterStart
    case oneOpenEnd
    case rangeEndAfterStart
    case rangeEndOfSamePrecision
    case rangeEndWithoutQualification
    case closing(Character)
    case end
  }

  /// The offset in UTF-8 bytes, from 0.
  public let offset: Int
  /// What stands there.
  public let found: Found
  /// What could.
  public let expected: Expectation
}

extension EDTFError.Expectation: CustomStringConvertible {
  /// The form that is printed.
  public var description: String {
    switch self {
    case .anything: "a date, an interval or a set"
    case .yearDigit: "a digit of a year of four digits, or X"
    case .yearOtherThanMinusZero: "a year; the year zero is 0000, without a sign"
    case .longYearDigit: "a digit from 1 to 9 of a year after Y"
    case .longYearOfFiveDigits: "a year of five digits or more after Y, or E or an end after that"
    case .longYearOfEighteenDigits: "a year of at most 18 digits; E writes longer ones"
    case .exponent: "a power of ten from 1 to 999, without leading zero"
    case .significantDigits(let most): "a number of significant digits from 1 to \(most)"
    case .monthOrSeason: "a month from 01 to 12 or a part of a year from 21 to 41"
    case .twoDigits: "a digit or X"
    case .day(let last): "a day of that month, from 01 to \(last)"
    case .dayThatExists: "a day and month of which at least one reading exists"
    case .noDayAfterSeason: "the end, since a part of a year has no days by number"
    case .hour: "an hour from 00 to 23"
    case .minute: "a minute from 00 to 59"
    case .second: "a second from 00 to 59"
    case .leapSecond: "a second from 00 to 59; 60 only after 23:59 of universal time"
    case .shift: "a shift from universal time from -12:00 to +14:00, other than -00:00"
    case .colon: "a colon"
    case .dateWithoutTime: "a date without time of day"
    case .intervalEnd: "the end of an interval: a date, .. or nothing"
    case .intervalEndAfterStart: "an end that is not before the start"
    case .oneOpenEnd: "a date on at least one side of the slash"
    case .rangeEndAfterStart: "the end of a range that is not before its start"
    case .rangeEndOfSamePrecision: "a date as precise as the other end of the range"
    case .rangeEndWithoutQualification: "a date without X and qualification, as ends of a range are"
    case .closing(let bracket): "a comma, two dots or \(bracket)"
    case .end: "the end"
    }
  }
}

extension EDTFError: CustomStringConvertible {
  /// The form that is printed.
  public var description: String {
    let what =
      switch found {
      case .end: "the text ends"
      case .character(let scalar): "“\(scalar)” stands"
      case .number(let number): "“\(number < 10 ? "0" : "")\(number)” stands"
      case .expression: "a date stands"
      }
    return "at byte \(offset) \(what), allowed is \(expected)"
  }
}

/// One date as words give it, before it is decided what calendar they are in.
struct WrittenDate: Hashable, Sendable {
  /// A part of the unit that is named.
  enum Part: Hashable, Sendable {
    case early
    case middle
    case late
    /// One of two, three or four equal parts.
    case fraction(number: Int, of: Int)
  }

  /// The finest unit that is named.
  enum Unit: Int, Comparable, Sendable {
    case century
    case decade
    case year
    case season
    case month
    case day

    static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whose years are counted.
  enum Count: Hashable, Sendable {
    /// Years of the common era, astronomical; a century or decade has that of its first.
    case western
    case era(JapaneseEra)
    case reign(Reign)
    case republic
    case world
  }

  var count = Count.western
  var year: Int?
  var month: Int?
  var isLeapMonth = false
  var day: Int?
  var season: EDTFSeason?
  var unit = Unit.year
  var part: Part?
  var isApproximate = false
  var isUncertain = false
  /// The calendar that the words themselves name.
  var calendar: CalendarName?
  /// The place of the year in the cycle of sixty that the text names, 0 for 甲子.
  var cycle: Int?
  /// The day of the week that the text names, 0 for Sunday.
  var weekday: Int?
  /// The year of the common era given beside that of an era.
  var glossYear: Int?

  /// Takes from a later date of the same phrase what this one leaves out: 9–21 August 1905.
  mutating func complete(from later: WrittenDate) {
    if year == nil {
      year = later.year
      count = later.count
      glossYear = later.glossYear
    }
    if month == nil, unit == .day {
      month = later.month
      isLeapMonth = later.isLeapMonth
    }
    if calendar == nil { calendar = later.calendar }
  }
}

/// What a text about time says.
enum WrittenTime: Hashable, Sendable {
  case date(WrittenDate)
  /// The second is said to be the same day in another calendar.
  case dual(WrittenDate, WrittenDate)
  /// From the one to the other.
  case range(WrittenDate, WrittenDate)
  /// At some time between the two.
  case between(WrittenDate, WrittenDate)
  case before(WrittenDate)
  case after(WrittenDate)
  case edtf(EDTF)
}

/// Why a text is not understood as a date: the byte, what stands there, what could.
public struct DateTextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset in UTF-8 bytes.
  public let offset: Int
  /// What stands there; empty at the end.
  public let found: String
  /// What could stand there, as a clause.
  public let expected: String

  /// The form that is printed.
  public var description: String {
    let what = found.isEmpty ? "the text ends" : "“\(found)” stands"
    return "at byte \(offset) \(what), allowed is \(expected)"
  }
}

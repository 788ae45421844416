/// One way to read a date: in a calendar, for a reason.
public struct DateReading: Hashable, Sendable {
  /// The calendar in which the date is taken to be written.
  public let calendar: CalendarName
  /// Why that calendar, in a clause.
  public let reason: String
  /// The date in EDTF, that is in the Gregorian calendar.
  public let edtf: EDTF

  /// The earliest day; nil when it is open.
  public var earliest: RataDie? { edtf.earliest }
  /// The latest day; nil when it is open.
  public var latest: RataDie? { edtf.latest }
}

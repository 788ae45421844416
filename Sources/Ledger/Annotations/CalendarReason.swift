/// Why a date is taken to be in the calendar that its annotation names.
public enum CalendarReason: String, CaseIterable, Sendable {
  /// The words beside it name the calendar or style: "O.S.", «по старому стилю», ユリウス暦.
  case named
  /// The same day stands beside it in the other calendar: "25 October (7 November) 1917".
  case dual
  /// Its year counts from two beginnings of the year, which only Old Style needs: "10 February
  /// 1720/21".
  case dualYear = "dual-year"
  /// The document says so of all its dates: "All dates are Old Style", «Даты даны по старому стилю».
  case declared
  /// It counts the years of an era or reign, or names a month that only one calendar has: "Meiji
  /// 37", 文化3年, "18 Brumaire, Year VIII".
  case era
}

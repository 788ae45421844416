/// What is known beside the words of a date.
public struct DateContext: Hashable, Sendable {
  /// The calendar, where it is known for certain.
  public var calendar: CalendarName?
  /// The country whose civil calendar the source used.
  public var country: Country?

  /// Creates a context.
  public init(calendar: CalendarName? = nil, country: Country? = nil) {
    self.calendar = calendar
    self.country = country
  }

  /// A country, or a group of countries, that went over to the Gregorian calendar on one day.
  ///
  /// Source: F. K. Ginzel, Handbuch der mathematischen und technischen Chronologie, volume 3 (1914),
  /// § 254 to 257; for Japan, China and Korea the decrees.
  public enum Country: String, Hashable, Sendable, CaseIterable {
    case russia
    case japan
    case china
    case korea
    case britain
    case france
    case netherlands
    case spain
    case italy
    case poland
    case prussia
    case denmark
    case sweden
    case bulgaria
    case serbia
    case romania
    case greece
    case turkey
    case alaska

    /// The calendar before the change.
    public var formerCalendar: CalendarName {
      switch self {
      case .japan: .japanese
      case .china: .chinese
      case .korea: .korean
      default: .julian
      }
    }

    /// The first day of the Gregorian calendar in civil life.
    public var firstGregorianDay: RataDie {
      RataDie(MarchYear.gregorianDay(year: change.year, month: change.month, day: change.day))
    }

    private var change: (year: Int, month: Int, day: Int) {
      switch self {
      case .spain, .italy, .poland: (1582, 10, 15)
      case .france: (1582, 12, 20)
      case .netherlands: (1583, 1, 1)
      case .prussia: (1612, 9, 1)
      case .denmark: (1700, 3, 1)
      case .britain: (1752, 9, 14)
      case .sweden: (1753, 3, 1)
      case .alaska: (1867, 10, 18)
      case .japan: (1873, 1, 1)
      case .korea: (1896, 1, 1)
      case .china: (1912, 1, 1)
      case .bulgaria: (1916, 4, 14)
      case .turkey: (1917, 3, 1)
      case .russia: (1918, 2, 14)
      case .serbia: (1919, 1, 28)
      case .romania: (1919, 4, 14)
      case .greece: (1923, 3, 1)
      }
    }

    /// The name in English.
    public var english: String {
      switch self {
      case .netherlands: "Holland"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }
}

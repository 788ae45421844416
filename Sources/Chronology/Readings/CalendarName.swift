/// A calendar in which a date can have been written.
public enum CalendarName: String, Hashable, Sendable, CaseIterable {
  case gregorian
  case julian
  case japanese
  case chinese
  case korean
  case republican
  case byzantine

  /// The adjective in English.
  public var english: String {
    switch self {
    case .gregorian: "Gregorian"
    case .julian: "Julian"
    case .japanese: "Japanese"
    case .chinese: "Chinese"
    case .korean: "Korean"
    case .republican: "Republican"
    case .byzantine: "Byzantine"
    }
  }

  /// The lunisolar calendar that it is, if it is one.
  public var lunisolar: LunisolarCalendar? {
    switch self {
    case .japanese: .japanese
    case .chinese: .chinese
    case .korean: .korean
    case .gregorian, .julian, .republican, .byzantine: nil
    }
  }
}

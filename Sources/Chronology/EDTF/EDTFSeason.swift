/// A part of a year: season, quarter, third or half, with EDTF's numbers.
///
/// The specification leaves open when seasons begin. Here they are the meteorologist's: spring of the
/// northern hemisphere is March to May, and winter runs on into the next year (`2001-24` is December
/// 2001 to February 2002); seasons without hemisphere (21 to 24) are read as northern. Southern
/// summer (30) likewise runs from December into the next year.
public enum EDTFSeason: UInt8, CaseIterable, Sendable {
  case spring = 21
  case summer = 22
  case autumn = 23
  case winter = 24
  case northernSpring = 25
  case northernSummer = 26
  case northernAutumn = 27
  case northernWinter = 28
  case southernSpring = 29
  case southernSummer = 30
  case southernAutumn = 31
  case southernWinter = 32
  case firstQuarter = 33
  case secondQuarter = 34
  case thirdQuarter = 35
  case fourthQuarter = 36
  case firstThird = 37
  case secondThird = 38
  case lastThird = 39
  case firstHalf = 40
  case secondHalf = 41

  /// The first month, 1 to 12.
  public var firstMonth: Int {
    switch self {
    case .spring, .northernSpring, .southernAutumn: 3
    case .summer, .northernSummer, .southernWinter: 6
    case .autumn, .northernAutumn, .southernSpring, .lastThird: 9
    case .winter, .northernWinter, .southernSummer: 12
    case .firstQuarter, .firstThird, .firstHalf: 1
    case .secondQuarter: 4
    case .thirdQuarter, .secondHalf: 7
    case .fourthQuarter: 10
    case .secondThird: 5
    }
  }

  /// The number of months.
  public var length: Int {
    switch rawValue {
    case 37...39: 4
    case 40...41: 6
    default: 3
    }
  }
}

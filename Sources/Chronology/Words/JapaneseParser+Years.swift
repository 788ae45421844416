/// Years of eras as documents name them.
extension JapaneseParser {
  /// All years of an era: 文化年間.
  static func wholeEra(_ bytes: Span<UInt8>) -> WrittenTime? {
    // Most texts are days; they need not be looked at twice.
    var at = bytes.count - 6
    guard at > 0, accept("年間", bytes, &at) else { return nil }
    at = 0
    guard case .era(let era)? = self.era(bytes, &at), at + 6 == bytes.count
    else { return nil }
    var first = WrittenDate()
    first.count = .era(era)
    first.calendar = .japanese
    first.year = 1
    var last = first
    // The era of today has no last day.
    guard let year = westernYear(of: era.lastDay) else { return nil }
    last.year = year - era.firstYear + 1
    return .range(first, last)
  }

  /// The year by which Japan counted on a day, until 2100.
  private static func westernYear(of day: RataDie) -> Int? {
    guard day.day < 767_000 else { return nil }
    return day < JapaneseDate.firstGregorianDay
      ? LunisolarDate(.japanese, day)?.year : GregorianDate(day).year
  }

  /// The place of the year in the cycle of sixty: 文化三年丙寅.
  static func cycle(of date: inout WrittenDate, _ bytes: Span<UInt8>, _ at: inout Int) {
    guard let stem = wide(bytes, at), let tens = stemNumber(stem),
      let branch = wide(bytes, at + 3), let twelves = branchNumber(branch),
      (tens - twelves) % 2 == 0
    else { return }
    // The only number below sixty with these remainders.
    date.cycle = (36 * tens + 25 * twelves) % 60
    at += 6
  }

  /// The number of a stem, 0 for 甲.
  private static func stemNumber(_ character: UInt32) -> Int? {
    switch character {
    case 0x7532: 0  // 甲
    case 0x4E59: 1  // 乙
    case 0x4E19: 2  // 丙
    case 0x4E01: 3  // 丁
    case 0x620A: 4  // 戊
    case 0x5DF1: 5  // 己
    case 0x5E9A: 6  // 庚
    case 0x8F9B: 7  // 辛
    case 0x58EC: 8  // 壬
    case 0x7678: 9  // 癸
    default: nil
    }
  }

  /// The number of a branch, 0 for 子.
  private static func branchNumber(_ character: UInt32) -> Int? {
    switch character {
    case 0x5B50: 0  // 子
    case 0x4E11: 1  // 丑
    case 0x5BC5: 2  // 寅
    case 0x536F: 3  // 卯
    case 0x8FB0: 4  // 辰
    case 0x5DF3: 5  // 巳
    case 0x5348: 6  // 午
    case 0x672A: 7  // 未
    case 0x7533: 8  // 申
    case 0x9149: 9  // 酉
    case 0x620C: 10  // 戌
    case 0x4EA5: 11  // 亥
    default: nil
    }
  }
}

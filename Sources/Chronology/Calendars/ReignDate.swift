/// A reign by which China under the Qing or Korea under the Joseon counted years.
///
/// Qing reign eras begin with the New Year after the accession. The years of a Joseon king count from
/// the year after his accession, but from the year itself where he had deposed the one before; the
/// documents of the time mostly carry the Chinese era.
///
/// Source: `Data/qing_reigns.tsv`, `Data/joseon_reigns.tsv`.
public struct Reign: Hashable, Sendable {
  /// The calendar: ``LunisolarCalendar/chinese`` or ``LunisolarCalendar/korean``.
  public let calendar: LunisolarCalendar
  /// The name in Chinese characters, in their older form.
  public let name: String
  /// The name in Latin letters.
  public let romanised: String
  /// The number of its first year.
  public let firstYear: Int
  /// The number of its last year.
  public let lastYear: Int

  static let qing: [Reign] = read(ChronologyData.qingReigns, .chinese)
  static let joseon: [Reign] = read(ChronologyData.joseonReigns, .korean)

  private static func read(_ text: String, _ calendar: LunisolarCalendar) -> [Reign] {
    var reigns: [Reign] = []
    var reader = TableReader(text)
    while reader.nextRow() {
      let name = reader.text()
      let romanised = reader.text()
      if calendar == .chinese { _ = reader.text() }
      reigns.append(
        Reign(
          calendar: calendar,
          name: name,
          romanised: romanised,
          firstYear: reader.number(),
          lastYear: reader.number()
        )
      )
    }
    return reigns
  }

  /// The reigns of a calendar in their order; none for Japan.
  public static func all(_ calendar: LunisolarCalendar) -> [Reign] {
    switch calendar {
    case .japanese: []
    case .chinese: qing
    case .korean: joseon
    }
  }

  /// The reign with this name in Chinese characters, older or simplified, or in Latin letters.
  public init?(named name: String) {
    let simplified = [
      "天聪": "天聰", "崇徳": "崇德", "顺治": "順治", "嘉庆": "嘉慶", "咸丰": "咸豐", "光绪": "光緒", "宣统": "宣統",
    ]
    let asked = simplified[name] ?? name
    let folded = asked.lowercased()
    guard
      let found = (Self.qing + Self.joseon).first(where: {
        $0.name == asked || $0.romanised.lowercased() == folded
      })
    else { return nil }
    self = found
  }

  private init(
    calendar: LunisolarCalendar,
    name: String,
    romanised: String,
    firstYear: Int,
    lastYear: Int
  ) {
    self.calendar = calendar
    self.name = name
    self.romanised = romanised
    self.firstYear = firstYear
    self.lastYear = lastYear
  }
}

/// A date by a reign, its year, month and day.
public struct ReignDate: Hashable, Sendable {
  /// The reign.
  public let reign: Reign
  /// The year of the reign, from 1.
  public let yearOfReign: Int
  /// The month and day.
  public let date: LunisolarDate

  /// Creates the date on which `day` falls; nil outside the reigns of the calendar.
  public init?(_ calendar: LunisolarCalendar, _ day: RataDie) {
    guard let date = LunisolarDate(calendar, day),
      let reign = Reign.all(calendar).last(where: { $0.firstYear <= date.year })
    else { return nil }
    self.reign = reign
    yearOfReign = date.year - reign.firstYear + 1
    self.date = date
  }

  /// Creates the date; throws when the reign has no such day.
  public init(
    reign: Reign,
    year: Int,
    month: Int,
    isLeapMonth: Bool = false,
    day: Int
  ) throws(DateError) {
    try DateError.check(
      "year of \(reign.romanised)",
      year,
      in: 1...(reign.lastYear - reign.firstYear + 1)
    )
    self.reign = reign
    yearOfReign = year
    date = try LunisolarDate(
      reign.calendar,
      year: reign.firstYear + year - 1,
      month: month,
      isLeapMonth: isLeapMonth,
      day: day
    )
  }

  /// The day on which the date falls.
  public var rataDie: RataDie { date.rataDie }
}

extension ReignDate: CustomStringConvertible {
  /// The date in Chinese characters: 光緒30年正月1日.
  public var description: String {
    let year = yearOfReign == 1 ? "元" : "\(yearOfReign)"
    return "\(reign.name)\(year)年\(date.isLeapMonth ? "閏" : "")\(date.month)月\(date.day)日"
  }
}

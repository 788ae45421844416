/// The eras, with what is needed to find them quickly.
struct EraTable: Sendable {
  struct Entry: Sendable {
    let name: String
    let romaji: String
    let kana: String
    let firstYear: Int
    /// First day, and first day of the next era; day 0 where the court did not use the era.
    let southern: (start: RataDie, next: RataDie)
    let northern: (start: RataDie, next: RataDie)
  }

  /// The first year, the first and last day, and the last day that may be dated by the era.
  struct Span: Sendable {
    let firstYear: Int
    let firstDay: RataDie
    let lastDay: RataDie
    let dayOfChange: RataDie
  }

  static let shared = EraTable(ChronologyData.japanEras)

  let eras: [Entry]
  /// Of each era what conversions need, apart from the names: copying those would cost more than the
  /// conversion itself.
  let spans: [Span]
  /// Of each court, first days in order with the places of their eras; -1 where there was none.
  private let southern: [(start: Int64, index: Int)]
  private let northern: [(start: Int64, index: Int)]
  /// For each year from 645, the place in the list of the era at its end.
  private let southernByYear: [Int]
  private let names: [String: Int]
  private let latinNames: [String: Int]
  /// Names of two characters as one number, and those of four, in order.
  private let keys: [(key: UInt64, index: Int)]

  private init(_ text: String) {
    var eras: [Entry] = []
    var names: [String: Int] = [:]
    var latinNames: [String: Int] = [:]
    var reader = TableReader(text)
    while reader.nextRow() {
      let name = reader.text()
      let romaji = reader.text()
      let kana = reader.text()
      let year = reader.number()
      let southern = (start: reader.day(), next: reader.day())
      let northern = (start: reader.day(), next: reader.day())
      func open(_ bounds: (start: RataDie, next: RataDie)) -> (start: RataDie, next: RataDie) {
        bounds.start.day != 0 && bounds.next.day == 0
          ? (bounds.start, RataDie(.max)) : bounds
      }
      names[name] = eras.count
      latinNames[Self.folded(romaji)] = eras.count
      eras.append(
        Entry(
          name: name,
          romaji: romaji,
          kana: kana,
          firstYear: year,
          southern: open(southern),
          northern: open(northern)
        )
      )
    }
    self.eras = eras
    spans = eras.map { era in
      let starts = [era.southern.start, era.northern.start].filter { $0.day != 0 }
      return Span(
        firstYear: era.firstYear,
        firstDay: starts.min() ?? era.southern.start,
        lastDay: max(era.southern.next, era.northern.next).advanced(by: -1),
        dayOfChange: Self.dayOfChange(max(era.southern.next, era.northern.next))
      )
    }
    self.names = names
    self.latinNames = latinNames
    keys = eras.enumerated().map { (key: Self.key($0.element.name), index: $0.offset) }
      .sorted { $0.key < $1.key }
    southern = Self.line(eras.map(\.southern))
    northern = Self.line(eras.map(\.northern))
    var place = 0
    var byYear: [Int] = []
    for year in 645...2_100 {
      let end = MarchYear.gregorianDay(year: year, month: 12, day: 31)
      while place + 1 < southern.count, southern[place + 1].start <= end { place += 1 }
      byYear.append(place)
    }
    southernByYear = byYear
  }

  /// The last day that may be dated by an era, whose successor begins on `next`.
  ///
  /// A day of proclamation has both eras, since it began with the old one; Heisei and Reiwa were decreed
  /// to begin with the midnight after the decree.
  private static func dayOfChange(_ next: RataDie) -> RataDie {
    next.day >= MarchYear.gregorianDay(year: 1_989, month: 1, day: 8)
      ? next.advanced(by: -1) : next
  }

  /// The first days of eras and of times without one.
  private static func line(
    _ bounds: [(start: RataDie, next: RataDie)]
  ) -> [(start: Int64, index: Int)] {
    var result: [(start: Int64, index: Int)] = []
    let used = bounds.enumerated().filter { $0.element.start.day != 0 }
      .sorted { $0.element.start < $1.element.start }
    for (place, item) in used.enumerated() {
      result.append((item.element.start.day, item.offset))
      let next = place + 1 < used.count ? used[place + 1].element.start.day : .max
      if item.element.next.day < next { result.append((item.element.next.day, -1)) }
    }
    return result
  }

  func index(on day: RataDie, court: JapaneseEra.Court) -> Int? {
    let value = day.day
    guard let first = southern.first?.start, value >= first else { return nil }
    if court == .southern {
      // The year, or the last one of the list for days beyond it.
      let year = value < 1_000_000 ? Int(value * 10_000 / 3_652_425) + 1 : .max
      var place = southernByYear[min(max(645, year) - 645, southernByYear.count - 1)]
      while place + 1 < southern.count, southern[place + 1].start <= value { place += 1 }
      while southern[place].start > value { place -= 1 }
      return southern[place].index < 0 ? nil : southern[place].index
    }
    var low = 0
    var high = northern.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if northern[middle].start <= value { low = middle } else { high = middle }
    }
    return northern[low].index < 0 ? nil : northern[low].index
  }

  func index(named name: String) -> Int? {
    if let index = names[name] { return index }
    let modern = String(name.unicodeScalars.map { Character(Self.modern($0)) })
    return names[modern] ?? latinNames[Self.folded(name)]
  }

  /// The first and the last two characters in 16 bits each; of names with two characters, these alone.
  private static func key(_ name: String) -> UInt64 {
    name.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value & 0xFFFF) }
  }

  /// The era whose name has this key; see ``JapaneseParser``.
  func index(key: UInt64) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low].key == key ? keys[low].index : nil
  }

  /// Today's form of a character of an era name.
  static func modern(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "應": "応"
    case "萬": "万"
    case "寶", "寳": "宝"
    case "寬": "寛"
    case "龜": "亀"
    case "齊": "斉"
    case "壽": "寿"
    case "靈": "霊"
    case "祿": "禄"
    case "曆", "歷", "歴": "暦"
    case "觀": "観"
    case "德": "徳"
    case "國": "国"
    case "攝": "摂"
    default: scalar
    }
  }

  /// Latin letters in lower case, without macrons, marks and doubled vowels: Kōka, Koka and kouka.
  static func folded(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "ō", "ô", "ó": result.append("o")
      case "ū", "û", "ú": result.append("u")
      case "a"..."z":
        if scalar == "u" && result.last == "o" { continue }
        if (scalar == "o" || scalar == "u") && result.last == Character(scalar) { continue }
        if scalar == "n", result.last == "n" { continue }
        // Hepburn's older m before b, m and p.
        if "bmp".unicodeScalars.contains(scalar), result.last == "m" {
          result.removeLast()
          result.append("n")
        }
        result.unicodeScalars.append(scalar)
      default: continue
      }
    }
    return result
  }
}

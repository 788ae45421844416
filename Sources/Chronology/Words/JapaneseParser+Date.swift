extension JapaneseParser {
  /// Reads a date; `first` is the one before it in the phrase, whose year it may leave out.
  static func date(
    _ bytes: Span<UInt8>,
    _ at: inout Int,
    after first: WrittenDate? = nil
  ) throws(DateTextError) -> WrittenDate {
    var date = WrittenDate()
    calendar(of: &date, bytes, &at)
    let isBefore = accept("紀元前", bytes, &at)
    if let count = era(bytes, &at) {
      date.count = count
      switch count {
      case .era: date.calendar = .japanese
      case .reign(let reign): date.calendar = reign.calendar == .chinese ? .chinese : .korean
      default: break
      }
    }
    guard let value = number(bytes, &at) else {
      throw failure(bytes, at, "an era, or a year in digits")
    }
    if case .era(let era) = date.count, let reign = reign(instead: era, year: value) {
      date.count = .reign(reign)
      date.calendar = .chinese
    }
    if accept("世紀", bytes, &at) {
      date.unit = .century
      date.year = (value - 1) * 100
      try tail(of: &date, bytes, &at)
      return date
    }
    if accept("年代", bytes, &at) {
      date.unit = .decade
      date.year = value
      try tail(of: &date, bytes, &at)
      return date
    }
    if first != nil, accept("月", bytes, &at) {
      date.month = value
      date.unit = .month
      try day(of: &date, bytes, &at)
      return date
    }
    if first?.unit == .day, accept("日", bytes, &at) {
      date.day = value
      date.unit = .day
      try tail(of: &date, bytes, &at)
      return date
    }
    gloss(&date, bytes, &at)
    cycle(of: &date, bytes, &at)
    let hasMark = accept("年", bytes, &at)
    cycle(of: &date, bytes, &at)
    guard
      hasMark || date.glossYear != nil || first?.unit == .year || at == bytes.count
        || isRangeMark(bytes, at)
    else {
      throw failure(bytes, at, "年, 年代 or 世紀")
    }
    date.year = isBefore ? 1 - value : value
    date.unit = .year
    gloss(&date, bytes, &at)
    try month(of: &date, bytes, &at)
    return date
  }

  /// 西暦, 旧暦, 露暦 and other names of calendars.
  private static func calendar(of date: inout WrittenDate, _ bytes: Span<UInt8>, _ at: inout Int) {
    if accept("西暦", bytes, &at) || accept("新暦", bytes, &at) || accept("グレゴリオ暦", bytes, &at) {
      date.calendar = .gregorian
    } else if accept("露暦", bytes, &at) || accept("ロシア暦", bytes, &at)
      || accept("ユリウス暦", bytes, &at)
    {
      date.calendar = .julian
    } else if accept("旧暦", bytes, &at) || accept("和暦", bytes, &at) || accept("陰暦", bytes, &at) {
      date.calendar = .japanese
    } else if accept("世界創造紀元", bytes, &at) {
      date.count = .world
      date.calendar = .byzantine
    } else {
      return
    }
    _ = accept("で", bytes, &at) || accept("の", bytes, &at)
  }

  /// The name of an era of two or four characters, or of a reign.
  static func era(_ bytes: Span<UInt8>, _ at: inout Int) -> WrittenDate.Count? {
    guard var key = pair(bytes, at) else { return nil }
    if let more = pair(bytes, at + 6), let index = EraTable.shared.index(key: key << 32 | more) {
      at += 12
      return .era(JapaneseEra(index: index))
    }
    if let index = EraTable.shared.index(key: key) {
      at += 6
      return .era(JapaneseEra(index: index))
    }
    key = 0
    guard bytes[at] & 0xF0 == 0xE0 else { return nil }
    var units: [UInt8] = []
    for index in at..<at + 6 { units.append(bytes[index]) }
    guard let reign = Reign(named: String(decoding: units, as: UTF8.self)) else { return nil }
    at += 6
    return .reign(reign)
  }

  /// The reign of the Qing with the name of an era (嘉慶), when the era had no such year.
  private static func reign(instead era: JapaneseEra, year: Int) -> Reign? {
    // The year begins about here; a lunisolar one at most seven weeks later.
    let begin = Int64(era.firstYear + year - 2) * 146_097 / 400
    guard begin > era.lastDay.day, let reign = Reign(named: era.name) else { return nil }
    return year <= reign.lastYear - reign.firstYear + 1 ? reign : nil
  }

  private static func pair(_ bytes: Span<UInt8>, _ at: Int) -> UInt64? {
    guard let first = wide(bytes, at), let second = wide(bytes, at + 3) else { return nil }
    return UInt64(modern(first)) << 16 | UInt64(modern(second))
  }

  private static func modern(_ character: UInt32) -> UInt32 {
    Unicode.Scalar(character).map { EraTable.modern($0).value } ?? character
  }

  /// The other count of the year, in brackets: 1905年（明治38）, 明治38（1905）年.
  private static func gloss(_ date: inout WrittenDate, _ bytes: Span<UInt8>, _ at: inout Int) {
    let start = at
    guard at < bytes.count, open(bytes, &at) else { return }
    _ = accept("西暦", bytes, &at)
    if let count = era(bytes, &at), let value = number(bytes, &at) {
      _ = accept("年", bytes, &at)
      if close(bytes, &at), case .era(let era) = count {
        date.glossYear = era.firstYear + value - 1
        return
      }
    } else if let value = number(bytes, &at) {
      _ = accept("年", bytes, &at)
      if close(bytes, &at) {
        date.glossYear = value
        return
      }
    }
    at = start
  }

  private static func month(
    of date: inout WrittenDate,
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(DateTextError) {
    let start = at
    _ = accept("の", bytes, &at)
    date.isLeapMonth = accept("閏", bytes, &at) || accept("うるう", bytes, &at)
    if accept("正月", bytes, &at) {
      date.month = 1
    } else if let value = number(bytes, &at), accept("月", bytes, &at) {
      date.month = value
    } else {
      guard !date.isLeapMonth else { throw failure(bytes, at, "a month after 閏") }
      at = start
      try tail(of: &date, bytes, &at)
      return
    }
    date.unit = .month
    try day(of: &date, bytes, &at)
  }

  private static func day(
    of date: inout WrittenDate,
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(DateTextError) {
    let start = at
    if accept("朔日", bytes, &at) || accept("朔", bytes, &at) {
      date.day = 1
      date.unit = .day
    } else if let value = dayNumber(bytes, &at) {
      guard accept("日", bytes, &at) else {
        at = start
        throw failure(bytes, at, "a day with 日")
      }
      date.day = value
      date.unit = .day
    }
    try tail(of: &date, bytes, &at)
  }

  /// A number; in Chinese 初 stands before the first ten.
  private static func dayNumber(_ bytes: Span<UInt8>, _ at: inout Int) -> Int? {
    let start = at
    _ = accept("初", bytes, &at)
    if let value = number(bytes, &at) { return value }
    at = start
    return nil
  }

  /// Parts, seasons and doubts after a date.
  private static func tail(
    of date: inout WrittenDate,
    _ bytes: Span<UInt8>,
    _ at: inout Int
  ) throws(DateTextError) {
    guard at < bytes.count else { return }
    let start = at
    _ = accept("の", bytes, &at)
    if accept("前半", bytes, &at) || accept("上半期", bytes, &at) {
      date.part = .fraction(number: 1, of: 2)
    } else if accept("後半", bytes, &at) || accept("下半期", bytes, &at) {
      date.part = .fraction(number: 2, of: 2)
    } else if accept("上旬", bytes, &at) || accept("初頭", bytes, &at) || accept("初め", bytes, &at)
      || accept("はじめ", bytes, &at)
    {
      date.part = .early
    } else if accept("中旬", bytes, &at) || accept("半ば", bytes, &at) || accept("中頃", bytes, &at)
      || accept("中葉", bytes, &at)
    {
      date.part = .middle
    } else if accept("下旬", bytes, &at) || accept("末", bytes, &at) || accept("終わり", bytes, &at) {
      date.part = .late
    } else if date.unit == .year, let season = season(bytes, &at) {
      date.unit = .season
      date.season = season
    } else {
      at = start
    }
    if accept("頃", bytes, &at) || accept("ごろ", bytes, &at) || accept("ころ", bytes, &at) {
      date.isApproximate = true
    }
    if accept("？", bytes, &at) || accept("?", bytes, &at) { date.isUncertain = true }
    if date.unit == .day { weekday(of: &date, bytes, &at) }
  }

  /// 日曜日, （日）, 日曜.
  private static func weekday(of date: inout WrittenDate, _ bytes: Span<UInt8>, _ at: inout Int) {
    let start = at
    let isOpen = open(bytes, &at)
    let names: [StaticString] = ["日", "月", "火", "水", "木", "金", "土"]
    guard let day = names.indices.first(where: { accept(names[$0], bytes, &at) }) else {
      at = start
      return
    }
    let isNamed = accept("曜日", bytes, &at) || accept("曜", bytes, &at)
    guard isOpen ? close(bytes, &at) : isNamed else {
      at = start
      return
    }
    date.weekday = day
  }

  private static func season(_ bytes: Span<UInt8>, _ at: inout Int) -> EDTFSeason? {
    if accept("春", bytes, &at) { return .spring }
    if accept("夏", bytes, &at) { return .summer }
    if accept("秋", bytes, &at) { return .autumn }
    return accept("冬", bytes, &at) ? .winter : nil
  }
}

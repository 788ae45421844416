/// What words of dates mean, in English and Russian.
struct WordLexicon: Sendable {
  enum Meaning: Hashable, Sendable {
    case month(Int)
    case republican(Int)
    case season(EDTFSeason)
    case part(String)
    case fraction(Int)
    case unit(WrittenDate.Unit)
    case ordinal(Int)
    /// 0 is Sunday.
    case weekday(Int)
    case approximate
    case uncertain
    case between
    case and
    case from
    case to
    case before
    case after
    case calendar(CalendarName)
    case leap
    case bce
    case ce
    case republic
    case night
    case filler
  }

  static let shared = WordLexicon(ChronologyData.words)

  private let meanings: [String: [Meaning]]
  /// The words with which longer forms begin, and the most words that a form has.
  private let longest: Int

  private init(_ text: String) {
    var meanings: [String: [Meaning]] = [:]
    var longest = 1
    var reader = TableReader(text)
    while reader.nextRow() {
      let name = reader.text()
      guard let meaning = Self.meaning(name) else { continue }
      for form in reader.text().split(separator: " ") {
        longest = max(longest, form.split(separator: "_").count)
        meanings[String(form), default: []].append(meaning)
      }
    }
    self.meanings = meanings
    self.longest = longest
  }

  private static func meaning(_ name: String) -> Meaning? {
    let parts = name.split(separator: ":")
    guard let kind = parts.first else { return nil }
    let value = parts.count > 1 ? String(parts[1]) : ""
    let number = Int(value) ?? 0
    switch kind {
    case "month": return .month(number)
    case "republican": return .republican(number)
    case "season": return EDTFSeason(rawValue: UInt8(number)).map { .season($0) }
    case "part": return .part(value)
    case "fraction": return .fraction(number)
    case "unit":
      let units: [String: WrittenDate.Unit] = [
        "century": .century, "decade": .decade, "year": .year, "month": .month, "day": .day,
      ]
      return units[value].map { .unit($0) }
    case "ordinal": return .ordinal(number)
    case "weekday": return .weekday(number)
    case "approximate": return .approximate
    case "uncertain": return .uncertain
    case "between": return .between
    case "and": return .and
    case "from": return .from
    case "to": return .to
    case "before": return .before
    case "after": return .after
    case "julian", "gregorian", "byzantine":
      return CalendarName(rawValue: String(kind)).map { .calendar($0) }
    case "leap": return .leap
    case "bce": return .bce
    case "ce": return .ce
    case "republic": return .republic
    case "night": return .night
    case "filler": return .filler
    default: return nil
    }
  }

  /// The meanings of the longest form that begins at the words, and the number of its words.
  func lookUp(_ words: ArraySlice<String>) -> (meanings: [Meaning], count: Int)? {
    var count = min(words.count, longest)
    while count > 0 {
      let form = words.prefix(count).joined(separator: "_")
      if let found = meanings[form] { return (found, count) }
      count -= 1
    }
    return nil
  }
}

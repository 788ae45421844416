/// Reads the date that a page gives itself into EDTF, in the few forms that pages use.
enum WrittenDate {
  /// Returns `text` in EDTF (`2023-04-16`, `2023-04`, `2023`); nil when it is no such date.
  static func edtf(_ text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    if let date = eastern(text) ?? numeric(text) { return date }
    return named(text)
  }

  /// "2023-04-16", "2023/4/16", "16.04.2023", "2023", each with whatever time follows.
  private static func numeric(_ text: String) -> String? {
    let head = text.prefix { $0.isNumber || "-./".contains($0) }
    let rest = text.dropFirst(head.count)
    guard rest.isEmpty || "T ,г".contains(rest[rest.startIndex]) else { return nil }
    let parts = head.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch (numbers.count, parts.first?.count) {
    case (3, 4): return edtf(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, 1), (3, 2):
      // Days come first where points part them; with strokes the order cannot be told.
      guard head.contains("."), parts[2].count == 4 else { return nil }
      return edtf(year: numbers[2], month: numbers[1], day: numbers[0])
    case (2, 4): return edtf(year: numbers[0], month: numbers[1], day: nil)
    case (1, 4): return rest.isEmpty ? edtf(year: numbers[0], month: nil, day: nil) : nil
    default: return nil
    }
  }

  /// "2023年4月16日".
  private static func eastern(_ text: String) -> String? {
    guard let year = text.firstIndex(of: "年"), let number = Int(text[..<year]) else { return nil }
    let rest = text[text.index(after: year)...]
    guard let month = rest.firstIndex(of: "月"), let second = Int(rest[..<month]) else {
      return rest.isEmpty ? edtf(year: number, month: nil, day: nil) : nil
    }
    let last = rest[rest.index(after: month)...].prefix { $0.isNumber }
    return edtf(year: number, month: second, day: Int(last))
  }

  /// "Apr 16, 2023", "16 April 2023", "16 апреля 2023 г.", "April 2023".
  private static func named(_ text: String) -> String? {
    var year: Int?
    var month: Int?
    var day: Int?
    for word in text.lowercased().split(whereSeparator: { " ,.".contains($0) }) {
      if let found = self.month(word) {
        guard month == nil else { return nil }
        month = found
      } else if let number = Int(word) {
        if word.count == 4, year == nil { year = number } else if day == nil { day = number }
      } else if year != nil, month != nil {
        break
      } else if !["of", "th", "st", "nd", "rd", "the", "on", "г", "года"].contains(word) {
        let digits = word.prefix { $0.isNumber }
        guard ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)),
          let number = Int(digits)
        else { return weekdays.contains(String(word.prefix(3))) ? named(rest(text)) : nil }
        day = number
      }
    }
    guard let year, let month else { return nil }
    return edtf(year: year, month: month, day: day)
  }

  private static func rest(_ text: String) -> String {
    String(text.drop { $0 != " " }.drop { $0 == " " })
  }

  private static func month(_ word: Substring) -> Int? {
    for (index, stems) in months.enumerated() {
      for stem in stems where word == stem.short || word.hasPrefix(stem.stem) { return index + 1 }
    }
    return nil
  }

  private static func edtf(year: Int, month: Int?, day: Int?) -> String? {
    guard (1000...9999).contains(year) else { return nil }
    guard let month else { return String(year) }
    guard (1...12).contains(month) else { return nil }
    let head = "\(year)-\(month < 10 ? "0" : "")\(month)"
    guard let day else { return head }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    return "\(head)-\(day < 10 ? "0" : "")\(day)"
  }

  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let months: [[(short: String, stem: String)]] = [
    [("jan", "januar"), ("янв", "январ")], [("feb", "februar"), ("фев", "феврал")],
    [("mar", "march"), ("мар", "март")], [("apr", "april"), ("апр", "апрел")],
    [("may", "may"), ("мая", "май")], [("jun", "june"), ("июн", "июн")],
    [("jul", "july"), ("июл", "июл")], [("aug", "august"), ("авг", "август")],
    [("sep", "septem"), ("сен", "сентябр")], [("oct", "october"), ("окт", "октябр")],
    [("nov", "novem"), ("ноя", "ноябр")], [("dec", "decem"), ("дек", "декабр")],
  ]
}

/// The numbers of lunar months, from the days on which they begin and the days on which the sun reaches
/// the middle of each of its twelve signs (the winter solstice is the first).
enum LunarMonths {
  /// A month as it is called.
  struct Name: Hashable, CustomStringConvertible {
    let number: Int
    let isLeap: Bool

    var description: String { isLeap ? "leap \(number)" : "\(number)" }
  }

  /// A day on which the sun reaches a middle; `index` counts from 0, the winter solstice, to 11.
  struct Term {
    let day: Int
    let index: Int
  }

  /// Returns the names of the months, by the Julian day number of their first day.
  ///
  /// A month with the winter solstice is the 11th. Where thirteen months lie between two of them, the first
  /// in which no middle falls is the leap month. With a `step` of 3 the equinoxes and the summer solstice
  /// are bound in the same way, to the 2nd, 8th and 5th month: the rule of the Tenpō calendar, whose
  /// middles follow the true sun and so do not suffice by themselves.
  static func names(starts: [Int], terms: [Term], step: Int = 12) -> [Int: Name] {
    let starts = starts.sorted()
    var terms = terms.sorted { $0.day < $1.day }[...]
    var middles: [[Int]] = []
    for (start, end) in zip(starts, starts.dropFirst()) {
      terms = terms.drop { $0.day < start }
      middles.append(terms.prefix { $0.day < end }.map(\.index))
    }
    let bound = middles.indices.flatMap { month in
      middles[month].filter { $0 % step == 0 }.map { (month: month, index: $0) }
    }
    var names: [Int: Name] = [:]
    for (from, to) in zip(bound, bound.dropFirst()) {
      var leap: Int?
      if to.month - from.month == step + 1 {
        leap = (from.month + 1..<to.month).first { middles[$0].isEmpty }
      }
      var number = (from.index + 10) % 12 + 1
      for month in from.month..<to.month {
        if month > from.month, month != leap { number = number % 12 + 1 }
        names[starts[month]] = Name(number: number, isLeap: month == leap)
      }
    }
    return names
  }
}
